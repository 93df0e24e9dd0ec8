import Papa from 'papaparse';
import type { Table } from '../layout.ts';

/**
 * What a spreadsheet might take for a formula, as in `view/csv.ts`; apostrophes that are there already get another one,
 * so that reading takes off no more than writing has put on.
 */
const FORMULA = /^'*\s*[=+\-@＝＋－＠]/;

/** Rows of a text with commas, or with tabs where its first line has more of them. */
export function parseCsv(text: string): Table {
  const [first = ''] = text.split(/\r?\n/, 1);
  const times = (mark: string) => first.split(mark).length;
  const delimiter = times('\t') > times(',') ? '\t' : ',';
  return Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter }).data;
}

/** UTF-8 with its mark and CRLF, as spreadsheets read it best; no cell is taken for a formula. */
export function writeCsv(table: Table): string {
  const safe = table.map((row) => row.map((cell) => (isHarmless(cell) ? cell : `'${cell}`)));
  return `\uFEFF${Papa.unparse(safe, { newline: '\r\n' })}\r\n`;
}

function isHarmless(cell: string): boolean {
  return !FORMULA.test(cell) || /^-?\d+(?:\.\d+)?$/.test(cell);
}
