/** What a cell of a table that is taken along can hold; null is a blank: not known, or not to be said. */
export type Cell = string | number | boolean | null;

/** How yes and no are written: words that no spreadsheet turns into something else. */
export const YES_NO = ['yes', 'no'] as const;

function yesNo(value: boolean): (typeof YES_NO)[number] {
  return value ? 'yes' : 'no';
}

/** What a spreadsheet might take for a formula: full-width signs too, and after blanks that some programs take off. */
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;
/** What would end a cell too early, or be lost at its ends. */
const NEEDS_QUOTES = /[",\r\n\uFEFF]|^ | $/;

/**
 * A table as CSV that spreadsheets and programs read alike: UTF-8 with a mark, CRLF, one row of headings.
 * Follows 「統計表における機械判読可能なデータの表記方法の統一ルール」 (総務省, 2020): one cell one value, figures without
 * units or separators, a blank where there is no value. A text that begins like a formula gets an apostrophe before it.
 */
export function writeCsv(headings: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${[headings, ...rows].map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`;
}

function cellText(cell: Cell): string {
  if (cell === null || (typeof cell === 'number' && !Number.isFinite(cell))) return '';
  if (typeof cell === 'boolean') return yesNo(cell);
  if (typeof cell === 'number') return String(cell);
  const isFormula = FORMULA.test(cell);
  const text = isFormula ? `'${cell}` : cell;
  return isFormula || NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
