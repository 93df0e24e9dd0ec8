import { isBefore, spanOf } from '../dateSpan.ts';
import type { Finding } from '../fault.ts';
import type { Place } from '../place.ts';

/** When members joined, took part and left. */
export function* membershipDateFindings(region: Place): Iterable<Finding> {
  for (const member of region.at('members').items()) {
    const joined = member.at('joined').text;
    const entered = member.at('entered');
    const left = member.at('left');
    if (isBefore(spanOf(entered.text), spanOf(joined))) {
      yield entered.finding('entered-before-joined', { entered: entered.text ?? '', joined: joined ?? '' });
    }
    const since = entered.text ?? joined;
    if (isBefore(spanOf(left.text), spanOf(since))) {
      yield left.finding('left-before-joined', { left: left.text ?? '', joined: since ?? '' });
    }
  }
}

/** Milestones from old to new, each date as precise as it says. */
export function* milestoneFindings(region: Place): Iterable<Finding> {
  const before: Place[] = [];
  for (const milestone of region.at('milestones').items()) {
    const date = milestone.at('date');
    const precision = milestone.at('precision');
    const length = { day: 10, month: 7, year: 4, 'fiscal-year': 4 }[precision.text ?? ''];
    if (spanOf(date.text) === null) continue;
    if (length !== undefined && date.text?.length !== length) {
      const values = { date: date.text ?? '', precision: precision.text ?? '' };
      yield precision.finding('milestone-precision', values);
    }
    const later = firstLater(before, milestone);
    if (later) {
      yield date.finding('milestone-order', { before: later.at('date').text ?? '', date: date.text ?? '' });
    }
    before.push(milestone);
  }
}

/** Going back from a milestone as far as dates are less precise, the first that is later than it. */
function firstLater(before: readonly Place[], milestone: Place): Place | undefined {
  for (const each of before.toReversed()) {
    if (isBefore(milestoneSpan(milestone), milestoneSpan(each))) return each;
    if (lengthOf(each) >= lengthOf(milestone)) return undefined;
  }
  return undefined;
}

function milestoneSpan(milestone: Place) {
  return spanOf(milestone.at('date').text, milestone.at('precision').text === 'fiscal-year');
}

function lengthOf(milestone: Place): number {
  return milestone.at('date').text?.length ?? 0;
}

/** Periods of the visions, from old to new. */
export function* visionFindings(region: Place): Iterable<Finding> {
  const editions = new Set<number>();
  let ended: number | null = null;
  for (const vision of region.at('visions').items()) {
    const from = vision.at('from').number;
    const to = vision.at('to').number;
    const edition = vision.at('edition').number;
    if (edition !== null && editions.has(edition)) {
      yield vision.at('edition').finding('vision-edition-twice', { edition });
    }
    if (edition !== null) editions.add(edition);
    if (from !== null && to !== null && from > to) {
      yield vision.at('to').finding('vision-backwards', { from, to });
      continue;
    }
    if (from !== null && ended !== null && from <= ended) {
      yield vision.at('from').finding('vision-overlap', { from, to: ended });
    }
    ended = to ?? from ?? ended;
  }
}
