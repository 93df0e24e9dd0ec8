import { TIER, type Tier } from '../places/tiers.ts';
import type { InitiativeMatches } from './matches.ts';
import type { Site } from './sites.ts';

/** Finds initiatives by their region or by who takes part; regions and towns by their places in the lists. */
export type SiteFinder = (areas: ReadonlySet<number>, towns: ReadonlySet<number>) => InitiativeMatches;

/** Who surely takes part stands before members of whom the sources say nothing. */
const SURE = 1;
const UNSTATED = 0.5;

export function createSiteFinder(sites: readonly Site[]): SiteFinder {
  // What nearly every initiative is asked stands in flat lists; only those with a list of towns are asked for it.
  const areaOf = Int32Array.from(sites, ({ area }) => area);
  const isEveryone = Uint8Array.from(sites, (site) => (site.isEveryone ? 1 : 0));
  const isSure = Uint8Array.from(sites, (site) => (site.isSure ? 1 : 0));
  const members = new Map(
    sites.flatMap(({ area, towns, isEveryone: whole }) => (whole ? [[area, towns] as const] : [])),
  );
  const areaCount = areaOf.reduce((most, area) => Math.max(most, area + 1), 0);
  return (areas, towns) => {
    const places: number[] = [];
    const tiers: Tier[] = [];
    const scores: number[] = [];
    if (areas.size + towns.size === 0) return { places, tiers, scores };
    const hasAny = (list: readonly number[]) => list.some((town) => towns.has(town));
    const isNamed = Uint8Array.from({ length: areaCount }, (_, area) => (areas.has(area) ? 1 : 0));
    const isMet = isNamed.map((named, area) => (named === 1 || hasAny(members.get(area) ?? []) ? 1 : 0));
    for (let place = 0; place < areaOf.length; place++) {
      const area = areaOf[place] ?? -1;
      const isThere =
        isEveryone[place] === 1
          ? isMet[area] === 1
          : isNamed[area] === 1 || hasAny(sites[place]?.towns ?? []);
      if (!isThere) continue;
      places.push(place);
      tiers.push(TIER.participant);
      scores.push(isSure[place] === 1 ? SURE : UNSTATED);
    }
    return { places, tiers, scores };
  };
}
