import { FAMILIES, type FamilyId } from './palette.ts';

/**
 * What a region's counts by family say.
 * - `lead`: one family is ahead by two initiatives or more
 * - `tie`: two families are ahead of the rest but not, by two or more, of each other
 * - `mixed`: three or more are that close: no family leads, and no colour may say so
 */
export type Leading =
  | { kind: 'lead'; family: FamilyId; count: number }
  | { kind: 'tie'; families: readonly [FamilyId, FamilyId]; counts: readonly [number, number] }
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
  const [first, second, third] = ranked;
  if (!first) return { kind: 'mixed' };
  const isClose = (other: { count: number } | undefined) =>
    other !== undefined && first.count - other.count <= TIE_MARGIN;
  if (!second || !isClose(second)) return { kind: 'lead', family: first.family, count: first.count };
  // A third family as strong as the second makes the choice of two arbitrary.
  if (isClose(third) && third?.count === second.count) return { kind: 'mixed' };
  return { kind: 'tie', families: [first.family, second.family], counts: [first.count, second.count] };
}
