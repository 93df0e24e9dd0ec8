import { describe, expect, it } from 'vitest';
import { plainOutline } from '../../../src/geo/plainOutline.ts';
import { squareRing } from './squareRing.ts';

const turned = (ring: number[][]) => [...ring].reverse();

describe('plain outline', () => {
  it('has its outer rings counterclockwise and its holes clockwise, whichever way they came', () => {
    const hole = [
      [0.25, 0.25],
      [0.25, 0.5],
      [0.5, 0.5],
      [0.25, 0.25],
    ];
    for (const rings of [
      [squareRing(0, 0), turned(hole)],
      [turned(squareRing(0, 0)), hole],
    ]) {
      expect(plainOutline({ type: 'MultiPolygon', coordinates: [rings] })).toEqual({
        type: 'MultiPolygon',
        coordinates: [[turned(squareRing(0, 0)), hole]],
      });
    }
  });

  it('has five places', () => {
    const exact = squareRing(0, 0).map(([x = 0, y = 0]) => [x + 130.123456789, y + 30.987654321]);
    const { coordinates } = plainOutline({ type: 'MultiPolygon', coordinates: [[exact]] });
    expect(coordinates[0]?.[0]?.[0]).toEqual([130.12346, 30.98765]);
  });

  it('has all pieces, and two where one met itself at a corner', () => {
    const [first, second] = [squareRing(0, 0), squareRing(1, 1)];
    const joined = [[0, 0], [0, 1], [1, 1], ...second.slice(1), [1, 0], [0, 0]];
    const { coordinates } = plainOutline({
      type: 'MultiPolygon',
      coordinates: [[joined], [squareRing(5, 5)]],
    });
    expect(coordinates.map((polygon) => polygon.length)).toEqual([1, 1, 1]);
    const areas = coordinates.map(([ring]) => new Set(ring?.map(String)));
    expect(areas).toContainEqual(new Set(first.map(String)));
    expect(areas).toContainEqual(new Set(second.map(String)));
    expect(areas).toContainEqual(new Set(squareRing(5, 5).map(String)));
  });
});
