import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTables, type TableFolder } from './duckdb.ts';
import { ROOT } from './realFiles.ts';

const text = await readFile(path.join(ROOT, 'docs/data.md'), 'utf8');
/** Every query of docs/data.md with the table that stands below it. */
const examples = [...text.matchAll(/```sql\n([\s\S]+?)```\n\n((?:\|.*\n)+)/g)].map(
  ([, sql = '', table = '']) => ({ sql, table: table.trim() }),
);

let tables: TableFolder;
beforeAll(async () => {
  tables = await openTables();
  await tables.add('estat.csv', /```csv\n([\s\S]+?)```/.exec(text)?.[1] ?? '');
});
afterAll(() => tables.close());

/** Rows as a table of Markdown. */
function asMarkdown(rows: readonly Record<string, unknown>[]): string {
  const headings = Object.keys(rows[0] ?? {});
  const line = (cells: readonly unknown[]) => `| ${cells.map((cell) => cell ?? '').join(' | ')} |`;
  return [headings, headings.map(() => '---'), ...rows.map((row) => Object.values(row))].map(line).join('\n');
}

describe('the worked example of docs/data.md', () => {
  it('has a result below each query', () => {
    expect(examples).toHaveLength(text.split('```sql').length - 1);
    expect(examples.length).toBeGreaterThan(3);
  });

  it.each(examples)('gives what stands below it: $sql', async ({ sql, table }) => {
    expect(asMarkdown(await tables.ask(sql))).toBe(table);
  });
});
