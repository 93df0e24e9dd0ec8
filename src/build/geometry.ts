import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Bounds } from '../geo/camera.ts';
import {
  createMapTopology,
  extentsOf,
  type MapTopology,
  type MunicipalTopology,
} from '../geo/mapTopology.ts';
import type { LonLat } from '../geo/mercator.ts';
import { bilingual, municipalityCode, slug } from '../record/schema/primitives.ts';
import { createDetailLadder, type DetailLadder } from './detailLadder.ts';

export interface Level {
  topology: MunicipalTopology;
  map: MapTopology;
  extents: ReadonlyMap<string, Bounds>;
}

/** An island too small to be drawn, or missing in the source of the borders. */
interface Islet {
  name: { ja: string; en: string };
  code: string;
  position: LonLat;
}

export interface Geometry {
  national: Level;
  middle: Level;
  fine: Level;
  /** Fine shapes thinned for pictures; kept for all pictures of all languages. */
  detail: DetailLadder;
  islets: Islet[];
}

const isletFile = z.array(
  z.strictObject({ id: slug, name: bilingual, code: municipalityCode, lon: z.number(), lat: z.number() }),
);

/** Reads what `npm run geodata` has written. */
export async function readGeometry(folder: string): Promise<Geometry> {
  const level = async (name: string): Promise<Level> => {
    const topology = JSON.parse(await readFile(path.join(folder, name), 'utf8')) as MunicipalTopology;
    const map = createMapTopology(topology);
    return { topology, map, extents: extentsOf(map) };
  };
  const islets = isletFile.parse(JSON.parse(await readFile(path.join(folder, 'islets.json'), 'utf8')));
  const fine = await level('fine.topo.json');
  return {
    national: await level('national.topo.json'),
    middle: await level('middle.topo.json'),
    fine,
    detail: createDetailLadder(fine.topology),
    islets: islets.map(({ name, code, lon, lat }) => ({ name, code, position: [lon, lat] })),
  };
}
