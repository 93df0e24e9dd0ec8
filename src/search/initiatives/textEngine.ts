import type { InitiativeDocument } from '../documents.ts';
import { inOtherKana, isJapanese, toHiragana } from '../normalise.ts';
import type { Word } from '../query/words.ts';
import { isOneRun, queryTokens, tokens } from '../tokens.ts';
import { joined, keep, NO_SCORES, type Scores } from './scores.ts';
import { holdsRun } from './spans.ts';
import { createTextIndex } from './textIndex.ts';
import { type Text, textsOf } from './texts.ts';

export interface TextEngine {
  /** Takes in some more texts. @returns false when there are no more */
  prepare(): boolean;
  /** Initiatives whose texts hold a word as it stands. */
  holding(word: Word): Scores;
  /** Initiatives whose texts hold most of a word's pairs of characters, wherever they stand. */
  resembling(word: Word): Scores;
  textsOf(initiative: number): readonly Text[];
}

/** What each field's matches are worth: title, other titles, categories, summaries. */
const WEIGHTS = [6, 3, 1, 1] as const;
/** Initiatives taken in at a time: less than a frame on a telephone. */
const SLICE = 8;
/** Words whose matches are kept. Each may be a million bytes. */
const REMEMBERED = 12;
/** How much of a word a text must hold to resemble it, and the least it must be. */
const RESEMBLING = { share: 0.7, pairs: 3 };

/** Finds initiatives by the pairs of characters and the words that their texts have. */
export function createTextEngine(initiatives: readonly InitiativeDocument[]): TextEngine {
  const size = initiatives.length;
  const index = createTextIndex(size, WEIGHTS);
  /** All texts of each initiative, a line for each. */
  const folded: string[] = [];
  const prepare = () => {
    for (const initiative of initiatives.slice(folded.length, folded.length + SLICE)) {
      const texts = textsOf(initiative);
      index.add(fieldsOf(texts).map(tokens));
      folded.push(linesOf(texts));
    }
    return folded.length < size;
  };
  const sought = (text: string, begins: (term: string, place: number, all: readonly string[]) => boolean) => {
    while (prepare());
    return queryTokens(text).map((term, place, all) => ({ text: term, begins: begins(term, place, all) }));
  };
  const known = new Map<string, Scores>();
  /** Remembers the last few: each keystroke leaves most of a query as it was. */
  const holding = (text: string, isLast: boolean): Scores => {
    const key = `${text} ${isLast}`;
    const found = known.get(key) ?? lookUp(text, isLast);
    if (known.size >= REMEMBERED) known.clear();
    known.set(key, found);
    return found;
  };
  const lookUp = (text: string, isLast: boolean): Scores => {
    const whole = index.withAll(sought(text, (term) => term.length === 1 && isJapanese(term)));
    // What begins with the last word is of interest only as long as nothing is called so.
    const found =
      whole.places.length > 0 || !isLast
        ? whole
        : index.withAll(sought(text, (_, place, all) => place === all.length - 1));
    // A pair of characters is its own proof; of more, the pairs may stand apart.
    const isProof = !isJapanese(text) || text.length === 1 || (text.length === 2 && isOneRun(text));
    return isProof ? found : keep(found, (place) => holdsRun(folded[place] ?? '', text));
  };
  return {
    prepare,
    textsOf: (initiative) => {
      const known = initiatives[initiative];
      return known ? textsOf(known) : [];
    },
    holding(word) {
      const found = holding(word.text, word.isLast);
      const other = inOtherKana(word.text);
      // ばす is how some type バス; but who typed バス does not mean 伸ばす.
      if (other === null || (found.places.length > 0 && other === toHiragana(word.text))) return found;
      return joined(holding(other, word.isLast), found);
    },
    resembling(word) {
      const pairs = new Set(queryTokens(word.text)).size;
      if (pairs < RESEMBLING.pairs) return NO_SCORES;
      return index.withSome(
        sought(word.text, () => false),
        pairs * RESEMBLING.share,
      );
    },
  };
}

/** The texts by what they are worth, in the order of `WEIGHTS`. */
function fieldsOf(texts: readonly Text[]): string[] {
  const [title, ...others] = texts;
  return [
    linesOf(title ? [title] : []),
    linesOf(others.filter(({ field }) => field === 'title')),
    linesOf(others.filter(({ field }) => field === 'category')),
    linesOf(others.filter(({ field }) => field === 'summary')),
  ];
}

function linesOf(texts: readonly Text[]): string {
  return texts.map(({ folded }) => folded).join('\n');
}
