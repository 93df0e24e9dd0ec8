import { describe, expect, it } from 'vitest';
import type { CellValue, Column } from '../../../../src/build/openData/column.ts';
import { writeCsv } from '../../../../src/build/openData/csv.ts';
import { readCsv } from './realFiles.ts';

const columns: readonly Column<readonly CellValue[]>[] = ['code', 'text', 'number'].map((name, index) => ({
  name,
  type: name === 'number' ? 'integer' : 'string',
  about: { ja: name, en: name },
  value: (row) => row[index] ?? null,
}));

describe('a CSV', () => {
  it('begins with the mark of UTF-8, has one row of headings, and ends its lines with CRLF', () => {
    expect(writeCsv(columns, [['01100', '札幌市', 3]])).toBe('\uFEFFcode,text,number\r\n01100,札幌市,3\r\n');
  });

  it('keeps leading zeros, commas, quotes, and writes what is not known as blank', () => {
    const rows = [
      ['01100', 'あ,い「"う"」', 0],
      ['08201', null, null],
    ];
    expect(readCsv(writeCsv(columns, rows))).toEqual([
      { code: '01100', text: 'あ,い「"う"」', number: '0' },
      { code: '08201', text: '', number: '' },
    ]);
  });

  it.each(['=1+1', '+81', '-1', '@name', '\t=1', '＝合計', '＠駅', '=1\n+1'])(
    'puts an apostrophe before %j',
    (text) => {
      expect(readCsv(writeCsv(columns, [['1', text, 1]]))[0]?.text).toBe(`'${text}`);
    },
  );

  it('leaves figures below zero and texts with such signs inside alone', () => {
    const [row] = readCsv(writeCsv(columns, [['1', 'A=B+C', -5]]));
    expect(row).toMatchObject({ text: 'A=B+C', number: '-5' });
  });
});
