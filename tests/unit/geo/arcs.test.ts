import { describe, expect, it } from 'vitest';
import { arcsOf, codeOf, withArcs } from '../../../src/geo/arcs.ts';

describe('arcs of a shape', () => {
  it('are those of its rings, whichever way they are walked', () => {
    expect(arcsOf({ type: 'Polygon', arcs: [[0, ~1], [~2]] })).toEqual([0, 1, 2]);
    expect(arcsOf({ type: 'MultiPolygon', arcs: [[[~3, 4]], [[5], [~0]]] })).toEqual([3, 4, 5, 0]);
  });

  it('are none for what is no area, and renumbering leaves that as it is', () => {
    const line = { type: 'LineString' as const, arcs: [0, 1] };
    expect(arcsOf(line)).toEqual([]);
    expect(withArcs(line, (index) => index + 10)).toBe(line);
  });

  it('keep their way when they get other numbers', () => {
    const moved = withArcs({ type: 'Polygon', arcs: [[0, ~1]] }, (index) => index + 10);
    expect(moved).toEqual({ type: 'Polygon', arcs: [[10, ~11]] });
  });
});

describe('code of a shape', () => {
  it('is empty where there is none', () => {
    expect(codeOf({ type: 'Polygon', arcs: [], properties: { code: '08201' } })).toBe('08201');
    expect(codeOf({ type: 'Polygon', arcs: [] })).toBe('');
    expect(codeOf({ type: 'Polygon', arcs: [], properties: {} as { code: string } })).toBe('');
  });
});
