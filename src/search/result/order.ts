import type { InitiativeDocument } from '../documents.ts';
import type { InitiativeMatches } from '../initiatives/findInitiatives.ts';
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

/** Initiatives, by their place in the list, best first; those told again under another heading at the end. */
export function initiativesInOrder(
  found: InitiativeMatches,
  initiatives: readonly InitiativeDocument[],
): number[] {
  const again = (place: number) => (initiatives[place]?.isRepeated ? 1 : 0);
  return [...found]
    .sort(
      ([a, one], [b, two]) => one.tier - two.tier || again(a) - again(b) || two.score - one.score || a - b,
    )
    .map(([place]) => place);
}

function isSpelledAs({ document: { name, romaji } }: Town, typed: readonly string[]): boolean {
  return typed.some((word) => name.includes(word) || romaji.toLowerCase().startsWith(word));
}
