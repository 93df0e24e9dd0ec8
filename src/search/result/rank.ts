import type { SearchDocuments } from '../documents.ts';
import type { TextEngine } from '../initiatives/textEngine.ts';
import type { Met } from '../meet.ts';
import type { PlaceFinder } from '../places/findPlaces.ts';
import type { Town } from '../places/prepare.ts';
import { better, TIER, type Tier } from '../places/tiers.ts';
import type { Attempt } from '../query/attempts.ts';
import { joinSayings } from '../query/meant.ts';
import { joinWords, type Word } from '../query/words.ts';
import type { Found, FoundGroup, FoundKind, Why } from '../types.ts';
import { createPresenter } from './found.ts';
import { whyInitiative } from './whyInitiative.ts';
import { whyArea, whyTown } from './whyPlace.ts';

export interface Ranking {
  /** What was met as groups, the one with the best result first, best results first in each. */
  groups(met: Met, attempt: Attempt, most: number): FoundGroup[];
}

/** Kinds of municipalities, the larger before the smaller. */
const KINDS = ['市', '区', '町', '村'];

interface Ranked {
  kind: FoundKind;
  tier: Tier;
  places: readonly number[];
  show(place: number): Found;
}

/** Puts results into the order they are shown in, and says why each was found. */
export function createRanking(documents: SearchDocuments, finder: PlaceFinder, engine: TextEngine): Ranking {
  const { places } = finder;
  const presenter = createPresenter(documents, places);
  const areaOf = new Map(places.areas.map((area) => [area.document.id, area]));

  const townsInOrder = (towns: Met['towns'], words: readonly Word[]) => {
    const typed = words.map((word) => word.typed);
    return [...towns.keys()].sort((a, b) => {
      const [tier = 0, other = 0] = [towns.get(a), towns.get(b)];
      if (tier !== other) return tier - other;
      const [one, two] = [places.towns[a], places.towns[b]];
      if (!one || !two) return 0;
      // 鹿嶋 and 鹿島 meet each other; the one that is written as typed comes first.
      const spelled = spelledAs(two, typed) - spelledAs(one, typed);
      const length = tier < TIER.begins ? 0 : one.document.name.length - two.document.name.length;
      // Of 横浜市 and 横浜町 far more people mean the city.
      return spelled || length || KINDS.indexOf(one.kind) - KINDS.indexOf(two.kind) || a - b;
    });
  };
  const initiativesInOrder = (initiatives: Met['initiatives']) =>
    [...initiatives]
      .map(([place, match]) => ({
        place,
        ...match,
        isRepeated: documents.initiatives[place]?.isRepeated ?? false,
      }))
      .sort(
        (a, b) =>
          a.tier - b.tier ||
          Number(a.isRepeated) - Number(b.isRepeated) ||
          b.score - a.score ||
          a.place - b.place,
      )
      .map(({ place }) => place);

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
          places: townsInOrder(towns, all),
          show: (place) => {
            const town = known(places.towns, place);
            return { ...presenter.town(town), ...because(whyTown(town, asked, places)) };
          },
        },
        {
          kind: 'region',
          tier: best(areas.values()),
          places: [...areas].sort(([a, tier], [b, other]) => tier - other || a - b).map(([place]) => place),
          show: (place) => {
            const area = known(places.areas, place);
            return { ...presenter.area(area), ...because(whyArea(area, asked, places)) };
          },
        },
        {
          kind: 'initiative',
          tier: best([...initiatives.values()].map(({ tier }) => tier)),
          places: initiativesInOrder(initiatives),
          show: (place) => {
            const initiative = known(documents.initiatives, place);
            const area = areaOf.get(initiative.region);
            const towns = [...(area?.members ?? [])].flatMap((town) => places.towns[town] ?? []);
            const why = whyInitiative(
              engine.textsOf(place),
              { towns, area },
              said,
              said.map(finder.asked),
              places,
            );
            return { ...presenter.initiative(initiative), ...because(why) };
          },
        },
      ];
      return ranked
        .filter((group) => group.places.length > 0)
        .sort((a, b) => a.tier - b.tier)
        .map(({ kind, places: found, show }) => ({
          kind,
          results: found.slice(0, most).map(show),
          total: found.length,
        }));
    },
  };
}

function spelledAs({ document: { name, romaji } }: Town, typed: readonly string[]): number {
  return typed.some((word) => name.includes(word) || romaji.toLowerCase().startsWith(word)) ? 1 : 0;
}

function best(tiers: Iterable<Tier>): Tier {
  return [...tiers].reduce<Tier>((first, tier) => better(first, tier) ?? first, TIER.participant);
}

/** @throws Error for a place that is in no list: the matches were made from another index */
function known<T>(list: readonly T[], place: number): T {
  const item = list[place];
  if (item === undefined) throw new Error(`nothing stands at ${place}`);
  return item;
}
