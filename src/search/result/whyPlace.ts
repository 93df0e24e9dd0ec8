import { sixDigits } from '../../record/code.ts';
import type { Asked } from '../places/asked.ts';
import type { Area, Places, Town } from '../places/prepare.ts';
import { TIER, type Tier } from '../places/tiers.ts';
import type { Word } from '../query/words.ts';
import type { Why } from '../types.ts';
import { whyWhole } from './why.ts';
import { bestKey, whyCore, whyKeys } from './whyKeys.ts';

/** Why a town was found: the word that names it best, else the prefecture or region that led to it. */
export function whyTown(town: Town, asked: readonly Asked[], places: Places): Why | null {
  return (
    whyCode(town, asked) ??
    whyKeys(town.keys, wordsOf(asked)) ??
    whyStem(town, asked) ??
    whyPrefecture([town], asked, places) ??
    whyPlaces(
      town.regions.flatMap((area) => places.areas[area] ?? []),
      asked,
    )
  );
}

/** Why a region was found: its own names, else its members, else its central city's prefecture. */
export function whyArea(
  { keys, centralCities, members }: Area,
  asked: readonly Asked[],
  places: Places,
): Why | null {
  const towns = [...centralCities, ...members].flatMap((town) => places.towns[town] ?? []);
  const central = [...centralCities].flatMap((town) => places.towns[town] ?? []);
  return (
    whyKeys(keys, wordsOf(asked)) ??
    whyCore(keys, wordsOf(asked)) ??
    whyPlaces(towns, asked) ??
    whyPrefecture(central, asked, places)
  );
}

/** The place among several that the words name best. */
export function whyPlaces(found: readonly (Town | Area)[], asked: readonly Asked[]): Why | null {
  let best: { why: Why; tier: Tier } | null = null;
  for (const { keys, document } of found) {
    if (asked.some(({ code }) => 'code' in document && code === document.code))
      return whyWhole('place', document.name);
    const met = bestKey(keys, wordsOf(asked));
    const tier = met?.tier ?? TIER.participant;
    if (tier > TIER.readingBegins || (best !== null && best.tier <= tier)) continue;
    const why = whyKeys(keys, wordsOf(asked));
    if (why) best = { why, tier };
  }
  const core = () => found.reduce<Why | null>((why, { keys }) => why ?? whyCore(keys, wordsOf(asked)), null);
  const why = best?.why ?? core();
  return why && { ...why, field: 'place' };
}

/** The words, and of a word that begins with a prefecture what follows it. */
function wordsOf(asked: readonly Asked[]): Word[] {
  return asked.flatMap(({ word, within }) => (within ? [word, within.rest] : [word]));
}

function whyCode({ document: { code } }: Town, asked: readonly Asked[]): Why | null {
  const met = asked.find(
    (each) => each.code === code || (each.codeBegins !== null && code.startsWith(each.codeBegins)),
  );
  return met ? { field: 'code', text: sixDigits(code), ranges: [[0, met.word.text.length]] } : null;
}

/** もりちょう for a town read もりまち. */
function whyStem({ document, stems, kind }: Town, asked: readonly Asked[]): Why | null {
  const met = asked.find(({ stem }) => stem !== null && stem.kind === kind && stems.includes(stem.text));
  if (!met) return null;
  return met.word.romaji === null ? whyWhole('reading', document.kana) : whyWhole('romaji', document.romaji);
}

/** The prefecture that the words name, where any of some towns lies in it. */
export function whyPrefecture(towns: readonly Town[], asked: readonly Asked[], places: Places): Why | null {
  const named = towns.find(({ prefecture }) => asked.some(({ prefectures }) => prefectures.has(prefecture)));
  const [name] = places.prefectures[named?.prefecture ?? -1] ?? [];
  return name ? whyWhole('prefecture', name.text) : null;
}
