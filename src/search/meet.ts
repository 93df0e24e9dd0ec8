import type { InitiativeFinder } from './initiatives/findInitiatives.ts';
import { type InitiativeMatches, inAll, inEither } from './initiatives/matches.ts';
import { ledToBy, type PlaceFinder, type PlaceMatches } from './places/findPlaces.ts';
import type { Places } from './places/prepare.ts';
import { better, TIER, type Tier } from './places/tiers.ts';
import { joinSayings } from './query/meant.ts';
import { joinWords, type Word } from './query/words.ts';

/** Everything that answers all of some words. */
export interface Met {
  towns: ReadonlyMap<number, Tier>;
  areas: ReadonlyMap<number, Tier>;
  initiatives: InitiativeMatches;
}

export function isNothing({ towns, areas, initiatives }: Met): boolean {
  return towns.size + areas.size + initiatives.places.length === 0;
}

/** What answers every one of the words, or all of them together as one name. */
export function meet(words: readonly Word[], finder: PlaceFinder, initiatives: InitiativeFinder): Met {
  const { places } = finder;
  const isSeveral = words.length > 1;
  const led = words.map((word) => {
    const { towns, areas } = ledToBy(finder.namedBy(word), places);
    const { kind } = finder.asked(word);
    return { towns: isSeveral && kind !== null ? withKind(towns, kind, places) : towns, areas };
  });
  const joined = isSeveral ? joinWords(words) : null;
  const together = joined ? finder.namedBy(joined) : null;
  const every = inAll(
    joinSayings(words).map((word) => initiatives.find(word, finder.namedBy(word), isSeveral)),
  );
  return {
    towns: either(all(led.map(({ towns }) => towns)), together?.towns),
    areas: either(all(led.map(({ areas }) => areas)), together?.areas),
    initiatives:
      joined && together ? inEither(every, initiatives.find(joined, wholeNames(together), false)) : every,
  };
}

/** Towns that some of several words name by their whole names: 小美玉 of 小美玉 図書館. */
export function namedTowns(
  words: readonly Word[],
  finder: PlaceFinder,
): { words: Word[]; towns: ReadonlyMap<number, Tier> } {
  const naming = words.flatMap((word) => {
    const { towns } = finder.namedBy(word);
    return [...towns.values()].some((tier) => tier <= TIER.bare) ? [{ word, towns }] : [];
  });
  const towns = all(naming.map((each) => each.towns));
  return {
    words: naming.map(({ word }) => word),
    towns: new Map([...towns].filter(([, tier]) => tier <= TIER.bare)),
  };
}

/** "city" beside another word is not a name: it says of a town that it is one. */
function withKind(towns: ReadonlyMap<number, Tier>, kind: string, places: Places): ReadonlyMap<number, Tier> {
  const found = new Map(towns);
  places.towns.forEach((town, place) => {
    if (town.kind === kind && !found.has(place)) found.set(place, TIER.prefecture);
  });
  return found;
}

/** Those in every one of the lists, as well as the best of them says. */
function all(lists: readonly ReadonlyMap<number, Tier>[]): Map<number, Tier> {
  const [first, ...others] = lists;
  const kept = new Map<number, Tier>();
  for (const [place, tier] of first ?? []) {
    const tiers = others.flatMap((list) => list.get(place) ?? []);
    if (tiers.length === others.length)
      kept.set(
        place,
        tiers.reduce<Tier>((best, each) => better(best, each) ?? best, tier),
      );
  }
  return kept;
}

function either(one: Map<number, Tier>, other: ReadonlyMap<number, Tier> | undefined): Map<number, Tier> {
  for (const [place, tier] of other ?? []) one.set(place, better(one.get(place), tier) ?? tier);
  return one;
}

function wholeNames({ towns, areas }: PlaceMatches): PlaceMatches {
  const whole = (found: ReadonlyMap<number, Tier>) =>
    new Map([...found].filter(([, tier]) => tier <= TIER.bare));
  return { towns: whole(towns), areas: whole(areas) };
}
