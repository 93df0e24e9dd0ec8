import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { createCutter } from '../../../src/geo/cut.ts';
import { createMapTopology, type MapTopology, type MunicipalTopology } from '../../../src/geo/mapTopology.ts';
import type { Atlas } from '../../../src/record/atlas.ts';
import { realRecord } from '../record/realRecord.ts';

const LEVELS = ['national', 'middle', 'fine'] as const;

let atlas: Atlas;
const topologies = new Map<string, MunicipalTopology>();
const maps = new Map<string, MapTopology>();

beforeAll(async () => {
  atlas = await realRecord();
  for (const level of LEVELS) {
    const file = new URL(`../../../geodata/${level}.topo.json`, import.meta.url);
    const topology = JSON.parse(await readFile(file, 'utf8')) as MunicipalTopology;
    topologies.set(level, topology);
    maps.set(level, createMapTopology(topology));
  }
});

function map(level: (typeof LEVELS)[number]): MapTopology {
  return maps.get(level) as MapTopology;
}

describe.each(LEVELS)('the geometry that ships, %s', (level) => {
  it('holds exactly the municipalities of the record', () => {
    expect([...map(level).codes].sort()).toEqual(atlas.municipalities.map(({ code }) => code).sort());
  });

  it('has an area for each of the 38 regions', () => {
    for (const region of atlas.regions) {
      const area = map(level).area(region.members.map(({ code }) => code));
      expect(area.coordinates.length, region.id).toBeGreaterThan(0);
    }
  });
});

describe('the geometry that ships', () => {
  it.each(LEVELS)('knows at level %s that 水戸市 touches 笠間市 and 大洗町 but not 小美玉市', (level) => {
    const touching = map(level).touching('08201');
    expect(touching).toEqual(expect.arrayContaining(['08216', '08309', '08302', '08310']));
    expect(touching).not.toContain('08236');
  });

  it.each(['national', 'middle'] as const)(
    'keeps neighbours neighbours when a region is cut out of %s',
    (level) => {
      const codes = new Set(atlas.region('ibaraki-keno').members.map(({ code }) => code));
      const cut = createMapTopology(createCutter(topologies.get(level) as MunicipalTopology)(codes));
      for (const code of codes) {
        const inside = map(level).touching(code);
        expect([...cut.touching(code)].sort(), code).toEqual(inside.filter((each) => codes.has(each)).sort());
      }
    },
  );
});
