import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { columnOf } from '../../../src/record/sheet/columns/column.ts';
import { parseCsv, writeCsv } from '../../../src/record/sheet/file/csv.ts';
import { readTable } from '../../../src/record/sheet/file/readTable.ts';
import { importSheet, isValid, type SheetResult } from '../../../src/record/sheet/importSheet.ts';
import { lists } from '../record/sheet/real.ts';
import { first, good, headings, importRow, region, row, told } from '../record/sheet/rows.ts';
import { HOSTILE } from './strings.ts';

const COMPUTED = /^\s*[=+\-@＝＋－＠]/;
const FIGURE = /^-?\d+(?:\.\d+)?$/;
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** Cells as they are read, which trims them; what is blank then is another matter. */
const cells = HOSTILE.filter(({ text }) => text.trim() !== '');
/** Of these, trimming leaves something that is no longer refused. */
const TRIMMED = ['untrimmed'];

/** Every cell of the mended sheet as a spreadsheet gets it. */
function savedCells(result: SheetResult): string[] {
  return parseCsv(writeCsv(result.mended ?? [])).flat();
}

describe.each(cells)('a cell that holds $name', ({ text, refused }) => {
  it.each(['取組名', '要約'])(
    'in a column for words (%s): refused as in the record, or kept as a text',
    (column) => {
      const result = importRow({ [column]: text });
      const rules = told(result).map((each) => each.split(' ').at(-1));
      const expected = text.trim().startsWith('=') ? 'formula' : refused;
      if (expected === null) expect(told(result)).toEqual([]);
      else if (!TRIMMED.includes(expected)) expect(rules).toContain(expected);
      if (isValid(result)) {
        const { title, summary } = first(result);
        expect(column === '取組名' ? title : Reflect.get(Object(summary), 'ja')).toBe(
          text.replace(/\r\n?/g, '\n').trim(),
        );
      }
    },
  );

  it.each(['柱', '分類', '参加市町村', '状況', '出典'])(
    'in a column with a choice (%s): told, and not taken',
    (column) => {
      const result = importRow({ [column]: text });
      const isTold = told(result).some((each) => each.startsWith(`2 ${column} `));
      // A blank that nobody sees is no letter of a name: what is taken is the name's code.
      if (isTold) expect(isValid(result)).toBe(false);
      else expect(first(result).participants).toEqual({ kind: 'listed', codes: ['08201'] });
    },
  );

  it('is no formula in the mended sheet, and the same when that is read again', () => {
    const result = importRow({ 取組名: text, 要約: text });
    for (const cell of savedCells(result)) expect(FIGURE.test(cell) || !COMPUTED.test(cell)).toBe(true);
    const again = importSheet(parseCsv(writeCsv(result.mended ?? [])), region, lists);
    expect(first(again).title).toBe(first(result).title);
  });
});

describe('hostile headings', () => {
  it.each(['__proto__', 'constructor', '<script>__canary=1</script>', '=1+1', '\u202eabc', 'a\u0000'])(
    '%j is a column that is not used',
    (heading) => {
      const result = importSheet(
        [
          [...headings, heading],
          [...good, '  =1+1'],
        ],
        region,
        lists,
      );
      expect(result.aside).toEqual([heading.trim()]);
      expect(Object.keys(first(result)).sort()).toEqual(
        Object.keys(first(importSheet([headings, good], region, lists))).sort(),
      );
      expect(Object.getPrototypeOf(first(result))).toBe(Object.prototype);
      for (const cell of savedCells(result)) expect(FIGURE.test(cell) || !COMPUTED.test(cell)).toBe(true);
    },
  );

  // What grows with the square of their length would take minutes, and end by the time every test has.
  it('are looked at quickly however long they are', () => {
    for (const sign of [':', '*', '（必須）', ' ', '出典', '0'])
      expect(columnOf(`${sign.repeat(100_000)}x`)).toBeNull();
  });
});

