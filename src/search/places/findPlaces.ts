import type { Word } from '../query/words.ts';
import { type Asked, ask } from './asked.ts';
import { type NameKey, tierOf } from './nameKeys.ts';
import type { Area, Places, Town } from './prepare.ts';
import { coreOfRegion } from './regionEnding.ts';
import { better, TIER, type Tier } from './tiers.ts';

/** Municipalities and regions by their place in the lists, with how well a word names them. */
export interface PlaceMatches {
  towns: ReadonlyMap<number, Tier>;
  areas: ReadonlyMap<number, Tier>;
}

/** Looks up whom words name, and remembers the last few: each keystroke leaves most of a query as it was. */
export interface PlaceFinder {
  places: Places;
  asked(word: Word): Asked;
  /** Whom a word names: by their own names, codes and prefecture. */
  namedBy(word: Word): PlaceMatches;
}

const REMEMBERED = 50;

export function createPlaceFinder(places: Places): PlaceFinder {
  const known = new Map<string, { asked: Asked; named: PlaceMatches }>();
  const lookUp = (word: Word) => {
    const found = known.get(word.typed);
    if (found) return found;
    if (known.size >= REMEMBERED) known.clear();
    const asked = ask(word, places);
    const entry = { asked, named: namedBy(asked, places) };
    known.set(word.typed, entry);
    return entry;
  };
  return { places, asked: (word) => lookUp(word).asked, namedBy: (word) => lookUp(word).named };
}

function namedBy(asked: Asked, places: Places): PlaceMatches {
  const towns = new Map<number, Tier>();
  const areas = new Map<number, Tier>();
  places.towns.forEach((town, place) => {
    const tier = townTier(town, asked);
    if (tier !== null) towns.set(place, tier);
  });
  places.areas.forEach((area, place) => {
    const tier = areaTier(area, asked, places);
    if (tier !== null) areas.set(place, tier);
  });
  return { towns, areas };
}

/** Whom a word leads to: those it names, the towns of regions it names, the regions of towns it names. */
export function ledToBy(named: PlaceMatches, { towns, areas }: Places): PlaceMatches {
  const ledTowns = new Map(named.towns);
  const ledAreas = new Map(named.areas);
  for (const [area, tier] of named.areas) {
    if (tier > TIER.begins) continue;
    for (const town of areas[area]?.members ?? []) if (!ledTowns.has(town)) ledTowns.set(town, TIER.member);
  }
  for (const [town, tier] of named.towns) {
    if (tier > TIER.bare) continue;
    for (const area of towns[town]?.regions ?? []) {
      const isCentral = areas[area]?.centralCities.has(town) ?? false;
      const led = better(ledAreas.get(area), isCentral ? TIER.central : TIER.member);
      if (led !== null) ledAreas.set(area, led);
    }
  }
  return { towns: ledTowns, areas: ledAreas };
}

function townTier(town: Town, asked: Asked): Tier | null {
  const { document, keys, stems, kind, prefecture } = town;
  if (asked.code !== null) return document.code === asked.code ? TIER.exact : null;
  if (asked.codeBegins !== null && document.code.startsWith(asked.codeBegins)) return TIER.readingBegins;
  let tier = bestOf(keys, asked.word);
  if (asked.stem?.kind === kind && stems.includes(asked.stem.text)) tier = better(tier, TIER.bare);
  if (asked.within?.prefecture === prefecture) {
    const inside = bestOf(keys, asked.within.rest);
    if (inside !== null && inside <= TIER.readingBegins) tier = better(tier, inside);
  }
  return asked.prefectures.has(prefecture) ? better(tier, TIER.prefecture) : tier;
}

function areaTier(
  { keys, centralCities }: Area,
  { word, prefectures }: Asked,
  { towns }: Places,
): Tier | null {
  let tier = bestOf(keys, word);
  const core = coreOfRegion(word.name);
  if (core !== null && keys.some((key) => key.bareLength === core.length && key.folded.startsWith(core)))
    tier = better(tier, TIER.begins);
  const isThere = [...centralCities].some((town) => prefectures.has(towns[town]?.prefecture ?? -1));
  return isThere ? better(tier, TIER.prefecture) : tier;
}

function bestOf(keys: readonly NameKey[], word: Word): Tier | null {
  return keys.reduce<Tier | null>((best, key) => better(best, tierOf(key, word)), null);
}
