import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ADDRESS_ATTRIBUTES,
  firstHeight,
  frameAddress,
  languageOf,
} from '../../../src/embed/element/address.ts';
import { isHonoured } from '../../../src/embed/element/trust.ts';
import { parseEmbedOptions } from '../../../src/embed/options.ts';
import { LANGUAGES } from '../../../src/i18n/language.ts';
import { FUZZ_TIMEOUT, holds } from '../../support/fuzz.ts';
import { hostileText, nearly } from '../../support/hostileTexts.ts';
import { CATEGORIES, MUNICIPALITIES, REGIONS, vocabulary } from '../view/vocabulary.ts';

const BASES = ['https://city.example/', 'https://city.example/atlas/', 'http://localhost:4173/a/b/'] as const;
/** Below a base: the page of a region or a municipality, in one of the languages, and nothing else. */
const PAGE = /^(?:(?:en|easy)\/)?embed\/(?:regions\/[a-z0-9]+(?:-[a-z0-9]+)*|municipalities\/\d{5})\/$/;
const FAULTS = ['subject-missing', 'subject-twice', 'bad-region', 'bad-municipality'];

const value = fc.oneof(
  fc.constantFrom(...REGIONS, ...MUNICIPALITIES, ...CATEGORIES, '082015', 'dark', '2020', 'none'),
  nearly([...REGIONS, ...MUNICIPALITIES, ...CATEGORIES]),
  hostileText,
);
/** What somebody has written into a page, or a program with somebody's text. */
const attributes = fc.record(Object.fromEntries(ADDRESS_ATTRIBUTES.map((name) => [name, value])), {
  requiredKeys: [],
  noNullPrototype: true,
});

describe('an element with any attributes', { timeout: FUZZ_TIMEOUT }, () => {
  it('asks for a page of its atlas that can read its query, or says what is wrong', () => {
    let asked = 0;
    holds(
      fc.property(
        attributes,
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom(...BASES),
        (written, language, base) => {
          const answer = frameAddress((name) => written[name] ?? null, language, base);
          if ('fault' in answer) {
            expect(FAULTS).toContain(answer.fault);
            return;
          }
          asked += 1;
          const { origin, pathname, search, hash, username } = new URL(answer.address);
          expect((origin + pathname).startsWith(base), answer.address).toBe(true);
          expect((origin + pathname).slice(base.length)).toMatch(PAGE);
          expect([hash, username]).toEqual(['', '']);
          const query = [...new URLSearchParams(search)];
          expect(
            query.filter(([name, text]) => !ADDRESS_ATTRIBUTES.includes(name) || text.length > 100),
          ).toEqual([]);
          parseEmbedOptions(search, vocabulary);
        },
      ),
    );
    expect(asked).toBeGreaterThan(0);
  });

  it('believes its atlas alone, and of a frame without an origin only how tall it is', () => {
    const atlas = 'https://city.example';
    const origins = fc.oneof(nearly([atlas, 'null', 'https://city.example:8443']), hostileText);
    const kinds = fc.constantFrom('ready' as const, 'resize' as const, 'select' as const, 'warning' as const);
    holds(
      fc.property(kinds, origins, fc.boolean(), (kind, origin, mayBeOpaque) => {
        const isOfNone = origin === 'null' && mayBeOpaque && (kind === 'ready' || kind === 'resize');
        expect(isHonoured(kind, origin, atlas, mayBeOpaque)).toBe(origin === atlas || isOfNone);
      }),
      0.3,
    );
  });

  it('speaks a language of the atlas and keeps a height free that fits on a page', () => {
    holds(
      fc.property(
        fc.oneof(value, fc.double().map(String), fc.constantFrom('en-GB', 'ja-x-easy', 'enm')),
        (text) => {
          expect(LANGUAGES).toContain(languageOf(text));
          const height = firstHeight(text);
          expect(Number.isInteger(height) && height >= 1 && height <= 5000, String(height)).toBe(true);
        },
      ),
    );
  });
});
