import { FIRST_YEAR, LAST_YEAR } from '../../record/timeline.ts';
import { momentOf, type RegionTimelineModel } from '../../view/models/regionTimeline.ts';

/** Room on either side of the years, for what was before them and what is announced; the table below has it too. */
const MARGIN = 60;
const YEAR_WIDTH = 100;
const TOP = 30;
export const BASE = 170;
/** No region looks full that has fewer. */
const LEAST_FULL = 6;

export const WIDTH = 2 * MARGIN + YEAR_WIDTH * (LAST_YEAR - FIRST_YEAR + 1);
export const HEIGHT = 200;

/** From the left, in units of the picture, of a moment in years; what lies far outside stands at the edge. */
export function across(moment: number): number {
  const x = MARGIN + (moment - FIRST_YEAR) * YEAR_WIDTH;
  return Math.round(Math.min(Math.max(x, MARGIN / 3), WIDTH - MARGIN / 3));
}

/** From the top, of a number of members in a region that has had so many at most. */
export function down(members: number, most: number): number {
  return Math.round(BASE - (members / Math.max(most, LEAST_FULL)) * (BASE - TOP));
}

export function mostOf({ steps }: RegionTimelineModel): number {
  return Math.max(0, ...steps.map(({ members }) => members));
}

/** Number of members at a moment. */
export function membersOn({ steps }: RegionTimelineModel, moment: number): number {
  return steps.filter(({ date }) => momentOf(date) <= moment).at(-1)?.members ?? 0;
}

/**
 * The line of the number of members between two moments, as path data: flat, and up or down where it changed.
 * Where there was no region at first it starts from the ground when there is one; empty if there is none.
 */
export function stepLine(timeline: RegionTimelineModel, start: number, end: number): string {
  const most = mostOf(timeline);
  const inside = timeline.steps.filter(({ date }) => momentOf(date) > start && momentOf(date) < end);
  const moves = inside.map(({ date, members }) => `H${across(momentOf(date))}V${down(members, most)}`);
  const first = membersOn(timeline, start);
  const [beginning] = inside;
  if (first === 0 && beginning === undefined) return '';
  const from = first === 0 && beginning !== undefined ? momentOf(beginning.date) : start;
  return `M${across(from)} ${down(first, most)}${moves.join('')}H${across(end)}`;
}
