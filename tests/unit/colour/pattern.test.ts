import { describe, expect, it } from 'vitest';
import { FAMILIES } from '../../../src/colour/palette.ts';
import {
  type Band,
  familyTile,
  type Mark,
  mixedTile,
  patternScale,
  stripeTile,
} from '../../../src/colour/pattern.ts';
import { inkAt, isMarked } from './tileInk.ts';

/** Left, top, right and bottom of a mark. */
function extent(mark: Mark) {
  const points =
    mark.shape === 'polygon'
      ? mark.points
      : [-mark.radius, mark.radius].map((by) => [mark.center[0] + by, mark.center[1] + by] as const);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

describe('familyTile', () => {
  it.each(FAMILIES)('of %s lies on its hue and is marked in paper', (family) => {
    const tile = familyTile(family);
    expect(tile.ground).toBe(family);
    expect(tile.marks.every(({ ink }) => ink === 'paper')).toBe(true);
  });

  it.each(FAMILIES)('of %s repeats without a seam: no mark leaves the tile', (family) => {
    const { side, marks } = familyTile(family);
    for (const { left, top, right, bottom } of marks.map(extent)) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(side);
      expect(bottom).toBeLessThanOrEqual(side);
      expect([right - left > 0.5, bottom - top > 0.5]).toEqual([true, true]);
    }
  });

  it.each(FAMILIES)('of %s stays mostly hue', (family) => {
    const tile = familyTile(family);
    let paper = 0;
    for (let x = 0.05; x < tile.side; x += 0.1) {
      for (let y = 0.05; y < tile.side; y += 0.1) if (inkAt(tile, x, y) === 'paper') paper += 0.01;
    }
    expect(paper / tile.side ** 2).toBeLessThan(0.35);
  });

  it('tells six families apart without colour: five kinds of marks, and none', () => {
    const marks = FAMILIES.map((family) => JSON.stringify(familyTile(family).marks));
    expect(new Set(marks).size).toBe(6);
    expect(marks.filter((each) => each === '[]')).toHaveLength(1);
  });

  it.each([
    ['exchange', 'circles', 'circle'],
    ['health', 'polygons', 'polygon'],
    ['safety', 'polygons', 'polygon'],
  ] as const)('marks %s with %s', (family, _, shape) => {
    const { marks } = familyTile(family);
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.every((mark) => mark.shape === shape)).toBe(true);
  });

  it('marks health with a cross in the middle, open in its corners', () => {
    const tile = familyTile('health');
    const middle = tile.side / 2;
    expect(inkAt(tile, middle, middle)).toBe('paper');
    expect([inkAt(tile, middle - 2, middle), inkAt(tile, middle, middle + 2)]).toEqual(['paper', 'paper']);
    expect([inkAt(tile, middle - 2, middle - 2), inkAt(tile, middle + 2, middle - 2)]).toEqual([
      'health',
      'health',
    ]);
  });

  it('marks learning with strokes that lie and town with strokes that stand', () => {
    const widerThanHigh = (family: 'learning' | 'town') =>
      familyTile(family)
        .marks.map(extent)
        .map(({ left, top, right, bottom }) => right - left > bottom - top);
    expect(new Set(widerThanHigh('learning'))).toEqual(new Set([true]));
    expect(new Set(widerThanHigh('town'))).toEqual(new Set([false]));
  });

  it('marks safety with one shape about the middle, the same on all four sides', () => {
    const { side, marks } = familyTile('safety');
    const [only] = marks.map(extent);
    expect(marks).toHaveLength(1);
    expect([only?.left, only?.top]).toEqual([side - (only?.right ?? 0), side - (only?.bottom ?? 0)]);
    expect(only?.left).toBe(only?.top);
  });
});

describe('mixedTile', () => {
  it('is grey with dots of another grey within the tile: no hue speaks', () => {
    const { side, ground, marks } = mixedTile();
    const greys = ['mixed', 'others', 'paper'];
    expect(greys).toContain(ground);
    expect(marks.length).toBeGreaterThan(1);
    for (const mark of marks) {
      const { left, top, right, bottom } = extent(mark);
      expect(mark.shape).toBe('circle');
      expect(greys.filter((grey) => grey !== ground)).toContain(mark.ink);
      expect(left >= 0 && top >= 0 && right <= side && bottom <= side).toBe(true);
    }
  });
});

describe('stripeTile', () => {
  const bands: readonly Band[] = [
    { ink: 'work', width: 6 },
    { ink: 'health', width: 3 },
    { ink: 'paper', width: 2 },
  ];
  const tile = stripeTile(bands);
  /** The colour that diagonal stripes rising to the right have at a point of the endless plane. */
  const expected = (x: number, y: number) => {
    const along = (x + y) % 11;
    return along < 6 ? 'work' : along < 9 ? 'health' : 'paper';
  };

  it('is as wide as its bands together', () => {
    expect(tile.side).toBe(6 + 3 + 2);
  });

  it('is covered by its bands everywhere, each in its place', () => {
    for (let x = 0.25; x < tile.side; x += 0.5) {
      for (let y = 0.125; y < tile.side; y += 0.5) {
        expect(isMarked(tile, x, y), `${x}, ${y}`).toBe(true);
        expect(inkAt(tile, x, y), `${x}, ${y}`).toBe(expected(x, y));
      }
    }
  });

  it('goes on without a seam to the right and below', () => {
    for (let along = 0.3; along < tile.side; along += 0.5) {
      const near = 1e-6;
      expect(inkAt(tile, tile.side - near, along)).toBe(inkAt(tile, near, along - 2 * near));
      expect(inkAt(tile, along, tile.side - near)).toBe(inkAt(tile, along - 2 * near, near));
    }
  });

  it('gives each band its share of the area', () => {
    const shares = new Map<string, number>();
    const step = tile.side / 220;
    for (let x = step / 2; x < tile.side; x += step) {
      for (let y = step / 3; y < tile.side; y += step) {
        const ink = inkAt(tile, x, y);
        shares.set(ink, (shares.get(ink) ?? 0) + 1 / 220 ** 2);
      }
    }
    for (const { ink, width } of bands) expect(shares.get(ink)).toBeCloseTo(width / 11, 2);
  });

  it('draws two polygons a band, in the order of the bands, on the ground of the first', () => {
    expect(tile.marks.map(({ ink }) => ink)).toEqual(['work', 'work', 'health', 'health', 'paper', 'paper']);
    expect(tile.ground).toBe('work');
  });

  it('of no bands is an empty grey tile', () => {
    expect(stripeTile([])).toEqual({ side: 0, ground: 'mixed', marks: [], far: 1 });
  });
});

describe('patternScale', () => {
  it('makes marks smaller where regions are small, and leaves stripes as wide as they are', () => {
    const stripes = stripeTile([
      { ink: 'work', width: 6 },
      { ink: 'town', width: 6 },
    ]);
    expect(patternScale(5.99, familyTile('health'))).toBe(0.6);
    expect(patternScale(6, familyTile('health'))).toBe(1);
    expect([patternScale(4, stripes), patternScale(8, stripes)]).toEqual([1, 1]);
  });
});
