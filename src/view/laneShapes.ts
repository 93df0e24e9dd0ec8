import type { FeatureCollection, MultiLineString, Position } from 'geojson';
import type { MapTopology } from '../geo/mapTopology.ts';
import { calmed, landOutline, stretchesOf } from './landOutline.ts';
import { overlapLanes } from './lanes.ts';

/** Lanes that have a look of their own; a region beyond them would take the last. */
export const LANES = [0, 1, 2] as const;

/** Degrees between points of the outermost lane; the further in, the wider curves must be. */
const CALM = 0.004;

/**
 * The outlines of the regions that overlap another, where they run over land, each with its lane. Their own ground is
 * on the right of the lines. Along a coast nobody is on the other side, and coves are too tight for lines within lines.
 * @param owners ids of the regions each member belongs to, by code
 */
export function laneShapes(
  coarse: MapTopology,
  fine: MapTopology | null,
  owners: ReadonlyMap<string, readonly string[]>,
): FeatureCollection<MultiLineString, { region: string; lane: number }> {
  const codesOf = new Map<string, string[]>();
  for (const [code, regions] of owners) {
    for (const id of regions) codesOf.set(id, [...(codesOf.get(id) ?? []), code]);
  }
  const lanes = overlapLanes([...codesOf].map(([id, codes]) => ({ id, codes })));
  return {
    type: 'FeatureCollection',
    features: [...lanes].map(([region, lane]) => {
      const codes = codesOf.get(region) ?? [];
      const coordinates = overLand(coarse, fine, codes).map((line) => calmed(line, CALM * (lane + 1)));
      return {
        type: 'Feature',
        properties: { region, lane: Math.min(lane, LANES.length - 1) },
        geometry: { type: 'MultiLineString', coordinates },
      };
    }),
  };
}

/** The outline of the regions in view over land, to be drawn stronger; nothing where no codes are given. */
export function ownOutline(
  coarse: MapTopology,
  fine: MapTopology | null,
  codes: readonly string[],
): FeatureCollection<MultiLineString> {
  const coordinates = codes.length === 0 ? [] : overLand(coarse, fine, codes);
  return {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates } }],
  };
}

/** Of the finer level where all of the region has been fetched. */
function overLand(coarse: MapTopology, fine: MapTopology | null, codes: readonly string[]): Position[][] {
  const refined = new Set(fine?.codes);
  const level = fine && codes.every((code) => refined.has(code)) ? fine : coarse;
  return landOutline(level.area(codes), coastOf(level));
}

/** A level's coast never changes; taking it apart takes a moment. */
const coasts = new WeakMap<MapTopology, ReadonlySet<string>>();

function coastOf(level: MapTopology): ReadonlySet<string> {
  let coast = coasts.get(level);
  if (!coast) {
    coast = stretchesOf(level.coast(() => true));
    coasts.set(level, coast);
  }
  return coast;
}
