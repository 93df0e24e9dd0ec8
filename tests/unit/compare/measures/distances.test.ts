import { describe, expect, it } from 'vitest';
import { centreDistances, nearestKilometres } from '../../../../src/compare/measures/distances.ts';
import { meridianKilometres } from '../ellipsoid.ts';

describe('centreDistances', () => {
  it('is the mean and the longest of the ways from the central city', () => {
    const distances = centreDistances(
      [[140, 36]],
      [
        [140, 37],
        [140, 35.5],
        [140, 36.25],
      ],
    );
    const ways = [meridianKilometres(36, 37), meridianKilometres(35.5, 36), meridianKilometres(36, 36.25)];
    expect(distances?.mean).toBeCloseTo(ways.reduce((sum, each) => sum + each, 0) / 3, 6);
    expect(distances?.longest).toBeCloseTo(ways[0] ?? 0, 6);
  });

  it('measures from the nearer of two central cities', () => {
    const distances = centreDistances(
      [
        [140, 36],
        [140, 38],
      ],
      [
        [140, 36.5],
        [140, 37.75],
      ],
    );
    const [first, second] = [meridianKilometres(36, 36.5), meridianKilometres(37.75, 38)];
    expect(distances?.mean).toBeCloseTo((first + second) / 2, 6);
    expect(distances?.longest).toBeCloseTo(first, 6);
  });

  it('has nothing to say of a city alone, nor where a hall is not known', () => {
    expect(centreDistances([[140, 36]], [])).toBeNull();
    expect(centreDistances([[140, 36]], [[140, 37], null])).toBeNull();
    expect(centreDistances([[140, 36], null], [[140, 37]])).toBeNull();
  });
});

describe('nearestKilometres', () => {
  it('is the shortest way between any two', () => {
    const some = [
      [140, 36],
      [140, 37],
    ] as const;
    expect(
      nearestKilometres(some, [
        [140, 39],
        [140, 37.5],
      ]),
    ).toBeCloseTo(meridianKilometres(37, 37.5), 6);
    expect(nearestKilometres(some, [])).toBe(Infinity);
  });
});
