import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/i18n/language.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import { buildIndex } from '../../../src/search/buildIndex.ts';
import { searchDocuments } from '../../../src/search/documents.ts';
import { openIndex } from '../../../src/search/openIndex.ts';
import { realRecord } from '../record/realRecord.ts';

describe('the index', () => {
  it('holds every municipality, region and initiative', async () => {
    const atlas = await realRecord();
    const documents = searchDocuments(atlas, { language: 'ja', words: wordsOf('ja') });
    expect(documents.prefectures).toHaveLength(47);
    expect(documents.municipalities).toHaveLength(atlas.municipalities.length);
    expect(documents.regions).toHaveLength(atlas.regions.length);
    expect(documents.initiatives).toHaveLength(
      atlas.regions.reduce((sum, { initiatives }) => sum + initiatives.length, 0),
    );
  });

  it('holds no text twice', async () => {
    const atlas = await realRecord();
    for (const language of LANGUAGES)
      for (const { summaries } of searchDocuments(atlas, { language, words: wordsOf(language) }).initiatives)
        expect(new Set(summaries).size).toBe(summaries.length);
  });

  it('stays a light file in every language', async () => {
    const atlas = await realRecord();
    for (const language of LANGUAGES) {
      const json = buildIndex(searchDocuments(atlas, { language, words: wordsOf(language) }));
      expect(brotliCompressSync(json).length, language).toBeLessThan(110_000);
    }
  }, 30_000);

  it('is the same whenever it is made', async () => {
    const make = async () =>
      buildIndex(searchDocuments(await realRecord(), { language: 'en', words: wordsOf('en') }));
    expect(await make()).toBe(await make());
  });

  it('is taken in bit by bit, and answers before that is done', async () => {
    const json = buildIndex(searchDocuments(await realRecord(), { language: 'ja', words: wordsOf('ja') }));
    const put: (() => void)[] = [];
    const searcher = openIndex(json, (work) => void put.push(work));
    let bits = 0;
    for (let work = put.shift(); work; work = put.shift()) {
      work();
      bits++;
    }
    expect(bits).toBeGreaterThan(2);
    await searcher.whenReady();
    const early = openIndex(json, () => undefined);
    expect(early.search('図書館', 5)).toEqual(searcher.search('図書館', 5));
  });

  it('is refused where it is no JSON', () => {
    expect(() => openIndex('<!doctype html>')).toThrow(SyntaxError);
  });
});
