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

/** Cosine of the angle between two vectors: 0 (nothing in common) to 1. Symmetric to the last bit. */
export function cosine(one: Vector, other: Vector): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  // Sorted by size of the product, so that the sum is the same whichever of the two is gone through.
  const products = [...small].flatMap(([term, weight]) => {
    const met = large.get(term);
    return met === undefined ? [] : [weight * met];
  });
  return products.sort((a, b) => a - b).reduce((sum, product) => sum + product, 0);
}
