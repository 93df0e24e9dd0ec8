import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createMapTopology, extentsOf, type MunicipalTopology } from '../../../src/geo/mapTopology.ts';
import { topologyExtents } from '../../../src/geo/topologyExtents.ts';
import { A, E, madeTopology } from './madeTopology.ts';

describe('topologyExtents', () => {
  it('reaches around all pieces of a municipality', () => {
    const extents = topologyExtents(madeTopology);
    expect(extents.get(A)).toEqual([130, 30, 136, 36]);
    expect(extents.get(E)).toEqual([130.25, 30.25, 130.75, 30.75]);
  });

  it('reads arcs that are not quantized', () => {
    const { transform: _, ...plain } = madeTopology;
    const arcs = [
      [
        [1, 2],
        [3, 5],
        [2, 9],
        [1, 2],
      ],
    ];
    const municipalities = {
      type: 'GeometryCollection' as const,
      geometries: [{ type: 'Polygon' as const, properties: { code: A }, arcs: [[0]] }],
    };
    const extents = topologyExtents({ ...plain, arcs, objects: { municipalities } });
    expect(extents.get(A)).toEqual([1, 2, 3, 9]);
  });

  it.each(['national', 'middle'])('says of the shipped level %s what its shapes say', (level) => {
    const file = new URL(`../../../geodata/${level}.topo.json`, import.meta.url);
    const topology = JSON.parse(readFileSync(file, 'utf8')) as MunicipalTopology;
    const extents = topologyExtents(topology);
    const expected = extentsOf(createMapTopology(topology));
    expect(extents.size).toBe(expected.size);
    for (const [code, bounds] of expected) {
      for (const [side, degrees] of bounds.entries()) {
        expect(extents.get(code)?.[side], code).toBeCloseTo(degrees, 9);
      }
    }
  });
});
