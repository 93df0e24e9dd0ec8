import { stemmer } from 'stemmer';
import type { Entry } from './rank.ts';
import { COMMON, englishTerms } from './terms.ts';

/** Words two initiatives have in common, the rarest first: why one was found for the other. */
export interface SharedWords {
  ja: string[];
  en: string[];
}

/** How many are worth showing. */
const MOST = 3;
/** In more than this share of all texts a word tells nothing. */
const COMMONEST = 0.12;
/** A word of content with what follows it; the end of a verb or adjective (手助+け) is told by that. */
const WORD = /([\p{Script=Han}々]{2,}|[\p{Script=Katakana}ー]{3,}|[a-z]{2,})([ぁ-ゖ]?)/gu;
const PARTICLES = new Set('をがはにのでともへやかなさしす'.split(''));

interface Text {
  /** Japanese, folded. */
  ja: string;
  words: readonly string[];
  /** English words by their stems, as they stand there. */
  en: ReadonlyMap<string, string>;
}

/**
 * What finds the words two entries share. Made once for all entries, as rareness is counted among them.
 * @param places names of places, which are passed over: 水戸市 and 八戸市 share nothing
 */
export function sharedWordsOf(
  entries: readonly Entry[],
  places: readonly string[],
): (one: number, other: number) => SharedWords {
  const names = new RegExp(places.toSorted((a, b) => b.length - a.length).join('|') || '$^', 'g');
  const texts = entries.map(({ initiative }) => textOf(initiative, names));
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
      ja: apart(rarest(sharedJapanese(own.words, its.words), holdersOf)).slice(0, MOST),
      en: rarest(english, (stem) => stems.get(stem) ?? 0)
        .slice(0, MOST)
        .map((stem) => own.en.get(stem) ?? stem),
    };
  };
}

function textOf({ title, summary }: Entry['initiative'], names: RegExp): Text {
  const ja = `${title}\n${summary.ja}`.normalize('NFKC').toLowerCase().replace(names, '、');
  const words = [...ja.matchAll(WORD)].flatMap(([, word = '', next = '']) =>
    next === '' || PARTICLES.has(next) ? [word] : [],
  );
  const en = new Map<string, string>();
  for (const [word] of (summary.en ?? '').toLowerCase().matchAll(/[a-z]{3,}/g)) {
    const stem = stemmer(word);
    if (!en.has(stem) && englishTerms(word).length > 0) en.set(stem, word);
  }
  return { ja, words: [...new Set(words)], en };
}

/** 図書館 of 市立図書館 and 図書館相互利用; of words in kana and letters only whole ones, as parts of them mean nothing. */
function sharedJapanese(own: readonly string[], its: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const one of own) {
    for (const other of its) {
      const part = /^\p{Script=Han}/u.test(one) ? longestCommon(one, other) : wholeIn(one, other);
      if ([...part].length >= 2 && !COMMON.has(part)) found.add(part);
    }
  }
  return found;
}

function wholeIn(one: string, other: string): string {
  if (other.includes(one)) return one;
  return one.includes(other) ? other : '';
}

function longestCommon(one: string, other: string): string {
  let best = '';
  for (let start = 0; start < one.length; start += 1) {
    let end = start + best.length + 1;
    while (end <= one.length && other.includes(one.slice(start, end))) {
      best = one.slice(start, end);
      end += 1;
    }
  }
  return best;
}

/** Without words that are parts of others: 図書館 says what 図書 does. */
function apart(words: readonly string[]): string[] {
  return words.filter((word) => !words.some((whole) => whole !== word && whole.includes(word)));
}
