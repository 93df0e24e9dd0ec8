import type { Bilingual } from './about.ts';
import type { Column } from './column.ts';
import { tableAsCsv } from './csv.ts';
import { addressOf, type Description, type Home, type OpenDataFile } from './openDataFile.ts';
import { PARQUET, tableAsParquet } from './parquet.ts';

interface TableGiven<Row> extends Pick<Description, 'path' | 'name' | 'title'> {
  columns: readonly Column<Row>[];
  /** Columns that together tell one row from all others. */
  key: readonly string[];
  rows: readonly Row[];
  /** Credits beyond those of all files. */
  credits?: readonly string[];
  /** What must be known beyond what holds for all files. */
  caveats?: readonly Bilingual[];
}

/** A table as CSV, and as Parquet beside it: the same rows and columns, with types. */
export function tableFiles<Row>(home: Home, given: TableGiven<Row>): OpenDataFile[] {
  const csv = csvFile(given);
  const path = csv.path.replace(/\.csv$/, '.parquet');
  return [
    csv,
    {
      ...csv,
      path,
      name: `${csv.name}-parquet`,
      formOf: csv.path,
      format: 'Parquet',
      mediaType: PARQUET,
      content: tableAsParquet({ ...given, address: addressOf(home, path) }),
    },
  ];
}

/** A table that is read by people in spreadsheets, and so as CSV only. */
export function csvFile<Row>(given: TableGiven<Row>): OpenDataFile {
  const { columns, key, rows, ...description } = given;
  return {
    ...description,
    kind: 'table',
    format: 'CSV',
    mediaType: 'text/csv',
    content: tableAsCsv(columns, rows),
    table: { columns: columns.map(({ value: _, ...column }) => column), key, rows: rows.length },
  };
}
