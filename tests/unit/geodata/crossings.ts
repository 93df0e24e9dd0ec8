import type { MunicipalTopology } from '../../../geodata/encode.ts';
import { absoluteArcs, type Point } from '../../../geodata/topology.ts';

type Segment = readonly [Point, Point];

/** Width in cells of the squares by which segments are sorted, so that only near ones are compared. */
const SQUARE = 16;

/** Pairs of border segments that meet elsewhere than at a common end, as text; in columns and rows of the grid. */
export function crossings({ transform: _, ...topology }: MunicipalTopology, limit = 10): string[] {
  const found = new Set<string>();
  const squares = new Map<number, Segment[]>();
  for (const arc of absoluteArcs({ ...topology, transform: { scale: [1, 1], translate: [0, 0] } })) {
    for (let index = 1; index < arc.length; index++) {
      const segment: Segment = [arc[index - 1] as Point, arc[index] as Point];
      for (const square of squaresUnder(segment)) {
        const others = squares.get(square) ?? [];
        for (const other of others) if (meet(segment, other)) found.add(JSON.stringify([other, segment]));
        if (others.push(segment) === 1) squares.set(square, others);
        if (found.size >= limit) return [...found];
      }
    }
  }
  return [...found];
}

function* squaresUnder([[fromX, fromY], [toX, toY]]: Segment): Generator<number> {
  const square = (value: number) => Math.floor(value / SQUARE);
  for (let x = square(Math.min(fromX, toX)); x <= square(Math.max(fromX, toX)); x++) {
    for (let y = square(Math.min(fromY, toY)); y <= square(Math.max(fromY, toY)); y++) yield x * 1e5 + y;
  }
}

function meet([a, b]: Segment, [c, d]: Segment): boolean {
  const sides = [side(a, b, c), side(a, b, d), side(c, d, a), side(c, d, b)] as const;
  if (sides[0] * sides[1] < 0 && sides[2] * sides[3] < 0) return true;
  return (
    (sides[0] === 0 && isWithin(c, a, b)) ||
    (sides[1] === 0 && isWithin(d, a, b)) ||
    (sides[2] === 0 && isWithin(a, c, d)) ||
    (sides[3] === 0 && isWithin(b, c, d)) ||
    (same(a, c) && same(b, d)) ||
    (same(a, d) && same(b, c))
  );
}

function side([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): number {
  return Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));
}

/** Whether a point of the line through a and b lies between them, ends excluded. */
function isWithin(point: Point, a: Point, b: Point): boolean {
  const along = (point[0] - a[0]) * (b[0] - a[0]) + (point[1] - a[1]) * (b[1] - a[1]);
  return along > 0 && along < (b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2;
}

function same(a: Point, b: Point): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
