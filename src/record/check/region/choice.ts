import type { Finding } from '../fault.ts';
import type { Place } from '../place.ts';
import type { RuleId } from '../rules/all.ts';

/** A value that has to be one of a list's ids; what is no text at all is the schema's affair. */
export function* choice(place: Place, ids: ReadonlySet<string> | null, unknown: RuleId): Iterable<Finding> {
  if (place.text === null || ids === null || ids.has(place.text)) return;
  yield place.finding(unknown, { value: place.text, allowed: [...ids] });
}
