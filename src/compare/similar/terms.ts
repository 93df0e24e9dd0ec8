import { stemmer } from 'stemmer';
import { eng } from 'stopword';
import type { Initiative } from '../../record/types.ts';
import type { Places } from './places.ts';

/** What of an initiative is compared, each a bag of terms of its own. */
export interface Terms {
  /** Titles, in Japanese. */
  title: Bag;
  /** Summary, effect and names of parts, in Japanese. */
  body: Bag;
  /** Summary in English: its words go across ways of saying the same in Japanese. */
  english: Bag;
}

/** Terms with how often each stands there. */
export type Bag = ReadonlyMap<string, number>;

/** Runs of one script: what a word of content is written in. Hiragana holds the grammar and is passed over. */
const RUN = /[\p{Script=Han}々]+|[\p{Script=Katakana}ー]+|[a-z0-9]+/gu;
/** What every initiative says of itself, and so tells nothing. */
export const COMMON = new Set(
  '圏域 連携 市町 市町村 町村 事業 取組 推進 実施 促進 関係 構成 中枢 都市 地域 広域 自治体 住民'.split(' '),
);
/** Words of grammar, and what every initiative says of itself. */
const COMMON_ENGLISH = new Set(
  [
    ...eng,
    ...'across around held hold along aim aims well known one two three both within'.split(' '),
    ...'region regional member municipality municipalities town towns city area areas place places'.split(
      ' ',
    ),
    ...'together joint jointly share shared local people plan plans keep help helps make makes use used new'.split(
      ' ',
    ),
    ...'january february march april may june july august september october november december'.split(' '),
  ].map(stemmer),
);

/** What of an initiative is read. */
type Read = Pick<Initiative, 'title' | 'otherTitles' | 'summary' | 'effect' | 'parts'>;

export function termsOf({ title, otherTitles, summary, effect, parts }: Read, places: Places): Terms {
  const terms = (text: string) => japaneseTerms(text.replace(places.ja, '、'));
  return {
    title: bag([title, ...otherTitles].flatMap(terms)),
    body: bag([summary.ja, effect ?? '', ...parts.map((part) => part.title)].flatMap(terms)),
    english: bag(englishWords(summary.en ?? '', places).map(({ stem }) => stem)),
  };
}

/**
 * Words of content and the pairs of characters in them: 図書館 and 図書 meet in 図書.
 * Pairs stand for a dictionary of words, which would differ from one version of Node.js to the next.
 */
function japaneseTerms(text: string): string[] {
  const runs = text.normalize('NFKC').toLowerCase().match(RUN) ?? [];
  return runs.flatMap((run) => {
    const characters = [...run];
    if (characters.length < 2) return [];
    const pairs = characters.slice(1).map((character, index) => `${characters[index]}${character}`);
    return [...new Set([run, ...(isLatin(run) ? [] : pairs)])].filter((term) => !COMMON.has(term));
  });
}

/** Words of content with their stems. */
export function englishWords(text: string, { en }: Places): { word: string; stem: string }[] {
  const words = text.toLowerCase().match(/[a-z]{3,}/g) ?? [];
  return words
    .map((word) => ({ word, stem: stemmer(word) }))
    .filter(({ word, stem }) => !COMMON_ENGLISH.has(stem) && !en.has(word));
}

function isLatin(run: string): boolean {
  return /^[a-z0-9]/.test(run);
}

function bag(terms: readonly string[]): Bag {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
