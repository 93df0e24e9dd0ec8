import { rubyPieces } from '../../i18n/ruby.ts';
import type { Span } from './spans.ts';

/** A text as it is read aloud: the readings in place of what they stand above. */
export function readingOf(text: string): string {
  return rubyPieces(text)
    .map((piece) => piece.reading ?? piece.text)
    .join('');
}

/** The part of the text without readings that a part of its reading belongs to: [びょういん] → [病院]. */
export function belowReading(text: string, [start, end]: Span): Span {
  let read = 0;
  let plain = 0;
  let first = -1;
  let last = 0;
  for (const { text: base, reading } of rubyPieces(text)) {
    const length = (reading ?? base).length;
    const [from, to] = [Math.max(start - read, 0), Math.min(end - read, length)];
    if (from < to) {
      // Within a reading nothing says which of the characters below it is meant: all of them are.
      if (first < 0) first = plain + (reading === null ? from : 0);
      last = plain + (reading === null ? to : base.length);
    }
    read += length;
    plain += base.length;
  }
  return [Math.max(first, 0), last];
}
