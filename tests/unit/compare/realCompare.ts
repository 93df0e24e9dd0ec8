import { readFile } from 'node:fs/promises';
import { type CompareGeometry, compareFacts } from '../../../src/compare/facts.ts';
import type { CompareFacts } from '../../../src/compare/types.ts';
import { createMapTopology, type MapTopology, type MunicipalTopology } from '../../../src/geo/mapTopology.ts';
import type { Atlas } from '../../../src/record/atlas.ts';
import { realRecord } from '../record/realRecord.ts';

export interface RealCompare {
  atlas: Atlas;
  geometry: CompareGeometry;
  facts: CompareFacts;
}

/** The record and the geometry that ship, and what is compared of them. */
export async function realCompare(): Promise<RealCompare> {
  const atlas = await realRecord();
  const geometry = { fine: await level('fine'), middle: await level('middle') };
  return { atlas, geometry, facts: compareFacts(atlas, geometry) };
}

async function level(name: string): Promise<MapTopology> {
  const file = new URL(`../../../geodata/${name}.topo.json`, import.meta.url);
  return createMapTopology(JSON.parse(await readFile(file, 'utf8')) as MunicipalTopology);
}
