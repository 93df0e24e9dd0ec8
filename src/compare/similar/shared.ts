import type { Places } from './places.ts';
import type { Entry } from './rank.ts';
import { COMMON, englishWords } from './terms.ts';

/** Words two initiatives have in common, the rarest first: what a reader sees of why one was found for the other. */
export interface SharedWords {
  ja: string[];
  en: string[];
}

/** How many are worth showing. */
const MOST = 3;
/** In more than this share of all texts a word tells nothing. */
const COMMONEST = 0.12;
/** A word in Chinese characters, with what follows it: the end of a verb (手助+け) is told by that. */
const HAN_WORD =
  /(?<=^|[をがはにのでともやか]|[^\p{Script=Han}々ぁ-ゖ0-9])([\p{Script=Han}々]{2,})([ぁ-ゖ]?)/gmu;
const OTHER_WORD = /(?<![\p{Script=Katakana}ー])[\p{Script=Katakana}ー]{3,}|(?<![a-z])[a-z]{2,}/giu;
const PARTICLES = new Set('をがはにのでともへやかなさしす'.split(''));
/** What could be said of anything. */
const EMPTY = new Set(
  (
    '利用 活用 対策 機会 必要 可能 目標 整備 支援 充実 強化 向上 運営 運営事業 促進事業 推進事業 支援事業 情報 発信 ' +
    '中心 多様 現在 今後 各種 効果 課題 検討 協力 共同 開催 参加 対象 全体 持続 持続可能 維持 拡大 センター サービス ' +
    // What is left of longer words: 国立市民病院, UIJターン, 一時預かり, 後押し.
    '立市民病院 民病院 ターン uji ui uij 一時預 後押 人手 相手 一緒 自動 機能 体制 確保 導入 解決 分野'
  ).split(' '),
);

interface Text {
  /** Japanese, without names of places. */
  ja: string;
  /** Whole words in it, folded, as they stand there. */
  words: ReadonlyMap<string, string>;
  /** English words by their stems, as they stand there. */
  en: ReadonlyMap<string, string>;
}

/** What finds the words two entries share. Made once for all entries, as rareness is counted among them. */
export function sharedWordsOf(
  entries: readonly Entry[],
  places: Places,
): (one: number, other: number) => SharedWords {
  const texts = entries.map(({ initiative }) => textOf(initiative, places));
  const whole = new Set(texts.flatMap(({ words }) => [...words.keys()]));
  const holders = new Map<string, number>();
  const holdersOf = (word: string) => {
    const known = holders.get(word) ?? texts.filter(({ ja }) => ja.includes(word)).length;
    holders.set(word, known);
    return known;
  };
  const stems = new Map<string, number>();
  for (const { en } of texts) for (const stem of en.keys()) stems.set(stem, (stems.get(stem) ?? 0) + 1);
  const rarest = (words: Iterable<string>, count: (word: string) => number) =>
    [...words]
      .filter((word) => count(word) <= entries.length * COMMONEST)
      .sort((a, b) => count(a) - count(b) || b.length - a.length || (a < b ? -1 : 1));
  return (one, other) => {
    const [own, its] = [texts[one], texts[other]];
    if (!own || !its) return { ja: [], en: [] };
    const english = [...own.en.keys()].filter((stem) => its.en.has(stem));
    return {
      ja: apart(rarest(sharedJapanese(own, its, whole), holdersOf))
        .slice(0, MOST)
        .map((word) => own.words.get(word) ?? word),
      en: rarest(english, (stem) => stems.get(stem) ?? 0)
        .slice(0, MOST)
        .map((stem) => own.en.get(stem) ?? stem),
    };
  };
}

function textOf({ title, summary }: Entry['initiative'], places: Places): Text {
  const written = `${title}\n${summary.ja}`.normalize('NFKC').replace(places.ja, '、');
  const words = new Map<string, string>();
  for (const [, word = '', next = ''] of written.matchAll(HAN_WORD)) {
    if (next === '' || PARTICLES.has(next)) words.set(word, word);
  }
  for (const [word] of written.matchAll(OTHER_WORD)) words.set(word.toLowerCase(), word);
  const en = new Map<string, string>();
  for (const { word, stem } of englishWords(summary.en ?? '', places)) if (!en.has(stem)) en.set(stem, word);
  return { ja: written.toLowerCase(), words, en };
}

/** 図書館 of 図書館相互利用, where it is a word by itself somewhere; never the 住促進 that 移住促進 and 定住促進 share. */
function sharedJapanese(own: Text, its: Text, whole: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  for (const word of own.words.keys()) {
    for (const part of partsOf(word)) {
      if (whole.has(part) && its.ja.includes(part) && !COMMON.has(part) && !EMPTY.has(part)) found.add(part);
    }
  }
  return found;
}

/** A word and, where it is written in Chinese characters, its beginnings and ends: a compound's own words. */
function partsOf(word: string): string[] {
  if (!/^\p{Script=Han}/u.test(word)) return [word];
  const parts = [word];
  for (let length = 2; length < word.length; length += 1)
    parts.push(word.slice(0, length), word.slice(-length));
  return parts;
}

/** Without words that are parts of others: 図書館 says what 図書 does. */
function apart(words: readonly string[]): string[] {
  return words.filter((word) => !words.some((other) => other !== word && other.includes(word)));
}
