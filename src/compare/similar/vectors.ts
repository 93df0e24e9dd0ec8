import type { Bag } from './terms.ts';

/** A bag as a direction: weights whose squares sum to 1; empty where nothing was said. */
export type Vector = ReadonlyMap<string, number>;

/**
 * Bags weighted by tf–idf, each of unit length: (1 + ln tf) · ln(N / df).
 * After Salton and Buckley, "Term-weighting approaches in automatic text retrieval" (1988).
 * A term that only one bag has can meet nothing, but still makes that bag longer, as what it says is something else.
 */
export function vectorsOf(bags: readonly Bag[]): Vector[] {
  const holders = new Map<string, number>();
  for (const bag of bags) for (const term of bag.keys()) holders.set(term, (holders.get(term) ?? 0) + 1);
  return bags.map((bag) => {
    const weights = [...bag].map(([term, times]): [string, number] => [
      term,
      (1 + Math.log(times)) * Math.log(bags.length / (holders.get(term) ?? 1)),
    ]);
    const length = Math.hypot(...weights.map(([, weight]) => weight));
    return new Map(length === 0 ? [] : weights.map(([term, weight]) => [term, weight / length]));
  });
}
