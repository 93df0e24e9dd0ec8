import type { Atlas } from '../../record/atlas.ts';
import { belongsFrom, formedOn } from '../../record/membership.ts';
import {
  foundersOf,
  isDoubted,
  isJoiningDoubted,
  joinedLater,
  membersAt,
  RECORD_DATE,
  YEARS,
} from '../../record/timeline.ts';
import type { Member, Region } from '../../record/types.ts';
import { municipalityName, type Voice } from '../voice.ts';
import type { MunicipalityName } from './initiative.ts';

/** Something in the growth of a region, in the order of time. */
export type TimelineEvent = {
  /** ISO date as precise as it is known; null for an announcement without a time. */
  date: string | null;
  isDoubted: boolean;
} & (
  | { kind: 'declared' }
  /** The first agreement, or the formation policy of a city alone; how many it had then. */
  | { kind: 'formed'; isPolicy: boolean; members: number }
  /**
   * Who joined or left on one day, when those began to take part if that was another day, and how many the
   * region had when the day was over.
   */
  | { kind: 'joined' | 'left'; who: MunicipalityName[]; entered: string | null; members: number }
  /** Somebody is said to be going to join; whether it happened is not on record. */
  | { kind: 'announced'; who: MunicipalityName | null; seen: string }
);

/** How a region grew. Serialisable: it travels with the region's fragment. */
export interface RegionTimelineModel {
  /** Members at the end of each year; 0 before the region came to be. */
  years: { year: number; members: number }[];
  /** How many members from which date on (day or month), in order. */
  steps: { date: string; members: number }[];
  events: TimelineEvent[];
}

export function regionTimeline(atlas: Atlas, region: Region, voice: Voice): RegionTimelineModel {
  return {
    years: YEARS.map((year) => ({ year, members: membersAt(region, year).length })),
    steps: stepsOf(region),
    events: [
      ...declarations(region),
      ...beginning(region),
      ...moves(atlas, region, 'joined', voice),
      ...moves(atlas, region, 'left', voice),
      ...announcements(atlas, region, voice),
    ].sort((one, other) => (one.date ?? '9').localeCompare(other.date ?? '9', 'en')),
  };
}

/**
 * Where on an axis of years a date stands: 2022.5 is the middle of 2022. What is known to the month or
 * the year stands in its middle.
 */
export function momentOf(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  if (day === undefined) return year + (month - 0.5) / 12;
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return year + (month - 1 + (day - 1) / daysInMonth) / 12;
}

function stepsOf(region: Region): RegionTimelineModel['steps'] {
  const days = region.members.flatMap((member) => [
    from(region, member),
    ...(member.left === undefined ? [] : [member.left]),
  ]);
  return [...new Set(days)].sort().map((date) => ({ date, members: countOn(region, date) }));
}

/** Members when a date is over, among dates that are themselves days of joining or leaving. */
function countOn(region: Region, date: string): number {
  return region.members.filter(
    (member) => from(region, member) <= date && (member.left === undefined || member.left > date),
  ).length;
}

/** Who joined no source knows when is a member on the day of the record, and not known to be one before. */
function from(region: Region, member: Member): string {
  return belongsFrom(region, member) ?? RECORD_DATE;
}

function declarations(region: Region): TimelineEvent[] {
  return region.milestones.flatMap(({ kind, date }, index) =>
    kind === 'declaration'
      ? [{ kind: 'declared', date, isDoubted: isDoubted(region, `milestones[${index}].date`) }]
      : [],
  );
}

function beginning(region: Region): TimelineEvent[] {
  const date = formedOn(region);
  if (date === null) return [];
  return [
    {
      kind: 'formed',
      date,
      isPolicy: region.members.every(({ joined }) => joined === null),
      isDoubted: foundersOf(region).some((member) => isJoiningDoubted(region, member)),
      members: foundersOf(region).length,
    },
  ];
}

/** By day, and within a day by when taking part began. */
function moves(atlas: Atlas, region: Region, kind: 'joined' | 'left', voice: Voice): TimelineEvent[] {
  const dateOf = (member: Member) => (kind === 'joined' ? joinedLater(region, member) : member.left);
  const enteredOf = (member: Member) => (kind === 'joined' ? (member.entered ?? null) : null);
  const groups = new Map<string, { date: string; entered: string | null; members: Member[] }>();
  for (const member of region.members) {
    const [date, entered] = [dateOf(member) ?? null, enteredOf(member)];
    if (date === null) continue;
    const key = `${date} ${entered}`;
    const group = groups.get(key) ?? { date, entered, members: [] };
    group.members.push(member);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ date, entered, members }) => ({
    kind,
    date,
    isDoubted: kind === 'joined' && members.some((member) => isJoiningDoubted(region, member)),
    who: members.map(({ code }) => named(atlas, code, voice)),
    entered,
    members: countOn(region, date),
  }));
}

function announcements(atlas: Atlas, region: Region, voice: Voice): TimelineEvent[] {
  return region.announcements.flatMap(({ kind, code, expected, seen }, index) =>
    kind === 'accession'
      ? [
          {
            kind: 'announced',
            date: expected ?? null,
            isDoubted: isDoubted(region, `announcements[${index}].expected`),
            who: code === undefined ? null : named(atlas, code, voice),
            seen,
          },
        ]
      : [],
  );
}

function named(atlas: Atlas, code: string, voice: Voice): MunicipalityName {
  return { code, name: municipalityName(voice, atlas.municipality(code)) };
}
