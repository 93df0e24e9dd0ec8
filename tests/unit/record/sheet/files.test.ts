import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseCsv, writeCsv } from '../../../../src/record/sheet/file/csv.ts';
import { readTable } from '../../../../src/record/sheet/file/readTable.ts';
import { importSheet } from '../../../../src/record/sheet/importSheet.ts';
import { lists, realRegion } from './real.ts';

const fixture = (name: string) => readTable(readFileSync(`tests/fixtures/sheets/${name}`));

function faultsOf(name: string) {
  const { table, faults } = fixture(name);
  return table === null ? faults : importSheet(table, realRegion('ibaraki-keno'), lists).faults;
}

/** A workbook with one sheet of the given rows, as a spreadsheet writes it. */
function workbook(rows: string, extra: Readonly<Record<string, string>> = {}): Uint8Array {
  const files = {
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="隠し" state="hidden" r:id="rId1"/><sheet name="一覧" r:id="rId2"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': '<worksheet/>',
    'xl/worksheets/sheet2.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="[$-411]ggge&quot;年&quot;m&quot;月&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>',
    'xl/sharedStrings.xml':
      '<sst><si><t>水戸市</t><rPh><t>ミトシ</t></rPh></si><si><r><t>図書</t></r><r><t xml:space="preserve">館 &amp; 本_x000D_</t></r></si></sst>',
    ...extra,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

describe('files', () => {
  it('say the same in every encoding and as a workbook', () => {
    const expected = faultsOf('faulty-utf8.csv');
    expect(expected.length).toBeGreaterThan(15);
    for (const name of ['faulty-utf8-bom.csv', 'faulty-sjis.csv', 'faulty-utf16.txt', 'faulty.xlsx']) {
      expect(faultsOf(name), name).toEqual(expected);
    }
    expect(fixture('faulty-sjis.csv').encoding).toBe('shift_jis');
  });

  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['a PDF', strToU8('%PDF-1.7'), 'not-a-sheet'],
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]), 'old-workbook'],
    ['bytes of no encoding', new Uint8Array([0x41, 0xff, 0xff, 0x80]), 'encoding'],
    ['a picture', new Uint8Array([0x41, 0, 0, 0x42]), 'not-a-sheet'],
    ['a broken workbook', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]), 'broken-workbook'],
    ['another kind of zip', zipSync({ 'word/document.xml': strToU8('<x/>') }), 'not-a-sheet'],
    ['a workbook of broken XML', workbook('<row><c'), 'broken-workbook'],
    ['too much', new Uint8Array(20_000_001), 'too-large'],
  ])('%s: says why it is no table', (_, bytes, rule) => {
    const { table, faults } = readTable(bytes);
    expect(table).toBeNull();
    expect(faults.map((fault) => fault.rule)).toEqual([rule]);
  });

  it('a text of another kind has no headings; EUC-JP is no encoding of these', () => {
    const { table } = readTable(strToU8('これは手紙です。\n敬具'));
    expect(importSheet(table ?? [], realRegion('gifu'), lists).faults.map(({ rule }) => rule)).toEqual([
      'no-heading',
    ]);
    expect(importSheet([['', ' ']], realRegion('gifu'), lists).faults.map(({ rule }) => rule)).toEqual([
      'no-sheet',
    ]);
    expect(faultsOf('faulty-eucjp.csv').map(({ rule }) => rule)).toEqual(['encoding']);
  });

  it('reads strings, numbers, dates, results of formulas and errors of the first sheet shown', () => {
    const { table } = readTable(
      workbook(
        '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c><c r="D2"><v>0.30000000000000004</v></c></row>' +
          '<row r="3"><c r="A3" s="1"><v>45748</v></c><c r="B3" s="2"><v>45748</v></c><c r="C3"><f>1+1</f><v>2</v></c>' +
          '<c r="D3" t="e"><f>A0</f><v>#REF!</v></c><c r="E3" t="inlineStr"><is><t>文字</t></is></c><c r="F3" t="b"><v>1</v></c></row>',
      ),
    );
    expect(table).toEqual([
      [],
      ['水戸市', '', '図書館 & 本\r', '0.3'],
      ['2025-04-01', '2025-04-01', '2', '#REF!', '文字', 'true'],
    ]);
  });

  it('writes CSV that no spreadsheet takes for a formula, and reads it back', () => {
    const table = [
      ['見出し', '値'],
      ['=1+1', '-5'],
      ['+81', '@x'],
      ["'=1", '改\n行'],
      ['"引用"', 'a,b'],
    ];
    const text = writeCsv(table);
    expect(text.startsWith('\uFEFF')).toBe(true);
    for (const [cell = ''] of parseCsv(text)) expect(cell).not.toMatch(/^[=+@]/);
    expect(parseCsv('a\tb\nc,d\te')).toEqual([
      ['a', 'b'],
      ['c,d', 'e'],
    ]);
  });

  it('reads a number as its cell shows it: a day, a percentage, what was computed', () => {
    const cells = (styles: readonly number[], value: string) =>
      styles.map((style) => `<c s="${style}"><v>${value}</v></c>`).join('');
    const { table } = readTable(
      zipSync({
        'xl/workbook.xml': strToU8('<workbook><sheets><sheet r:id="a"/></sheets></workbook>'),
        'xl/styles.xml': strToU8(
          '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="yyyy/mm"/>' +
            '<numFmt numFmtId="166" formatCode="0&quot;%&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/>' +
            '<xf numFmtId="10"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs></styleSheet>',
        ),
        'xl/worksheets/sheet1.xml': strToU8(
          `<worksheet><sheetData><row>${cells([0, 1, 2, 3, 5], '0.85')}</row>` +
            `<row>${cells([0, 4], '45000')}</row><row>${cells([0, 1], '0.30000000000000004')}</row></sheetData></worksheet>`,
        ),
      }),
    );
    expect(table).toEqual([
      ['0.85', '85%', '85%', '85%', '0.85'],
      ['45000', '2023-03-15'],
      ['0.3', '30%'],
    ]);
  });
});
