import { describe, expect, it } from 'vitest';
import { checkerTile, dashTile, dottedTile, plainTile, stripeTile } from '../../../src/colour/pattern.ts';

describe('tiles, mark by mark', () => {
  it('two dots stand on a diagonal, as large as asked for', () => {
    expect(dottedTile('mixed', 'paper', 0.8)).toEqual({
      side: 10,
      ground: 'paper',
      marks: [
        { shape: 'circle', center: [2.5, 2.5], radius: 0.8, ink: 'mixed' },
        { shape: 'circle', center: [7.5, 7.5], radius: 0.8, ink: 'mixed' },
      ],
      far: 0.6,
    });
  });

  it('two squares fill half of a checker', () => {
    const square = (at: number) => [
      [at, at],
      [at + 4, at],
      [at + 4, at + 4],
      [at, at + 4],
    ];
    expect(checkerTile('step4', 'step2')).toEqual({
      side: 8,
      ground: 'step2',
      marks: [
        { shape: 'polygon', ink: 'step4', points: square(0) },
        { shape: 'polygon', ink: 'step4', points: square(4) },
      ],
      far: 0.6,
    });
  });

  it('dashes are four long, one high, and apart', () => {
    expect(dashTile('mixed', 'others').marks).toEqual([
      {
        shape: 'polygon',
        ink: 'mixed',
        points: [
          [0.5, 2],
          [4.5, 2],
          [4.5, 3],
          [0.5, 3],
        ],
      },
      {
        shape: 'polygon',
        ink: 'mixed',
        points: [
          [5.5, 7],
          [9.5, 7],
          [9.5, 8],
          [5.5, 8],
        ],
      },
    ]);
  });

  it('a plain one has nothing on it, at any size', () => {
    expect(plainTile('step3')).toEqual({ side: 10, ground: 'step3', marks: [], far: 1 });
  });

  it('a band runs from the top down to the left, and once more a tile further right', () => {
    const { side, marks } = stripeTile([
      { ink: 'work', width: 6 },
      { ink: 'paper', width: 2 },
    ]);
    expect(side).toBe(8);
    expect(marks.map((mark) => mark.shape === 'polygon' && [mark.ink, mark.points])).toEqual([
      [
        'work',
        [
          [0, 0],
          [6, 0],
          [-2, 8],
          [-8, 8],
        ],
      ],
      [
        'work',
        [
          [8, 0],
          [14, 0],
          [6, 8],
          [0, 8],
        ],
      ],
      [
        'paper',
        [
          [6, 0],
          [8, 0],
          [0, 8],
          [-2, 8],
        ],
      ],
      [
        'paper',
        [
          [14, 0],
          [16, 0],
          [8, 8],
          [6, 8],
        ],
      ],
    ]);
  });
});
