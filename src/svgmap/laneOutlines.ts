import type { Bounds } from '../geo/camera.ts';
import type { MapTopology } from '../geo/mapTopology.ts';
import { landOutline, stretchesOf } from '../view/landOutline.ts';
import { clipArea, clipLines } from './clip.ts';
import type { Frame } from './frame.ts';
import type { Once } from './once.ts';
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

const coasts = new WeakMap<MapTopology, ReadonlySet<string>>();

/** Every stretch of coast; levels are few, and pictures many. */
function coastOf(topology: MapTopology): ReadonlySet<string> {
  const coast = coasts.get(topology) ?? stretchesOf(topology.coast(() => true));
  coasts.set(topology, coast);
  return coast;
}

/**
 * @param around what is drawn, degrees
 * @param once what has been drawn of the same shapes in the same frame and reach
 */
export function laneOutlines(
  specs: readonly LaneSpec[],
  topology: MapTopology,
  frame: Frame,
  around: Bounds,
  once: Once,
): LaneOutline[] {
  return specs.flatMap(({ codes, ...spec }) => {
    const hasGround = spec.lane !== null;
    const drawn = once(`${hasGround ? 'lane' : 'outline'} ${codes.join()}`, () => {
      const area = topology.area(codes);
      const lines = { type: 'MultiLineString' as const, coordinates: landOutline(area, coastOf(topology)) };
      return {
        line: linePath(clipLines(lines, around), frame),
        ground: hasGround ? areaPath(clipArea(area, around), frame) : '',
      };
    });
    return drawn.line === '' ? [] : [{ ...spec, ...drawn }];
  });
}
