import { describe, expect, it } from 'vitest';
import { placePointLabels } from '../../../../src/view/compare/pointLabels.ts';

const FIELD = { width: 200, height: 100 };
const at = (id: string, x: number, y: number, isNeeded = false) => ({ id, text: '岐阜', x, y, isNeeded });
const place = (...labelled: ReturnType<typeof at>[]) => placePointLabels(labelled, labelled, FIELD, 12);

describe('names beside points', () => {
  it('stand to the right, level with their point', () => {
    expect(place(at('a', 50, 50))).toEqual([
      { id: 'a', text: '岐阜', x: 60, y: expect.closeTo(54.3, 1), anchor: 'start' },
    ]);
  });

  it('stand to the left at the right edge', () => {
    expect(place(at('a', 190, 50))).toMatchObject([{ anchor: 'end', x: 180 }]);
  });

  it('give way to the names before them', () => {
    const [first, second] = place(at('a', 50, 50), at('b', 52, 52));
    expect(first).toMatchObject({ anchor: 'start' });
    expect(second).toMatchObject({ anchor: 'end' });
  });

  it('are left out where there is no room, unless they are needed', () => {
    const crowd = Array.from({ length: 12 }, (_, index) => at(`${index}`, 100, 50));
    const placed = place(...crowd);
    expect(placed.length).toBeLessThan(12);
    const needed = place(...crowd.slice(1), at('needed', 100, 50, true));
    expect(needed.map(({ id }) => id)).toContain('needed');
  });

  it('cover no point but their own', () => {
    const points = [
      { x: 50, y: 50 },
      { x: 70, y: 50 },
    ];
    const [label] = placePointLabels([at('a', 50, 50)], points, FIELD, 12);
    expect(label?.anchor).toBe('end');
  });

  it.each([
    ['right', { x: 83.9, y: 50 }],
    ['left', { x: 56.1, y: 50 }],
    ['top', { x: 70, y: 40.1 }],
    ['bottom', { x: 70, y: 59.9 }],
  ])('keep four units away from another point at their %s', (_, near) => {
    const anchorBeside = (point: { x: number; y: number }) =>
      placePointLabels([at('a', 50, 50)], [{ x: 50, y: 50 }, point], FIELD, 12)[0]?.anchor;
    // The name is 24 wide and 12 high, from 60 to 84 and from 44 to 56.
    expect(anchorBeside(near)).toBe('end');
    const [dx, dy] = [near.x - 72, near.y - 50];
    expect(anchorBeside({ x: 72 + dx * 1.5, y: 50 + dy * 1.5 })).toBe('start');
  });

  it('keep apart from names on every side, and may touch them', () => {
    const beside = (x: number, y: number) =>
      placePointLabels([at('a', 50, 50), at('b', x, y)], [], FIELD, 12)[1];
    expect(beside(74, 50)).toMatchObject({ anchor: 'start', x: 84, y: expect.closeTo(54.32, 2) });
    expect(beside(73, 50)).not.toMatchObject({ anchor: 'start', y: expect.closeTo(54.32, 2) });
    expect(beside(50, 62)).toMatchObject({ anchor: 'start', y: expect.closeTo(66.32, 2) });
    expect(beside(50, 61)).toMatchObject({ anchor: 'end', y: expect.closeTo(65.32, 2) });
    expect(beside(50, 38)).toMatchObject({ anchor: 'start' });
    expect(beside(27, 50)).not.toMatchObject({ anchor: 'start', y: expect.closeTo(54.32, 2) });
  });

  it('go above, then below, where neither side is free', () => {
    const walls = [
      { x: 70, y: 50 },
      { x: 30, y: 50 },
    ];
    const [above] = placePointLabels([at('a', 50, 50)], walls, FIELD, 8);
    expect(above).toMatchObject({ anchor: 'start', y: expect.closeTo(50 - 8 + 8 * 0.36, 6) });
    const [below] = placePointLabels(
      [at('a', 50, 50)],
      [...walls, { x: 70, y: 41 }, { x: 30, y: 41 }],
      FIELD,
      8,
    );
    expect(below).toMatchObject({ anchor: 'start', y: expect.closeTo(50 + 8 + 8 * 0.36, 6) });
  });

  it('stay within the plot, up to its very edge', () => {
    expect(place(at('a', 166, 50))).toMatchObject([{ anchor: 'start' }]);
    expect(place(at('a', 167, 50))).toMatchObject([{ anchor: 'end' }]);
    expect(place(at('a', 50, 6))[0]?.y).toBeCloseTo(6 + 12 * 0.36, 6);
    expect(place(at('a', 50, 5))[0]?.y).toBeCloseTo(5 + 12 + 12 * 0.36, 6);
    expect(place(at('a', 50, 95))[0]?.y).toBeCloseTo(95 - 12 + 12 * 0.36, 6);
  });

  it('are as wide as their letters: Latin ones take little more than half', () => {
    const named = (text: string, x: number) =>
      placePointLabels([{ ...at('a', x, 50), text }], [], FIELD, 10)[0];
    // 10 letters: 56 wide in Latin, 100 in Japanese.
    expect(named('Fukuyama-s', 134)).toMatchObject({ anchor: 'start' });
    expect(named('Fukuyama-s', 135)).toMatchObject({ anchor: 'end' });
    expect(named('福'.repeat(10), 90)).toMatchObject({ anchor: 'start' });
    expect(named('福'.repeat(10), 91)).not.toMatchObject({ anchor: 'start', y: expect.closeTo(53.6, 2) });
  });

  it('that are needed stand level to the right where nothing is free and nothing fits', () => {
    const long = { ...at('a', 100, 50, true), text: '福'.repeat(40) };
    expect(placePointLabels([long], [], FIELD, 12)).toMatchObject([{ anchor: 'start', x: 110 }]);
  });
});
