import { stemmer } from 'stemmer';
import type { Initiative } from '../../record/types.ts';

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
const COMMON_ENGLISH = new Set(
  (
    'the and for with from that this are its their them they who whom what when where how why which while also more most ' +
    'into each other such one two some many all any can get gets give given go goes make makes making made take taken takes ' +
    'keep kept keeps help helps want wants use used uses using out ups over under about between through within both ' +
    'better known new part people place places area region regional member municipality municipalities town towns city ' +
    'together work works working joint share shared local plan plans'
  )
    .split(' ')
    .map(stemmer),
);

/** What of an initiative is read. */
type Read = Pick<Initiative, 'title' | 'otherTitles' | 'summary' | 'effect' | 'parts'>;

export function termsOf({ title, otherTitles, summary, effect, parts }: Read): Terms {
  return {
    title: bag([title, ...otherTitles].flatMap(japaneseTerms)),
    body: bag([summary.ja, effect ?? '', ...parts.map((part) => part.title)].flatMap(japaneseTerms)),
    english: bag(englishTerms(summary.en ?? '')),
  };
}

/**
 * Words of content and the pairs of characters in them: 図書館 and 図書 meet in 図書.
 * Pairs stand for a dictionary of words, which would differ from one version of Node.js to the next.
 */
export function japaneseTerms(text: string): string[] {
  const runs = text.normalize('NFKC').toLowerCase().match(RUN) ?? [];
  return runs.flatMap((run) => {
    const characters = [...run];
    if (characters.length < 2) return [];
    const pairs = characters.slice(1).map((character, index) => `${characters[index]}${character}`);
    return [...new Set([run, ...(isLatin(run) ? [] : pairs)])].filter((term) => !COMMON.has(term));
  });
}

export function englishTerms(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z]{3,}/g) ?? [];
  return words.map(stemmer).filter((word) => !COMMON_ENGLISH.has(word));
}

function isLatin(run: string): boolean {
  return /^[a-z0-9]/.test(run);
}

function bag(terms: readonly string[]): Bag {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
