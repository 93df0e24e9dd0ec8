import type { Atlas } from '../record/atlas.ts';
import { belongsAt, LAST_YEAR } from '../record/timeline.ts';
import { type ClassRange, classOf, rangesOf } from './classes.ts';
import { type ColourFacts, colourFacts, type MemberFacts, type RegionFacts } from './facts.ts';
import { type Leading, leadingFamily } from './leading.ts';
import {
  ANNOUNCED,
  classLook,
  countLook,
  type Look,
  leadLook,
  missingLook,
  type PaintId,
  presentLook,
  ROLES,
  stripedLook,
  UNKNOWN,
} from './looks.ts';
import { type ColourMode, DEFAULT_MODE } from './mode.ts';
import type { Tile } from './pattern.ts';
import { regionStat, scaleOf } from './regionStat.ts';

export type { PaintId } from './looks.ts';

/** What decides the colours: the mode, and the year whose end is shown (null for the atlas's own date). */
export interface ColourView {
  mode: ColourMode;
  year: number | null;
}

export const DEFAULT_VIEW: ColourView = { mode: DEFAULT_MODE, year: null };

/** What every renderer translates and none may change: one list per view. */
export interface PaintList {
  /** Look of each painted municipality, by code. */
  municipalities: ReadonlyMap<string, PaintId>;
  /** Look of each region that exists, by id. */
  regions: ReadonlyMap<string, PaintId>;
  tiles: ReadonlyMap<PaintId, Tile>;
  /** What each look of a region (or, by roles, of a municipality) says; in the order of the legend. */
  legend: readonly PaintEntry[];
  /** Regions each painted municipality belongs to, in the order of its stripes. */
  owners: ReadonlyMap<string, readonly string[]>;
  /** Announced members to come that are in no region yet, all in the look `announced`; none in earlier years. */
  announced: readonly string[];
}

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

export interface PaintEntry {
  paint: PaintId;
  tile: Tile;
  meaning: Meaning;
  /** Regions with this look, by id. */
  regions: readonly string[];
  /** Municipalities that carry it, alone or in a stripe, by code. */
  codes: readonly string[];
}

/** A look together with what it says. */
interface Judged {
  look: Look;
  meaning: Meaning;
}

/** Initiatives from which on a selection's count is the last class. */
const MANY = 3;

/**
 * The looks of a view. Pure: equal facts and views give equal lists, wherever they are made.
 * A municipality of several regions carries the bands of all of them.
 */
export function paintsOf(facts: ColourFacts, { mode, year }: ColourView): PaintList {
  const regions = facts.regions
    .map((region) => ({ region, members: membersOf(region, year) }))
    .filter(({ members }) => members.length > 0);
  const judge = judgeOf(facts, mode);
  const byCode = new Map<string, { id: string; judged: Judged }[]>();
  const byRegion = new Map<string, Judged>();
  for (const { region, members } of regions) {
    const whole = judge(region, members);
    byRegion.set(region.id, whole);
    for (const member of members) {
      const judged = mode.color === 'members' ? roleOf(member) : whole;
      byCode.set(member.code, [...(byCode.get(member.code) ?? []), { id: region.id, judged }]);
    }
  }
  const tiles = new Map<PaintId, Tile>();
  const municipalities = new Map<string, PaintId>();
  for (const [code, owners] of byCode) {
    const looks = owners.map(({ judged }) => judged.look);
    const [only] = looks;
    const look = only && looks.length === 1 ? only : stripedLook(looks);
    municipalities.set(code, look.paint);
    tiles.set(look.paint, look.tile);
  }
  for (const { look } of byRegion.values()) tiles.set(look.paint, look.tile);
  const announced = announcedOf(facts, year).filter((code) => !municipalities.has(code));
  if (announced.length > 0) tiles.set(ANNOUNCED.paint, ANNOUNCED.tile);
  return {
    municipalities,
    regions: new Map([...byRegion].map(([id, { look }]) => [id, look.paint])),
    tiles,
    legend: legendOf(byRegion, byCode, mode),
    owners: new Map([...byCode].map(([code, owners]) => [code, owners.map(({ id }) => id)])),
    announced,
  };
}

/** The default view of a whole record. */
export function paintByLead(atlas: Atlas): PaintList {
  return paintsOf(colourFacts(atlas), DEFAULT_VIEW);
}

/** Look of a municipality, be it a member or announced as one; null for all others. */
export function paintOf(
  paints: Pick<PaintList, 'municipalities' | 'announced'>,
  code: string,
): PaintId | null {
  return paints.municipalities.get(code) ?? (paints.announced.includes(code) ? ANNOUNCED.paint : null);
}

/** Members at the end of a year, or as the record stands. */
export function membersOf({ members }: RegionFacts, year: number | null): readonly MemberFacts[] {
  return year === null ? members : members.filter(({ from, left }) => belongsAt(from, left, year));
}

/** Announcements are of the record's last year. */
function announcedOf({ regions }: ColourFacts, year: number | null): string[] {
  if (year !== null && year < LAST_YEAR) return [];
  return [...new Set(regions.flatMap(({ announced }) => announced.map(({ code }) => code)))];
}

/** How many of a region's distinct initiatives a mode is about. */
export function countIn(region: RegionFacts, mode: ColourMode): number {
  if (mode.color === 'category') return region.categories[mode.category] ?? 0;
  return mode.color === 'pillar' ? (region.pillars[mode.pillar] ?? 0) : 0;
}

function judgeOf(
  facts: ColourFacts,
  mode: ColourMode,
): (region: RegionFacts, members: readonly MemberFacts[]) => Judged {
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

function judgeCount(
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

function roleOf({ isCentral, isPrefectural }: MemberFacts): Judged {
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

function legendOf(
  byRegion: ReadonlyMap<string, Judged>,
  byCode: ReadonlyMap<string, readonly { id: string; judged: Judged }[]>,
  mode: ColourMode,
): PaintEntry[] {
  const entries = new Map<PaintId, Judged & { regions: string[]; codes: string[] }>();
  const entryOf = (judged: Judged) => {
    const entry = entries.get(judged.look.paint) ?? { ...judged, regions: [], codes: [] };
    entries.set(judged.look.paint, entry);
    return entry;
  };
  if (mode.color !== 'members') for (const [id, judged] of byRegion) entryOf(judged).regions.push(id);
  for (const [code, owners] of byCode) {
    for (const { judged } of owners) {
      const { codes } = entryOf(judged);
      if (codes.at(-1) !== code) codes.push(code);
    }
  }
  return [...entries.values()]
    .map(({ look, meaning, regions, codes }) => ({
      paint: look.paint,
      tile: look.tile,
      meaning,
      regions,
      codes,
    }))
    .sort((a, b) => order(a.meaning) - order(b.meaning) || b.regions.length - a.regions.length);
}

/** From the clearest statement to the least, from little to much, from the centre outwards. */
function order(meaning: Meaning): number {
  switch (meaning.kind) {
    case 'leading':
      return { lead: 0, narrow: 1, tie: 2, mixed: 3 }[meaning.leading.kind];
    case 'count':
      return meaning.from;
    case 'class':
      return meaning.from ?? Number.NEGATIVE_INFINITY;
    case 'present':
      return 10;
    case 'none':
      return 11;
    case 'absent':
      return 12;
    case 'central':
      return 0;
    case 'partner':
      return 1;
    case 'prefectural':
      return 2;
    case 'unknown':
      return Number.POSITIVE_INFINITY;
  }
}
