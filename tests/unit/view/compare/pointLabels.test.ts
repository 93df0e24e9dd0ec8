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
});
