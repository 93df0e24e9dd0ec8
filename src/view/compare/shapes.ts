/** What part a member has in its region. */
export type ShapeRole = 'central' | 'partner' | 'prefectural';

/**
 * A region's outline in an equal-area projection of its own; all lengths in units of 100 metres from its top left corner, so that
 * shapes of several regions are at one scale by themselves.
 */
export interface RegionShape {
  region: string;
  width: number;
  height: number;
  /** Path data of its members. */
  members: readonly { code: string; role: ShapeRole; path: string }[];
  /** Path data of the whole, inner borders dissolved. */
  outline: string;
  /** Halls of the central cities. */
  cities: readonly (readonly [x: number, y: number])[];
}

export const UNITS_PER_KILOMETRE = 10;

/** Pixels per kilometre at which every one of the shapes fits into a box. */
export function sharedScale(
  shapes: readonly Pick<RegionShape, 'width' | 'height'>[],
  box: { width: number; height: number },
): number {
  const most = (side: (shape: Pick<RegionShape, 'width' | 'height'>) => number) =>
    Math.max(1, ...shapes.map(side)) / UNITS_PER_KILOMETRE;
  return Math.min(box.width / most(({ width }) => width), box.height / most(({ height }) => height));
}
