import type { DataKind } from '../../pages/data/model.ts';
import type { Atlas } from '../../record/atlas.ts';
import { type Bilingual, metaOf } from './about.ts';
import type { Column } from './column.ts';
import { writeCsv } from './csv.ts';

/** How a file is told of, in the page, the data package and the catalogue. */
interface Description {
  /** Path below data/; an address that stays. */
  path: string;
  /** Name in the data package: lower-case letters, figures and hyphens. */
  name: string;
  title: Bilingual;
  kind: DataKind;
  format: 'CSV' | 'JSON' | 'GeoJSON' | 'TopoJSON' | 'JSON-LD';
  mediaType: string;
}

/** A column without the way to its values: what a reader of the table is told. */
export type ColumnDescription = Omit<Column<never>, 'value'>;

export interface OpenDataFile extends Description {
  content: string;
  /** Set for tables. */
  table?: { columns: readonly ColumnDescription[]; key: readonly string[]; rows: number };
  /** Credits beyond those of all files. */
  credits?: readonly string[];
}

interface TableGiven<Row> extends Pick<Description, 'path' | 'name' | 'title'> {
  columns: readonly Column<Row>[];
  /** Columns that together tell one row from all others. */
  key: readonly string[];
  rows: readonly Row[];
}

export function tableFile<Row>({ columns, key, rows, ...description }: TableGiven<Row>): OpenDataFile {
  return {
    ...description,
    kind: 'table',
    format: 'CSV',
    mediaType: 'text/csv',
    content: writeCsv(columns, rows),
    table: { columns: columns.map(({ value: _, ...column }) => column), key, rows: rows.length },
  };
}

type JsonGiven = Pick<Description, 'path' | 'name' | 'title'> & Partial<Omit<OpenDataFile, 'content'>>;

/** A file of JSON whatever its kind; indented, unless it is geometry. */
export function jsonFile(given: JsonGiven, value: unknown): OpenDataFile {
  const file = { kind: 'document', format: 'JSON', mediaType: 'application/json', ...given } as const;
  return { ...file, content: `${JSON.stringify(value, null, file.kind === 'geometry' ? undefined : 2)}\n` };
}

/** A file of JSON that says in `meta` what it is, how old and on which terms. */
export function recordFile(atlas: Atlas, given: JsonGiven, contents: object): OpenDataFile {
  const meta = metaOf(atlas, given.title, given.credits);
  // Programs that read geometry look for its `type` at the beginning.
  return jsonFile(given, given.kind === 'geometry' ? { ...contents, meta } : { meta, ...contents });
}
