import { FIRST_YEAR, LAST_YEAR } from '../record/timeline.ts';

/** A year the map can be shown for; null for anything else. */
export function parseYear(printed: string): number | null {
  const year = /^\d{4}$/.test(printed) ? Number(printed) : 0;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}
