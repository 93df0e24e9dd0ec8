import type { MultiPolygon, Polygon, Position } from 'geojson';

/**
 * The same shape told in one way only: each ring begins at its least point, holes and polygons follow the order
 * of their least points. So the order of the features in the source leaves no trace in the bytes.
 */
export function canonical(shape: Polygon | MultiPolygon): MultiPolygon {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  const told = polygons.map(([outer = [], ...holes]) => [
    rotated(outer),
    ...holes.map(rotated).sort((a, b) => order(a[0], b[0])),
  ]);
  return { type: 'MultiPolygon', coordinates: told.sort((a, b) => order(a[0]?.[0], b[0]?.[0])) };
}

function rotated(ring: readonly Position[]): Position[] {
  const open = ring.slice(1);
  const start = open.reduce((least, point, index) => (order(point, open[least]) < 0 ? index : least), 0);
  const turned = [...open.slice(start), ...open.slice(0, start)];
  return [...turned, ...turned.slice(0, 1)];
}

function order([ax = 0, ay = 0]: Position = [], [bx = 0, by = 0]: Position = []): number {
  return ax - bx || ay - by;
}
