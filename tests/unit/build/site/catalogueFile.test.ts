import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { catalogueFile, initiativeCells } from '../../../../src/build/site/catalogueFile.ts';
import { LANGUAGES } from '../../../../src/i18n/language.ts';
import { createTextMatcher } from '../../../../src/search/catalogue/textMatcher.ts';
import { openCatalogue } from '../../../../src/view/catalogue/catalogue.ts';
import { narrow } from '../../../../src/view/catalogue/narrow.ts';
import { tallyOf } from '../../../../src/view/catalogue/tally.ts';
import { realRecord } from '../../record/realRecord.ts';
import { LABELS } from '../../view/catalogue/madeCatalogue.ts';
import { voiceOf } from '../../view/voices.ts';
import { realFiles } from '../openData/realFiles.ts';

const atlas = await realRecord();
const file = catalogueFile(atlas, voiceOf('ja'));
const catalogue = openCatalogue(file, LABELS);
const rowsOf = (choices: Parameters<typeof narrow>[1]) => narrow(catalogue, choices, null).rows;

describe('the catalogue’s file', () => {
  it('has every initiative, and as many in each column', () => {
    for (const column of Object.values(file.rows)) expect(column).toHaveLength(336);
  });

  it('narrows the real record to what its files say', () => {
    expect(rowsOf({ region: ['ibaraki-keno'] })).toHaveLength(30);
    expect(rowsOf({ basis: ['draft'] })).toHaveLength(93);
    expect(rowsOf({ participants: ['all', 'listed', 'count'] })).toHaveLength(57);
    expect(rowsOf({ category: ['medical'] })).toHaveLength(22);
    expect(rowsOf({ situation: ['leisure'] })).toHaveLength(70);
    expect(rowsOf({ document: ['mic-renkei-2025'] })).toHaveLength(225);
    expect(rowsOf({ status: ['new', 'completed'] })).toHaveLength(10);
    expect(rowsOf({ figures: ['yes'] })).toHaveLength(15);
    expect(rowsOf({ counted: ['no'] })).toHaveLength(13);
    // Bingo has members in Hiroshima and Okayama.
    const inOkayama = new Set(
      rowsOf({ prefecture: ['33'] }).map((row) => file.regions[file.rows.region[row] ?? -1]?.id),
    );
    expect([...inOkayama].sort()).toContain('bingo');
  });

  it('counts as the counting rule does', () => {
    const { counted, byBasis } = tallyOf(
      catalogue,
      file.rows.key.map((_, row) => row),
    );
    expect(counted).toBe(323);
    expect(byBasis).toEqual({ selection: 213, complete: 30, draft: 93 });
  });

  it('finds real titles in the other kana', () => {
    const { match: matches } = createTextMatcher(file.rows.title);
    const count = (query: string) => matches(query)?.filter((met) => met === 1).length;
    expect(count('スポーツ')).toBeGreaterThan(1);
    expect(count('すぽーつ')).toBe(count('スポーツ'));
    expect(count('夜間 中学')).toBe(count('夜間中学'));
  });

  it.each(LANGUAGES)('travels lightly in %s', (language) => {
    const text = JSON.stringify(catalogueFile(atlas, voiceOf(language)));
    expect(brotliCompressSync(text).length).toBeLessThan(60_000);
  });
});

describe('what is taken along', () => {
  it('is the table of the open data, cell for cell and in the catalogue’s order', async () => {
    const { columns, cells } = initiativeCells(atlas);
    const published = (await realFiles()).rows('initiatives.csv');
    expect(published).toHaveLength(336);
    const text = (cell: string | number | boolean | null) =>
      typeof cell === 'boolean' ? (cell ? 'yes' : 'no') : String(cell ?? '');
    published.forEach((row, place) => {
      const own = Object.fromEntries(
        columns.map(({ name }, column) => [name, text(cells[column]?.[place] ?? null)]),
      );
      // The address of the site is the browser's to add.
      expect({ ...own, page: `https://city.example/atlas/${own.page}` }).toEqual(row);
    });
    const ids = cells[columns.findIndex(({ name }) => name === 'initiative_id')];
    expect(ids).toEqual(
      file.rows.key.map((key, row) => `${file.regions[file.rows.region[row] ?? -1]?.id}/${key}`),
    );
  });
});
