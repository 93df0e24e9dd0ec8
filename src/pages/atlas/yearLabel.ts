import type { Words } from '../../i18n/shape.ts';
import { LAST_YEAR } from '../../record/timeline.ts';

/** As of when the map is: the record's own date, the end of a year, or as far as the record reaches in its last. */
export function yearLabel(year: number | null, { colouring }: Words): string {
  if (year === null) return colouring.year.nowLong;
  return year === LAST_YEAR ? colouring.year.last : colouring.year.end(year);
}
