import type { CoverageKind } from '../record/counting.ts';

/** What rests on the initiatives themselves, and so on how completely they are on record. */
export type ComparisonKind = 'diversity' | 'locationQuotient' | 'similarity' | 'rankByCounts' | 'composition';

/**
 * Why something is not compared: `selection`: at least one record holds only what a ministry's collection chose;
 * `draft`: at least one tells a draft, which is marked and shown by itself; `alone`: too few regions to compare.
 */
type RefusalReason = 'selection' | 'draft' | 'alone';

export type Verdict = { allowed: true } | { allowed: false; reason: RefusalReason };

/** How many regions each needs: a diversity can be told of one, all else sets one beside another. */
const FEWEST: Readonly<Record<ComparisonKind, number>> = {
  diversity: 1,
  locationQuotient: 2,
  similarity: 2,
  rankByCounts: 2,
  composition: 2,
};

/** Whether regions of these coverages may be compared so: complete and adopted records only, with their like. */
export function canCompare(what: ComparisonKind, coverages: readonly CoverageKind[]): Verdict {
  // A selection is the graver want: a draft is whole, if not yet adopted.
  if (coverages.includes('selection')) return { allowed: false, reason: 'selection' };
  if (coverages.includes('draft')) return { allowed: false, reason: 'draft' };
  return coverages.length < FEWEST[what] ? { allowed: false, reason: 'alone' } : { allowed: true };
}
