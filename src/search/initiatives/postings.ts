/**
 * A place where a term stands, as one whole number: the initiative, the field, and how often. Small whole numbers need
 * no objects, and fifty thousand initiatives have ten million such places.
 */
export type Posting = number;

export const FIELD_COUNT = 4;
const FIELD_BITS = 2;
const TIMES_BITS = 8;
/** What stands more often counts as this often. */
const MOST = 2 ** TIMES_BITS - 1;

export interface Term {
  text: string;
  /** Ascending: by initiative, then by field. */
  postings: Posting[];
  /** How many initiatives have the term, by field. */
  holders: number[];
}

/** @param initiative its place in the list, below four million */
export function posting(initiative: number, field: number, times: number): Posting {
  return ((initiative << (FIELD_BITS + TIMES_BITS)) | (field << TIMES_BITS) | Math.min(times, MOST)) >>> 0;
}

export function initiativeOf(posting: Posting): number {
  return posting >>> (FIELD_BITS + TIMES_BITS);
}

export function fieldOf(posting: Posting): number {
  return (posting >>> TIMES_BITS) & (FIELD_COUNT - 1);
}

export function timesOf(posting: Posting): number {
  return posting & MOST;
}
