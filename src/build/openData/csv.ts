import { writeCsv } from '../../view/csv.ts';
import type { Column } from './column.ts';

/** A table of the open data as CSV, of the same form as those a reader takes along from a page. */
export function tableAsCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return writeCsv(
    columns.map(({ name }) => name),
    rows.map((row) => columns.map(({ value }) => value(row))),
  );
}
