import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRecordFiles } from '../../../src/build/check/readFiles.ts';
import { writeSheetTemplates } from '../../../src/build/sheetTemplate.ts';
import { checkRecord } from '../../../src/record/check/checkRecord.ts';
import { describe as wordsOf } from '../../../src/record/check/say.ts';
import { exportSheet } from '../../../src/record/sheet/exportSheet.ts';
import { parseCsv, writeCsv } from '../../../src/record/sheet/file/csv.ts';
import { readTable } from '../../../src/record/sheet/file/readTable.ts';
import { QUESTIONS } from '../../../src/record/sheet/skeleton.ts';
import { realRecord } from '../record/realRecord.ts';
import { lists, realRegion } from '../record/sheet/real.ts';

/** A record of its own with one region. */
function recordFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'sheet-'));
  mkdirSync(path.join(folder, 'regions'));
  for (const name of ['municipalities.csv', 'taxonomy.json', 'sources.json', 'regions/ibaraki-keno.json'])
    cpSync(`data/${name}`, path.join(folder, name));
  return folder;
}

function run(script: string, ...args: string[]): Promise<{ code: unknown; text: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', `src/build/${script}.ts`, ...args],
      (error, out, problems) => {
        resolve({ code: error?.code ?? 0, text: out + problems });
      },
    );
  });
}

describe('npm run data:import', () => {
  const table = exportSheet(realRegion('ibaraki-keno'), lists);
  const title = table[0]?.indexOf('効果') ?? -1;
  const changed = table.map((row, index) => (index === 1 ? row.with(title, '新しい効果です。') : row));

  it('shows what would change, and writes only when told to', async () => {
    const folder = recordFolder();
    const target = path.join(folder, 'regions/ibaraki-keno.json');
    const before = readFileSync(target, 'utf8');
    const sheet = path.join(folder, 'list.csv');
    writeFileSync(sheet, writeCsv(changed));
    const shown = await run('importSheet', 'ibaraki-keno', sheet, '--data', folder);
    expect(shown.text).toMatch(/変更 1件 1\n[\s\S]*--write/);
    expect(shown.code).toBe(0);
    expect(readFileSync(target, 'utf8')).toBe(before);
    await run('importSheet', 'ibaraki-keno', sheet, '--data', folder, '--write');
    const after = readFileSync(target, 'utf8');
    expect(after).toContain('新しい効果です。');
    // One line differs: nothing else of the file was touched.
    const lines = before.split('\n');
    expect(after.split('\n').filter((line, index) => line !== lines[index])).toHaveLength(1);
  });

  it('writes nothing of a faulty sheet, and says the faults', async () => {
    const folder = recordFolder();
    const target = path.join(folder, 'regions/ibaraki-keno.json');
    const before = readFileSync(target, 'utf8');
    const args = ['ibaraki-keno', 'tests/fixtures/sheets/faulty-sjis.csv', '--data', folder, '--write'];
    const { code, text } = await run('importSheet', ...args);
    expect(code).toBe(1);
    expect(text).toContain('5行目 カテゴリー［教育・文化］  エラー：');
    expect(readFileSync(target, 'utf8')).toBe(before);
    const none = await run('importSheet', 'nowhere', 'x.csv', '--data', folder);
    expect(none).toMatchObject({ code: 2, text: expect.stringContaining('data:new') });
  });
});

describe('npm run data:new', () => {
  it('makes a skeleton that the check finds wanting, and refuses an id that is taken', async () => {
    const folder = recordFolder();
    const made = await run('newRegion', 'toyama-minami', '--data', folder);
    expect(made.code).toBe(0);
    for (const { field } of QUESTIONS) expect(made.text).toContain(field);
    const file = 'regions/toyama-minami.json';
    const faults = checkRecord(await readRecordFiles(folder)).filter((fault) => fault.file === file);
    const fields = faults.map((fault) => fault.path.split(/[.[]/)[0]);
    for (const field of [
      'name',
      'centralCities',
      'members',
      'milestones',
      'outlook',
      'coverage',
      'sources',
      'initiatives',
    ])
      expect(fields).toContain(field);
    for (const fault of faults) expect(wordsOf(fault, 'ja').remedy).not.toMatch(/[{}]|undefined/);
    const again = await run('newRegion', 'toyama-minami', '--data', folder);
    expect(again).toMatchObject({ code: 1, text: expect.stringContaining('すでにあります') });
    expect((await run('newRegion', '富山', '--data', folder)).code).toBe(2);
  });
});

describe('the template', () => {
  it('is the same table as CSV and as a workbook', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'template-'));
    await writeSheetTemplates(await realRecord(), folder);
    const csv = readFileSync(path.join(folder, '取組一覧_ひな形.csv'));
    const { table } = readTable(readFileSync(path.join(folder, '取組一覧_ひな形.xlsx')));
    const rows = parseCsv(csv.toString('utf8')).filter((row) => row.length > 1);
    const width = rows[0]?.length ?? 0;
    expect(table?.map((row) => [...row, ...Array(width - row.length).fill('')])).toEqual(rows);
    expect(csv.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(rows).toHaveLength(3);
    expect(rows.flat().join('')).not.toMatch(/\n/);
  });
});
