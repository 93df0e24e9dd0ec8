import { describe, expect, it } from 'vitest';
import { diversity, shares } from '../../../src/compare/composition.ts';
import { pick, randomNumbers } from '../geo/random.ts';

describe('shares', () => {
  it('divides each count by all', () => {
    expect(shares({ economy: 1, urban: 1, living: 2 })).toEqual({ economy: 0.25, urban: 0.25, living: 0.5 });
  });

  it('is empty where nothing is counted', () => {
    expect(shares({})).toEqual({});
    expect(shares({ economy: 0 })).toEqual({});
  });

  it('adds up to 1', () => {
    const next = randomNumbers(4);
    for (let round = 0; round < 100; round++) {
      const counts = Object.fromEntries(
        Array.from({ length: 13 }, (_, index) => [`kind${index}`, 1 + pick(next, [0, 1, 2, 5, 30])]),
      );
      const sum = Object.values(shares(counts)).reduce((total, share) => total + share, 0);
      expect(sum).toBeCloseTo(1, 12);
    }
  });
});

describe('diversity', () => {
  it('is nought for one kind, and ln k, with k kinds in effect, for k kinds alike', () => {
    expect(diversity({ economy: 7 })).toEqual({ shannon: 0, effectiveKinds: 1 });
    const even = diversity({ a: 3, b: 3, c: 3, d: 3 });
    expect(even?.shannon).toBeCloseTo(Math.log(4), 12);
    expect(even?.effectiveKinds).toBeCloseTo(4, 12);
  });

  it('is as worked out by hand for a half and two quarters: 1.5 bits', () => {
    const found = diversity({ a: 4, b: 2, c: 2 });
    expect(found?.shannon).toBeCloseTo(1.5 * Math.LN2, 12);
    expect(found?.effectiveKinds).toBeCloseTo(2 ** 1.5, 12);
  });

  it('does not heed the order, nor kinds without any', () => {
    const found = diversity({ c: 2, none: 0, a: 4, b: 2 });
    expect(found?.shannon).toBeCloseTo(1.5 * Math.LN2, 12);
  });

  it('is unknown where nothing is counted', () => {
    expect(diversity({})).toBeNull();
    expect(diversity({ a: 0 })).toBeNull();
  });
});
