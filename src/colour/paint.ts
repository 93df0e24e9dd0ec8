import type { Atlas } from '../record/atlas.ts';
import { belongsAt, LAST_YEAR } from '../record/timeline.ts';
import { type ColourFacts, colourFacts, type MemberFacts, type RegionFacts } from './facts.ts';
import { type Judge, type Judged, judgeCount, judgeOf, MANY, type Meaning, roleOf } from './judge.ts';
import { ANNOUNCED, countLook, type PaintId, stripedLook } from './looks.ts';
import { type ColourMode, DEFAULT_MODE } from './mode.ts';
import type { FamilyId } from './palette.ts';
import type { Tile } from './pattern.ts';

export { countIn, type Meaning } from './judge.ts';
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

export interface PaintEntry {
  paint: PaintId;
  tile: Tile;
  meaning: Meaning;
  /** Regions with this look, by id. */
  regions: readonly string[];
  /** Municipalities that carry it, alone or in a stripe, by code. */
  codes: readonly string[];
}

/**
 * The looks of a view. Pure: equal facts and views give equal lists, wherever they are made.
 * A municipality of several regions carries the bands of all of them.
 */
export function paintsOf(facts: ColourFacts, { mode, year }: ColourView): PaintList {
  return paintsBy(facts, judgeOf(facts, mode), { isByRole: mode.color === 'members', year });
}

/**
 * The looks of regions of which nothing counts but whether they are among these: for the map of a theme.
 * What a record does not show is told as the record is: a selection leaves it open, and so does a draft, which often
 * gives no more than titles; a complete one does not.
 */
export function paintsAmong(facts: ColourFacts, ids: ReadonlySet<string>, family: FamilyId): PaintList {
  const isAmong: Judge = ({ id, coverage }) =>
    ids.has(id)
      ? { look: countLook(family, MANY), meaning: { kind: 'present' } }
      : judgeCount(coverage === 'draft' ? 'selection' : coverage, 0, family);
  return { ...paintsBy(facts, isAmong, { isByRole: false, year: null }), announced: [] };
}

function paintsBy(
  facts: ColourFacts,
  judge: Judge,
  { isByRole, year }: { isByRole: boolean; year: number | null },
): PaintList {
  const regions = facts.regions
    .map((region) => ({ region, members: membersOf(region, year) }))
    .filter(({ members }) => members.length > 0);
  const byCode = new Map<string, { id: string; judged: Judged }[]>();
  const byRegion = new Map<string, Judged>();
  for (const { region, members } of regions) {
    const whole = judge(region, members);
    byRegion.set(region.id, whole);
    for (const member of members) {
      const judged = isByRole ? roleOf(member) : whole;
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
    legend: legendOf(byRegion, byCode, isByRole),
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

function legendOf(
  byRegion: ReadonlyMap<string, Judged>,
  byCode: ReadonlyMap<string, readonly { id: string; judged: Judged }[]>,
  isByRole: boolean,
): PaintEntry[] {
  const entries = new Map<PaintId, Judged & { regions: string[]; codes: string[] }>();
  const entryOf = (judged: Judged) => {
    const entry = entries.get(judged.look.paint) ?? { ...judged, regions: [], codes: [] };
    entries.set(judged.look.paint, entry);
    return entry;
  };
  if (!isByRole) for (const [id, judged] of byRegion) entryOf(judged).regions.push(id);
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
