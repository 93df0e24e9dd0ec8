import type { Words } from '../../i18n/shape.ts';

/** More names than these make no sentence. */
const MOST_NAMES = 6;

/** Names of regions for a sentence; where they are many, how many they are. */
export function namesOrCount(names: readonly string[], { legend }: Pick<Words, 'legend'>): readonly string[] {
  return names.length > MOST_NAMES ? [legend.regions(names.length)] : names;
}
