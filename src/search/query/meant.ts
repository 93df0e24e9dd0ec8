import { fold, isJapanese, toHiragana } from '../normalise.ts';
import { SYNONYMS } from '../synonyms.ts';
import { stem } from '../tokens.ts';
import { makeWord, telling, type Word } from './words.ts';

/** Words of the record by what residents say for them. */
const MEANT: ReadonlyMap<string, readonly string[]> = group(
  SYNONYMS.flatMap(({ said, meant }) => said.map((each) => [keyOf(each), meant] as const)),
);

/** Most words that one English saying has ("heavy rain", "start a business"). */
const LONGEST_SAYING = 3;

/** The record's words for what somebody says; none where there are no others. */
export function meantBy({ text, isLast }: Word): Word[] {
  const key = keyOf(text);
  const known = MEANT.get(key) ?? (isLast ? begunBy(key) : []);
  return known.map((meant) => makeWord(meant)).filter((meant) => meant.text !== text);
}

/** Whether a word is one of those that people say for others, and not only the beginning of one. */
export function isSaying({ text }: Word): boolean {
  return MEANT.has(keyOf(text));
}

/** Joins neighbours that are one saying: "night clinic" must not be looked for as night and clinic. */
export function joinSayings(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (let place = 0; place < words.length; ) {
    const length = lengthOfSaying(words.slice(place, place + LONGEST_SAYING));
    const [first] = words.slice(place, place + 1);
    const together = words.slice(place, place + length);
    if (first && length === 1) joined.push(first);
    else joined.push(makeWord(together.map(({ typed }) => typed).join(' '), together.at(-1)?.isLast));
    place += length;
  }
  return joined;
}

function lengthOfSaying(words: readonly Word[]): number {
  for (let length = words.length; length > 1; length--) {
    if (
      MEANT.has(
        keyOf(
          words
            .slice(0, length)
            .map(({ text }) => text)
            .join(' '),
        ),
      )
    )
      return length;
  }
  return 1;
}

/** While a word is being typed it may become any saying that begins so. */
function begunBy(key: string): string[] {
  if (key.length < (isJapanese(key) ? 2 : 4)) return [];
  const begun = [...MEANT].filter(([said]) => said.startsWith(key)).flatMap(([, meant]) => meant);
  return [...new Set(begun)];
}

function keyOf(said: string): string {
  return telling(toHiragana(fold(said)).split(' '))
    .map(stem)
    .join(' ');
}

function group(pairs: readonly (readonly [string, readonly string[]])[]): Map<string, readonly string[]> {
  const grouped = new Map<string, string[]>();
  for (const [key, meant] of pairs) grouped.set(key, [...(grouped.get(key) ?? []), ...meant]);
  return grouped;
}
