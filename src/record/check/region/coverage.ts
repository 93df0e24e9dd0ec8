import { isBefore, spanOf } from '../dateSpan.ts';
import type { Finding } from '../fault.ts';
import type { Place } from '../place.ts';

/** Entries of a region as the counting rule has them: completed ones are left out of both. */
export interface Counts {
  /** Repetitions (再掲) included. */
  rows: number;
  distinct: number;
}

export function countEntries(region: Place): Counts {
  const rows = region
    .at('initiatives')
    .items()
    .filter((each) => each.at('status').text !== 'completed');
  return { rows: rows.length, distinct: rows.filter((each) => !each.at('repeats').present).length };
}

/** What the record shows, against the numbers last stated for it. */
export function* coverageFindings(region: Place): Iterable<Finding> {
  const coverage = region.at('coverage');
  const kind = coverage.at('kind').text;
  const stated = coverage.at('stated').items();
  if (kind === 'complete' && stated.length === 0) yield coverage.at('kind').finding('coverage-unstated');
  const counts = countEntries(region);
  if (region.at('initiatives').items().length === 0) return;
  for (const each of latest(stated)) {
    const value = each.at('value');
    const counted = each.at('counts').text;
    if (value.number === null || (counted !== 'rows' && counted !== 'distinct')) continue;
    const shown = counts[counted];
    const values = { counts: counted, shown, stated: value.number, asOf: each.at('asOf').text ?? '' };
    if (kind === 'complete' && shown !== value.number) yield value.finding('coverage-contradiction', values);
    if (kind === 'selection' && shown > value.number) yield value.finding('coverage-exceeded', values);
  }
}

/** Those that no other is later than; "2024" and "2024-03" are both latest. */
function latest(stated: readonly Place[]): Place[] {
  const span = (each: Place) => spanOf(each.at('asOf').text);
  return stated.filter((each) => !stated.some((other) => isBefore(span(each), span(other))));
}
