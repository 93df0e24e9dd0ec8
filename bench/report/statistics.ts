/** A middle and how far values lie around it; `count` of them. */
export interface Spread {
  median: number;
  min: number;
  max: number;
  count: number;
}

/** Null for no values. */
export function spreadOf(values: readonly number[]): Spread | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [min, max] = [sorted.at(0), sorted.at(-1)];
  if (min === undefined || max === undefined) return null;
  return { median: quantile(sorted, 0.5), min, max, count: sorted.length };
}

/** The value below which 95 of 100 lie, between neighbours in proportion; null for no values. */
export function p95(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.length === 0 ? null : quantile(sorted, 0.95);
}

/** Hyndman and Fan's definition 7, as spreadsheets have it. */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? 0;
  const above = sorted[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
}
