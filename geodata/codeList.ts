import { readFile } from 'node:fs/promises';
import { parseMunicipalities } from '../src/record/municipalities.ts';
import { InputError } from './inputError.ts';

/** The municipalities that every level must hold, no more and no fewer. */
export interface CodeList {
  /** Five-digit codes, sorted. */
  codes: ReadonlySet<string>;
  /** Code of a municipality by prefecture and name; finds the city of a ward. */
  codeOf(prefecture: string, name: string): string | undefined;
}

/**
 * Reads the list from a csv with the columns code, prefecture and name.
 * @throws InputError if the file cannot be read, has no rows, or names a code twice
 */
export async function readCodeList(path: string): Promise<CodeList> {
  const csv = await readFile(path, 'utf8').catch(() => {
    throw new InputError(`${path}: cannot be read; name the list of municipalities with --codes`);
  });
  const rows = parseMunicipalities(csv);
  const codes = new Set(rows.map((row) => row.code).sort());
  if (rows.length === 0)
    throw new InputError(`${path}: has no rows; expected columns code, prefecture, name`);
  if (codes.size < rows.length)
    throw new InputError(`${path}: column code holds a code twice; remove one row`);
  const byName = new Map(rows.map((row) => [row.prefecture + row.name, row.code]));
  return { codes, codeOf: (prefecture, name) => byName.get(prefecture + name) };
}
