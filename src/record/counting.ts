import type { Atlas } from './atlas.ts';
import type { Initiative, Region } from './types.ts';

/**
 * The counting rule: counts and shares are of distinct initiatives.
 * Repetitions (再掲) and completed initiatives are left out; parts are never counted.
 */
export function distinctInitiatives(region: Region): Initiative[] {
  return region.initiatives.filter((each) => each.repeats === undefined && each.status !== 'completed');
}

/** How many distinct initiatives of a region have each family as their main category's. */
export function countByFamily(atlas: Atlas, region: Region): Map<string, number> {
  return tally(distinctInitiatives(region), (each) => atlas.familyOf(each.category));
}

export function countByCategory(region: Region): Map<string, number> {
  return tally(distinctInitiatives(region), (each) => each.category);
}

function tally<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
