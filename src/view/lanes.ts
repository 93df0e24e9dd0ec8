interface RegionCodes {
  id: string;
  codes: readonly string[];
}

/**
 * The regions that share a municipality with another, each with the lane its outline runs in: 0 next to the border,
 * 1 inside that, and so on. Two that overlap never have the same lane, so that where their outlines follow the same
 * border on the same side, both can be seen. Greedy colouring of the graph of overlaps: the region with the most
 * neighbours first, then by id, each in the lowest lane that is free.
 */
export function overlapLanes(regions: readonly RegionCodes[]): ReadonlyMap<string, number> {
  const neighbours = overlapsOf(regions);
  const ordered = [...neighbours].sort(
    ([one, ofOne], [other, ofOther]) => ofOther.size - ofOne.size || (one < other ? -1 : 1),
  );
  const lanes = new Map<string, number>();
  for (const [id, others] of ordered) {
    const taken = new Set([...others].map((other) => lanes.get(other)));
    let lane = 0;
    while (taken.has(lane)) lane += 1;
    lanes.set(id, lane);
  }
  return lanes;
}

/** By region, the regions it shares a municipality with; regions that share none are left out. */
export function overlapsOf(regions: readonly RegionCodes[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byCode = new Map<string, string[]>();
  for (const { id, codes } of regions) {
    for (const code of codes) byCode.set(code, [...(byCode.get(code) ?? []), id]);
  }
  const neighbours = new Map<string, Set<string>>();
  for (const ids of byCode.values()) {
    if (ids.length < 2) continue;
    for (const id of ids) {
      const own = neighbours.get(id) ?? new Set();
      for (const other of ids) if (other !== id) own.add(other);
      neighbours.set(id, own);
    }
  }
  return neighbours;
}
