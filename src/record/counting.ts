import type { Atlas } from './atlas.ts';
import type { Coverage, Initiative, Region } from './types.ts';

/**
 * The counting rule: counts and shares are of distinct initiatives.
 * Counted is what the document of the region's coverage tells; repetitions (再掲) and completed initiatives
 * are left out, and parts are never counted.
 */
export function distinctInitiatives(region: Region): Initiative[] {
  const { document } = region.coverage;
  return region.initiatives.filter(
    ({ repeats, status, sources }) =>
      repeats === undefined && status !== 'completed' && sources.some(({ id }) => id === document),
  );
}

/** Whether an initiative is told by a draft: not what a region's record has from elsewhere. */
export function isOfDraft({ coverage }: Region, { sources }: Initiative): boolean {
  return coverage.basis === 'draft' && sources.some(({ id }) => id === coverage.document);
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

/** What a reader must know of a region's record before counting in it. */
export const COVERAGE_KINDS = ['selection', 'complete', 'draft'] as const;
export type CoverageKind = (typeof COVERAGE_KINDS)[number];

/** A draft is told as a draft, however complete it is. */
export function coverageKind({ kind, basis }: Coverage): CoverageKind {
  return basis === 'draft' ? 'draft' : kind;
}
