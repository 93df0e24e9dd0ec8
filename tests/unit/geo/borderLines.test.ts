import { describe, expect, it } from 'vitest';
import { createBorderLines } from '../../../src/geo/borderLines.ts';
import { createCutter } from '../../../src/geo/cut.ts';
import { createMapTopology } from '../../../src/geo/mapTopology.ts';
import { A, B, C, D, E, lengthOf, madeTopology } from './madeTopology.ts';

const pair = (a: string, b: string) => `${a}|${b}`;

function lengths(lines: ReturnType<typeof createBorderLines>) {
  return Object.fromEntries([...lines.groups(pair)].map(([group, line]) => [group, lengthOf(line)]));
}

describe('createBorderLines', () => {
  const whole = createBorderLines(madeTopology);

  it('has every border and every coast once, the lower code first, and none where only corners touch', () => {
    expect(lengths(whole)).toEqual({
      [pair(A, A)]: 7,
      [pair(B, B)]: 2,
      [pair(C, C)]: 3,
      [pair(D, D)]: 2,
      [pair(A, B)]: 1,
      [pair(B, D)]: 1,
      [pair(D, C)]: 1,
      [pair(A, E)]: 2,
    });
  });

  it('draws a group of any size as joined lines of the same length as a mesh of it', () => {
    const lines = whole.groups((a, b) => (a === b ? null : 'border')).get('border');
    const mesh = createMapTopology(madeTopology).borders((a, b) => a !== b);
    expect(lines && lengthOf(lines)).toBe(lengthOf(mesh));
    expect(lines?.coordinates).toHaveLength(2);
    expect([...whole.groups((a, b) => (a === b ? null : 'border')).keys()]).toEqual(['border']);
  });

  it('leaves the rims of a cut out', () => {
    const cut = createCutter(madeTopology)(new Set([B, D]));
    expect(lengths(createBorderLines(cut))).toEqual({ [pair(B, B)]: 2, [pair(D, D)]: 2, [pair(B, D)]: 1 });
  });

  it('names the groups around some municipalities', () => {
    expect([...whole.names(new Set([E, C]), pair)].sort()).toEqual(
      [pair(A, E), pair(D, C), pair(C, C)].sort(),
    );
    expect(whole.names(new Set(), pair).size).toBe(0);
    expect(whole.names(new Set([E]), () => null).size).toBe(0);
  });
});
