import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../../src/record/sheet/file/readTable.ts';
import { importSheet } from '../../../../src/record/sheet/importSheet.ts';
import { skeletonRegion } from '../../../../src/record/sheet/skeleton.ts';
import { FUZZ_TIMEOUT, holds } from '../../../support/fuzz.ts';
import { hostileText } from '../../../support/hostileTexts.ts';
import { lists, realRegion } from './real.ts';

const FIXTURES = ['faulty-sjis.csv', 'faulty-utf8.csv', 'faulty-utf16.txt', 'faulty.xlsx'].map(
  (name) => new Uint8Array(readFileSync(`tests/fixtures/sheets/${name}`)),
);
const HEADINGS = [
  '取組名',
  '番号',
  '分野',
  '柱',
  '概要',
  '出典',
  '出典2の箇所',
  '参加市町村',
  '識別名',
  '数値の単位',
];
const CELLS = [
  '水戸市、笠間市',
  '全市町村',
  '例1',
  '1-2',
  '経済成長のけん引',
  '令和7年4月',
  'R7.4.1',
  '2025/13/45',
  '不明',
];

/** A file that was good, with some of its bytes changed, and cut off somewhere. */
const damaged = fc
  .tuple(
    fc.constantFrom(...FIXTURES),
    fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 6 }),
    fc.option(fc.nat(), { nil: null }),
  )
  .map(([good, changes, end]) => {
    const bytes = new Uint8Array(good);
    for (const [place, byte] of changes) bytes[place % bytes.length] = byte;
    return end === null ? bytes : bytes.slice(0, end % bytes.length);
  });

const cell = fc.oneof(fc.constantFrom(...CELLS, ''), hostileText);
const tables = fc
  .tuple(
    fc.array(fc.oneof(fc.constantFrom(...HEADINGS), hostileText), { maxLength: 8 }),
    fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 6 }),
  )
  .map(([headings, rows]) => [['取組名', '番号', ...headings], ...rows]);

/** A workbook whose sheet is made of the pieces that sheets are made of, in any order. */
const workbooks = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<row r="1">',
        '<row r="-3">',
        '<row r="1e9">',
        '</row>',
        '<c r="A1">',
        '<c r="!!9" t="s">',
      ),
      fc.constantFrom(
        '<c t="b" s="1">',
        '</c>',
        '<v>45748</v>',
        '<v>1e999</v>',
        '<v>-1</v>',
        '<t>水戸</t>',
        '<rPh>',
      ),
      hostileText,
    ),
    { maxLength: 14 },
  )
  .map((pieces) =>
    zipSync({
      'xl/workbook.xml': strToU8(
        '<workbook xmlns:r="r"><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>',
      ),
      'xl/worksheets/sheet1.xml': strToU8(`<worksheet>${pieces.join('')}</worksheet>`),
    }),
  );

const region = realRegion('gifu');

/** Checks a table as the page does, and that every fault is one that can be told. */
function check(table: readonly (readonly string[])[], isNew = false): void {
  const result = importSheet(table, isNew ? skeletonRegion('new-region') : region, lists, isNew);
  const strange = result.faults.filter(({ row, ja, en }) => {
    const isPlace = row === null || (Number.isInteger(row) && row >= 1 && row <= table.length);
    return !isPlace || [ja, en].some(({ reason, remedy }) => reason === '' || remedy === '');
  });
  expect(strange).toEqual([]);
}

describe('files that a reader has chosen', { timeout: FUZZ_TIMEOUT }, () => {
  it('are tables or say why not, whatever their bytes', () => {
    let [read, refused] = [0, 0];
    holds(
      fc.property(fc.oneof(damaged, workbooks, fc.uint8Array({ maxLength: 200 })), (bytes) => {
        const { table, faults } = readTable(bytes);
        expect(table === null).toBe(faults.length > 0);
        if (table === null) refused += 1;
        else read += 1;
      }),
      0.2,
    );
    expect(read).toBeGreaterThan(0);
    expect(refused).toBeGreaterThan(0);
  });

  it('are checked to the end, whatever stands in them', () => {
    holds(
      fc.property(damaged, (bytes) => check(readTable(bytes).table ?? [])),
      0.01,
    );
    holds(fc.property(tables, fc.boolean(), check), 0.05);
  });
});
