import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../src/view/csv.ts';
import { readCsv } from '../build/openData/realFiles.ts';

const headings = ['code', 'text', 'number'];

describe('a CSV', () => {
  it('begins with the mark of UTF-8, has one row of headings, and ends its lines with CRLF', () => {
    expect(writeCsv(headings, [['01100', '札幌市', 3]])).toBe('\uFEFFcode,text,number\r\n01100,札幌市,3\r\n');
  });

  it('keeps leading zeros, commas, quotes, and writes what is not known as blank', () => {
    const rows = [
      ['01100', 'あ,い「"う"」', 0],
      ['08201', null, null],
    ];
    expect(readCsv(writeCsv(headings, rows))).toEqual([
      { code: '01100', text: 'あ,い「"う"」', number: '0' },
      { code: '08201', text: '', number: '' },
    ]);
  });

  it.each(['=1+1', '+81', '-1', '@name', '\t=1', '\n=1', '  =1', '　＋1', '＝合計', '＠駅', '=1\n+1'])(
    'puts an apostrophe before %j',
    (text) => {
      expect(readCsv(writeCsv(headings, [['1', text, 1]]))[0]?.text).toBe(`'${text}`);
    },
  );

  it('writes yes and no as words, and no figure that is none', () => {
    expect(writeCsv(['a'], [[true], [false], [Number.NaN], [Number.POSITIVE_INFINITY], [-0.5]])).toBe(
      '\uFEFFa\r\nyes\r\nno\r\n\r\n\r\n-0.5\r\n',
    );
  });

  it('quotes what would end a cell too early or be lost at its ends, and nothing else', () => {
    const cells = ['a,b', 'a"b', 'a\nb', ' a', 'a ', 'a b', 'あ'];
    expect(
      writeCsv(
        ['x'],
        cells.map((cell) => [cell]),
      ).split('\r\n'),
    ).toEqual(['\uFEFFx', '"a,b"', '"a""b"', '"a\nb"', '" a"', '"a "', 'a b', 'あ', '']);
  });

  it('leaves figures below zero and texts with such signs inside alone', () => {
    const [row] = readCsv(writeCsv(headings, [['1', 'A=B+C', -5]]));
    expect(row).toMatchObject({ text: 'A=B+C', number: '-5' });
  });
});
