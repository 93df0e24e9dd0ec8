import type { Member, Region } from './types.ts';

/**
 * First agreement (or formation policy) of a region: the day it came to be.
 * ISO date as precise as known ("2022-02" or "2022-02-21"), or null where no source names one.
 */
export function formedOn(region: Region): string | null {
  const joined = region.members.flatMap((member) => (member.joined === null ? [] : [member.joined]));
  const policies = region.milestones.flatMap((each) => (each.kind === 'policy' ? [each.date] : []));
  return earliest(joined.length > 0 ? joined : policies);
}

/** When a member belongs from: its own day, or, for a single central city, the region's first. */
export function belongsFrom(region: Region, member: Member): string | null {
  return member.joined ?? formedOn(region);
}

export function partnersOf(region: Region): Member[] {
  return region.members.filter((member) => !region.centralCities.includes(member.code));
}

/** Partial ISO dates in order; "2022-02" stands before "2022-02-21" of the same month. */
function earliest(dates: readonly string[]): string | null {
  return dates.reduce<string | null>((first, date) => (first === null || date < first ? date : first), null);
}
