import { describe, expect, it } from 'vitest';
import { simplePolygons } from '../../../src/geo/simplePolygons.ts';

const SQUARE = [
  [0, 0],
  [9, 0],
  [9, 9],
  [0, 9],
  [0, 0],
];
const HOLE = [
  [6, 6],
  [6, 7],
  [7, 7],
  [6, 6],
];

describe('simple polygons', () => {
  it('leaves a plain polygon and its hole as they are', () => {
    expect(simplePolygons([SQUARE, HOLE])).toEqual([[SQUARE, HOLE]]);
  });

  it('makes a hole of a bay whose mouth is one point', () => {
    const bay = [
      [0, 0],
      [2, 3],
      [4, 3],
      [0, 0],
    ];
    const ring = [...SQUARE.slice(0, 4), ...bay];
    expect(simplePolygons([ring])).toEqual([[SQUARE, bay]]);
  });

  it('makes two polygons of two lobes that meet at a point, each with its own hole', () => {
    const lobe = [
      [9, 9],
      [12, 9],
      [12, 12],
      [9, 12],
      [9, 9],
    ];
    const ring = [[0, 0], [9, 0], ...lobe, [0, 9], [0, 0]];
    const far = HOLE.map(([x = 0, y = 0]) => [x + 4, y + 4]);
    const polygons = simplePolygons([ring, HOLE, far]);
    expect(polygons).toHaveLength(2);
    expect(polygons).toContainEqual([SQUARE, HOLE]);
    expect(polygons).toContainEqual([lobe, far]);
  });
});
