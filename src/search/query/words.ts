import { fold, foldName } from '../normalise.ts';
import { foldRomaji } from '../romaji.ts';
import { queryTokens } from '../tokens.ts';

/** One word of a query, in every way it is compared. */
export interface Word {
  /** As typed, but NFKC and in lower case. */
  typed: string;
  /** For texts. */
  text: string;
  /** For names. */
  name: string;
  /** For names in Latin letters; null for other words. */
  romaji: string | null;
  /** Somebody may still be typing it. */
  isLast: boolean;
}

/** Longer than any name or address; the rest of a query is not read. */
const LONGEST = 200;
const MOST_WORDS = 8;

const BETWEEN_WORDS = /[\s\p{Cc}\p{Cs}\p{So}、。,;:!?"“”()[\]{}<>「」『』【】〈〉《》|/\\&+=~〜…･#*_^$%@]+/u;
/** 310-8610: no place on record goes by it, and beside one it says nothing more. */
const POSTCODE = /^\d{3}-?\d{4}$/;
const EDGES = /^[-‐-―'’.・]+|[-‐-―'’.・]+$/g;

/** Little words that say nothing of what is looked for. */
const LITTLE = new Set([
  ...['a', 'an', 'and', 'any', 'are', 'at', 'can', 'do', 'for', 'from', 'how', 'i', 'in', 'is', 'near'],
  ...['of', 'on', 'or', 'the', 'there', 'to', 'use', 'want', 'we', 'what', 'where', 'with'],
  // Of addresses: all of it lies in Japan, and prefectures are named without the word.
  ...['japan', 'prefecture', 'pref'],
  ...['つかいたい', 'つかえる', 'したい', 'いきたい', 'のりたい', 'さがす', 'について', 'とは', 'どこ'],
  ...['使いたい', '使える', '使う', '行きたい', '乗りたい', '探す', '知りたい', '教えて', '借りたい'],
]);

export function makeWord(typed: string, isLast = false): Word {
  return { typed, text: fold(typed), name: foldName(typed), romaji: foldRomaji(typed), isLast };
}

/** The words of a query; none for one that holds neither letters, digits nor Japanese characters. */
export function wordsOf(query: string): Word[] {
  const typed = query
    .slice(0, LONGEST)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .split(BETWEEN_WORDS)
    .map((word) => word.replace(EDGES, ''))
    .flatMap(joinWard)
    .filter((word) => queryTokens(fold(word)).length > 0)
    .slice(0, MOST_WORDS);
  const others = typed.filter((word) => !POSTCODE.test(word));
  return asWords(telling(others.length > 0 ? others : typed));
}

/** "chuo ward" is one name, as "chuo-ku" is. */
function joinWard(word: string, place: number, all: readonly string[]): string[] {
  if (word === 'ward' && place > 0) return [];
  return all[place + 1] === 'ward' && /^[a-z-]+$/.test(word) ? [`${word}-ku`] : [word];
}

/** The words of a query from what was typed; the last may still be growing. */
export function asWords(typed: readonly string[]): Word[] {
  return typed.map((word, place) => makeWord(word, place === typed.length - 1));
}

/** Without little words, unless there are no others. */
export function telling(typed: readonly string[]): readonly string[] {
  const others = typed.filter((word) => !LITTLE.has(word));
  return others.length > 0 ? others : typed;
}

/** Several words as one: "kita kyushu" is a name. */
export function joinWords(words: readonly Word[]): Word {
  return makeWord(words.map(({ typed }) => typed).join(' '), true);
}
