import type { Atlas } from '../../record/atlas.ts';
import type { Initiative, Region, Theme } from '../../record/types.ts';
import { type Entry, rankSimilar } from './rank.ts';
import { type SharedWords, sharedWordsOf } from './shared.ts';

/** An initiative of another region that resembles one, and why it was found. */
export interface Similar {
  region: Region;
  initiative: Initiative;
  themes: readonly Theme[];
  words: SharedWords;
}

/** How many are shown of each. */
const MOST = 6;
const made = new WeakMap<Atlas, (region: Region, initiative: Initiative) => readonly Similar[]>();

/**
 * What finds the initiatives of other regions that resemble one, nearest first; for a repetition those of its original.
 * The whole record is compared once. How well it finds: tests/unit/compare/similar/retrieval.test.ts.
 */
export function similarInitiatives(
  atlas: Atlas,
): (region: Region, initiative: Initiative) => readonly Similar[] {
  const known = made.get(atlas);
  if (known) return known;
  const entries = entriesOf(atlas);
  const ranked = rankSimilar(entries, MOST);
  const wordsOf = sharedWordsOf(entries, placesOf(atlas));
  const places = new Map(
    entries.map(({ region, initiative }, index) => [`${region}/${initiative.key}`, index]),
  );
  const find = (region: Region, { key, repeats }: Initiative): Similar[] => {
    const own = places.get(`${region.id}/${repeats ?? key}`);
    if (own === undefined) return [];
    return (ranked[own] ?? []).flatMap(({ index }): Similar[] => {
      const entry = entries[index];
      if (!entry) return [];
      const themes = atlas.themes.filter(
        ({ id }) => entry.themes.includes(id) && entries[own]?.themes.includes(id),
      );
      const other = atlas.region(entry.region);
      return [{ region: other, initiative: entry.initiative, themes, words: wordsOf(own, index) }];
    });
  };
  made.set(atlas, find);
  return find;
}

/** Municipalities of the record, with their kind (水戸市) and the central cities without it too (水戸). */
function placesOf({ regions, municipality }: Atlas): string[] {
  const members = regions.flatMap((region) => region.members.map(({ code }) => municipality(code).name));
  const central = regions.flatMap((region) => region.centralCities.map((code) => municipality(code).name));
  return [...new Set([...members, ...central.map((name) => name.slice(0, -1))])].filter(
    (name) => name.length > 1,
  );
}

/** Every initiative once: repetitions (再掲) are left out. */
export function entriesOf(atlas: Atlas): (Entry & { initiative: Initiative })[] {
  return atlas.regions.flatMap((region) =>
    region.initiatives
      .filter(({ repeats }) => repeats === undefined)
      .map((initiative) => ({
        region: region.id,
        initiative,
        themes: atlas.themesOf(region.id, initiative.key).map(({ id }) => id),
      })),
  );
}
