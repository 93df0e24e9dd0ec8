/**
 * Years from a date to another, in twelfths: calendar months are counted, whatever the day, so that a date known
 * only to the month needs no guess and one known to the day is treated alike. Off by less than a month.
 * @param from ISO date of day or month; null, or a mere year, gives null
 */
export function yearsBetween(from: string | null, until: string): number | null {
  const start = from === null ? null : monthsOf(from);
  const end = monthsOf(until);
  return start === null || end === null ? null : (end - start) / 12;
}

/** Months since the year 0. */
function monthsOf(date: string): number | null {
  const [year, month] = date.split('-');
  return year === undefined || month === undefined ? null : Number(year) * 12 + Number(month);
}
