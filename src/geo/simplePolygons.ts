import { booleanPointInPolygon } from '@turf/turf';
import type { Position } from 'geojson';

type Ring = readonly Position[];

/**
 * Polygons whose rings touch no point twice. Where a merged outline meets itself at a corner, the ring runs
 * through that corner twice, which programs refuse: it becomes two polygons, or an outline and a hole.
 */
export function simplePolygons(polygon: readonly Ring[]): Position[][][] {
  const loops = polygon.flatMap(loopsOf);
  const outward = Math.sign(signedArea(polygon[0] ?? []));
  const outers = loops.filter((loop) => Math.sign(signedArea(loop)) === outward);
  const holes = loops.filter((loop) => Math.sign(signedArea(loop)) === -outward);
  return outers.map((outer) => [
    outer,
    ...holes.filter((hole) => outers.length === 1 || hole.some((position) => isWithin(position, outer))),
  ]);
}

/** A closed ring cut at every point it runs through more than once. */
function loopsOf(ring: Ring): Position[][] {
  const loops: Position[][] = [];
  const path: Position[] = [];
  for (const position of ring) {
    const start = path.findIndex((earlier) => isSame(earlier, position));
    if (start >= 0) loops.push([...path.splice(start), position]);
    path.push(position);
  }
  return loops.filter((loop) => loop.length >= 4);
}

function signedArea(ring: Ring): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}

function isWithin(position: Position, ring: Position[]): boolean {
  return booleanPointInPolygon(position, { type: 'Polygon', coordinates: [ring] }, { ignoreBoundary: true });
}

function isSame(a: Position, b: Position): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
