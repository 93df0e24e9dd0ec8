import type { CalloutPlace, LabelSide } from './models/labelSides.ts';

/**
 * Where a name beside a small region stands, in ems of its letters from the point on the region's edge,
 * x rightwards and y down: the same on the picture and on the interactive map.
 */
export interface CalloutShape {
  /** The middle of the end, top or bottom of the text that is nearest to the region. */
  near: readonly [x: number, y: number];
  /** Where a thin line from the edge of the region ends; null for a name right beside it. */
  leader: readonly [x: number, y: number] | null;
}

/** Between a region and a name right beside it. */
const GAPS: Readonly<Record<LabelSide, readonly [x: number, y: number]>> = {
  left: [-0.4, 0],
  right: [0.4, 0],
  top: [0, -0.3],
  bottom: [0, 0.3],
};

/** A name nearer than this to its place, in ems, needs no line. */
const NEAR = 1.2;

export function calloutShape({ side, shift = [0, 0] }: CalloutPlace): CalloutShape {
  const gap = GAPS[side];
  const isNear = Math.hypot(...shift) < NEAR;
  return { near: [gap[0] + shift[0], gap[1] + shift[1]], leader: isNear ? null : shift };
}

/** A map of the country as small as a phone's has no room for lines, nor for what its rim would cut off. */
export function standsOnSmallMaps(place: CalloutPlace): boolean {
  return !place.atRim && calloutShape(place).leader === null;
}
