import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { Frame } from './frame.ts';

/**
 * Path data in whole units, relative and as short as they can be written.
 * Points that fall on the one before are dropped, and with them rings too small to see.
 */
export function areaPath(area: Polygon | MultiPolygon, frame: Frame): string {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  return polygons
    .flat()
    .map((ring) => subpath(ring.slice(0, -1), frame, 3, 'z'))
    .join('');
}

export function linePath(lines: MultiLineString, frame: Frame): string {
  return lines.coordinates.map((line) => subpath(line, frame, 2, '')).join('');
}

function subpath(positions: readonly Position[], frame: Frame, fewest: number, close: '' | 'z'): string {
  const points: (readonly [number, number])[] = [];
  for (const [longitude = 0, latitude = 0] of positions) {
    const point = frame.project([longitude, latitude]);
    const last = points.at(-1);
    if (last && last[0] === point[0] && last[1] === point[1]) continue;
    const before = points.at(-2);
    // A point on the straight way between its neighbours says nothing.
    if (before && last && isBetween(before, last, point)) points.pop();
    points.push(point);
  }
  const isRing = close === 'z';
  const [start] = points;
  const end = points.at(-1);
  // Rounding may lay the last point on the first: the ring closes there by itself.
  if (isRing && start && end && points.length > 1 && start[0] === end[0] && start[1] === end[1]) points.pop();
  if (points.length < fewest) return '';
  const [first, ...rest] = points as [readonly [number, number], ...(readonly [number, number])[]];
  let [x, y] = first;
  let path = `M${x}${separated(y)}`;
  let steps = '';
  for (const [nextX, nextY] of rest) {
    steps += (steps === '' ? 'l' : nextX - x < 0 ? '' : ' ') + (nextX - x) + separated(nextY - y);
    [x, y] = [nextX, nextY];
  }
  path += steps;
  return path + close;
}

function separated(value: number): string {
  return value < 0 ? String(value) : ` ${value}`;
}

function isBetween(
  [ax, ay]: readonly [number, number],
  [bx, by]: readonly [number, number],
  [cx, cy]: readonly [number, number],
): boolean {
  const cross = (bx - ax) * (cy - by) - (by - ay) * (cx - bx);
  const isOnward = (bx - ax) * (cx - bx) + (by - ay) * (cy - by) > 0;
  return cross === 0 && isOnward;
}
