import type { Finding } from '../fault.ts';
import type { Known } from '../known.ts';
import { nameOf } from '../path.ts';
import { isObject, type Place } from '../place.ts';

/** Documents and line ranges of every source in a region's file. */
export function* sourceFindings(region: Place, known: Known): Iterable<Finding> {
  for (const place of region.everything()) {
    if (!isObject(place.value) || !['sources', 'source'].includes(nameOf(place.path))) continue;
    const id = place.at('id');
    if (id.text !== null && known.documents && !known.documents.has(id.text)) {
      yield id.finding('document-unknown', { value: id.text, allowed: [...known.documents] });
    }
    if (id.value === undefined && place.at('url').present && place.path[0] === 'initiatives') {
      yield place.finding('document-needed', { url: place.at('url').text ?? '' });
    }
    const lines = place.at('lines');
    const [value = '', from = '', to = ''] = /^(\d+)-(\d+)$/.exec(lines.text ?? '') ?? [];
    if (Number(from) > Number(to))
      yield lines.finding('lines-backwards', { value, suggestion: `${to}-${from}` });
  }
}
