import { type ClassRange, classOf, rangesOf } from './classes.ts';
import type { ColourFacts, MemberFacts, RegionFacts } from './facts.ts';
import { type Leading, leadingFamily } from './leading.ts';
import {
  classLook,
  countLook,
  type Look,
  leadLook,
  missingLook,
  presentLook,
  ROLES,
  UNKNOWN,
} from './looks.ts';
import type { ColourMode } from './mode.ts';
import { regionStat, scaleOf } from './regionStat.ts';

/** What a look says, in figures: words are the legend's. */
export type Meaning =
  | { kind: 'leading'; leading: Leading }
  /** Initiatives among a selection's examples; `to` included, null for "or more". */
  | { kind: 'count'; from: number; to: number | null }
  /** A record that holds all initiatives has some. */
  | { kind: 'present' }
  /** Not among a selection's examples. */
  | { kind: 'absent' }
  /** None in a record that holds all. */
  | { kind: 'none' }
  | ({ kind: 'class' } & ClassRange)
  | { kind: 'unknown' }
  | { kind: 'central' | 'partner' | 'prefectural' };

/** A look together with what it says. */
export interface Judged {
  look: Look;
  meaning: Meaning;
}

/** Decides the look of a region from what is on record and from who is in it. */
export type Judge = (region: RegionFacts, members: readonly MemberFacts[]) => Judged;

/** Initiatives from which on a selection's count is the last class. */
export const MANY = 3;

/** How many of a region's distinct initiatives a mode is about. */
export function countIn(region: RegionFacts, mode: ColourMode): number {
  if (mode.color === 'category') return region.categories[mode.category] ?? 0;
  return mode.color === 'pillar' ? (region.pillars[mode.pillar] ?? 0) : 0;
}

/** What a mode of colouring says of each region. */
export function judgeOf(facts: ColourFacts, mode: ColourMode): Judge {
  switch (mode.color) {
    case 'lead':
      return (region) => {
        const leading = leadingFamily(countByFamily(facts, region));
        return { look: leadLook(leading), meaning: { kind: 'leading', leading } };
      };
    case 'category':
    case 'pillar': {
      const hue = mode.color === 'category' ? (facts.families[mode.category] ?? null) : null;
      return (region) => judgeCount(region.coverage, countIn(region, mode), hue);
    }
    case 'stat': {
      const { breaks, inks } = scaleOf(facts, mode.stat);
      const ranges = rangesOf(breaks);
      return (region, members) => {
        const value = regionStat(facts, region, members, mode.stat);
        const index = value === null ? -1 : classOf(value, breaks);
        const [ink, range] = [inks[index], ranges[index]];
        if (ink === undefined || range === undefined) return { look: UNKNOWN, meaning: { kind: 'unknown' } };
        return { look: classLook(ink), meaning: { kind: 'class', ...range } };
      };
    }
    case 'members':
      return () => ({ look: ROLES.partner, meaning: { kind: 'partner' } });
  }
}

/** A number of initiatives, as far as the coverage of the record lets it speak. */
export function judgeCount(
  coverage: RegionFacts['coverage'],
  count: number,
  hue: Parameters<typeof countLook>[0],
): Judged {
  const isSelection = coverage === 'selection';
  if (count === 0) return { look: missingLook(coverage), meaning: { kind: isSelection ? 'absent' : 'none' } };
  if (!isSelection) return { look: presentLook(hue), meaning: { kind: 'present' } };
  const strength = Math.min(count, MANY) as 1 | 2 | 3;
  return {
    look: countLook(hue, strength),
    meaning: { kind: 'count', from: strength, to: strength === MANY ? null : strength },
  };
}

/** What a member is in its region. */
export function roleOf({ isCentral, isPrefectural }: MemberFacts): Judged {
  const kind = isCentral ? 'central' : isPrefectural ? 'prefectural' : 'partner';
  return { look: ROLES[kind], meaning: { kind } };
}

/** Distinct initiatives by family of their main category. */
function countByFamily({ families }: ColourFacts, { categories }: RegionFacts): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [category, count] of Object.entries(categories)) {
    const family = families[category];
    if (family !== undefined) counts.set(family, (counts.get(family) ?? 0) + count);
  }
  return counts;
}
