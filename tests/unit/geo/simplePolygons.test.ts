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

  it('gives a hole that touches the point where two lobes meet to the lobe it lies in', () => {
    const bay = [
      [9, 9],
      [10, 11],
      [11, 10],
      [9, 9],
    ];
    const lobe = [
      [9, 9],
      [12, 9],
      [12, 12],
      [9, 12],
    ];
    const ring = [[0, 0], [9, 0], ...lobe, ...bay, [0, 9], [0, 0]];
    const polygons = simplePolygons([ring]);
    expect(polygons).toHaveLength(2);
    expect(polygons).toContainEqual([SQUARE]);
    expect(polygons).toContainEqual([[...lobe, [9, 9]], bay]);
  });

  it('drops a way out and back, which holds nothing', () => {
    // Of places like these the area of the way out and back is not quite nothing.
    const [first = [], , ...rest] = SQUARE;
    for (const [corner, tip] of [
      [
        [9, 0],
        [12, 0],
      ],
      [
        [11.69021, 1.15405],
        [13.73782, 8.75734],
      ],
      [
        [12.75537, 0.67857],
        [12.14779, 3.57718],
      ],
    ] as const) {
      expect(simplePolygons([[first, [...corner], [...tip], [...corner], ...rest]])).toEqual([
        [[first, [...corner], ...rest]],
      ]);
    }
  });
});
