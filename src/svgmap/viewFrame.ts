import { type Camera, type Size, toScreen } from '../geo/camera.ts';
import { fromWorld, type LonLat, toWorld } from '../geo/mercator.ts';
import type { Frame } from './frame.ts';

/**
 * The frame of what a camera shows in a box: its paths lie where the interactive map puts the same shapes.
 * @param size CSS pixels
 * @param unitsPerPixel how fine paths are drawn; they are written in whole units
 */
export function viewFrame(camera: Camera, size: Size, unitsPerPixel: number): Frame {
  const scale = worldWidth(camera) * unitsPerPixel;
  const [width, height] = [size.width * unitsPerPixel, size.height * unitsPerPixel];
  const [centerX, centerY] = toWorld(camera.center);
  const [left, top] = [centerX - width / scale / 2, centerY - height / scale / 2];
  const [west, north] = fromWorld([left, top]);
  const [east, south] = fromWorld([left + width / scale, top + height / scale]);
  return {
    bounds: [west, south, east, north],
    width,
    height,
    project: (position) => {
      const [x, y] = toWorld(position);
      return [Math.round((x - left) * scale), Math.round((y - top) * scale)];
    },
  };
}

/** Width of the whole world at a camera's zoom, CSS pixels. */
function worldWidth(camera: Camera): number {
  const x = (position: LonLat) => toScreen(camera, { width: 0, height: 0 }, position)[0];
  return x([180, 0]) - x([-180, 0]);
}
