import { belongsFrom } from '../../record/membership.ts';
import { isLater } from '../../record/timeline.ts';
import type { Member, Region } from '../../record/types.ts';

/**
 * Members of a region on a day, its central cities among them, whichever scheme they belong by: Kochi's thirteen of
 * the prefecture's own are members as the others are. One that leaves on the day, or in a month that may hold it,
 * has left.
 */
export function membersOn(region: Region, day: string): Member[] {
  return region.members.filter((member) => {
    const from = belongsFrom(region, member);
    const hasCome = from === null || !isLater(from, day);
    return hasCome && (member.left === undefined || isLater(member.left, day));
  });
}

/** How many prefectures members lie in: the first two digits of a code are its prefecture's (JIS X 0401). */
export function prefecturesSpanned(codes: readonly string[]): number {
  return new Set(codes.map((code) => code.slice(0, 2))).size;
}
