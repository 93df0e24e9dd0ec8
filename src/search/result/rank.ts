import type { SearchDocuments } from '../documents.ts';
import type { Site } from '../initiatives/sites.ts';
import type { TextEngine } from '../initiatives/textEngine.ts';
import type { Met } from '../meet.ts';
import type { PlaceFinder } from '../places/findPlaces.ts';
import { better, TIER, type Tier } from '../places/tiers.ts';
import type { Attempt } from '../query/attempts.ts';
import { joinSayings } from '../query/meant.ts';
import { joinWords } from '../query/words.ts';
import type { Found, FoundGroup, FoundKind, Why } from '../types.ts';
import { createPresenter } from './found.ts';
import { areasInOrder, initiativesInOrder, townsInOrder } from './order.ts';
import { whyInitiative } from './whyInitiative.ts';
import { whyArea, whyTown } from './whyPlace.ts';

export interface Ranking {
  /** What was met as groups, the one with the best result first, best results first in each. */
  groups(met: Met, attempt: Attempt, most: number): FoundGroup[];
}

interface Ranked {
  kind: FoundKind;
  tier: Tier;
  /** Those that are shown, best first, and how many there are. */
  places: readonly number[];
  total: number;
  show(place: number): Found;
}

/** Puts results into the order they are shown in, and says why each was found. */
export function createRanking(
  documents: SearchDocuments,
  finder: PlaceFinder,
  sites: readonly Site[],
  engine: TextEngine,
): Ranking {
  const { places } = finder;
  const presenter = createPresenter(documents, places);
  const isRepeated = Uint8Array.from(documents.initiatives, (each) => (each.isRepeated ? 1 : 0));

  return {
    groups({ towns, areas, initiatives }, { words, unmet }, most) {
      const all = words.length > 1 ? [joinWords(words), ...words] : words;
      const asked = all.map(finder.asked);
      const said = joinSayings(words);
      const because = (why: Why | null) => ({ why: why && unmet !== '' ? { ...why, unmet } : why });
      const ranked: Ranked[] = [
        {
          kind: 'municipality',
          tier: best(towns.values()),
          places: townsInOrder(
            towns,
            places.towns,
            all.map((word) => word.typed),
          ).slice(0, most),
          total: towns.size,
          show: (place) => {
            const town = known(places.towns, place);
            return { ...presenter.town(town), ...because(whyTown(town, asked, places)) };
          },
        },
        {
          kind: 'region',
          tier: best(areas.values()),
          places: areasInOrder(areas).slice(0, most),
          total: areas.size,
          show: (place) => {
            const area = known(places.areas, place);
            return { ...presenter.area(area), ...because(whyArea(area, asked, places)) };
          },
        },
        {
          kind: 'initiative',
          tier: best(initiatives.tiers),
          places: initiativesInOrder(initiatives, isRepeated, most),
          total: initiatives.places.length,
          show: (place) => {
            const initiative = known(documents.initiatives, place);
            const site = known(sites, place);
            const towns = site.towns.flatMap((town) => places.towns[town] ?? []);
            const there = { towns, area: places.areas[site.area] };
            const why = whyInitiative(engine.textsOf(place), there, said, asked, places);
            return { ...presenter.initiative(initiative), ...because(why) };
          },
        },
      ];
      return ranked
        .filter(({ total }) => total > 0)
        .sort((a, b) => a.tier - b.tier)
        .map(({ kind, places: shown, total, show }) => ({ kind, results: shown.map(show), total }));
    },
  };
}

function best(tiers: Iterable<Tier>): Tier {
  let first: Tier = TIER.participant;
  for (const tier of tiers) first = better(first, tier) ?? first;
  return first;
}

/** @throws Error for a place that is in no list: the matches were made from another index */
function known<T>(list: readonly T[], place: number): T {
  const item = list[place];
  if (item === undefined) throw new Error(`nothing stands at ${place}`);
  return item;
}
