import { fromWorld, type LonLat, toWorld, type WorldPoint } from './mercator.ts';

/** Extent in degrees: west, south, east, north. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** What both maps show. `zoom` is MapLibre's: the world is 512 · 2^zoom CSS pixels wide. */
export interface Camera {
  center: LonLat;
  zoom: number;
}

/** Zooms and positions the atlas shows and addresses may name. */
export const ZOOM_LIMITS = [2.5, 13] as const;
export const REACH: Bounds = [115, 15, 160, 50];

/** CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/** Extent in the unit square of Web Mercator, y downwards. */
export interface WorldBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

const TILE_SIZE = 512;

export function worldBox([west, south, east, north]: Bounds): WorldBox {
  const [left, top] = toWorld([west, north]);
  const [right, bottom] = toWorld([east, south]);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/**
 * The camera that shows `bounds` whole and centred in a box of `size`.
 * It is what SVG does with `viewBox` and `preserveAspectRatio="xMidYMid meet"`: one definition, two maps.
 */
export function fitCamera(bounds: Bounds, size: Size): Camera {
  const box = worldBox(bounds);
  const scale = Math.min(size.width / box.width, size.height / box.height);
  const center = fromWorld([box.x + box.width / 2, box.y + box.height / 2]);
  return { center, zoom: Math.log2(scale / TILE_SIZE) };
}

/** Where a position stands in a box of `size`, CSS pixels from its top left corner. */
export function toScreen(camera: Camera, size: Size, position: LonLat): readonly [x: number, y: number] {
  const scale = TILE_SIZE * 2 ** camera.zoom;
  const [x, y] = toWorld(position);
  const [centerX, centerY] = toWorld(camera.center);
  return [(x - centerX) * scale + size.width / 2, (y - centerY) * scale + size.height / 2];
}

export function isWithin([longitude, latitude]: LonLat, [west, south, east, north]: Bounds): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

/** Bounds of positions; null for none. */
export function boundsOf(positions: Iterable<LonLat>): Bounds | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [longitude, latitude] of positions) {
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  return west === Infinity ? null : [west, south, east, north];
}

/**
 * All that boxes between two shapes show when `bounds` are fitted into them.
 * @param narrowest, widest width by height of the boxes
 */
export function boundsInBoxes(bounds: Bounds, narrowest: number, widest: number): Bounds {
  const { width, height } = worldBox(bounds);
  const shape = width / height;
  const shareX = Math.max(widest / shape - 1, 0) / 2;
  const shareY = Math.max(shape / narrowest - 1, 0) / 2;
  return padBounds(bounds, shareX, shareY);
}

/** Grows bounds on every side by a share of their width and one of their height (Web Mercator). */
export function padBounds(bounds: Bounds, shareX: number, shareY: number = shareX): Bounds {
  const box = worldBox(bounds);
  const topLeft: WorldPoint = [box.x - box.width * shareX, box.y - box.height * shareY];
  const bottomRight: WorldPoint = [box.x + box.width * (1 + shareX), box.y + box.height * (1 + shareY)];
  const [west, north] = fromWorld(topLeft);
  const [east, south] = fromWorld(bottomRight);
  return [west, south, east, north];
}

export function overlaps(a: Bounds | undefined, b: Bounds): boolean {
  return a !== undefined && a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];
}

/** Extent of several municipalities together. @throws Error if none of them has one */
export function extentOf(extents: ReadonlyMap<string, Bounds>, codes: readonly string[]): Bounds {
  const corners = codes.flatMap((code) => {
    const extent = extents.get(code);
    return extent ? [[extent[0], extent[1]] as const, [extent[2], extent[3]] as const] : [];
  });
  const bounds = boundsOf(corners);
  if (bounds === null) throw new Error(`no geometry for ${codes.join(', ')}`);
  return bounds;
}
