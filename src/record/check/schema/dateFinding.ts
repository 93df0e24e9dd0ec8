import type { Finding } from '../fault.ts';
import type { Place } from '../place.ts';

/** First year of an era, less one: 令和5年 is 2018 + 5. */
const eras: Readonly<Record<string, number>> = { 令和: 2018, r: 2018, 平成: 1988, h: 1988 };

const WRITTEN =
  /^(?<era>令和|平成|[RrHh])?(?<year>\d+|元)[-/.年](?:度|(?<month>\d{1,2})(?:[-/.月](?:(?<day>\d{1,2})日?)?)?)?$/;

/** A date in another form: with slashes, without zeros, or by the Japanese era. */
export function dateFinding(place: Place, value: string, rule: 'date-form' | 'day-form'): Finding {
  if (rule === 'day-form' && /^\d{4}$/.test(value)) return place.finding('day-form', { value });
  const suggestion = suggestDate(value);
  return suggestion === null
    ? place.finding('date-form', { value })
    : place.finding('date-form-suggested', { value, suggestion });
}

function suggestDate(value: string): string | null {
  const { era, year, month, day } = WRITTEN.exec(value.normalize('NFKC').trim())?.groups ?? {};
  if (year === undefined || (era === undefined && year.length !== 4)) return null;
  const inEra = year === '元' ? 1 : Number(year);
  const steps = [String(inEra + (era === undefined ? 0 : (eras[era.toLowerCase()] ?? 0)))];
  if (month !== undefined) steps.push(month.padStart(2, '0'));
  if (day !== undefined) steps.push(day.padStart(2, '0'));
  const suggestion = steps.join('-');
  return Number(month ?? 1) <= 12 && Number(day ?? 1) <= 31 && suggestion !== value ? suggestion : null;
}
