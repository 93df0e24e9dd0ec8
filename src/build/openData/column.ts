import type { Bilingual } from './about.ts';

export type CellValue = string | number | null;

/** One column of a table: its heading, what it holds, and where that comes from. */
export interface Column<Row> {
  name: string;
  type: 'string' | 'integer' | 'boolean';
  about: Bilingual;
  /** All values it can have, where these are few. */
  values?: readonly string[];
  /** Never blank. */
  isRequired?: boolean;
  /** null is a blank cell: not known, or not to be said here. */
  value: (row: Row) => CellValue;
}

/** How yes and no are written: words that no spreadsheet turns into something else. */
export const YES_NO = ['yes', 'no'] as const;

export function yesNo(value: boolean): (typeof YES_NO)[number] {
  return value ? 'yes' : 'no';
}
