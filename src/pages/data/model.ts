/** What the page of the open data shows; the build makes it from the files themselves. */
export interface DataModel {
  /** Whole address of the page; without the origin where that is not known. */
  address: string;
  version: string;
  /** Day of the version. */
  date: string;
  asOf: string;
  licence: { name: string; url: string };
  /** How to name this data. */
  credit: string;
  /** Credits that the sources ask for. */
  credits: readonly string[];
  groups: readonly DataGroup[];
}

/** Files of one kind, in the order in which they are told. */
export interface DataGroup {
  kind: DataKind;
  files: readonly DataFile[];
}

export const DATA_KINDS = ['table', 'document', 'geometry', 'schema', 'catalogue'] as const;
export type DataKind = (typeof DATA_KINDS)[number];

export interface DataFile {
  /** Path below data/. */
  path: string;
  title: string;
  format: string;
  bytes: number;
  /** The same in other forms. */
  others: readonly OtherForm[];
  /** Set for tables. */
  table: { rows: number; columns: readonly DataColumn[] } | null;
}

export interface OtherForm {
  path: string;
  format: string;
  bytes: number;
}

interface DataColumn {
  name: string;
  type: 'string' | 'integer' | 'number' | 'boolean';
  about: string;
  /** All values it can have, where these are few. */
  values: readonly string[];
  isRequired: boolean;
}
