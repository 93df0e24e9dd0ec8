import type { Sorting } from './state.ts';

interface Valued {
  values: Readonly<Record<string, number | null>>;
}

/**
 * Rows in an order. What has no value stands last whichever way the order runs, and equal values keep the order they
 * came in, north to south.
 */
export function sorted<Row extends Valued>(rows: readonly Row[], sorting: Sorting | null): Row[] {
  if (sorting === null) return [...rows];
  const { by, isDescending } = sorting;
  return [...rows].sort((one, other) => {
    const [a, b] = [one.values[by] ?? null, other.values[by] ?? null];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return isDescending ? b - a : a - b;
  });
}
