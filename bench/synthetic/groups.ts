import { kilometresBetween } from '../../src/geo/distance.ts';
import type { LonLat } from '../../src/geo/mercator.ts';

/** What grouping needs to know of the municipalities that are in no region. */
export interface Ground {
  codes: readonly string[];
  /** Codes that share a border. */
  touching(code: string): readonly string[];
  /** Hall, or any place within; [lon, lat]. */
  placeOf(code: string): LonLat;
}

/**
 * Puts every municipality into one group: each begins with the first that is left, in the order of the codes, and
 * takes the nearest that touches it until it is as large as was asked; where nothing touches (islands, remainders),
 * the nearest of all. The groups are therefore pieces of land as regions are.
 * @param sizes wanted sizes, used over and over; a remainder of one joins the last group
 */
export function groupsOf(ground: Ground, sizes: readonly number[]): string[][] {
  const left = new Set(ground.codes);
  const groups: string[][] = [];
  while (left.size > 0) {
    const [first = ''] = left;
    const size = Math.max(2, sizes[groups.length % sizes.length] ?? 2);
    const group = [first];
    left.delete(first);
    while (group.length < size && left.size > 0) {
      const next = nearest(ground, group, left);
      group.push(next);
      left.delete(next);
    }
    const last = groups.at(-1);
    if (group.length === 1 && last) last.push(...group);
    else groups.push(group);
  }
  return groups;
}

function nearest(ground: Ground, group: readonly string[], left: ReadonlySet<string>): string {
  const touching = new Set(group.flatMap(ground.touching).filter((code) => left.has(code)));
  const candidates = touching.size > 0 ? touching : left;
  const centre = ground.placeOf(group[0] ?? '');
  let best = { code: '', km: Number.POSITIVE_INFINITY };
  for (const code of candidates) {
    const km = kilometresBetween(centre, ground.placeOf(code));
    if (km < best.km) best = { code, km };
  }
  return best.code;
}
