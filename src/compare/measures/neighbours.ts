import type { MapTopology } from '../../geo/mapTopology.ts';
import type { LonLat } from '../../geo/mercator.ts';
import { kilometresAlong } from '../geodesy.ts';
import { nearestKilometres } from './distances.ts';

/** A region as a set of municipalities, and where its central cities' halls are. */
export interface Territory {
  region: string;
  members: ReadonlySet<string>;
  centralHalls: readonly LonLat[];
}

/** Regions that have members in common with one, and which; in the order given. */
export function overlapsOf(own: Territory, others: readonly Territory[]) {
  return others.flatMap((other) => {
    const municipalities = [...own.members].filter((code) => other.members.has(code)).sort();
    return other.region === own.region || municipalities.length === 0
      ? []
      : [{ region: other.region, municipalities }];
  });
}

/** Length of the border between two municipalities in kilometres; 0 where they have none. */
export type BorderLength = (one: string, other: string) => number;

/**
 * Measures borders where they are asked for, each once. Their length grows with the detail of the level;
 * a border through a lake that the source draws is one.
 */
export function borderLengths(map: MapTopology): BorderLength {
  const known = new Map<string, number>();
  return (one, other) => {
    const pair = one < other ? `${one} ${other}` : `${other} ${one}`;
    const length =
      known.get(pair) ??
      (map.touching(one).includes(other)
        ? kilometresAlong(map.borders((a, b) => a !== b, new Set([one, other])))
        : 0);
    known.set(pair, length);
    return length;
  };
}

/**
 * Regions that touch one: a member of it alone shares a border with a member of the other alone. What both have in
 * common is left out, for its borders lie inside one of them; so the line is where both outlines run side by side,
 * and regions that overlap need not touch. Kilometres; in the order given.
 */
export function touchesOf(
  own: Territory,
  others: readonly Territory[],
  touching: MapTopology['touching'],
  lengthOf: BorderLength,
) {
  return others.flatMap((other) => {
    if (other.region === own.region) return [];
    const lengths = [...own.members]
      .filter((code) => !other.members.has(code))
      .flatMap((code) =>
        touching(code)
          .filter((next) => other.members.has(next) && !own.members.has(next))
          .map((next) => lengthOf(code, next)),
      )
      // In one order from both sides, so that sums come out the same to the last bit.
      .sort((one, next) => one - next);
    return lengths.length === 0
      ? []
      : [{ region: other.region, sharedBorderKm: lengths.reduce((sum, each) => sum + each, 0) }];
  });
}

/**
 * The region with the nearest centre: the shortest geodesic between a hall of a central city of each, in kilometres.
 * Not mutual: the nearest one may have a nearer one itself. Of equals the first given; null where there is no other.
 */
export function nearestTo(own: Territory, others: readonly Territory[]) {
  let nearest: { region: string; km: number } | null = null;
  for (const { region, centralHalls } of others) {
    if (region === own.region) continue;
    const km = nearestKilometres(own.centralHalls, centralHalls);
    if (Number.isFinite(km) && (nearest === null || km < nearest.km)) nearest = { region, km };
  }
  return nearest;
}
