// Takes a sheet over into a region's file (`npm run data:import -- <id> <file>`); `--help` lists the options.

import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '../record/check/rules/all.ts';
import { visibleLine } from '../record/check/visible.ts';
import { parseMunicipalities } from '../record/municipalities.ts';
import type { SheetFault } from '../record/sheet/fault.ts';
import { readTable } from '../record/sheet/file/readTable.ts';
import { importSheet, isValid, type RegionFile, type SheetResult } from '../record/sheet/importSheet.ts';
import type { SheetLists } from '../record/sheet/lists.ts';

const USAGE = `取組の一覧（CSVかExcel）を圏域のファイルに取り込みます。 / Takes a sheet over into a region's file.

  npm run data:import -- <id> <file> [--write] [--lang ja|en] [--data <folder>]

  --write   変更を書き込む（なければ、見せるだけ） / write the changes (otherwise they are only shown)`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      write: { type: 'boolean' },
      lang: { type: 'string' },
      data: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  const [id, file] = positionals;
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (id === undefined || file === undefined || !/^[a-z0-9-]+$/.test(id)) throw new UsageError(USAGE);
  const language: Language = values.lang === 'en' ? 'en' : 'ja';
  const folder = values.data ?? 'data';
  const target = path.join(folder, 'regions', `${id}.json`);
  const text = await readOr(target, `圏域「${id}」のファイルがありません（npm run data:new -- ${id}）。`);
  const region: RegionFile = JSON.parse(text.toString('utf8'));
  const { table, faults } = readTable(
    await readOr(file, `ファイル「${file}」を読めません。場所と名前を確かめてください。`),
  );
  if (table === null) {
    console.log(lines(faults.map((fault) => sentence(fault, language))));
    return 1;
  }
  const isNew = !Array.isArray(region.members) || region.members.length === 0;
  const result = importSheet(table, region, await readLists(folder), isNew);
  console.log(report(result, language));
  if (!isValid(result)) return 1;
  const { added, changed, removed } = result.changes;
  if (added.length + changed.length + removed.length === 0) return 0;
  if (values.write) await writeFile(target, `${JSON.stringify(result.region, null, 2)}\n`);
  console.log(
    values.write
      ? `書き込みました：${target}`
      : 'まだ書き込んでいません。よければ --write を付けてください。',
  );
  return 0;
}

class UsageError extends Error {}

async function readOr(file: string, message: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch {
    throw new UsageError(message);
  }
}

async function readLists(folder: string): Promise<SheetLists> {
  const text = (name: string) => readFile(path.join(folder, name), 'utf8');
  return {
    municipalities: parseMunicipalities(await text('municipalities.csv')),
    taxonomy: JSON.parse(await text('taxonomy.json')),
    documents: JSON.parse(await text('sources.json')).documents,
  };
}

/** The faults by row, then what would change. */
function report({ faults, rows, aside, changes }: SheetResult, language: Language): string {
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  const keys = (label: string, list: readonly string[]) =>
    `  ${label} ${list.length}件 ${list.join(' ')}`.trimEnd();
  return lines([
    ...faults.map((fault) => sentence(fault, language)),
    `取組 ${rows}件、エラー ${errors}件、警告 ${faults.length - errors}件`,
    ...(aside.length === 0 ? [] : [`使わない列：${aside.join('、')}`]),
    '変更：',
    keys('追加', changes.added),
    keys('変更', changes.changed),
    keys('削除', changes.removed),
    `  そのまま ${changes.same}件`,
  ]);
}

/** A line may list all words of a column. */
const LONGEST = 3000;

/** What a cell holds must not move the cursor of whoever checks it. */
function lines(each: readonly string[]): string {
  return each.map((line) => visibleLine(line, LONGEST)).join('\n');
}

function sentence({ row, column, value, severity, ...wording }: SheetFault, language: Language): string {
  const { reason, remedy } = wording[language];
  const place = [row === null ? '' : language === 'ja' ? `${row}行目` : `row ${row}`, column ?? ''].filter(
    Boolean,
  );
  const words = language === 'ja' ? ['エラー：', '警告：', '直し方：'] : ['Error: ', 'Warning: ', 'Remedy: '];
  const held = value === '' ? '' : `［${value.length > 60 ? `${value.slice(0, 60)}…` : value}］`;
  return `${place.join(' ')}${held}  ${words[severity === 'error' ? 0 : 1]}${reason}  ${words[2]}${remedy}`.trim();
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof UsageError ? error.message : error);
    process.exitCode = 2;
  },
);
