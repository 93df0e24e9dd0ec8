import { describe, expect, it } from 'vitest';
import { kilometresBetween } from '../../../src/geo/distance.ts';
import { createLocator, decideAgain, type Located } from '../../../src/geo/locate.ts';
import type { LonLat } from '../../../src/geo/mercator.ts';
import { A, B, C, D, E, madeTopology } from './madeTopology.ts';

/** Metres of a degree along a meridian. */
const DEGREE = kilometresBetween([130, 30], [130, 31]) * 1000;

const TOLERANCE = 100;
const locate = createLocator(madeTopology, TOLERANCE);

function inside(code: string, near: string[] = []): Located {
  return { kind: 'inside', code, near };
}

/** So many metres east of a position: only meridians are straight both on the globe and in degrees. */
function east([longitude, latitude]: LonLat, metres: number): LonLat {
  return [longitude + metres / (DEGREE * Math.cos((latitude * Math.PI) / 180)), latitude];
}

describe('a position inside', () => {
  it.each([
    ['the mainland', [130.1, 30.1], A],
    ['a neighbour', [131.5, 30.5], B],
    ['a town that lies within another', [130.5, 30.5], E],
    ['what surrounds that town', [130.9, 30.5], A],
    ['an island far from the rest of its municipality', [135.5, 35.5], A],
  ] as const)('%s is found', (_, position, code) => {
    expect(locate(position, 20)).toEqual(inside(code));
  });

  it('in the bight of a municipality is not in it', () => {
    expect(locate([130.5, 31.5], 20).kind).toBe('outside');
  });
});

describe('a position near a border', () => {
  it('names what lies within accuracy and tolerance together, and nothing beyond', () => {
    const border: LonLat = [131, 30.5];
    expect(locate(east(border, 119), 20)).toEqual(inside(B, [A]));
    expect(locate(east(border, 121), 20)).toEqual(inside(B));
    expect(locate(east(border, 121), 22)).toEqual(inside(B, [A]));
    expect(locate(east(border, -119), 20)).toEqual(inside(A, [B]));
  });

  it('names the nearest first', () => {
    expect(locate([131.0001, 30.9995], 20)).toEqual(inside(B, [A, D]));
    expect(locate([131.0005, 30.9999], 20)).toEqual(inside(B, [D, A]));
  });

  it('is near the town around it, and the other way round', () => {
    expect(locate([130.5, 30.2501], 20)).toEqual(inside(E, [A]));
    expect(locate([130.5, 30.2499], 20)).toEqual(inside(A, [E]));
  });

  it('does not call its own municipality near, though an island of it is', () => {
    expect(locate([135.0001, 35.5], 20)).toEqual(inside(A));
  });

  it('on the border itself belongs to the first, and is near the other', () => {
    expect(locate([131, 30.5], 0)).toEqual(inside(A, [B]));
    expect(locate([131.5, 31], 0)).toEqual(inside(B, [D]));
    expect(locate([130.25, 30.5], 0)).toEqual(inside(A, [E]));
  });

  it('on a corner is near all that meet there', () => {
    expect(locate([132, 31], 0)).toEqual(inside(B, [C, D]));
  });

  it('is not near the whole country, however vague', () => {
    expect(locate([131.5, 30.5], 1e9)).toEqual(inside(B, [A]));
  });
});

describe('a position outside', () => {
  it('says the nearest municipality and how far that is', () => {
    const located = locate(east([130, 30.5], -500), 20);
    expect(located).toMatchObject({ kind: 'outside', nearest: A });
    expect(located.kind === 'outside' && located.metres).toBeCloseTo(500, 0);
  });

  it('measures to the island too', () => {
    expect(locate([134.9, 35.5], 20)).toMatchObject({ nearest: A });
  });

  it('does not give a municipality for being within the accuracy of its coast', () => {
    expect(locate([129.9999, 30.5], 5000)).toMatchObject({ kind: 'outside', nearest: A });
  });

  it('is answered from the other side of the world', () => {
    const located = locate([-58.4, -34.6], 20);
    expect(located.kind === 'outside' && located.metres).toBeGreaterThan(10_000_000);
  });

  it('has nothing near where there are no shapes', () => {
    const none = {
      ...madeTopology,
      objects: { municipalities: { type: 'GeometryCollection' as const, geometries: [] } },
    };
    expect(createLocator(none, TOLERANCE)([130.5, 30.5], 20)).toEqual({
      kind: 'outside',
      nearest: null,
      metres: Infinity,
    });
  });
});

describe('two levels together', () => {
  const held = new Set([A, B, E]);
  const sea = (nearest: string | null, metres: number): Located => ({ kind: 'outside', nearest, metres });

  it('let the finer one decide, and what is near with it', () => {
    expect(decideAgain(inside(A, [B, E]), inside(B, [A]), held)).toEqual(inside(B, [A]));
    expect(decideAgain(inside(A, [B]), inside(A), held)).toEqual(inside(A));
    expect(decideAgain(sea(A, 40), inside(A), held)).toEqual(inside(A));
  });

  it('keep what only the coarser one knows', () => {
    expect(decideAgain(inside(A, [D, B]), inside(A, [E]), held)).toEqual(inside(A, [E, D]));
    expect(decideAgain(inside(D, [A]), inside(A), held)).toEqual(inside(A, [D]));
    expect(decideAgain(inside(D, [A]), sea(A, 30), held)).toEqual(inside(D, [A]));
    expect(decideAgain(sea(D, 40), sea(A, 90), held)).toEqual(sea(D, 40));
    expect(decideAgain(sea(D, 90), sea(A, 90), held)).toEqual(sea(A, 90));
    expect(decideAgain({ kind: 'outside', nearest: null, metres: 0 }, sea(A, 90), held)).toEqual(sea(A, 90));
  });

  it('believe the finer one that there is water', () => {
    expect(decideAgain(inside(A), sea(A, 30), held)).toEqual(sea(A, 30));
    expect(decideAgain(sea(A, 40), sea(B, 90), held)).toEqual(sea(B, 90));
    expect(decideAgain(sea(D, 400), sea(B, 90), held)).toEqual(sea(B, 90));
  });
});
