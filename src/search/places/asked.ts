import { fiveDigits } from '../../record/code.ts';
import { makeWord, type Word } from '../query/words.ts';
import { foldRomaji } from '../romaji.ts';
import { type NameKey, tierOf } from './nameKeys.ts';
import type { Places } from './prepare.ts';
import { TIER } from './tiers.ts';

/** What a word asks of places, found out once before it is held against all of them. */
export interface Asked {
  word: Word;
  /** "08201", of five digits or of six whose check digit is right. */
  code: string | null;
  /** At least four digits that codes may begin with. */
  codeBegins: string | null;
  /** Prefectures the word names. */
  prefectures: ReadonlySet<number>;
  /** For "広島県府中市": the prefecture, and what follows it. */
  within: { prefecture: number; rest: Word } | null;
  /** The word without an ending that means 市, 町, 村 or 区 (もりちょう, mori town), with what it means. */
  stem: { text: string; kind: string } | null;
  /** 市, 町, 村 or 区, where the word is only that: "city" of "mito city". */
  kind: string | null;
}

const KINDS: readonly (readonly [kind: string, endings: readonly string[]])[] = [
  ['市', ['し', ...['shi', 'city'].map(spelled)]],
  ['町', ['ちょう', 'まち', ...['cho', 'machi', 'town'].map(spelled)]],
  ['村', ['むら', 'そん', ...['mura', 'son', 'village'].map(spelled)]],
  ['区', ['く', ...['ku', 'ward'].map(spelled)]],
];

function spelled(romaji: string): string {
  return foldRomaji(romaji) ?? romaji;
}

export function ask(word: Word, { prefectures }: Places): Asked {
  const isCode = /^\d+$/.test(word.text);
  const digits = word.text;
  return {
    word,
    code: isCode ? fiveDigits(digits) : null,
    codeBegins: isCode && digits.length >= 4 ? digits : null,
    prefectures: new Set(prefectures.flatMap((keys, place) => (names(keys, word) ? [place] : []))),
    within: prefectureFirst(word, prefectures),
    stem: stemOf(word),
    kind: kindOf(word),
  };
}

function names(keys: readonly NameKey[], word: Word): boolean {
  return keys.some((key) => {
    const tier = tierOf(key, word);
    return tier === TIER.exact || tier === TIER.bare;
  });
}

function prefectureFirst(word: Word, prefectures: Places['prefectures']): Asked['within'] {
  for (const [prefecture, keys] of prefectures.entries()) {
    const key = keys.find(
      ({ field, folded }) => field === 'prefecture' && folded.length > 2 && word.name.startsWith(folded),
    );
    if (key && word.name.length > key.folded.length)
      return { prefecture, rest: makeWord(word.name.slice(key.folded.length), word.isLast) };
  }
  return null;
}

function stemOf({ name, romaji }: Word): Asked['stem'] {
  const written = romaji ?? name;
  for (const [kind, endings] of KINDS) {
    const ending = endings.find((each) => written.endsWith(each) && written.length > each.length);
    if (ending !== undefined) return { text: written.slice(0, -ending.length), kind };
  }
  return null;
}

function kindOf({ name, romaji }: Word): string | null {
  return KINDS.find(([, endings]) => endings.includes(romaji ?? name))?.[0] ?? null;
}
