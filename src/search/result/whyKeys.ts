import { foldName } from '../normalise.ts';
import { type NameKey, tierOf } from '../places/nameKeys.ts';
import { coreOfRegion } from '../places/regionEnding.ts';
import type { Tier } from '../places/tiers.ts';
import type { Word } from '../query/words.ts';
import { foldRomaji } from '../romaji.ts';
import type { Why } from '../types.ts';
import { whyNamed } from './why.ts';

interface MetKey {
  key: NameKey;
  /** The part of the key that was met, folded as the key is. */
  part: string;
  tier: Tier;
}

/** The name that a word meets best; null where none does. */
export function bestKey(keys: readonly NameKey[], words: readonly Word[]): MetKey | null {
  let best: MetKey | null = null;
  for (const word of words) {
    for (const key of keys) {
      const tier = tierOf(key, word);
      const part = key.field === 'romaji' ? word.romaji : word.name;
      if (tier !== null && part !== null && (best === null || tier < best.tier)) best = { key, part, tier };
    }
  }
  return best;
}

/** Why a place was found by one of its names. */
export function whyKeys(keys: readonly NameKey[], words: readonly Word[]): Why | null {
  const best = bestKey(keys, words);
  return best ? whyKey(best) : null;
}

/** Why a region was found by what its name is without 圏域. */
export function whyCore(keys: readonly NameKey[], words: readonly Word[]): Why | null {
  for (const { name } of words) {
    const core = coreOfRegion(name);
    const key = keys.find(({ folded, bareLength }) => core !== null && folded.slice(0, bareLength) === core);
    if (key && core !== null) return whyKey({ key, part: core });
  }
  return null;
}

function whyKey({ key: { field, text, folded }, part }: Pick<MetKey, 'key' | 'part'>): Why {
  const start = folded.indexOf(part);
  const lengthOf = (beginning: string) =>
    (field === 'romaji' ? foldRomaji(beginning) : foldName(beginning))?.length ?? 0;
  return whyNamed(field, text, [start, start + part.length], lengthOf);
}
