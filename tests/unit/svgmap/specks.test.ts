import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { specksIn } from '../../../src/svgmap/specks.ts';
import { plainFrame } from './plainFrame.ts';

function rectangle(x: number, y: number, width: number, height: number): Position[][] {
  return [
    [
      [x, y],
      [x, y + height],
      [x + width, y + height],
      [x + width, y],
      [x, y],
    ],
  ];
}

function specks(...pieces: Position[][][]) {
  const area = { type: 'MultiPolygon' as const, coordinates: pieces };
  return specksIn({ name: '沖の島', area }, plainFrame(100, 100));
}

describe('specksIn', () => {
  it('is a point, with its name, for a piece too small to be seen', () => {
    expect(specks(rectangle(10, 20, 0.2, 0.3))).toEqual([{ name: '沖の島', x: 10, y: 20 }]);
  });

  it.each([
    [2, 2, 1],
    [3, 0, 0],
    [0, 3, 0],
    [50, 50, 0],
  ])('of a piece of %d × %d units: %d', (width, height, count) => {
    expect(specks(rectangle(10, 20, width, height))).toHaveLength(count);
  });

  it('looks at each piece of an area', () => {
    const found = specks(rectangle(10, 20, 1, 1), rectangle(30, 30, 40, 40), rectangle(80, 10, 1, 1));
    expect(found.map(({ x, y }) => [x, y])).toEqual([
      [10, 20],
      [80, 10],
    ]);
  });

  it.each([
    ['four units to the east', 14, 20, 1],
    ['four units to the south', 10, 24, 1],
    ['four units each way', 14, 24, 2],
    ['five units to the west', 5, 20, 2],
  ])('takes specks that lie near each other for one: %s', (_, x, y, count) => {
    expect(specks(rectangle(10, 20, 1, 1), rectangle(x, y, 1, 1))).toHaveLength(count);
  });

  it('is nothing for an area without pieces', () => {
    expect(specks()).toEqual([]);
  });
});
