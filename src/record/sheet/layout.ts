import { type Column, columnOf, plainHeading, REMARKS } from './columns/column.ts';
import type { SheetFault } from './fault.ts';
import { saySheet } from './say.ts';

/** A sheet as rows of cells. Row numbers are those a spreadsheet shows: the first is 1. */
export type Table = readonly (readonly string[])[];

export interface MappedColumn extends Column {
  /** Position in the rows. */
  index: number;
  /** As the sheet has it. */
  printed: string;
}

/** Where everything stands in a sheet. */
export interface Layout {
  /** Position of the row of headings. */
  headingRow: number;
  columns: readonly MappedColumn[];
  /** Columns that are not read, and kept aside. */
  aside: readonly { index: number; printed: string }[];
  faults: readonly SheetFault[];
}

/** Titles and notes may stand above the headings, no further down than this. */
const DEEPEST = 10;

/** Finds the headings. Null where no row holds two that are known: it is another kind of file then. */
export function layoutOf(table: Table): Layout | null {
  const known = table.slice(0, DEEPEST).map((row) => row.filter((cell) => columnOf(cell)).length);
  const headingRow = known.indexOf(Math.max(...known));
  if ((known[headingRow] ?? 0) < 2) return null;
  const columns: MappedColumn[] = [];
  const aside: { index: number; printed: string }[] = [];
  const faults: SheetFault[] = [];
  const row = headingRow + 1;
  const width = table.reduce((most, { length }) => Math.max(most, length), 0);
  for (let index = 0; index < width; index += 1) {
    const printed = (table[headingRow]?.[index] ?? '').trim();
    if (plainHeading(printed) === REMARKS) continue;
    const column = columnOf(printed);
    const other = column && columns.find(({ path }) => path === column.path);
    if (column && !other) {
      columns.push({ ...column, index, printed });
      continue;
    }
    const line = table.findIndex((cells, at) => at > headingRow && (cells[index] ?? '').trim() !== '');
    if (printed === '' && line === -1) continue;
    aside.push({ index, printed });
    if (other) faults.push(saySheet('column-twice', { row, column: printed, first: other.printed }));
    else if (printed === '')
      faults.push(saySheet('column-unnamed', { row: line + 1, value: table[line]?.[index]?.trim() ?? '' }));
    else faults.push(saySheet('column-unknown', { row, column: printed }));
  }
  return { headingRow, columns, aside, faults };
}
