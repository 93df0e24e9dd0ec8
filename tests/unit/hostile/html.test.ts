import { beforeAll, describe, expect, it, vi } from 'vitest';
import { refuseBareReadings } from '../../../src/build/refuseBareReadings.ts';
import { refuseUnsafeMarkup } from '../../../src/build/refuseUnsafeMarkup.ts';
import { LANGUAGES, type Language } from '../../../src/i18n/language.ts';
import { type Element, elementsIn, textNodes } from '../pages/markup.ts';
import { ADDRESSES, addressesOf, dataOf, pagesOf, readPage, vocabularyOf, withGeometry } from './pages.ts';
import { atlasOf } from './record.ts';
import { arrived, harmlessAtlas, hostileAtlas, TEXTS, TURNS } from './turns.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });
withGeometry();

interface Written {
  turn: number;
  address: string;
  html: string;
  page: Element;
}

const ours = /^(?:\/atlas\/|#|https?:\/\/|mailto:atlas@city\.example$|tel:\d+$)/;

/** All that a reader sees and hears of a page, put together. */
function wordsOf(page: Element): string {
  const seen = textNodes(page).map(([text]) => text);
  const heard = elementsIn(page).flatMap(({ attributes }) => [...attributes.values()]);
  return [seen.join(''), ...heard].join('\n');
}

describe.each(LANGUAGES)('pages of a hostile record (%s)', (language: Language) => {
  const pages: Written[] = [];
  const allowed = new Set<string>();

  beforeAll(() => {
    const harmless = pagesOf(harmlessAtlas(), language);
    for (const address of ADDRESSES)
      for (const word of vocabularyOf(readPage(harmless(address)))) allowed.add(word);
    for (const turn of TURNS) {
      const htmlOf = pagesOf(hostileAtlas(turn), language);
      for (const address of ADDRESSES) {
        const html = htmlOf(address);
        pages.push({ turn, address, html, page: readPage(html) });
      }
    }
  });

  /** What is wrong with any of them, with where it is. */
  const wrong = (find: (written: Written) => readonly string[]) =>
    pages.flatMap((each) =>
      [...new Set(find(each))].map((what) => `${each.address} (${each.turn}): ${what}`),
    );

  it('pass what the build refuses pages by', () => {
    for (const { address, html } of pages) {
      expect(() => refuseUnsafeMarkup(address, html)).not.toThrow();
      expect(() => refuseBareReadings(address, html)).not.toThrow();
    }
  });

  it('have no element and no attribute that pages without them do not have', () => {
    expect(wrong(({ page }) => [...vocabularyOf(page)].filter((word) => !allowed.has(word)))).toEqual([]);
  });

  it('lead nowhere but to the site, to the addresses of the record, and to the operator', () => {
    expect(wrong(({ page }) => addressesOf(page).filter((each) => !ours.test(each)))).toEqual([]);
  });

  it('hold data blocks that are JSON and cannot end early', () => {
    for (const { address, html, page } of pages) {
      const blocks = elementsIn(page).filter(({ attributes }) => /json$/.test(attributes.get('type') ?? ''));
      expect(dataOf(html), address).toHaveLength(blocks.length);
    }
  });

  it.each(['/', '/regions/koriyama/', '/initiatives/', '/municipalities/34203/'])(
    'show each text whole: %s',
    (address) => {
      const words = pages.flatMap((each) => (each.address === address ? [wordsOf(each.page)] : []));
      const seen = arrived(words.join('\n'));
      expect(TEXTS.filter((text) => !seen.includes(text))).toEqual([]);
    },
  );
});

describe('what the check refuses because a build would stop at it', () => {
  it('is told with the page, where it was built without the check', () => {
    const htmlOf = pagesOf(
      atlasOf(() => '水戸《'),
      'ja',
    );
    expect(() => refuseBareReadings('about/index.html', htmlOf('/about/'))).toThrow(
      /^about\/index\.html: a reading/,
    );
  });
});
