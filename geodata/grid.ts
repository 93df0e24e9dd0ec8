import { type Point, signedArea } from './topology.ts';

/** South-west corner of every grid as [longitude, latitude]; all of Japan lies north-east of it. */
export const ORIGIN: Point = [122, 20];

/** Position of a point on the grid, not rounded, as [column, row]. */
export function toGrid([longitude, latitude]: Point, [perLongitude, perLatitude]: Point): Point {
  return [(longitude - ORIGIN[0]) * perLongitude, (latitude - ORIGIN[1]) * perLatitude];
}

/**
 * Moves a ring onto whole columns and rows and takes out what that folds up: repeated points and spikes (there
 * and back along the same line).
 * @returns the closed ring, or undefined if nothing is left of it
 */
export function snapRing(ring: readonly Point[]): Point[] | undefined {
  const line: Point[] = [];
  for (const [x, y] of ring.slice(1)) append(line, [Math.round(x), Math.round(y)]);
  // The ends of the open line meet too: fold them up from both sides.
  for (;;) {
    const [first, second, last, secondLast] = [line[0], line[1], line.at(-1), line.at(-2)];
    if (line.length < 3 || !first || !second || !last || !secondLast) return undefined;
    if (same(first, last) || same(first, secondLast)) line.pop();
    else if (same(second, last)) line.shift();
    else return [...line, first];
  }
}

/** The cell around a point as a closed ring: the least that an islet is drawn with. */
export function cellAround(ring: readonly Point[]): Point[] {
  const points = ring.slice(1);
  const mean = (axis: 0 | 1) =>
    Math.floor(points.reduce((sum, point) => sum + point[axis], 0) / points.length);
  const [x, y] = [mean(0), mean(1)];
  return [
    [x, y],
    [x, y + 1],
    [x + 1, y + 1],
    [x + 1, y],
    [x, y],
  ];
}

/** Whether a snapped ring covers less than a cell. */
export function isBelowCell(ring: readonly Point[] | undefined): boolean {
  return !ring || Math.abs(signedArea(ring)) < 1;
}

function append(line: Point[], point: Point): void {
  const [last, secondLast] = [line.at(-1), line.at(-2)];
  if (last && same(last, point)) return;
  if (secondLast && same(secondLast, point)) line.pop();
  else line.push(point);
}

function same(a: Point, b: Point): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
