import { describe, expect, it } from 'vitest';
import {
  type Bounds,
  boundsInBoxes,
  boundsOf,
  extentOf,
  fitCamera,
  isWithin,
  overlaps,
  padBounds,
  toScreen,
  worldBox,
} from '../../../src/geo/camera.ts';
import { middleOfLargest } from '../../../src/geo/middle.ts';
import { squareRing } from './squareRing.ts';

const JAPAN: Bounds = [128.3, 30.1, 146.1, 45.65];
const TALL: Bounds = [140.1, 35.2, 140.4, 37.9];
const BOX: Bounds = [130, 30, 132, 31];

describe('boundsOf', () => {
  it('is null for no positions', () => {
    expect(boundsOf([])).toBeNull();
  });

  it('is west, south, east, north, whatever the order', () => {
    const positions = [
      [140, 36],
      [139, 38],
      [141, 35],
      [139.5, 37],
    ] as const;
    expect(boundsOf(positions)).toEqual([139, 35, 141, 38]);
    expect(boundsOf([...positions].reverse())).toEqual([139, 35, 141, 38]);
  });

  it('is a point for one position, south and west of zero too', () => {
    expect(boundsOf([[-10, -20]])).toEqual([-10, -20, -10, -20]);
  });
});

describe('padBounds', () => {
  it('grows by a share of the drawn width and height on every side', () => {
    const before = worldBox(JAPAN);
    const after = worldBox(padBounds(JAPAN, 0.25));
    expect(after.x).toBeCloseTo(before.x - before.width / 4, 12);
    expect(after.y).toBeCloseTo(before.y - before.height / 4, 12);
    expect(after.width).toBeCloseTo(before.width * 1.5, 12);
    expect(after.height).toBeCloseTo(before.height * 1.5, 12);
  });

  it('leaves bounds as they are for a share of nothing', () => {
    padBounds(JAPAN, 0).forEach((degree, index) => {
      expect(degree).toBeCloseTo(JAPAN[index] as number, 10);
    });
  });
});

describe('padBounds with two shares', () => {
  it('grows by one share of the width and one of the height', () => {
    const before = worldBox(JAPAN);
    const after = worldBox(padBounds(JAPAN, 0.5, 0.25));
    expect(after.x).toBeCloseTo(before.x - before.width / 2, 12);
    expect(after.y).toBeCloseTo(before.y - before.height / 4, 12);
    expect(after.width).toBeCloseTo(before.width * 2, 12);
    expect(after.height).toBeCloseTo(before.height * 1.5, 12);
  });
});

describe('boundsInBoxes', () => {
  it.each([
    ['wide', JAPAN],
    ['tall', TALL],
  ] as const)('is all that boxes between the two shapes show of %s bounds, and no more', (_, bounds) => {
    const [west, south, east, north] = boundsInBoxes(bounds, 0.5, 2);
    const edges = [
      { width: 100, height: 200 },
      { width: 150, height: 150 },
      { width: 300, height: 150 },
    ].map((size) => {
      const camera = fitCamera(bounds, size);
      const [left, top] = toScreen(camera, size, [west, north]);
      const [right, bottom] = toScreen(camera, size, [east, south]);
      return [left, top, size.width - right, size.height - bottom];
    });
    // Nothing of any box lies outside, and on each side some box is filled to its very edge.
    for (const side of [0, 1, 2, 3]) {
      expect(Math.max(...edges.map((edge) => edge[side] ?? 0))).toBeCloseTo(0, 6);
    }
  });

  it('is the bounds themselves for boxes of their own shape', () => {
    const { width, height } = worldBox(TALL);
    boundsInBoxes(TALL, width / height, width / height).forEach((degree, index) => {
      expect(degree).toBeCloseTo(TALL[index] as number, 9);
    });
  });
});

describe('isWithin', () => {
  it.each([
    [131, 30.5, true],
    [130, 30, true],
    [132, 31, true],
    [129.9, 30.5, false],
    [132.1, 30.5, false],
    [131, 29.9, false],
    [131, 31.1, false],
  ])('%d, %d: %s; the edge belongs to it', (longitude, latitude, expected) => {
    expect(isWithin([longitude, latitude], BOX)).toBe(expected);
  });
});

describe('overlaps', () => {
  it.each<[string, Bounds | undefined, boolean]>([
    ['the same', BOX, true],
    ['a part', [131, 30.2, 131.5, 30.5], true],
    ['a whole around it', [120, 20, 150, 50], true],
    ['a neighbour on the west', [129, 30, 130, 31], true],
    ['a neighbour on the east', [132, 30, 133, 31], true],
    ['a neighbour on the north', [130, 31, 132, 32], true],
    ['a neighbour on the south', [130, 29, 132, 30], true],
    ['one to the west', [129, 30, 129.9, 31], false],
    ['one to the east', [132.1, 30, 133, 31], false],
    ['one to the north', [130, 31.1, 132, 32], false],
    ['one to the south', [130, 29, 132, 29.9], false],
    ['nothing', undefined, false],
  ])('%s: %j is %s', (_, other, expected) => {
    expect(overlaps(other, BOX)).toBe(expected);
  });
});

describe('extentOf', () => {
  const extents = new Map<string, Bounds>([
    ['08201', BOX],
    ['08236', [131, 29, 135, 30.5]],
    ['34203', [100, 10, 101, 11]],
  ]);

  it('is that of all together, whatever has none passed over', () => {
    expect(extentOf(extents, ['08201', '08236', '99999'])).toEqual([130, 29, 135, 31]);
    expect(extentOf(extents, ['08201'])).toEqual(BOX);
  });

  it('throws where none has one', () => {
    expect(() => extentOf(extents, ['99998', '99999'])).toThrow('no geometry for 99998, 99999');
  });
});

describe('middleOfLargest', () => {
  it.each([
    ['first', [[squareRing(0, 0, 4)], [squareRing(10, 10, 2)], [squareRing(20, 0, 1)]], [2, 2]],
    ['last', [[squareRing(0, 0, 1)], [squareRing(10, 10, 2)], [squareRing(20, 0, 4)]], [22, 2]],
    ['only', [[squareRing(1, 1, 2), squareRing(1.5, 1.5, 1)]], [2, 2]],
  ])('is the middle of the largest piece, be it the %s', (_, coordinates, middle) => {
    expect(middleOfLargest({ type: 'MultiPolygon', coordinates })).toEqual(middle);
  });

  it('goes by extent, not by the number of points', () => {
    const jagged = Array.from({ length: 50 }, (_, index) => [10 + (index % 2) / 10, 10 + index / 100]);
    expect(middleOfLargest({ type: 'MultiPolygon', coordinates: [[jagged], [squareRing(0, 0, 4)]] })).toEqual(
      [2, 2],
    );
  });

  it('passes over pieces without points, and throws where there is no other', () => {
    expect(middleOfLargest({ type: 'MultiPolygon', coordinates: [[], [squareRing(0, 0, 4)]] })).toEqual([
      2, 2,
    ]);
    expect(() => middleOfLargest({ type: 'MultiPolygon', coordinates: [] })).toThrow('has no middle');
  });
});
