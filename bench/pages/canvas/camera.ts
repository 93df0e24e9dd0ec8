import type { Bounds } from '../shared/fixtures.ts';
import { mercator } from '../shared/mercator.ts';

type Point = [x: number, y: number];

/**
 * Two systems of CSS pixels: a place is where a position stands in the first view, in which all of the bounds are seen
 * and centred; the screen is where it stands now.
 */
export interface Camera {
  readonly scale: number;
  /** Where the place [0, 0] stands on the screen. */
  readonly origin: Readonly<Point>;
  /** @param position [longitude, latitude] */
  place(position: readonly number[]): Point;
  unplace(x: number, y: number): Point;
  toScreen(place: Readonly<Point>): Point;
  move(x: number, y: number): void;
  /** The place under (x, y) stays there. */
  zoom(factor: number, x: number, y: number): void;
}

export function createCamera([west, south, east, north]: Bounds, width: number, height: number): Camera {
  const [left, top] = mercator([west, north]);
  const [right, bottom] = mercator([east, south]);
  const size = Math.min(width / (right - left), height / (bottom - top));
  const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2];
  let scale = 1;
  let [originX, originY] = [0, 0];
  return {
    get scale() {
      return scale;
    },
    get origin() {
      return [originX, originY] as const;
    },
    place(position) {
      const [x, y] = mercator(position);
      return [(x - middleX) * size + width / 2, (y - middleY) * size + height / 2];
    },
    unplace: (x, y) => [(x - originX) / scale, (y - originY) / scale],
    toScreen: ([x, y]) => [x * scale + originX, y * scale + originY],
    move(x, y) {
      originX += x;
      originY += y;
    },
    zoom(factor, x, y) {
      scale *= factor;
      originX = x - (x - originX) * factor;
      originY = y - (y - originY) * factor;
    },
  };
}
