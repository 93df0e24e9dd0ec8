import type { Finding } from './fault.ts';
import type { Place } from './place.ts';

/** A file goes by the id, or the code, that it holds. */
export function* fileNameFindings(id: Place, name: string): Iterable<Finding> {
  if (id.text !== null && id.text !== name) yield id.finding('id-file-name', { id: id.text, name });
}
