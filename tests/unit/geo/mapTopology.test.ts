import { describe, expect, it } from 'vitest';
import { createMapTopology, extentsOf, positionsOf } from '../../../src/geo/mapTopology.ts';
import { A, B, C, D, E, lengthOf, madeTopology, squareDegrees } from './madeTopology.ts';

const map = createMapTopology(madeTopology);

describe('codes', () => {
  it('are those of the topology, in its order', () => {
    expect(map.codes).toEqual([A, B, C, D, E]);
  });

  it('leave out what is no area', () => {
    const municipalities = {
      type: 'GeometryCollection' as const,
      geometries: [
        { type: 'Point' as const, coordinates: [0, 0] as [number, number], properties: { code: '99999' } },
        ...madeTopology.objects.municipalities.geometries,
      ],
    };
    expect(createMapTopology({ ...madeTopology, objects: { municipalities } }).codes).toEqual([
      A,
      B,
      C,
      D,
      E,
    ]);
  });
});

describe('area', () => {
  it('of one municipality is its own: mainland with its hole, and island', () => {
    const area = map.area([A]);
    expect(area.type).toBe('MultiPolygon');
    expect(area.coordinates.map((rings) => rings.length).sort()).toEqual([1, 2]);
    expect(squareDegrees(area)).toBeCloseTo(1.75, 10);
  });

  it('of several has no border between them', () => {
    const area = map.area([B, C, D]);
    expect(area.coordinates).toHaveLength(1);
    expect(squareDegrees(area)).toBeCloseTo(3, 10);
  });

  it('fills the hole with the town that lies in it', () => {
    const area = map.area(new Set([A, E]));
    expect(area.coordinates.map((rings) => rings.length)).toEqual([1, 1]);
    expect(squareDegrees(area)).toBeCloseTo(2, 10);
  });

  it('keeps apart what only touches in a corner', () => {
    expect(map.area([B, C]).coordinates).toHaveLength(2);
  });

  it('of none is empty', () => {
    expect(map.area([]).coordinates).toEqual([]);
  });

  it('throws for a code that is not in the geometry', () => {
    expect(() => map.area([A, '47999'])).toThrow('no municipality 47999 in the geometry');
  });
});

describe('borders', () => {
  it('are drawn once each: 1° A|B, 1° B|D, 1° D|C, 2° A|E', () => {
    expect(lengthOf(map.borders((a, b) => a !== b))).toBeCloseTo(5, 10);
  });

  it('are asked for by the codes on both sides', () => {
    const between = (one: string, other: string) =>
      lengthOf(map.borders((a, b) => (a === one && b === other) || (a === other && b === one)));
    expect([between(A, B), between(B, D), between(A, E), between(A, D)]).toEqual([1, 1, 2, 0]);
  });

  it('lie where they are', () => {
    const { coordinates } = map.borders((a, b) => [a, b].sort().join() === [A, B].sort().join());
    expect(coordinates).toHaveLength(1);
    expect([...(coordinates[0] ?? [])].sort()).toEqual([
      [131, 30],
      [131, 31],
    ]);
  });

  it('can be had within some municipalities, whose outer rim then has the same code on both sides', () => {
    const within = new Set([A, B]);
    expect(lengthOf(map.borders((a, b) => a !== b, within))).toBeCloseTo(1, 10);
    // A without A|B: 3 + 2 around E + 4 of the island; B without A|B: 3
    expect(lengthOf(map.borders((a, b) => a === b, within))).toBeCloseTo(12, 10);
  });

  it('are none within nothing', () => {
    expect(map.borders(() => true, new Set()).coordinates).toEqual([]);
  });
});

describe('coast', () => {
  it('is every shore, and no border', () => {
    // A 3 + island 4, B 2, D 2, C 3
    expect(lengthOf(map.coast(() => true))).toBeCloseTo(14, 10);
  });

  it('is the shore of the municipalities asked for', () => {
    expect(lengthOf(map.coast((code) => code === A))).toBeCloseTo(7, 10);
    expect(lengthOf(map.coast((code) => code === E))).toBe(0);
  });

  it('is the line written down in a cut', () => {
    const coast = { type: 'MultiLineString' as const, arcs: [[4]] };
    const cut = createMapTopology({ ...madeTopology, objects: { ...madeTopology.objects, coast } });
    expect(cut.coast(() => true)).toEqual({
      type: 'MultiLineString',
      coordinates: [
        [
          [132, 31],
          [132, 30],
          [131, 30],
        ],
      ],
    });
  });
});

describe('features', () => {
  it('are all municipalities with their codes', () => {
    const { type, features } = map.features();
    expect(type).toBe('FeatureCollection');
    expect(features.map(({ properties }) => properties.code)).toEqual([A, B, C, D, E]);
    expect(features.map(({ geometry }) => geometry.type)).toEqual([
      'MultiPolygon',
      ...Array(4).fill('Polygon'),
    ]);
    expect(features.map(({ geometry }) => squareDegrees(geometry))).toEqual([1.75, 1, 1, 1, 0.25]);
  });

  it('can be only some', () => {
    expect(map.features(new Set([D, B])).features.map(({ properties }) => properties.code)).toEqual([B, D]);
  });
});

describe('touching', () => {
  it.each([
    [A, [B, E]],
    [B, [A, D]],
    [C, [D]],
    [D, [B, C]],
    [E, [A]],
  ])('%s shares a border with %j; a common corner is not enough', (code, neighbours) => {
    expect([...map.touching(code)].sort()).toEqual(neighbours);
  });

  it('throws for a code that is not in the geometry', () => {
    expect(() => map.touching('47999')).toThrow('no municipality 47999 in the geometry');
  });
});

describe('extentsOf and positionsOf', () => {
  it('give the extent of each municipality with all its islands', () => {
    expect(Object.fromEntries(extentsOf(map))).toEqual({
      [A]: [130, 30, 136, 36],
      [B]: [131, 30, 132, 31],
      [C]: [132, 31, 133, 32],
      [D]: [131, 31, 132, 32],
      [E]: [130.25, 30.25, 130.75, 30.75],
    });
  });

  it('leave out the rings of holes', () => {
    const outer = [...positionsOf(map.area([A]))];
    expect(outer).toHaveLength(10);
    expect(outer).not.toContainEqual([130.25, 30.25]);
  });

  it('take a single polygon too, and one without rings as nothing', () => {
    const [, b] = map.features().features;
    expect(b && [...positionsOf(b.geometry)]).toHaveLength(5);
    expect([...positionsOf({ type: 'Polygon', coordinates: [] })]).toEqual([]);
  });
});
