import type { Bounds } from '../geo/camera.ts';
import type { MapTopology } from '../geo/mapTopology.ts';
import { landOutline, stretchesOf } from '../view/landOutline.ts';
import { clipArea, clipLines } from './clip.ts';
import type { Frame } from './frame.ts';
import { areaPath, linePath } from './path.ts';

/** A region whose outline is to run inside its own ground, or to be drawn stronger. */
export interface LaneSpec {
  region: string;
  /** Null for a region that overlaps no other. */
  lane: number | null;
  /** The picture is about it. */
  isOwn: boolean;
  codes: readonly string[];
  /** Of a picture that can change: in which of its views the outline runs so ("1" or "0" each). */
  shownIn?: string;
}

export interface LaneOutline extends Omit<LaneSpec, 'codes'> {
  /** The region's outline where that runs over land, and its ground, if there is a lane; path data. */
  line: string;
  ground: string;
}

/** @param around what is drawn, degrees */
export function laneOutlines(
  specs: readonly LaneSpec[],
  topology: MapTopology,
  frame: Frame,
  around: Bounds,
): LaneOutline[] {
  if (specs.length === 0) return [];
  const coast = stretchesOf(topology.coast(() => true));
  return specs.flatMap(({ codes, ...spec }) => {
    const area = topology.area(codes);
    const lines = { type: 'MultiLineString' as const, coordinates: landOutline(area, coast) };
    const line = linePath(clipLines(lines, around), frame);
    const ground = spec.lane === null ? '' : areaPath(clipArea(area, around), frame);
    return line === '' ? [] : [{ ...spec, ground, line }];
  });
}
