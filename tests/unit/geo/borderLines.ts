import type { Position } from 'geojson';
import type { MultiPolygon, Polygon } from 'topojson-specification';
import { kilometresBetween } from '../../../src/geo/distance.ts';
import type { MunicipalTopology } from '../../../src/geo/mapTopology.ts';

type Line = Position[];
/** Lines by the two codes on their sides, "01100|01202". */
type Borders = ReadonlyMap<string, readonly Line[]>;

/** Metres of a degree along a meridian. */
const DEGREE = kilometresBetween([130, 30], [130, 31]) * 1000;

/** Every border that two municipalities share, coasts left out. */
export function sharedBorders(topology: MunicipalTopology): Borders {
  const sides = new Map<number, Set<string>>();
  for (const geometry of topology.objects.municipalities.geometries as (Polygon | MultiPolygon)[]) {
    const { code } = geometry.properties as { code: string };
    for (const arc of geometry.arcs.flat(2)) {
      const index = arc < 0 ? ~arc : arc;
      sides.set(index, (sides.get(index) ?? new Set()).add(code));
    }
  }
  const borders = new Map<string, Line[]>();
  for (const [index, codes] of sides) {
    if (codes.size !== 2) continue;
    const key = [...codes].sort().join('|');
    borders.set(key, [...(borders.get(key) ?? []), lineOf(topology, index)]);
  }
  return borders;
}

/**
 * Metres from points on the first borders, at most `step` metres apart, to the second's line between the same two
 * municipalities; sorted. Borders that the second does not have at all are counted apart.
 */
export function distancesBetween(first: Borders, second: Borders, step: number) {
  const missing: string[] = [];
  const metres: number[] = [];
  const farthest = new Map<string, number>();
  for (const [key, lines] of first) {
    const others = second.get(key);
    if (!others) missing.push(key);
    else {
      const own = lines.flatMap((line) =>
        [...pointsAlong(line, step)].map((point) => toLines(point, others)),
      );
      farthest.set(key, Math.max(...own));
      metres.push(...own);
    }
  }
  return { missing, farthest, metres: Float64Array.from(metres).sort() };
}

function lineOf({ arcs, transform }: MunicipalTopology, index: number): Line {
  const { scale, translate } = transform ?? { scale: [1, 1], translate: [0, 0] };
  let [column, row] = [0, 0];
  return (arcs[index] ?? []).map(([x = 0, y = 0]) => {
    column += x;
    row += y;
    return [column * scale[0] + translate[0], row * scale[1] + translate[1]];
  });
}

function* pointsAlong(line: Line, step: number): Generator<Position> {
  for (const [index, to] of line.slice(1).entries()) {
    const from = line[index] ?? to;
    const [x, y] = offset(from, to);
    const parts = Math.ceil(Math.hypot(x, y) / step) || 1;
    for (let part = 0; part < parts; part += 1) {
      yield [0, 1].map((axis) => (from[axis] ?? 0) + (((to[axis] ?? 0) - (from[axis] ?? 0)) * part) / parts);
    }
  }
}

function toLines(point: Position, lines: readonly Line[]): number {
  let nearest = Infinity;
  for (const line of lines) {
    let [ax, ay] = offset(point, line[0] ?? point);
    for (const next of line) {
      const [bx, by] = offset(point, next);
      const [x, y] = [bx - ax, by - ay];
      const share = x === 0 && y === 0 ? 0 : Math.min(Math.max(-(ax * x + ay * y) / (x * x + y * y), 0), 1);
      nearest = Math.min(nearest, Math.hypot(ax + share * x, ay + share * y));
      [ax, ay] = [bx, by];
    }
  }
  return nearest;
}

/** Metres to the east and north, on a plane that touches the globe at `from`: right for some tens of kilometres. */
function offset([longitude = 0, latitude = 0]: Position, to: Position): [number, number] {
  const shrink = Math.cos((latitude * Math.PI) / 180);
  return [((to[0] ?? 0) - longitude) * DEGREE * shrink, ((to[1] ?? 0) - latitude) * DEGREE];
}
