import type { MultiLineString, MultiPolygon, Position } from 'geojson';

/**
 * The outline of an area without its coasts, as lines whose own ground is on their right: a line that is to run inside
 * is drawn to the right of these.
 * @param area as put together from the same shapes as the coast, so that both have the same points
 */
export function landOutline(area: MultiPolygon, coast: ReadonlySet<string>): Position[][] {
  return area.coordinates.flatMap((polygon) =>
    polygon.flatMap((ring, index) => runsOf(clockwise(ring, index === 0), coast)),
  );
}

/** Every stretch between two neighbouring points of some lines, by `stretchOf`. */
export function stretchesOf({ coordinates }: MultiLineString): Set<string> {
  const stretches = new Set<string>();
  for (const line of coordinates) {
    for (const [index, point] of line.entries()) {
      const before = line[index - 1];
      if (before) stretches.add(stretchOf(before, point));
    }
  }
  return stretches;
}

/** The same for both directions. */
function stretchOf(from: Position, to: Position): string {
  const [one, other] = [String(from), String(to)];
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/** The stretches of a ring that are not coast, put together to lines; one that starts within a line closes it. */
function runsOf(ring: readonly Position[], coast: ReadonlySet<string>): Position[][] {
  const runs: Position[][] = [];
  let open: Position[] | null = null;
  for (const [index, point] of ring.entries()) {
    const before = ring[index - 1];
    if (!before) continue;
    if (coast.has(stretchOf(before, point))) {
      open = null;
      continue;
    }
    if (open) {
      open.push(point);
      continue;
    }
    open = [before, point];
    runs.push(open);
  }
  const [first, last] = [runs[0], runs.at(-1)];
  if (first && last && first !== last && String(last.at(-1)) === String(first[0])) {
    runs[0] = [...last, ...first.slice(1)];
    runs.pop();
  }
  return runs;
}

/**
 * The line in wide curves: of its points only those so far from the last, in degrees, and the corners between them cut
 * off (Chaikin). The ends stay. A line drawn beside one with many small bends would have loops.
 */
export function calmed(line: readonly Position[], step: number): Position[] {
  const kept: Position[] = [];
  for (const [index, point] of line.entries()) {
    const last = kept.at(-1);
    const isEnd = last === undefined || index === line.length - 1;
    if (isEnd || Math.hypot((point[0] ?? 0) - (last[0] ?? 0), (point[1] ?? 0) - (last[1] ?? 0)) >= step)
      kept.push(point);
  }
  return rounded(rounded(kept));
}

/** Every inner corner gives way to two points, a quarter of the way to its neighbours. */
function rounded(line: readonly Position[]): Position[] {
  return line.flatMap((point, index) => {
    const [before, after] = [line[index - 1], line[index + 1]];
    return before && after ? [towards(point, before), towards(point, after)] : [point];
  });
}

function towards([x = 0, y = 0]: Position, [otherX = 0, otherY = 0]: Position): Position {
  return [x + (otherX - x) / 4, y + (otherY - y) / 4];
}

/** A ring that goes round its ground clockwise on the map, or, as the rim of a hole, the other way. */
function clockwise(ring: readonly Position[], isOuter: boolean): readonly Position[] {
  let twice = 0;
  for (const [index, [x = 0, y = 0]] of ring.entries()) {
    const [nextX = x, nextY = y] = ring[index + 1] ?? [];
    twice += x * nextY - nextX * y;
  }
  // With north upwards, a positive area is one walked round anticlockwise.
  return twice > 0 === isOuter ? [...ring].reverse() : ring;
}
