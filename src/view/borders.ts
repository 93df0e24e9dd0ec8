import type { BorderFilter } from '../geo/mapTopology.ts';
import { prefectureOf } from '../record/code.ts';

/**
 * What a border between two municipalities means, strongest first; each border is drawn as one of these.
 * `outside` parts two municipalities of one prefecture that belong to no region.
 */
export type BorderKind = 'outline' | 'scheme' | 'prefecture' | 'municipality' | 'outside';

export interface BorderRules {
  /** Ids of the regions a municipality belongs to, by code. */
  regionsOf(code: string): readonly string[];
  isPrefectural(code: string): boolean;
}

/** Two municipalities are parted by a region's outline where they do not belong to the same regions. */
export function borderKind(a: string, b: string, { regionsOf, isPrefectural }: BorderRules): BorderKind {
  if (regionsOf(a).join() !== regionsOf(b).join())
    return isPrefectural(a) || isPrefectural(b) ? 'scheme' : 'outline';
  if (isPrefectural(a) !== isPrefectural(b)) return 'scheme';
  if (prefectureOf(a) !== prefectureOf(b)) return 'prefecture';
  return regionsOf(a).length === 0 ? 'outside' : 'municipality';
}

/** Picks out the borders of one kind; coasts (the same code on both sides) never. */
export function bordersOfKind(kind: BorderKind, rules: BorderRules): BorderFilter {
  return (a, b) => a !== b && borderKind(a, b, rules) === kind;
}
