/** Codes of the municipalities that share a border on land, or within a lake, with one (`MapTopology.touching`). */
export type Touching = (code: string) => readonly string[];

export interface Contiguity {
  /** Members of each part, codes in order; parts with more members first, then by their first code. */
  parts: string[][];
  /** Members of parts without a central city, codes in order. */
  exclaves: string[];
}

/**
 * How a region hangs together: its parts are the connected components of its members by shared borders.
 * Contiguity is of municipalities, not of pieces of land: the islands of a municipality go with it, wherever they
 * lie, but a municipality all of whose land is cut off by the sea is a part of its own. Bridges, tunnels and
 * ferries do not count, nor does a corner that two municipalities share.
 */
export function contiguity(
  members: readonly string[],
  centralCities: readonly string[],
  touching: Touching,
): Contiguity {
  const parts = partsOf(members, touching);
  return {
    parts,
    exclaves: parts
      .filter((part) => !part.some((code) => centralCities.includes(code)))
      .flat()
      .sort(),
  };
}

function partsOf(members: readonly string[], touching: Touching): string[][] {
  const left = new Set(members);
  const parts: string[][] = [];
  for (const start of left) {
    left.delete(start);
    const part = [start];
    // Grows while it is walked: the neighbours of new members come after them.
    for (const code of part) {
      for (const next of touching(code)) if (left.delete(next)) part.push(next);
    }
    parts.push(part.sort());
  }
  return parts.sort(
    (one, other) => other.length - one.length || (one[0] ?? '').localeCompare(other[0] ?? '', 'en'),
  );
}
