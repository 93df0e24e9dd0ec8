import { type Bounds, worldBox } from '../geo/camera.ts';
import { type LonLat, toWorld } from '../geo/mercator.ts';

/** Where a picture looks, and the units its paths are drawn in (the viewBox). */
export interface Frame {
  bounds: Bounds;
  /** Extent of the viewBox; the longer side is `LONG_SIDE` units or what was asked for. */
  width: number;
  height: number;
  /** [lon, lat] in degrees to whole units of the viewBox. */
  project(position: LonLat): readonly [x: number, y: number];
}

export function createFrame(bounds: Bounds, longSide: number): Frame {
  const box = worldBox(bounds);
  const scale = longSide / Math.max(box.width, box.height);
  return {
    bounds,
    // Not rounded: the viewBox must have exactly the shape of the bounds that the camera fits.
    width: box.width * scale,
    height: box.height * scale,
    project: (position) => {
      const [x, y] = toWorld(position);
      return [Math.round((x - box.x) * scale), Math.round((y - box.y) * scale)];
    },
  };
}
