import { describe, expect, it } from 'vitest';
import { createCutter } from '../../../src/geo/cut.ts';
import { createJoiner } from '../../../src/geo/join.ts';
import { createMapTopology, type MunicipalTopology } from '../../../src/geo/mapTopology.ts';
import { A, B, C, D, E, lengthOf, madeTopology } from './madeTopology.ts';

const whole = createMapTopology(madeTopology);
const cut = createCutter(madeTopology);

function joined(...parts: readonly (readonly string[])[]) {
  const join = createJoiner();
  const topologies = parts.map((codes) => join(cut(new Set(codes))));
  const topology = topologies.at(-1) as MunicipalTopology;
  return { topology, map: createMapTopology(topology) };
}

describe('createJoiner', () => {
  it.each([
    [
      [
        [A, B],
        [C, D, E],
      ],
    ],
    [[[E], [D], [C], [B], [A]]],
    // As cuts of neighbouring regions do, these hold some municipalities twice.
    [
      [
        [A, B, D],
        [B, D, C],
        [E, A],
      ],
    ],
  ])('has of %j what the whole has, each shape and each arc once', (parts) => {
    const { topology, map } = joined(...parts);
    expect([...map.codes].sort()).toEqual([...whole.codes].sort());
    for (const code of whole.codes) {
      expect(map.features(new Set([code])), code).toEqual(whole.features(new Set([code])));
    }
    expect(topology.arcs).toHaveLength(madeTopology.arcs.length);
  });

  it('makes neighbours of municipalities from two cuts, with their border once', () => {
    const { map } = joined([B], [D]);
    expect(map.touching(B)).toEqual([D]);
    expect(lengthOf(map.borders((a, b) => a !== b))).toBe(1);
  });

  it('merges a region whose members come from two cuts', () => {
    expect(joined([A, E], [B, D]).map.area([B, D])).toEqual(whole.area([B, D]));
  });

  it('takes no rim for a coast, before the other side has come and after', () => {
    expect(lengthOf(joined([B]).map.coast(() => true))).toBe(2);
    expect(lengthOf(joined([B], [D]).map.coast(() => true))).toBe(4);
    expect(lengthOf(joined([A, B], [C, D, E]).map.coast(() => true))).toBe(14);
  });

  it('leaves what it gave before as it was', () => {
    const join = createJoiner();
    const first = createMapTopology(join(cut(new Set([B]))));
    join(cut(new Set([D, C])));
    expect(first.codes).toEqual([B]);
    expect(first.features()).toEqual(whole.features(new Set([B])));
  });

  it('finds the coast of a topology that has no note of it', () => {
    const map = createMapTopology(createJoiner()(madeTopology));
    expect(lengthOf(map.coast(() => true))).toBe(14);
  });

  it('says what its shapes are, for programs that read it', () => {
    const { municipalities, coast } = joined([B], [D]).topology.objects;
    expect([municipalities.type, coast?.type]).toEqual(['GeometryCollection', 'MultiLineString']);
    const { objects } = cut(new Set([B]));
    expect([objects.municipalities.type, objects.coast?.type]).toEqual([
      'GeometryCollection',
      'MultiLineString',
    ]);
  });

  it('refuses cuts of two grids', () => {
    const join = createJoiner();
    join(madeTopology);
    const other = { ...madeTopology, transform: { scale: [0.5, 0.5], translate: [130, 30] } };
    expect(() => join(other as MunicipalTopology)).toThrow(/two grids/);
  });
});
