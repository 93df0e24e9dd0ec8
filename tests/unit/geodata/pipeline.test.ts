import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature, merge, neighbors } from 'topojson-client';
import { beforeAll, describe, expect, it } from 'vitest';
import type { MunicipalTopology } from '../../../geodata/encode.ts';
import { arcIndex } from '../../../geodata/topology.ts';
import { areaKm2 } from './ellipsoid.ts';
import { build, LAYOUT_2022, LAYOUT_2024, type LevelName, parse } from './fixture.ts';

const LEVEL_NAMES: LevelName[] = ['national', 'middle', 'fine'];
const [CITY, PORT, HILL] = ['99100', '99201', '99301'];

let texts: Record<LevelName, string>;
beforeAll(async () => {
  texts = await build(LAYOUT_2022);
});

describe('a build from N03', { timeout: 30_000 }, () => {
  it('dissolves the wards into their city and sorts by code', () => {
    for (const name of LEVEL_NAMES) {
      const { geometries } = parse(texts[name]).objects.municipalities;
      expect(geometries.map((each) => each.properties)).toEqual([
        { code: CITY },
        { code: PORT },
        { code: HILL },
      ]);
    }
    expect(polygonsOf(parse(texts.fine), CITY)).toHaveLength(1);
  });

  it('drops unassigned land', () => {
    const northernmost = polygonsOf(parse(texts.fine), CITY)
      .flat(2)
      .map(([, latitude = 0]) => latitude);
    expect(Math.max(...northernmost)).toBeLessThan(34.61);
  });

  it('keeps the exclave at every level, as a hole filled without a gap', () => {
    for (const name of LEVEL_NAMES) {
      const topology = parse(texts[name]);
      expect(polygonsOf(topology, HILL)[0]).toHaveLength(2);
      const land = merge(topology, topology.objects.municipalities.geometries);
      expect(land.coordinates.flatMap((polygon) => polygon.slice(1))).toEqual([]);
    }
  });

  it('keeps the islet where a pixel can show it', () => {
    expect(polygonsOf(parse(texts.fine), PORT)).toHaveLength(3);
    expect(polygonsOf(parse(texts.middle), PORT)).toHaveLength(3);
    expect(polygonsOf(parse(texts.national), PORT)).toHaveLength(2);
  });

  it('draws a border between two neighbours as one arc that both use', () => {
    for (const name of LEVEL_NAMES) {
      const topology = parse(texts[name]);
      const [city, port, hill] = topology.objects.municipalities.geometries.map(({ arcs }) =>
        arcs.flat(3).map(arcIndex),
      );
      expect(city?.filter((arc) => port?.includes(arc))).toHaveLength(1);
      expect(city?.filter((arc) => hill?.includes(arc))).toHaveLength(1);
      expect(neighbors(topology.objects.municipalities.geometries)).toEqual([
        [1, 2],
        [0, 2],
        [0, 1],
      ]);
    }
  });

  it('keeps the areas of the source at the fine level', () => {
    const topology = parse(texts.fine);
    const land = merge(topology, topology.objects.municipalities.geometries);
    // 0.4 × 0.2 degrees at 34.5° N and the islet.
    expect(areaKm2(land)).toBeGreaterThan(805);
    expect(areaKm2(land)).toBeLessThan(825);
  });

  it('writes the same bytes each time', async () => {
    expect(await build(LAYOUT_2022)).toEqual(texts);
  });

  it('writes the same bytes from the layout of 2024', async () => {
    expect(await build(LAYOUT_2024)).toEqual(texts);
  });
});

function polygonsOf(topology: MunicipalTopology, code: string | undefined) {
  const geometry = topology.objects.municipalities.geometries.find((each) => each.properties?.code === code);
  if (!geometry) throw new Error(`no ${code}`);
  const shape = (feature(topology, geometry) as Feature<Polygon | MultiPolygon>).geometry;
  return shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
}
