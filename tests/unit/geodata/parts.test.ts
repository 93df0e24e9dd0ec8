import type { MultiPolygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../../geodata/canonical.ts';
import { cellAround, snapRing } from '../../../geodata/grid.ts';
import { selectParts } from '../../../geodata/select.ts';
import type { Parts, Point } from '../../../geodata/topology.ts';

describe('snapping a ring to the grid', () => {
  it('rounds every point and drops repeated ones', () => {
    expect(snapped('0.1 0, 4.4 0, 4.2 0.1, 4 3.6, 0.1 0')).toBe('4 0, 4 4, 0 0, 4 0');
  });

  it('folds up a spike, also across the closing point', () => {
    expect(snapped('0 0, 2 0, 2 2, 5 2, 2 2, 0 2, 0 0')).toBe('2 0, 2 2, 0 2, 0 0, 2 0');
    expect(snapped('-3 0, 0 0, 2 0, 2 2, 0 2, 0 0, -3 0')).toBe('0 0, 2 0, 2 2, 0 2, 0 0');
    expect(snapped('0 0, -3 0, 0 0, 2 0, 2 2, 0 2, 0 0')).toBe('0 0, 2 0, 2 2, 0 2, 0 0');
  });

  it('leaves nothing of a ring that folds up altogether', () => {
    expect(snapRing(points('0 0, 3.2 0.1, 6 0, 3 0.2, 0 0'))).toBeUndefined();
  });

  it('draws an islet as the cell around its middle', () => {
    expect(cellAround(points('1.5 1.5, 1.7 1.5, 1.6 1.8, 1.5 1.5'))).toEqual(
      points('1 1, 1 2, 2 2, 2 1, 1 1'),
    );
  });
});

describe('telling a shape in one way only', () => {
  const [square, hole, islet] = [
    '0 0, 0 5, 5 5, 5 0, 0 0',
    '1 1, 2 1, 2 2, 1 2, 1 1',
    '8 0, 8 1, 9 1, 8 0',
  ].map(points);

  it('whatever the start of the rings and the order of the polygons', () => {
    const [turned, turnedHole] = ['5 5, 5 0, 0 0, 0 5, 5 5', '2 2, 1 2, 1 1, 2 1, 2 2'].map(points);
    const told = { type: 'MultiPolygon', coordinates: [[square, hole], [islet]] };
    const other = { type: 'MultiPolygon', coordinates: [[islet], [turned, turnedHole]] } as MultiPolygon;
    expect(canonical(other)).toEqual(told);
  });
});

describe('choosing what a level draws', () => {
  const limits = { smallestIsland: 1, smallestExclave: 2 };

  it('drops small islands, but not the largest piece of a municipality', () => {
    const codes = codesKept(
      [
        ['A', 9],
        ['A', 0.5],
        ['A', 1],
        ['B', 0.1],
      ],
      limits,
    );
    expect(codes).toEqual([
      ['A', 9],
      ['A', 1],
      ['B', 0.1],
    ]);
  });

  it('keeps far islands however small', () => {
    const parts = islands(
      [
        ['32528', 9],
        ['32528', 0.01],
      ],
      [131.87, 37.24],
    );
    expect(selectParts(parts, limits).parts).toHaveLength(2);
  });

  it('gives a small exclave to the neighbour around it and keeps a large one', () => {
    for (const [km2, owner] of [
      [1.9, 'A'],
      [2, 'B'],
    ] as const) {
      const { parts } = selectParts(
        {
          arcs: [ring(0, 0, 9), ring(3, 3, 1), ring(20, 0, 5)],
          parts: [
            { code: 'A', km2: 80, piece: 0, arcs: [[0], [~1]] },
            { code: 'B', km2, piece: 1, arcs: [[1]] },
            { code: 'B', km2: 25, piece: 2, arcs: [[2]] },
          ],
        },
        limits,
      );
      expect(parts[1]).toMatchObject({ code: owner, piece: owner === 'A' ? 0 : 1 });
    }
  });
});

function codesKept(list: [string, number][], limits: Parameters<typeof selectParts>[1]) {
  return selectParts(islands(list, [135, 35]), limits).parts.map(({ code, km2 }) => [code, km2]);
}

function islands(list: [string, number][], [x, y]: Point): Parts {
  return {
    arcs: list.map((_, index) => ring(x + index / 100, y, 0.001)),
    parts: list.map(([code, km2], index) => ({ code, km2, piece: index, arcs: [[index]] })),
  };
}

function ring(x: number, y: number, width: number): Point[] {
  return [
    [x, y],
    [x, y + width],
    [x + width, y + width],
    [x + width, y],
    [x, y],
  ];
}

/** Points as text: "column row, column row". */
function points(text: string): Point[] {
  return text.split(', ').map((point): Point => {
    const [x = 0, y = 0] = point.split(' ').map(Number);
    return [x, y];
  });
}

function snapped(text: string): string | undefined {
  return snapRing(points(text))
    ?.map((point) => point.join(' '))
    .join(', ');
}
