import type { Cell } from '../../view/csv.ts';
import type { Bilingual } from './about.ts';

/** One column of a table: its heading, what it holds, and where that comes from. */
export interface Column<Row> {
  name: string;
  type: 'string' | 'integer' | 'number' | 'boolean';
  about: Bilingual;
  /** All values it can have, where these are few. */
  values?: readonly string[];
  /** Never blank. */
  isRequired?: boolean;
  /** null is a blank cell: not known, or not to be said here. */
  value: (row: Row) => Cell;
}
