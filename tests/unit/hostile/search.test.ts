import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/i18n/language.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import { buildIndex } from '../../../src/search/buildIndex.ts';
import { searchDocuments } from '../../../src/search/documents.ts';
import { openIndex } from '../../../src/search/openIndex.ts';
import { addressOf } from '../../../src/ui/siteData.ts';
import { allOf } from '../search/realSearcher.ts';
import { HOSTILE } from './strings.ts';
import { arrived, hostileAtlas, TEXTS, TURNS } from './turns.ts';

const OURS = /^\/(?:regions|municipalities|initiatives|themes|agreements)\/(?:[a-z0-9-]+\/){1,2}$/;

describe.each(LANGUAGES)('the search index of a hostile record (%s)', (language) => {
  it('holds each text, leads only to pages of the site, and marks only what is there', {
    timeout: 120_000,
  }, () => {
    const titles: string[] = [];
    for (const turn of TURNS) {
      const index = buildIndex(searchDocuments(hostileAtlas(turn), { language, words: wordsOf(language) }));
      // As a browser gets it.
      const { search } = openIndex(Buffer.from(index).toString());
      for (const { text } of HOSTILE) {
        for (const found of allOf(search(text.slice(0, 200), 20))) {
          expect(found.path).toMatch(OURS);
          titles.push(found.title, found.detail, found.why?.text ?? '');
          for (const [start, end] of found.why?.ranges ?? []) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(found.why?.text.length ?? 0);
          }
        }
      }
    }
    // Found by what they say, or beside what was.
    const seen = arrived(titles.join('\n').toWellFormed());
    expect(seen.length).toBeGreaterThan(TEXTS.length / 2);
    for (const part of ['<script>', '<img src=x onerror=', '<svg onload='])
      expect(titles.join('\n')).toContain(part);
  });
});

describe('an address that a file names as a path of the site', () => {
  const site = { base: '/', language: 'ja' } as const;

  it.each([
    'javascript:__canary=1',
    ' javascript:__canary=1',
    'data:text/html,<script>__canary=1</script>',
    '//evil.example/',
    '/\\evil.example/',
    '\\\\evil.example/',
    '/\t/evil.example/',
    '\n//evil.example/',
    'https://evil.example/',
    'https:evil.example/',
    '',
  ])('%j stays on the site', (path) => {
    for (const each of [site, { base: '/atlas/', language: 'en' } as const]) {
      const { origin, pathname } = new URL(addressOf(each, path), 'https://city.example/regions/bingo/');
      expect(origin).toBe('https://city.example');
      expect(pathname.startsWith(each.base)).toBe(true);
    }
  });

  it('is what it was where it is one', () => {
    expect(addressOf(site, '/')).toBe('/');
    expect(addressOf(site, '/regions/bingo/')).toBe('/regions/bingo/');
    expect(addressOf({ base: '/atlas/', language: 'easy' }, '/')).toBe('/atlas/easy/');
    expect(addressOf({ base: '/atlas/', language: 'en' }, '/regions/bingo/')).toBe(
      '/atlas/en/regions/bingo/',
    );
  });
});
