import type { Size } from './camera.ts';
import { type LonLat, toWorld } from './mercator.ts';

const TILE_SIZE = 512;
const STEPS_PER_ZOOM = 10;
/** A zoom that is a whole step must not be rounded up by the last bit of a logarithm. */
const ROUNDING = 1e-9;

/**
 * The smallest zoom, to a tenth, from which no two boxes overlap that stand centred on the given positions.
 * Zoom is MapLibre's: the world is 512 · 2^zoom CSS pixels wide (Web Mercator, as in `camera.ts`). Boxes that
 * only touch do not overlap.
 * @param positions [lon, lat]
 * @param box CSS pixels, the same for all
 * @returns 0 for fewer than two positions; Infinity where two are the same
 */
export function separationZoom(positions: readonly LonLat[], box: Size): number {
  const points = positions.map(toWorld);
  let zoom = 0;
  points.forEach(([x, y], index) => {
    for (const [otherX, otherY] of points.slice(index + 1)) {
      // Two boxes are apart as soon as they are so in one direction.
      const scale = Math.min(box.width / Math.abs(x - otherX), box.height / Math.abs(y - otherY));
      zoom = Math.max(zoom, Math.log2(scale / TILE_SIZE));
    }
  });
  return zoom === 0 ? 0 : Math.ceil(zoom * STEPS_PER_ZOOM - ROUNDING) / STEPS_PER_ZOOM;
}
