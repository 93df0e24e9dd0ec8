import Papa from 'papaparse';
import type { Column } from './column.ts';

/** What a spreadsheet might take for a formula, full-width signs too. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/**
 * A table as CSV that spreadsheets and programs read alike: UTF-8 with a mark, CRLF, one row of headings.
 * Follows 「統計表における機械判読可能なデータの表記方法の統一ルール」 (総務省, 2020): one cell one value, figures without
 * units or separators, no line breaks or spaces for looks, a blank where there is no value, codes beside names.
 * A text that begins like a formula gets an apostrophe before it.
 */
export function writeCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const data = rows.map((row) => columns.map(({ value }) => value(row)));
  const fields = columns.map(({ name }) => name);
  return `\uFEFF${Papa.unparse({ fields, data }, { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
}