/** A workbook of one sheet. */
function workbook(rows: string, strings = ''): Uint8Array {
  const files = {
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="一覧" r:id="rId1"/></sheets></workbook>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

describe('files that would keep a browser busy', () => {
  const rule = (bytes: Uint8Array) => readTable(bytes).faults.map((fault) => fault.rule);

  it('a row of more cells than any list has is refused, blank cells at its end are not', () => {
    expect(rule(strToU8(`${headings.join(',')}\n${'x,'.repeat(1001)}`))).toEqual(['too-many-cells']);
    const { table } = readTable(strToU8(`${headings.join(',')}${','.repeat(16_000)}\n${good.join(',')}`));
    expect(table?.[0]).toHaveLength(1000);
    expect(importSheet(table ?? [], region, lists).rows).toBe(1);
  });

  it('more cells than any list has are refused, in a CSV', () => {
    expect(rule(strToU8(`${','.repeat(999)}\n`.repeat(2001)))).toEqual(['too-many-cells']);
  });

  it('more cells than any list has are refused, in a small workbook', () => {
    const far = (row: number) => `<row r="${row}"><c r="ALL${row}"><v>1</v></c></row>`;
    const bytes = workbook(Array.from({ length: 2100 }, (_, index) => far(index + 1)).join(''));
    expect(bytes.length).toBeLessThan(60_000);
    expect(rule(bytes)).toEqual(['too-many-cells']);
  });

  it('entities of an XML are not followed', () => {
    const lol = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
    const bytes = zipSync({
      'xl/workbook.xml': strToU8(
        '<workbook xmlns:r="r"><sheets><sheet name="x" r:id="a"/></sheets></workbook>',
      ),
      'xl/worksheets/sheet1.xml': strToU8(
        `${lol}<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>`,
      ),
    });
    const { table } = readTable(bytes);
    expect(table?.flat().join('') ?? '').not.toContain('aaaa');
  });

  it('what a workbook writes as numbers of signs is refused like the signs', () => {
    const strings = ['_x0000_', '_x202E_', '_xD800_'].map((sign) => `<si><t>題${sign}名</t></si>`).join('');
    const line = (cellsOf: readonly string[], at: number) => `<row r="${at}">${cellsOf.join('')}</row>`;
    const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
    const rules = [0, 1, 2].map((shared) => {
      const own = good.map((value, index) =>
        headings[index] === '取組名' ? `<c t="s"><v>${shared}</v></c>` : text(value),
      );
      const { table } = readTable(workbook(line(headings.map(text), 1) + line(own, 2), strings));
      return importSheet(table ?? [], region, lists).faults.find(({ column }) => column === '取組名')?.rule;
    });
    expect(rules).toEqual(['control-character', 'bidi-character', 'broken-character']);
  });
});

describe('npm run data:import with a hostile sheet', () => {
  it('moves no cursor, and writes nothing', { timeout: 60_000 }, async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'hostile-sheet-'));
    mkdirSync(path.join(folder, 'regions'));
    for (const name of ['municipalities.csv', 'taxonomy.json', 'sources.json', 'regions/ibaraki-keno.json'])
      cpSync(`data/${name}`, path.join(folder, name));
    const strange = ['a\u001b[2Jb', 'a\u009b2Jb', 'abc\u202egnp.exe', 'x'.repeat(100_000)];
    const rows = strange.map((text, index) =>
      row({ 番号: `${index}`, 取組名: text, 柱: text, 参加市町村: text }),
    );
    const sheet = path.join(folder, 'list.csv');
    writeFileSync(sheet, writeCsv([[...headings, 'a\u001b[2J'], ...rows.map((each) => [...each, 'x'])]));
    const text = await new Promise<string>((resolve) => {
      const args = [
        '--import',
        'tsx',
        'src/build/importSheet.ts',
        'ibaraki-keno',
        sheet,
        '--data',
        folder,
        '--write',
      ];
      execFile(process.execPath, args, { maxBuffer: 1e8 }, (_, out, problems) => resolve(out + problems));
    });
    rmSync(folder, { recursive: true });
    expect(text).toContain('U+001B');
    expect(text).not.toContain('書き込みました');
    for (const line of text.split('\n')) {
      expect(line).not.toMatch(HIDDEN);
      expect(line.length).toBeLessThan(4000);
    }
  });
});
