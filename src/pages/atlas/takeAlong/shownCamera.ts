import type { Camera, Size } from '../../../geo/camera.ts';
import { fromWorld, type LonLat, toWorld } from '../../../geo/mercator.ts';

/** Two positions, far enough apart for a scale to be read off. */
const WEST: LonLat = [130, 35];
const EAST: LonLat = [140, 35];
const TILE_SIZE = 512;

/**
 * The camera of the map that is shown, whichever it is: read off from where that map puts two positions.
 * @param where CSS pixels from the top left corner of the map
 */
export function shownCamera(
  where: (position: LonLat) => readonly [x: number, y: number],
  size: Size,
): Camera {
  const [x, y] = where(WEST);
  const [worldX, worldY] = toWorld(WEST);
  const scale = (where(EAST)[0] - x) / (toWorld(EAST)[0] - worldX);
  return {
    center: fromWorld([worldX + (size.width / 2 - x) / scale, worldY + (size.height / 2 - y) / scale]),
    zoom: Math.log2(scale / TILE_SIZE),
  };
}
