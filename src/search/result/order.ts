import type { InitiativeMatches } from '../initiatives/matches.ts';
import type { Town } from '../places/prepare.ts';
import { TIER, type Tier } from '../places/tiers.ts';

/** Kinds of municipalities, the larger before the smaller. */
const KINDS = ['市', '区', '町', '村'];

/**
 * Municipalities, by their place in the list, best first.
 * @param typed the words of the query as they were typed
 */
export function townsInOrder(
  found: ReadonlyMap<number, Tier>,
  towns: readonly Town[],
  typed: readonly string[],
): number[] {
  return [...found]
    .flatMap(([place, tier]) => {
      const town = towns[place];
      if (!town) return [];
      const isPart = tier >= TIER.begins && tier <= TIER.inside;
      return {
        place,
        tier,
        // 鹿嶋 and 鹿島 meet each other; the one that is written as typed comes first.
        other: isSpelledAs(town, typed) ? 0 : 1,
        rest: isPart ? town.document.name.length : 0,
        // Of 横浜市 and 横浜町 far more people mean the city.
        kind: KINDS.indexOf(town.kind),
      };
    })
    .sort(
      (a, b) =>
        a.tier - b.tier || a.other - b.other || a.rest - b.rest || a.kind - b.kind || a.place - b.place,
    )
    .map(({ place }) => place);
}

/** Regions, by their place in the list, best first. */
export function areasInOrder(found: ReadonlyMap<number, Tier>): number[] {
  return [...found].sort(([a, tier], [b, other]) => tier - other || a - b).map(([place]) => place);
}

/**
 * The best initiatives, by their place in the list; those told again under another heading at the end.
 * @param isRepeated whether the initiative at each place is told again (1)
 * @param most how many are wanted: of many thousands only these are put in order
 */
export function initiativesInOrder(
  { places, tiers, scores }: InitiativeMatches,
  isRepeated: Uint8Array,
  most: number,
): number[] {
  const again = (match: number) => isRepeated[places[match] ?? 0] ?? 0;
  const compare = (a: number, b: number) =>
    (tiers[a] ?? 0) - (tiers[b] ?? 0) || again(a) - again(b) || (scores[b] ?? 0) - (scores[a] ?? 0) || a - b;
  const best: number[] = [];
  for (let match = 0; match < places.length; match++) {
    const last = best[best.length - 1];
    if (best.length >= most && last !== undefined && compare(last, match) < 0) continue;
    insert(best, match, compare);
    if (best.length > most) best.pop();
  }
  return best.map((match) => places[match] ?? 0);
}

/** Into a list in order, by halving. */
function insert(list: number[], item: number, compare: (one: number, other: number) => number): void {
  let [start, end] = [0, list.length];
  while (start < end) {
    const middle = (start + end) >> 1;
    if (compare(list[middle] ?? 0, item) < 0) start = middle + 1;
    else end = middle;
  }
  list.splice(start, 0, item);
}

function isSpelledAs({ document: { name, romaji } }: Town, typed: readonly string[]): boolean {
  return typed.some((word) => name.includes(word) || romaji.toLowerCase().startsWith(word));
}
