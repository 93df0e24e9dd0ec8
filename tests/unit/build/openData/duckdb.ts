import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { realFiles } from './realFiles.ts';

/** The tables of the open data in a folder of their own, and DuckDB, which finds them there by their names. */
export interface TableFolder {
  /** Puts a further file there. */
  add(name: string, content: string | Uint8Array): Promise<void>;
  /** Rows by column; whole numbers that are too large for JSON as text. */
  ask(sql: string): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

export async function openTables(): Promise<TableFolder> {
  const { all } = await realFiles();
  const folder = await mkdtemp(path.join(os.tmpdir(), 'open-data-'));
  const add = (name: string, content: string | Uint8Array) => writeFile(path.join(folder, name), content);
  for (const { path: name, content, table } of all) if (table) await add(name, content);
  const duckdb = await (await DuckDBInstance.create(':memory:')).connect();
  await duckdb.run(`set file_search_path = '${folder}'`);
  return {
    add,
    ask: async (sql) => (await duckdb.runAndReadAll(sql)).getRowObjectsJson() as Record<string, unknown>[],
    close: async () => {
      duckdb.closeSync();
      await rm(folder, { recursive: true });
    },
  };
}
