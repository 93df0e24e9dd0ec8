import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { openDataFiles } from '../../../src/build/openData/openData.ts';
import type { OpenDataFile } from '../../../src/build/openData/openDataFile.ts';
import { readCsv } from '../build/openData/realFiles.ts';
import { SITE, withGeometry } from './pages.ts';
import { arrived, harmlessAtlas, hostileAtlas, TEXTS, TURNS } from './turns.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 });
const geometry = withGeometry();

/** What some spreadsheet computes, blanks before it taken off; a figure below zero is none. */
const COMPUTED = /^\s*[=+\-@＝＋－＠]/;
const FIGURE = /^-?\d+(?:\.\d+)?(?:e-?\d+)?$/;

const filesOf = (atlas: ReturnType<typeof harmlessAtlas>) =>
  openDataFiles(atlas, geometry(), SITE, new Date('2025-12-01T00:00:00Z'));
const isCsv = ({ format }: OpenDataFile) => format === 'CSV';
/** As it is read back from the disk. */
const textOf = ({ content }: OpenDataFile) => Buffer.from(content).toString();

let harmless: OpenDataFile[];
const turns: OpenDataFile[][] = [];
beforeAll(() => {
  harmless = filesOf(harmlessAtlas());
  for (const turn of TURNS) turns.push(filesOf(hostileAtlas(turn)));
});

const every = (wanted: (file: OpenDataFile) => boolean) => turns.flatMap((files) => files.filter(wanted));

describe('CSV of a hostile record', () => {
  it('has the rows and columns that it has with other words', () => {
    const shape = (file: OpenDataFile) => {
      const rows = readCsv(textOf(file));
      return [file.path, rows.length, Object.keys(rows[0] ?? {})];
    };
    const expected = harmless.filter(isCsv).map(shape);
    expect(expected.length).toBeGreaterThan(8);
    for (const files of turns) expect(files.filter(isCsv).map(shape)).toEqual(expected);
  });

  it('has no cell that a spreadsheet would compute', () => {
    const computed = every(isCsv).flatMap((file) =>
      readCsv(textOf(file)).flatMap((row) =>
        Object.entries(row).flatMap(([column, cell]) =>
          COMPUTED.test(cell) && !FIGURE.test(cell) ? [`${file.path} ${column}: ${cell.slice(0, 40)}`] : [],
        ),
      ),
    );
    expect(computed).toEqual([]);
  });

  it('holds each text whole, one that looks like a formula after an apostrophe', () => {
    const cells = every(isCsv).flatMap((file) => readCsv(textOf(file)).flatMap((row) => Object.values(row)));
    const seen = arrived(cells.join('\n'));
    expect(TEXTS.filter((text) => !seen.includes(text))).toEqual([]);
    const formulas = TEXTS.filter((text) => COMPUTED.test(text));
    expect(formulas.length).toBeGreaterThan(5);
    for (const text of formulas) expect(cells.some((cell) => cell.startsWith(`'${text}`))).toBe(true);
  });
});

describe('JSON of a hostile record', () => {
  const isJson = ({ format, path: name }: OpenDataFile) => format !== 'CSV' && !name.endsWith('.parquet');

  it('is JSON, in UTF-8, with each text whole', () => {
    const files = every(isJson);
    expect(new Set(files.map(({ path: name }) => path.extname(name)))).toEqual(
      new Set(['.json', '.geojson', '.jsonld']),
    );
    const all = files.map((file) => {
      expect(String(file.content).isWellFormed(), file.path).toBe(true);
      return stringsIn(JSON.parse(textOf(file))).join('\n');
    });
    // JSON keeps halves of letters as they are.
    const seen = arrived(all.join('\n').toWellFormed());
    expect(TEXTS.filter((text) => !seen.includes(text))).toEqual([]);
  });

  it('gives linked data no other kinds of keys than it has with other words', () => {
    const keys = (file: OpenDataFile) => [...new Set(keysIn(JSON.parse(textOf(file))))].sort();
    const isLinked = ({ path: name }: OpenDataFile) => name.endsWith('.jsonld');
    const [expected] = harmless.filter(isLinked).map(keys);
    for (const file of every(isLinked)) expect(keys(file)).toEqual(expected);
  });
});

describe('Parquet of a hostile record', () => {
  it('gives DuckDB the texts as they are, formulas without an apostrophe', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'hostile-parquet-'));
    const duckdb = await (await DuckDBInstance.create(':memory:')).connect();
    const cells: string[] = [];
    for (const [turn, files] of turns.entries()) {
      for (const name of ['initiatives', 'municipalities', 'initiative-sources']) {
        const file = files.find((each) => each.path === `${name}.parquet`);
        const place = path.join(folder, `${name}-${turn}.parquet`);
        await writeFile(place, file?.content ?? '');
        const read = await duckdb.runAndReadAll(`select * from '${place}'`);
        const rows = readCsv(textOf(files.find((each) => each.path === `${name}.csv`) ?? neverMade()));
        expect(read.currentRowCount).toBe(rows.length);
        for (const row of read.getRowsJson()) cells.push(...row.map(String));
      }
    }
    duckdb.closeSync();
    await rm(folder, { recursive: true });
    const seen = arrived(cells.join('\n'));
    expect(TEXTS.filter((text) => !seen.includes(text))).toEqual([]);
    for (const text of TEXTS.filter((each) => COMPUTED.test(each)))
      expect(cells.some((cell) => cell.startsWith(text))).toBe(true);
  });
});

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function keysIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? [] : Object.keys(value);
  return [...own, ...Object.values(value).flatMap(keysIn)];
}

function neverMade(): never {
  throw new Error('no such table');
}
