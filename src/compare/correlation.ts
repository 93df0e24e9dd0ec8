import { sampleCorrelation, sampleRankCorrelation } from 'simple-statistics';

export type Pair = readonly [number | null, number | null];

export interface Correlation {
  /** From -1 to 1; null below three pairs, or where one side is the same throughout. */
  coefficient: number | null;
  /** Pairs that have both values: what the coefficient rests on. */
  n: number;
}

/** Pearson's product-moment correlation. Pairs that lack a value are left out. */
export function pearson(pairs: readonly Pair[]): Correlation {
  return correlate(pairs, sampleCorrelation);
}

/** Spearman's rank correlation: Pearson's of the ranks, ties sharing the average of theirs. */
export function spearman(pairs: readonly Pair[]): Correlation {
  return correlate(pairs, sampleRankCorrelation);
}

function correlate(
  pairs: readonly Pair[],
  coefficientOf: (some: number[], others: number[]) => number,
): Correlation {
  const whole = pairs.flatMap(([one, other]) =>
    one === null || other === null ? [] : [[one, other] as const],
  );
  const some = whole.map(([one]) => one);
  const others = whole.map(([, other]) => other);
  const n = whole.length;
  if (n < 3 || isConstant(some) || isConstant(others)) return { coefficient: null, n };
  // Rounding may carry a perfect line a hair beyond 1.
  return { coefficient: Math.max(-1, Math.min(1, coefficientOf(some, others))), n };
}

function isConstant(values: readonly number[]): boolean {
  return values.every((value) => value === values[0]);
}
