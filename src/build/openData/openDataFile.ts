import type { DataKind } from '../../pages/data/model.ts';
import type { Atlas } from '../../record/atlas.ts';
import { type Bilingual, metaOf } from './about.ts';
import type { Column } from './column.ts';

/** How a file is told of, in the page, the data package and the catalogue. */
export interface Description {
  /** Path below data/; an address that stays. */
  path: string;
  /** Name in the data package: lower-case letters, figures and hyphens. */
  name: string;
  title: Bilingual;
  kind: DataKind;
  format: 'CSV' | 'JSON' | 'GeoJSON' | 'TopoJSON' | 'JSON-LD' | 'Parquet';
  mediaType: string;
}

/** A column without the way to its values: what a reader of the table is told. */
export type ColumnDescription = Omit<Column<never>, 'value'>;

export interface OpenDataFile extends Description {
  content: string | Uint8Array;
  /** Path of the file that holds the same in another form, and is the one to be told of. */
  formOf?: string;
  /** Set for tables. */
  table?: { columns: readonly ColumnDescription[]; key: readonly string[]; rows: number };
  /** Credits beyond those of all files. */
  credits?: readonly string[];
  /** What must be known beyond what holds for all files. */
  caveats?: readonly Bilingual[];
}

/** Address of data/ with its slash; null where the origin is not known. */
export type Home = string | null;

/** Whole address of a file of data/. */
export function addressOf(home: Home, path: string): string | null {
  return home === null ? null : home + encodeURI(path);
}

type JsonGiven = Pick<Description, 'path' | 'name' | 'title'> & Partial<Omit<OpenDataFile, 'content'>>;

/** A file of JSON whatever its kind; indented, unless it is geometry. */
export function jsonFile(given: JsonGiven, value: unknown): OpenDataFile {
  const file = { kind: 'document', format: 'JSON', mediaType: 'application/json', ...given } as const;
  return { ...file, content: `${JSON.stringify(value, null, file.kind === 'geometry' ? undefined : 2)}\n` };
}

/** A file of JSON that says in `meta` what it is, how old, on which terms and where it is found. */
export function recordFile(home: Home, atlas: Atlas, given: JsonGiven, contents: object): OpenDataFile {
  const { title: description, credits = [], caveats = [], path } = given;
  const meta = metaOf(atlas, { description, credits, caveats, address: addressOf(home, path) });
  // Programs that read geometry look for its `type` at the beginning.
  return jsonFile(given, given.kind === 'geometry' ? { ...contents, meta } : { meta, ...contents });
}
