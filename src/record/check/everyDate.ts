import type { Finding } from './fault.ts';
import { nameOf } from './path.ts';
import type { Place } from './place.ts';

const DATE_FIELDS = [
  'date',
  'joined',
  'entered',
  'left',
  'adopted',
  'asOf',
  'expected',
  'seen',
  'checked',
  'on',
  'revised',
];
const EARLIEST = 1950;
const LATEST = 2060;

/** Dates anywhere in a file that no calendar has, or whose year is hardly meant. */
export function* everyDateFinding(root: Place): Iterable<Finding> {
  for (const place of root.everything()) {
    if (place.text === null || !DATE_FIELDS.includes(nameOf(place.path))) continue;
    const [, year, month = 1, day = 1] = (/^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(place.text) ?? []).map(
      Number,
    );
    if (year === undefined || month > 12 || day > 31) continue;
    if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) {
      yield place.finding('date-impossible', { value: place.text });
    } else if (year < EARLIEST || year > LATEST) yield place.finding('date-far', { value: place.text });
  }
}
