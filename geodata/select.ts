import { isFarIsland } from './farIslands.ts';
import type { Level } from './levels.ts';
import { arcIndex, type Part, type Parts, type Point } from './topology.ts';

type Limits = Pick<Level, 'smallestIsland' | 'smallestExclave'>;

/**
 * Chooses what a level draws: islands below its limit go, exclaves below it join the larger neighbour with which
 * they share most border. The largest piece of each municipality and the far islands always stay.
 */
export function selectParts({ arcs, parts }: Parts, limits: Limits): Parts {
  const bySize = parts.toSorted((a, b) => b.km2 - a.km2);
  const rank = new Map(bySize.map((part, place) => [part, place]));
  const sides = partsAlongArcs(parts);
  const settled = new Set<string>();
  const joined = new Map<Part, Part>();
  // From large to small: what a piece can join is decided before the piece itself.
  for (const part of bySize) {
    const { code, km2 } = part;
    const always = !settled.has(code) || isFarIsland(code, firstPoint(part, arcs));
    const larger = largerNeighbour(part, sides, rank, arcs);
    settled.add(code);
    if (always || km2 >= (larger ? limits.smallestExclave : limits.smallestIsland)) joined.set(part, part);
    else if (larger) joinTo(joined.get(larger), part, joined);
  }
  return { arcs, parts: parts.flatMap((part) => joined.get(part) ?? []) };
}

function joinTo(host: Part | undefined, part: Part, joined: Map<Part, Part>): void {
  if (host) joined.set(part, { ...part, code: host.code, piece: host.piece });
}

/** Both pieces beside each arc; a coast has one. */
function partsAlongArcs(parts: readonly Part[]): Map<number, Part[]> {
  const sides = new Map<number, Part[]>();
  for (const part of parts) {
    for (const reference of part.arcs.flat()) {
      const index = arcIndex(reference);
      sides.set(index, [...(sides.get(index) ?? []), part]);
    }
  }
  return sides;
}

function largerNeighbour(
  part: Part,
  sides: Map<number, Part[]>,
  rank: Map<Part, number>,
  arcs: readonly Point[][],
): Part | undefined {
  const rankOf = (each: Part) => rank.get(each) ?? Infinity;
  const shared = new Map<Part, number>();
  for (const reference of part.arcs.flat()) {
    const index = arcIndex(reference);
    for (const other of sides.get(index) ?? []) {
      if (rankOf(other) < rankOf(part))
        shared.set(other, (shared.get(other) ?? 0) + length(arcs[index] ?? []));
    }
  }
  return [...shared].sort(([a, far], [b, near]) => near - far || rankOf(a) - rankOf(b))[0]?.[0];
}

/** Length of a line in its own unit; degrees will do to compare borders of one small piece. */
function length(line: readonly Point[]): number {
  return line.reduce((sum, [x, y], index) => {
    const [fromX, fromY] = line[index - 1] ?? [x, y];
    return sum + Math.hypot(x - fromX, y - fromY);
  }, 0);
}

function firstPoint(part: Part, arcs: readonly Point[][]): Point {
  return arcs[arcIndex(part.arcs[0]?.[0] ?? 0)]?.[0] ?? [0, 0];
}
