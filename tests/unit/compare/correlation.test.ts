import { describe, expect, it } from 'vitest';
import { type Pair, pearson, spearman } from '../../../src/compare/correlation.ts';
import { randomNumbers } from '../geo/random.ts';

describe('pearson', () => {
  it('is as worked out by hand', () => {
    // Means 3 and 4; deviations −2 −1 0 1 2 and −2 0 1 0 1: products 6, squares 10 and 6.
    const pairs: Pair[] = [
      [1, 2],
      [2, 4],
      [3, 5],
      [4, 4],
      [5, 5],
    ];
    expect(pearson(pairs)).toEqual({ coefficient: expect.closeTo(6 / Math.sqrt(60), 12), n: 5 });
  });

  it('agrees with the first of Anscombe’s four (The American Statistician 27, 1973): 0.816', () => {
    const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
    const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
    const found = pearson(x.map((each, index) => [each, y[index] ?? null]));
    expect(found.coefficient).toBeCloseTo(0.816, 3);
    expect(found.n).toBe(11);
  });
});

describe('few pairs', () => {
  it('say something from three on', () => {
    const three: Pair[] = [
      [1, 1],
      [2, 2],
      [3, 3],
    ];
    expect(pearson(three)).toEqual({ coefficient: expect.closeTo(1, 12), n: 3 });
    expect(pearson(three.slice(1))).toEqual({ coefficient: null, n: 2 });
  });
});

describe('spearman', () => {
  it('is 1 for whatever rises, and −1 for whatever falls', () => {
    const rising: Pair[] = [1, 2, 3, 4, 5].map((x) => [x, x ** 5]);
    expect(spearman(rising).coefficient).toBeCloseTo(1, 12);
    expect(spearman(rising.map(([x, y]) => [x, -(y ?? 0)])).coefficient).toBeCloseTo(-1, 12);
    expect(pearson(rising).coefficient).toBeLessThan(0.9);
  });

  it('gives ties the average of their ranks', () => {
    // Ranks 1 2.5 2.5 4 against 1 3 2 4: deviations −1.5 0 0 1.5 and −1.5 0.5 −0.5 1.5: 4.5 / √(4.5 × 5).
    const pairs: Pair[] = [
      [10, 1],
      [20, 3],
      [20, 2],
      [30, 4],
    ];
    expect(spearman(pairs).coefficient).toBeCloseTo(4.5 / Math.sqrt(22.5), 12);
  });
});

describe.each([
  ['pearson', pearson],
  ['spearman', spearman],
] as const)('%s', (_, correlate) => {
  it('leaves out pairs that lack a value, and counts those that remain', () => {
    const whole: Pair[] = [
      [1, 3],
      [2, 1],
      [3, 4],
      [5, 9],
    ];
    const found = correlate([[null, 7], ...whole, [4, null], [null, null]]);
    expect(found).toEqual(correlate(whole));
    expect(found.n).toBe(4);
  });

  it('says nothing of fewer than three pairs, or of what does not vary', () => {
    const two: Pair[] = [
      [1, 2],
      [2, 3],
    ];
    expect(correlate([...two, [3, null]])).toEqual({ coefficient: null, n: 2 });
    expect(correlate([])).toEqual({ coefficient: null, n: 0 });
    // 0.1 cannot be written exactly: a variance would come out as a hair above nought.
    expect(correlate([1, 2, 3, 4, 5, 6].map((x) => [x, 0.1])).coefficient).toBeNull();
    expect(correlate([1, 2, 3, 4, 5, 6].map((x) => [0.1, x])).coefficient).toBeNull();
  });

  it('stays within −1 and 1, whatever the order and whichever side comes first', () => {
    const next = randomNumbers(6);
    for (let round = 0; round < 50; round++) {
      const pairs: Pair[] = Array.from({ length: 12 }, () => [next() * 1e6, Math.round(next() * 4)]);
      const { coefficient } = correlate(pairs);
      expect(Math.abs(coefficient ?? 2)).toBeLessThanOrEqual(1);
      expect(correlate([...pairs].reverse()).coefficient).toBeCloseTo(coefficient ?? 2, 12);
      expect(correlate(pairs.map(([x, y]) => [y, x])).coefficient).toBeCloseTo(coefficient ?? 2, 12);
    }
  });

  it('does not go beyond 1 by rounding', () => {
    // Worked out as it stands, this line comes to 1.0000000000000004.
    const line: Pair[] = Array.from({ length: 10 }, (_, index) => [index * 0.3, index * 0.3 * 0.3 + 0.7]);
    expect(correlate(line).coefficient).toBeLessThanOrEqual(1);
    expect(correlate(line).coefficient).toBeCloseTo(1, 12);
  });
});
