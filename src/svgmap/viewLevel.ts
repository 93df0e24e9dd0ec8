import { type BorderLines, createBorderLines } from '../geo/borderLines.ts';
import type { Bounds } from '../geo/camera.ts';
import { createMapTopology, type MapTopology, type MunicipalTopology } from '../geo/mapTopology.ts';
import { topologyExtents } from '../geo/topologyExtents.ts';

/** One level of the geometry with what drawing asks of it over and over. */
export interface ViewLevel {
  map: MapTopology;
  codes: ReadonlySet<string>;
  /** Degrees, by code. */
  extents: ReadonlyMap<string, Bounds>;
  lines: BorderLines;
}

/** The whole country, and finer shapes of a part of it (cuts that were joined); null where there are none. */
export interface ViewGeometry {
  base: ViewLevel;
  fine: ViewLevel | null;
}

export function createViewLevel(topology: MunicipalTopology): ViewLevel {
  const map = createMapTopology(topology);
  return {
    map,
    codes: new Set(map.codes),
    extents: topologyExtents(topology),
    lines: createBorderLines(topology),
  };
}

/** The level a municipality is drawn from: one only, and the finest there is; null for a code unknown to both. */
export function levelOf({ base, fine }: ViewGeometry, code: string): ViewLevel | null {
  if (fine?.codes.has(code)) return fine;
  return base.codes.has(code) ? base : null;
}
