import type { MultiPolygon } from 'geojson';
import type { Frame } from './frame.ts';

/** Pieces smaller than this in both directions cannot be seen; units of the viewBox. */
const SMALLEST = 3;
/** Specks nearer to each other than this are one. */
const APART = 5;

/** Points for the pieces of an area that are too small to be seen as shapes. */
export function specksIn(
  { name, area }: { name: string; area: MultiPolygon },
  frame: Frame,
): { name: string; x: number; y: number }[] {
  const specks: { name: string; x: number; y: number }[] = [];
  for (const [ring = []] of area.coordinates) {
    const points = ring.map(([longitude = 0, latitude = 0]) => frame.project([longitude, latitude]));
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const [x, y] = [Math.min(...xs), Math.min(...ys)];
    if (Math.max(...xs) - x >= SMALLEST || Math.max(...ys) - y >= SMALLEST) continue;
    const isNear = specks.some((other) => Math.hypot(other.x - x, other.y - y) < APART);
    if (!isNear) specks.push({ name, x, y });
  }
  return specks;
}
