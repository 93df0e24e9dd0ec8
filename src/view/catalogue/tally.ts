import type { CoverageKind } from '../../record/counting.ts';
import { type Catalogue, markOf, regionOf } from './catalogue.ts';
import type { Mark } from './file.ts';

/** What the rows of a table rest on, so that their number is not taken for more than it is. */
export interface Tally {
  rows: number;
  /** Distinct initiatives: rows that count under the counting rule. */
  counted: number;
  byBasis: Record<CoverageKind, number>;
  notCounted: Record<Exclude<Mark, 'counted'>, number>;
}

export function tallyOf(catalogue: Catalogue, rows: readonly number[]): Tally {
  const byBasis = { selection: 0, complete: 0, draft: 0 };
  const byMark = { counted: 0, repeated: 0, completed: 0, outside: 0 };
  for (const row of rows) {
    byBasis[regionOf(catalogue, row).basis] += 1;
    byMark[markOf(catalogue, row)] += 1;
  }
  const { counted, ...notCounted } = byMark;
  return { rows: rows.length, counted, byBasis, notCounted };
}
