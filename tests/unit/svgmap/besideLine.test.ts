import { describe, expect, it } from 'vitest';
import { besideLine, type Point } from '../../../src/svgmap/besideLine.ts';

describe('besideLine', () => {
  it('runs on the right of the line: south of one that goes east', () => {
    expect(
      besideLine(
        [
          [0, 0],
          [10, 0],
        ],
        2,
      ),
    ).toEqual([
      [0, 2],
      [10, 2],
    ]);
    expect(
      besideLine(
        [
          [10, 0],
          [0, 0],
        ],
        2,
      ),
    ).toEqual([
      [10, -2],
      [0, -2],
    ]);
  });

  it('meets in the corner of a bend', () => {
    const [, corner] = besideLine(
      [
        [0, 0],
        [10, 0],
        [10, 10],
      ],
      2,
    );
    expect(corner?.map((value) => Number(value.toFixed(6)))).toEqual([8, 2]);
  });

  it('runs inside a ring that goes round clockwise, its ends together', () => {
    const ring: Point[] = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ];
    const inner = besideLine(ring, 1).map((point) => point.map((value) => Number(value.toFixed(6))));
    expect(inner).toEqual([
      [1, 1],
      [9, 1],
      [9, 9],
      [1, 9],
      [1, 1],
    ]);
  });

  it('throws no spike in a sharp bend, and takes a line that turns back', () => {
    for (const back of [0.5, 0]) {
      for (const [x, y] of besideLine(
        [
          [0, 0],
          [10, 0],
          [0, back],
        ],
        2,
      )) {
        expect(Math.hypot(x - 5, y)).toBeLessThan(10);
      }
    }
  });

  it('has nothing beside a line without length', () => {
    expect(besideLine([], 1)).toEqual([]);
    expect(
      besideLine(
        [
          [1, 1],
          [1, 1],
        ],
        1,
      ),
    ).toEqual([]);
  });
});
