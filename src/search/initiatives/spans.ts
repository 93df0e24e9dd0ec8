import { inOtherKana, isJapanese } from '../normalise.ts';
import type { Word } from '../query/words.ts';
import { latinWords, stem } from '../tokens.ts';

/** A half-open range of units. */
export type Span = readonly [start: number, end: number];

const LATIN = /[a-z0-9]/;
/** Enough to show; a long text repeats itself. */
const MOST = 8;

/**
 * Where a folded text holds a word: Japanese as it stands, letters and digits as whole words (in any number),
 * and as their beginnings while the word may still be typed.
 */
export function spansIn(folded: string, word: Pick<Word, 'text' | 'isLast'>): Span[] {
  if (!isJapanese(word.text)) return spansOfWords(folded, word);
  const spans = spansOfRun(folded, word.text);
  const other = inOtherKana(word.text);
  return spans.length > 0 || other === null ? spans : spansOfRun(folded, other);
}

/** Whether a folded text holds Japanese characters of a word one after another. */
export function holdsRun(folded: string, run: string): boolean {
  let at = folded.indexOf(run);
  while (at >= 0 && isCut(folded, run, at)) at = folded.indexOf(run, at + run.length);
  return at >= 0;
}

/** "icカード" is not in "magicカード". */
function isCut(folded: string, run: string, at: number): boolean {
  return at > 0 && LATIN.test(run.charAt(0)) && LATIN.test(folded.charAt(at - 1));
}

function spansOfRun(folded: string, run: string): Span[] {
  const spans: Span[] = [];
  for (
    let at = folded.indexOf(run);
    at >= 0 && spans.length < MOST;
    at = folded.indexOf(run, at + run.length)
  ) {
    if (!isCut(folded, run, at)) spans.push([at, at + run.length]);
  }
  return spans;
}

function spansOfWords(folded: string, { text, isLast }: Pick<Word, 'text' | 'isLast'>): Span[] {
  const wanted = latinWords(text).map((each) => stem(each.text));
  const words = latinWords(folded);
  const whole = words.filter((each) => wanted.includes(stem(each.text)));
  // "night clinic" is one thing: a night without a clinic is not what was meant.
  if (wanted.every((word) => whole.some((each) => stem(each.text) === word)))
    return whole.slice(0, MOST).map(({ text: { length }, start }) => [start, start + length]);
  const [begun = '', ...others] = latinWords(text).map((each) => each.text);
  if (!isLast || others.length > 0) return [];
  return words
    .filter((each) => each.text.startsWith(begun))
    .slice(0, MOST)
    .map(({ start }) => [start, start + begun.length]);
}
