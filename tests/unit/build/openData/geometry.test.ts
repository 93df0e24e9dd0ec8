import { area, booleanClockwise, kinks, polygon } from '@turf/turf';
import type { FeatureCollection, MultiPolygon, Position } from 'geojson';
import { beforeAll, describe, expect, it } from 'vitest';
import { createMapTopology, type MunicipalTopology } from '../../../../src/geo/mapTopology.ts';
import { type RealFiles, realFiles } from './realFiles.ts';

interface Outline {
  id: string;
  name: string;
  nameEn: string;
  members: string[];
  central: string[];
}

let data: RealFiles;
let regions: FeatureCollection<MultiPolygon, Outline>;
let topology: MunicipalTopology;
beforeAll(async () => {
  data = await realFiles();
  regions = data.json('regions.geojson');
  topology = data.json('municipalities.topo.json');
});

describe('regions.geojson', () => {
  it('holds the 38 regions with names, members and central cities', () => {
    expect(regions.features.map(({ properties }) => properties)).toEqual(
      data.atlas.regions.map(({ id, name, members, centralCities }) => ({
        id,
        name: name.ja,
        nameEn: name.en,
        members: members.map(({ code }) => code),
        central: centralCities,
      })),
    );
    expect(regions.features).toHaveLength(38);
  });

  it('has closed rings that never stand still, outer ones counterclockwise, holes clockwise', () => {
    for (const { properties, geometry } of regions.features) {
      for (const rings of geometry.coordinates) {
        for (const [index, ring] of rings.entries()) {
          expect(ring.length, properties.id).toBeGreaterThanOrEqual(4);
          expect(ring.at(-1)).toEqual(ring[0]);
          expect(ring.some((position, at) => at > 0 && isSame(position, ring[at - 1]))).toBe(false);
          expect(booleanClockwise(ring), properties.id).toBe(index > 0);
        }
      }
    }
  });

  it('has rings that neither cross nor touch themselves', () => {
    for (const { properties, geometry } of regions.features) {
      for (const ring of geometry.coordinates.flat()) {
        expect(kinks(polygon([ring])).features, properties.id).toEqual([]);
        expect(new Set(ring.map(String)).size, properties.id).toBe(ring.length - 1);
      }
    }
  });

  it('covers as much as the members do', () => {
    const map = createMapTopology(topology);
    const areas = new Map(map.features().features.map((each) => [each.properties.code, area(each)]));
    for (const { properties, geometry } of regions.features) {
      const members = properties.members.reduce((sum, code) => sum + (areas.get(code) ?? 0), 0);
      expect(area(geometry) / members, properties.id).toBeCloseTo(1, 9);
    }
  });
});

describe('municipalities.topo.json', () => {
  it('names every municipality', () => {
    const named = topology.objects.municipalities.geometries.map(({ properties }) => properties);
    expect(named).toHaveLength(1747);
    expect(named).toContainEqual({ code: '08201', code6: '082015', name: '水戸市', prefecture: '茨城県' });
  });
});

function isSame(a: Position, b: Position | undefined): boolean {
  return a[0] === b?.[0] && a[1] === b?.[1];
}
