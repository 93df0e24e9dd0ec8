import { type Bounds, type Camera, worldBox } from './camera.ts';
import { fromWorld } from './mercator.ts';

/** Around the equator of Web Mercator's sphere, whose radius is that of WGS 84: 2π · 6,378,137 m. */
const EQUATOR = 2 * Math.PI * 6_378_137;
const TILE_SIZE = 512;

/**
 * Ground metres that a CSS pixel covers: the equator shared out among the 512 · 2^zoom pixels of the world, and shrunk
 * by the cosine of the latitude, by which Web Mercator stretches. True on that latitude only: across the whole country
 * a bar for its middle is an eighth too short in the north and too long in the south.
 */
export function metresPerPixel({ center: [, latitude], zoom }: Camera): number {
  return (EQUATOR * Math.cos((latitude * Math.PI) / 180)) / (TILE_SIZE * 2 ** zoom);
}

/** The same for a unit of a picture `width` units wide that shows `bounds`, on the latitude in its middle. */
export function metresPerUnit(bounds: Bounds, width: number): number {
  const box = worldBox(bounds);
  const [, latitude] = fromWorld([box.x, box.y + box.height / 2]);
  return (EQUATOR * Math.cos((latitude * Math.PI) / 180) * box.width) / width;
}

export interface ScaleBar {
  /** In the unit that was asked for: pixels, or units of a picture. */
  length: number;
  /** "200 km", "500 m". */
  label: string;
}

/** The longest of 1, 2 and 5 times a power of ten metres that is not longer than `most`. */
export function scaleBar(metresPerOne: number, most: number): ScaleBar {
  const power = 10 ** Math.floor(Math.log10(metresPerOne * most));
  const metres = ([5, 2].find((each) => each * power <= metresPerOne * most) ?? 1) * power;
  const label = metres < 1000 ? `${metres} m` : `${metres / 1000} km`;
  return { length: metres / metresPerOne, label };
}
