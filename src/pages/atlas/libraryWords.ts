import { withoutRuby } from '../../i18n/ruby.ts';
import type { Words } from '../../i18n/shape.ts';

/** MapLibre's own strings in the page's language. It writes attributes and plain text: no readings. */
export function libraryWords({ map }: Words): Record<string, string> {
  return Object.fromEntries(Object.entries(map.library).map(([key, text]) => [key, withoutRuby(text)]));
}
