import { FAMILIES, type FamilyId } from './palette.ts';

/**
 * What a region's counts by family say.
 * - `lead`: one family is ahead of all others by two initiatives or more
 * - `tie`: two families stand ahead of the rest, and not by two or more of each other
 * - `narrow`: one family is first, but by a single initiative before several others
 * - `mixed`: three or more share the first place, and no hue may speak for them
 */
export type Leading =
  | { kind: 'lead'; family: FamilyId }
  | { kind: 'tie'; families: readonly [FamilyId, FamilyId] }
  | { kind: 'narrow'; family: FamilyId }
  | { kind: 'mixed' };

/** A lead by this many initiatives or fewer is a tie. */
const TIE_MARGIN = 1;

/**
 * Ranks families by count; equal counts stand in the order of the taxonomy.
 * @param counts distinct initiatives by family of their main category
 */
export function leadingFamily(counts: ReadonlyMap<string, number>): Leading {
  const ranked = FAMILIES.map((family) => ({ family, count: counts.get(family) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const [first, second] = ranked;
  if (!first) return { kind: 'mixed' };
  const top = ranked.filter(({ count }) => count === first.count);
  const close = ranked.filter(({ count }) => first.count - count <= TIE_MARGIN);
  if (!second || close.length === 1) return { kind: 'lead', family: first.family };
  if (top.length > 2) return { kind: 'mixed' };
  // Two at the top are a tie whoever follows; one at the top ties only with a single pursuer.
  if (top.length === 2 || close.length === 2) return { kind: 'tie', families: [first.family, second.family] };
  return { kind: 'narrow', family: first.family };
}
