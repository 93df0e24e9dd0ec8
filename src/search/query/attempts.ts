import { isJapanese } from '../normalise.ts';
import type { KnownNames } from '../places/knownNames.ts';
import { asWords, joinWords, makeWord, telling, type Word } from './words.ts';

/** One way to understand a query. The first that finds something is the one that counts. */
export interface Attempt {
  words: readonly Word[];
  /** What of the query this way leaves out; empty where it takes all of it. */
  unmet: string;
  /** Whether texts that only resemble the words will do. */
  isLoose: boolean;
}

/** From the query as it stands to the longest part of it that is known. */
export function* attempts(words: readonly Word[], names: KnownNames): Generator<Attempt> {
  yield whole(words);
  const composed = withoutLettersBeingTyped(words);
  if (composed) yield whole(composed);
  const typed = telling(words.flatMap(partAtParticles));
  const parted = typed.map((word) => (names.wholeAtStart(word) > 0 ? word : withoutDistrict(word)));
  if (parted.join(' ') !== words.map((word) => word.typed).join(' ')) yield whole(asWords(parted));
  const asked = parted.map(withoutAsking).filter((word) => word !== '');
  if (asked.length > 0 && asked.join(' ') !== parted.join(' ')) yield whole(asWords(asked));
  const towns = parted.map((word) => townOfOffice(word, names));
  if (towns.join(' ') !== parted.join(' ')) yield whole(asWords(towns));
  for (const cut of [names.wholeAtStart, names.bareAtStart]) {
    const pieces = parted.flatMap((typed) => {
      const [name, rest] = split(typed, cut);
      return name === '' || rest === '' ? [typed] : [name, rest];
    });
    if (pieces.length > parted.length) yield whole(asWords(pieces));
  }
  // 札幌市中央区: a place is known, and what follows it lies within.
  const [first = '', ...others] = parted;
  const [place, rest] = split(first, names.wholeAtStart);
  if (place !== '') yield part([place], [rest, ...others]);
  yield { words: [joinWords(words)], unmet: '', isLoose: true };
  yield* shorter(parted);
  const [bare, end] = split(first, names.bareAtStart);
  if (bare !== '') yield part([bare], [end, ...others]);
}

/**
 * Fewer and fewer words: without stray letters, without wards (which are parts of cities), then from the end,
 * then from the start.
 */
function* shorter(typed: readonly string[]): Generator<Attempt> {
  const isWard = (word: string) => /(?:区|[a-z]-?ku)$/.test(word);
  for (const isLess of [isStray, isWard]) {
    const others = typed.filter((word) => !isLess(word));
    if (others.length > 0 && others.length < typed.length) yield part(others, typed.filter(isLess));
  }
  const ends = typed.map((_, place) => place).slice(1);
  for (const end of ends.toReversed())
    if (!typed.slice(0, end).every(isStray)) yield part(typed.slice(0, end), typed.slice(end));
  for (const start of ends)
    if (!typed.slice(start).every(isStray)) yield part(typed.slice(start), typed.slice(0, start));
}

/** Too little to go by, when it is not all there is. */
function isStray(typed: string): boolean {
  return typed.length < (isJapanese(typed) ? 2 : 3);
}

function whole(words: readonly Word[]): Attempt {
  return { words, unmet: '', isLoose: false };
}

function part(kept: readonly string[], left: readonly string[]): Attempt {
  return { words: asWords(kept), unmet: left.filter((each) => each !== '').join(' '), isLoose: false };
}

/** 水戸の図書館 → 水戸, 図書館. Hiragana on both sides may be one word: とのさま. */
function partAtParticles({ typed }: Word): string[] {
  if (!isJapanese(typed)) return [typed];
  return typed
    .split(
      /(?<=[^\p{Script=Hiragana}])(?:の|で|を|に|は|が|と|へ|や|から|まで|も)(?=[^\p{Script=Hiragana}]|$)/u,
    )
    .filter((piece) => piece !== '');
}

/** How questions and wishes end: 図書館はどこ, ごみの出し方, としょかんをつかいたい. */
const ASKING =
  /(?:は|を|に|が|の|って)?(?:どこ(?:ですか|にありますか)?|ありますか|(?:さが|探)しています|(?:つか|使)いたい|(?:い|行)きたい|(?:し|知)りたい|(?:はじ|始)めたい|(?:おし|教)えて(?:ください)?|(?:だ|出)し(?:かた|方)|やり(?:かた|方)|について|とは)$/u;

function withoutAsking(typed: string): string {
  return typed.replace(ASKING, '');
}

/** 水戸市役所 → 水戸市: who looks for the office of a town means the town. */
function townOfOffice(typed: string, names: KnownNames): string {
  const town = typed.replace(/(?<=[市区町村])役[所場]$/u, '');
  return town !== typed && names.wholeAtStart(town) === town.length ? town : typed;
}

/** 東茨城郡茨城町 → 茨城町, with or without the prefecture before it: districts are not on record. */
function withoutDistrict(typed: string): string {
  return typed.replace(/(?<=^|[都道府県])[^都道府県]{1,4}郡(?=.{1,8}[町村])/u, '');
}

function split(typed: string, lengthOf: (text: string) => number): [name: string, rest: string] {
  const length = lengthOf(typed);
  return [typed.slice(0, length), typed.slice(length).replace(/^[のでにはへ](?=.)/, '')];
}

/** Half a syllable before the input method has made kana of it: みt. */
function withoutLettersBeingTyped(words: readonly Word[]): Word[] | null {
  const last = words.at(-1);
  const typed = last?.typed.replace(/(?<=[\p{Script=Hiragana}\p{Script=Katakana}ー])[a-z]{1,2}$/u, '');
  if (last === undefined || typed === undefined || typed === last.typed) return null;
  return [...words.slice(0, -1), makeWord(typed, true)];
}
