import type { Bounds, LonLat } from '../shared/fixtures.ts';
import { mercator, unmercator } from '../shared/mercator.ts';

/** CSS pixels. */
interface Size {
  width: number;
  height: number;
}

/** kepler.gl’s own words; at zoom 0 the world is 512 CSS pixels wide. */
interface Camera {
  longitude: number;
  latitude: number;
  zoom: number;
}

export type SizedCamera = Camera & Size;

/** The camera that shows all of the bounds. */
export function cameraFor([west, south, east, north]: Bounds, { width, height }: Size): Camera {
  const [left, top] = mercator([west, north]);
  const [right, bottom] = mercator([east, south]);
  const [longitude, latitude] = unmercator([(left + right) / 2, (top + bottom) / 2]);
  const scale = Math.min(width / (right - left), height / (bottom - top));
  return { longitude, latitude, zoom: Math.log2(scale / 512) };
}

/** Where a position stands, CSS pixels from the top left corner. */
export function toScreen(
  { longitude, latitude, zoom, width, height }: SizedCamera,
  position: LonLat,
): [x: number, y: number] {
  const scale = 512 * 2 ** zoom;
  const [x, y] = mercator(position);
  const [middleX, middleY] = mercator([longitude, latitude]);
  return [(x - middleX) * scale + width / 2, (y - middleY) * scale + height / 2];
}
