import { describe, expect, it } from 'vitest';
import { kilometresBetween } from '../../../src/geo/distance.ts';

/** One degree of a great circle of a sphere of 6,371.0088 km. */
const DEGREE = (6371.0088 * Math.PI) / 180;

describe('kilometresBetween', () => {
  it('is nothing from a place to itself', () => {
    expect(kilometresBetween([140.47, 36.37], [140.47, 36.37])).toBe(0);
  });

  it('is 111.195 km a degree along a meridian and along the equator', () => {
    expect(DEGREE).toBeCloseTo(111.195, 3);
    expect(kilometresBetween([140, 36], [140, 37])).toBeCloseTo(DEGREE, 3);
    expect(kilometresBetween([140, 0], [141, 0])).toBeCloseTo(DEGREE, 3);
  });

  it('shrinks with latitude: half as far along the parallel of 60°', () => {
    expect(kilometresBetween([140, 60], [140.01, 60])).toBeCloseTo(DEGREE / 200, 5);
  });

  it('is the same there and back', () => {
    const [mito, koriyama] = [
      [140.4714, 36.3659],
      [140.3597, 37.4005],
    ] as const;
    expect(kilometresBetween(mito, koriyama)).toBe(kilometresBetween(koriyama, mito));
    expect(kilometresBetween(mito, koriyama)).toBeCloseTo(115.5, 0);
  });
});
