import type { Atlas } from './atlas.ts';
import { belongsFrom, formedOn } from './membership.ts';
import type { Member, Region } from './types.ts';

/** Years of the record: the first agreements are of 2015. */
export const FIRST_YEAR = 2015;
/** What is known of its end; the record itself stands at `RECORD_DATE`. */
export const LAST_YEAR = 2025;
export const RECORD_DATE = '2025-04-01';

/** 2015 … 2025. */
export const YEARS: readonly number[] = Array.from(
  { length: LAST_YEAR - FIRST_YEAR + 1 },
  (_, index) => FIRST_YEAR + index,
);

type Announcement = Region['announcements'][number];

export interface YearEvents {
  /** Regions that came to be, with their first agreement or formation policy. */
  formed: { region: Region; date: string }[];
  /** Members that joined a region after it had come to be. */
  joined: { region: Region; member: Member; date: string }[];
  left: { region: Region; member: Member; date: string }[];
  /** What was told or to happen in the year; of the last year, also what was told or to happen later. */
  announced: { region: Region; announcement: Announcement }[];
}

/**
 * Whether somebody belongs when 31 December of a year is over. Only the years of the dates matter for that,
 * so a date known to the month needs no guess, and who joins or leaves on 31 December itself has done so.
 * @param from ISO date of day or month; null where no source names one: then what is on record today is
 *   known of the last year and of no year before
 * @param left ISO date of day or month; undefined for one that stays
 */
export function belongsAt(from: string | null, left: string | undefined, year: number): boolean {
  const begins = from === null ? LAST_YEAR : yearOf(from);
  return begins <= year && (left === undefined || yearOf(left) > year);
}

/** Members when the year is over, in the order of the record; none before the region came to be. */
export function membersAt(region: Region, year: number): Member[] {
  return region.members.filter((member) => belongsAt(belongsFrom(region, member), member.left, year));
}

/** Whether a region has come to be when the year is over: by its first agreement, 下関市 by its formation policy. */
export function existsAt(region: Region, year: number): boolean {
  return belongsAt(formedOn(region), undefined, year);
}

/** What happened in a year, each list in the order of time, and north to south within a day. */
export function yearEvents(atlas: Atlas, year: number): YearEvents {
  const members = atlas.regions.flatMap((region) => region.members.map((member) => ({ region, member })));
  return {
    formed: inYear(
      year,
      atlas.regions.map((region) => ({ region, date: formedOn(region) })),
    ),
    joined: inYear(
      year,
      members.map(({ region, member }) => ({ region, member, date: joinedLater(region, member) })),
    ),
    left: inYear(
      year,
      members.map(({ region, member }) => ({ region, member, date: member.left ?? null })),
    ),
    announced: atlas.regions.flatMap((region) =>
      region.announcements
        .filter(({ seen, expected }) =>
          [seen, expected].some((date) => date !== undefined && Math.min(yearOf(date), LAST_YEAR) === year),
        )
        .map((announcement) => ({ region, announcement })),
    ),
  };
}

/** When a member joined a region that was there already; null for those it came to be with. */
export function joinedLater(region: Region, member: Member): string | null {
  const from = belongsFrom(region, member);
  const formed = formedOn(region);
  return from !== null && formed !== null && isLater(from, formed) ? from : null;
}

/** Members with which a region came to be. */
export function foundersOf(region: Region): Member[] {
  return region.members.filter((member) => joinedLater(region, member) === null);
}

/** Whether the record doubts the day on which a member joined. */
export function isJoiningDoubted(region: Region, member: Member): boolean {
  return isDoubted(region, `members[${region.members.indexOf(member)}].joined`);
}

/** Whether the record doubts what stands at a place in it ("members[1].joined", "announcements[0].expected"). */
export function isDoubted(region: Region, place: string): boolean {
  return region.doubts.some(({ path }) => path === place || place.startsWith(`${path}.`));
}

export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** A day in a month known only as a month is not later than it: they may be the same. */
export function isLater(date: string, than: string): boolean {
  const common = Math.min(date.length, than.length);
  return date.slice(0, common) > than.slice(0, common);
}

function inYear<T extends { date: string | null }>(
  year: number,
  events: readonly T[],
): (T & { date: string })[] {
  return events
    .flatMap((each) =>
      each.date !== null && yearOf(each.date) === year ? [{ ...each, date: each.date }] : [],
    )
    .sort((one, other) => one.date.localeCompare(other.date, 'en'));
}
