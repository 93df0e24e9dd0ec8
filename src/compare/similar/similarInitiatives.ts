import type { Atlas } from '../../record/atlas.ts';
import type { Initiative, Region, Theme } from '../../record/types.ts';
import { placesOf } from './places.ts';
import { type Entry, type Near, rankSimilar } from './rank.ts';
import { type SharedWords, sharedWordsOf } from './shared.ts';

/** An initiative of another region that resembles one, and why it was found. */
export interface Similar {
  region: Region;
  initiative: Initiative;
  themes: readonly Theme[];
  words: SharedWords;
}

/** What was found for an initiative. */
export interface Found {
  /** Near enough to be called similar. */
  similar: readonly Similar[];
  /** Next in order: worth a look, often something else. */
  further: readonly Similar[];
}

/** How many are shown of each. */
const MOST = { similar: 6, further: 6 } as const;
/**
 * From this score on most of what is shown is what reading called related, and hardly anything is shown where it
 * found nothing (chosen on the half of the labels that was tuned on).
 */
export const SURE = 0.9;
const NOTHING: Found = { similar: [], further: [] };
const made = new WeakMap<Atlas, (region: Region, initiative: Initiative) => Found>();

/**
 * What finds the initiatives of other regions that resemble one, nearest first; for a repetition those of its original.
 * The whole record is compared once. How well it finds: tests/unit/compare/similar/retrieval.test.ts.
 */
export function similarInitiatives(atlas: Atlas): (region: Region, initiative: Initiative) => Found {
  const known = made.get(atlas);
  if (known) return known;
  const entries = entriesOf(atlas);
  const names = placesOf(atlas);
  const ranked = rankSimilar(entries, names, MOST.similar + MOST.further);
  const wordsOf = sharedWordsOf(entries, names);
  const places = new Map(
    entries.map(({ region, initiative }, index) => [`${region}/${initiative.key}`, index]),
  );
  const find = (region: Region, { key, repeats }: Initiative): Found => {
    const own = places.get(`${region.id}/${repeats ?? key}`);
    if (own === undefined) return NOTHING;
    const told = ({ index }: Near): Similar[] => {
      const entry = entries[index];
      if (!entry) return [];
      const shared = new Set(entry.themes.filter((id) => entries[own]?.themes.includes(id)));
      return [
        {
          region: atlas.region(entry.region),
          initiative: entry.initiative,
          themes: atlas.themes.filter(({ id }) => shared.has(id)),
          words: wordsOf(own, index),
        },
      ];
    };
    const list = ranked[own] ?? [];
    const similar = list.filter(({ score }) => score >= SURE).slice(0, MOST.similar);
    const further = list.filter((near) => !similar.includes(near)).slice(0, MOST.further);
    return { similar: similar.flatMap(told), further: further.flatMap(told) };
  };
  made.set(atlas, find);
  return find;
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
