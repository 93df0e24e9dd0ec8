import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { areaPath, linePath } from '../../../src/svgmap/path.ts';
import { randomNumbers } from '../geo/random.ts';
import { plainFrame, readPath } from './plainFrame.ts';

const frame = plainFrame(100, 100);

function line(...points: Position[]): string {
  return linePath({ type: 'MultiLineString', coordinates: [points] }, frame);
}

/** The ring through these points, closed. */
function ring(...points: Position[]): string {
  return areaPath({ type: 'Polygon', coordinates: [[...points, points[0] ?? []]] }, frame);
}

describe('linePath', () => {
  it('writes whole relative numbers, with no more separators than needed', () => {
    expect(line([10, 20], [15, 25], [12, 21], [14, 18])).toBe('M10 20l5 5-3-4 2-3');
  });

  it('writes negative numbers without a space', () => {
    expect(line([-10, -20], [-15, -18])).toBe('M-10-20l-5 2');
  });

  it('drops points that fall on the one before', () => {
    expect(line([0, 0], [0.2, 0.4], [5, 1], [5.4, 0.6], [5, 9])).toBe('M0 0l5 1 0 8');
  });

  it('drops points on the straight way between their neighbours', () => {
    expect(line([0, 0], [2, 2], [5, 5], [9, 9], [9, 12])).toBe('M0 0l9 9 0 3');
    expect(line([7, 3], [8, 3], [12, 3])).toBe('M7 3l5 0');
    expect(line([9, 2], [7, 3], [1, 6])).toBe('M9 2l-8 4');
  });

  it.each([
    [
      'turns',
      [
        [0, 0],
        [4, 0],
        [4, 4],
      ],
      'M0 0l4 0 0 4',
    ],
    [
      'turns slightly',
      [
        [0, 0],
        [10, 0],
        [20, 1],
      ],
      'M0 0l10 0 10 1',
    ],
    [
      'goes back on itself',
      [
        [0, 0],
        [9, 0],
        [3, 0],
      ],
      'M0 0l9 0-6 0',
    ],
    [
      'goes back upwards',
      [
        [0, 9],
        [0, 0],
        [0, 5],
      ],
      'M0 9l0-9 0 5',
    ],
  ])('keeps the point where a line %s', (_, points, expected) => {
    expect(line(...(points as Position[]))).toBe(expected);
  });

  it('is nothing for a line that shrinks to a point, or for none', () => {
    expect(line([3, 3], [3.2, 3.3], [2.8, 2.9])).toBe('');
    expect(line()).toBe('');
  });

  it('puts several lines one behind the other, open', () => {
    const coordinates = [
      [
        [0, 0],
        [1, 1],
      ],
      [
        [5, 5],
        [5, 5.1],
      ],
      [
        [7, 7],
        [6, 7],
      ],
    ];
    expect(linePath({ type: 'MultiLineString', coordinates }, frame)).toBe('M0 0l1 1M7 7l-1 0');
  });

  it('reads a position of height too', () => {
    expect(line([1, 2, 300], [4, 6, 300])).toBe('M1 2l3 4');
  });
});

describe('areaPath', () => {
  it('closes the ring instead of repeating its first point', () => {
    expect(ring([0, 0], [4, 0], [4, 4], [0, 4])).toBe('M0 0l4 0 0 4-4 0z');
  });

  it('drops rings of fewer than three points', () => {
    expect(ring([0, 0], [0.3, 0], [0.3, 0.3])).toBe('');
    expect(ring([0, 0], [4, 0], [4.2, 0.3])).toBe('');
    expect(ring([0, 0], [4, 4], [8, 8])).toBe('');
  });

  it('keeps a triangle', () => {
    expect(ring([0, 0], [4, 0], [0, 4])).toBe('M0 0l4 0-4 4z');
  });

  it('writes mainland, hole and island as three rings and drops the tiny hole', () => {
    const square = (x: number, y: number, side: number): Position[] => [
      [x, y],
      [x + side, y],
      [x + side, y + side],
      [x, y + side],
      [x, y],
    ];
    const coordinates = [[square(0, 0, 20), square(5, 5, 3), square(10, 10, 0.2)], [square(30, 30, 2)]];
    expect(areaPath({ type: 'MultiPolygon', coordinates }, frame)).toBe(
      'M0 0l20 0 0 20-20 0zM5 5l3 0 0 3-3 0zM30 30l2 0 0 2-2 0z',
    );
    expect(areaPath({ type: 'Polygon', coordinates: coordinates[0] ?? [] }, frame)).toBe(
      'M0 0l20 0 0 20-20 0zM5 5l3 0 0 3-3 0z',
    );
  });

  it('is nothing for an area of nothing', () => {
    expect(areaPath({ type: 'MultiPolygon', coordinates: [] }, frame)).toBe('');
  });
});

describe('path data', () => {
  it('read back is the points that went in (200 random lines, seed 48)', () => {
    const next = randomNumbers(48);
    const whole = () => Math.floor(next() * 200) - 100;
    for (let round = 0; round < 200; round++) {
      // Parabolas have no three points on a line.
      const [x, y] = [whole(), whole()];
      const points = Array.from({ length: 2 + Math.floor(next() * 9) }, (_, step) => [
        x + step * (round % 2 === 0 ? 1 : -1),
        y + step * step * (round % 3 === 0 ? -1 : 1),
      ]);
      expect(readPath(line(...points))).toEqual([{ points, isClosed: false }]);
      if (points.length < 3) continue;
      expect(readPath(ring(...points))).toEqual([{ points, isClosed: true }]);
    }
  });

  it('never leaves the way of the line it simplifies (200 random walks, seed 49)', () => {
    const next = randomNumbers(49);
    for (let round = 0; round < 200; round++) {
      const walk: [number, number][] = [[50, 50]];
      for (let step = 0; step < 30; step++) {
        const [x, y] = walk.at(-1) ?? [0, 0];
        walk.push([x + Math.floor(next() * 3) - 1, y + Math.floor(next() * 3) - 1]);
      }
      const [drawn] = readPath(line(...walk));
      const corners = drawn?.points ?? [];
      expect(corners[0]).toEqual(walk[0]);
      // Every corner is a point of the walk, in its order, and all that lies between two corners is straight.
      let at = 0;
      for (const [from, to] of corners.slice(1).map((corner, index) => [corners[index], corner] as const)) {
        const length = Math.max(Math.abs(to[0] - (from?.[0] ?? 0)), Math.abs(to[1] - (from?.[1] ?? 0)));
        const [stepX, stepY] = [(to[0] - (from?.[0] ?? 0)) / length, (to[1] - (from?.[1] ?? 0)) / length];
        for (let step = 1; step <= length; step++) {
          at = walk.findIndex(([x, y], index) => {
            return (
              index > at && x === (from?.[0] ?? 0) + stepX * step && y === (from?.[1] ?? 0) + stepY * step
            );
          });
          expect(at, `${round}: ${step}`).toBeGreaterThan(0);
        }
      }
    }
  });
});
