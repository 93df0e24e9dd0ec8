import { describe, expect, it } from 'vitest';
import { clipArea, clipLines } from '../../../src/svgmap/clip.ts';
import { squareDegrees } from '../geo/madeTopology.ts';
import { squareRing } from '../geo/squareRing.ts';

const area = { type: 'MultiPolygon' as const, coordinates: [[squareRing(0, 0, 4)], [squareRing(10, 10, 2)]] };

describe('clipArea', () => {
  it('leaves what lies within as it is', () => {
    expect(squareDegrees(clipArea(area, [-1, -1, 20, 20]))).toBe(20);
  });

  it('cuts along the bounds', () => {
    const cut = clipArea(area, [1, 1, 3, 11]);
    expect(cut.type).toBe('MultiPolygon');
    expect(squareDegrees(cut)).toBe(6);
    for (const [x, y] of cut.coordinates.flat(2) as [number, number][]) {
      expect(x >= 1 && x <= 3 && y >= 1 && y <= 4).toBe(true);
    }
  });

  it('keeps several pieces', () => {
    const cut = clipArea(area, [2, 2, 11, 11]);
    expect(cut.coordinates).toHaveLength(2);
    expect(squareDegrees(cut)).toBe(4 + 1);
  });

  it('leaves nothing to draw where nothing lies within', () => {
    const outside = clipArea(area, [5, 5, 6, 6]);
    expect([outside.type, outside.coordinates.flat()]).toEqual(['MultiPolygon', []]);
    expect(clipArea({ type: 'MultiPolygon', coordinates: [] }, [0, 0, 1, 1]).coordinates).toEqual([]);
  });
});

describe('clipLines', () => {
  const coordinates = [
    [
      [0, 0],
      [10, 0],
    ],
    [
      [0, 5],
      [10, 5],
    ],
  ];
  const lines = { type: 'MultiLineString' as const, coordinates };

  it('cuts lines at the bounds', () => {
    expect(clipLines(lines, [2, -1, 7, 6])).toEqual({
      type: 'MultiLineString',
      coordinates: [
        [
          [2, 0],
          [7, 0],
        ],
        [
          [2, 5],
          [7, 5],
        ],
      ],
    });
  });

  it('drops lines outside, and is lines even where one is left', () => {
    expect(clipLines(lines, [2, -1, 7, 1])).toEqual({
      type: 'MultiLineString',
      coordinates: [
        [
          [2, 0],
          [7, 0],
        ],
      ],
    });
    expect(clipLines(lines, [2, 1, 7, 2])).toEqual({ type: 'MultiLineString', coordinates: [] });
  });
});
