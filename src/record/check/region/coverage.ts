import { isBefore, spanOf } from '../dateSpan.ts';
import type { Finding } from '../fault.ts';
import { type Known, textsOf } from '../known.ts';
import type { Place } from '../place.ts';
import { choice } from './choice.ts';

/**
 * Entries of a region as the counting rule has them: those that the document of its coverage tells,
 * without completed ones.
 */
export interface Counts {
  /** Repetitions (再掲) included. */
  rows: number;
  distinct: number;
}

export function countEntries(region: Place): Counts {
  const document = region.at('coverage').at('document').text;
  const rows = region
    .at('initiatives')
    .items()
    .filter((each) => each.at('status').text !== 'completed' && cites(each, document));
  return { rows: rows.length, distinct: rows.filter((each) => !each.at('repeats').present).length };
}

function cites(initiative: Place, document: string | null): boolean {
  return document !== null && textsOf(initiative.at('sources').items(), 'id').includes(document);
}

/** What the record shows, against the numbers last stated for it. */
export function* coverageFindings(region: Place, known: Known): Iterable<Finding> {
  const coverage = region.at('coverage');
  const kind = coverage.at('kind').text;
  const stated = coverage.at('stated').items();
  if (kind === 'complete' && stated.length === 0) yield coverage.at('kind').finding('coverage-unstated');
  const document = coverage.at('document');
  if (known.documents) yield* choice(document, known.documents, 'document-unknown');
  const initiatives = region.at('initiatives').items();
  if (!initiatives.some((each) => cites(each, document.text))) {
    // Counts mean nothing then.
    if (document.text !== null && initiatives.length > 0 && known.documents?.has(document.text)) {
      yield document.finding('coverage-uncited', { value: document.text });
    }
    return;
  }
  // Where an initiative's sources cannot be read, any count would be a guess.
  if (initiatives.some((each) => textsOf(each.at('sources').items(), 'id').length === 0)) return;
  const counts = countEntries(region);
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
