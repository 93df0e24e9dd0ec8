/** First and last day that a partial date may mean, as texts that can be compared. */
export interface Span {
  first: string;
  last: string;
}

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** Null for what is no date. A fiscal year runs from April to March. */
export function spanOf(date: string | null, fiscal = false): Span | null {
  if (date === null || !DATE.test(date)) return null;
  if (fiscal && date.length === 4) return { first: `${date}-04-01`, last: `${Number(date) + 1}-03-31` };
  return { first: date + '-01-01'.slice(date.length - 4), last: date + '-12-31'.slice(date.length - 4) };
}

/** Whether one date is before another beyond doubt: "2015-03" is not before "2015-03-24". */
export function isBefore(one: Span | null, other: Span | null): boolean {
  return one !== null && other !== null && one.last < other.first;
}
