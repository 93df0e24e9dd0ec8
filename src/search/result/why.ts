import { belowReading, readingOf } from '../initiatives/readings.ts';
import type { Span } from '../initiatives/spans.ts';
import type { Text } from '../initiatives/texts.ts';
import { foldWithOrigins } from '../normalise.ts';
import type { Why } from '../types.ts';

/** How much of a long text is shown around what was met. */
const SHOWN = 56;
const BEFORE = 16;

/** Why, with ranges given in the folded text. */
export function whyText({ field, text, ruby }: Text, spans: readonly Span[]): Why {
  const { origins } = foldWithOrigins(ruby === null ? text : readingOf(ruby));
  const ranges = spans.map(([start, end]): Span => {
    const span: Span = [origins[start] ?? 0, origins[end] ?? text.length];
    return ruby === null ? span : belowReading(ruby, span);
  });
  return excerpt(field, text, merged(ranges));
}

/**
 * Why, where a word was met in a name that is folded in another way.
 * @param lengthOf how long a beginning of the name is when folded
 */
export function whyNamed(
  field: Why['field'],
  text: string,
  span: Span,
  lengthOf: (text: string) => number,
): Why {
  const [from, to] = span;
  let start = 0;
  while (start < text.length && lengthOf(text.slice(0, start + 1)) <= from) start++;
  let end = start;
  while (end < text.length && lengthOf(text.slice(0, end)) < to) end++;
  return { field, text, ranges: [[start, end]] };
}

/** Why, where the whole of a text answers. */
export function whyWhole(field: Why['field'], text: string): Why {
  return { field, text, ranges: [[0, text.length]] };
}

function excerpt(field: Why['field'], text: string, ranges: readonly Span[]): Why {
  const [first] = ranges;
  if (text.length <= SHOWN || !first) return { field, text, ranges };
  const start = first[0] <= BEFORE ? 0 : beginning(text, Math.min(first[0] - BEFORE, text.length - SHOWN));
  const end = ending(text, Math.max(start + SHOWN, first[1]));
  const before = start > 0 ? '…' : '';
  const moved = before.length - start;
  return {
    field,
    text: before + text.slice(start, end) + (end < text.length ? '…' : ''),
    ranges: ranges
      .filter(([from]) => from < end)
      .map(([from, to]): Span => [from + moved, Math.min(to, end) + moved]),
  };
}

/** A place not before the given one where a text may be cut: between words, and not within a character. */
function beginning(text: string, place: number): number {
  const gap = text.slice(place, place + BEFORE).search(/(?<=\s)\S/);
  if (/[a-z0-9]/i.test(text.charAt(place)) && gap > 0) return place + gap;
  return isWithinCharacter(text, place) ? place + 1 : place;
}

function ending(text: string, place: number): number {
  const rest = text.slice(place).match(/^[a-z0-9]{1,12}/i)?.[0] ?? '';
  const isCut = rest !== '' && /[a-z0-9]/i.test(text.charAt(place - 1));
  const end = Math.min(text.length, isCut ? place + rest.length : place);
  return isWithinCharacter(text, end) ? end + 1 : end;
}

function isWithinCharacter(text: string, place: number): boolean {
  return /^[\udc00-\udfff]/.test(text.slice(place));
}

function merged(ranges: readonly Span[]): Span[] {
  const sorted = [...ranges].sort(([a], [b]) => a - b);
  return sorted.reduce<Span[]>((kept, [start, end]) => {
    const last = kept.at(-1);
    if (last && start <= last[1]) kept[kept.length - 1] = [last[0], Math.max(last[1], end)];
    else kept.push([start, end]);
    return kept;
  }, []);
}
