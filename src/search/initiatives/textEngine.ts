import MiniSearch from 'minisearch';
import type { InitiativeDocument } from '../documents.ts';
import { inOtherKana, isJapanese, toHiragana } from '../normalise.ts';
import type { Word } from '../query/words.ts';
import { queryTokens, tokens } from '../tokens.ts';
import { holdsRun } from './spans.ts';
import { type Text, textsOf } from './texts.ts';

/** Scores of initiatives, by their place in the list. */
export type Scores = ReadonlyMap<number, number>;

export interface TextEngine {
  /** Takes in some more texts. @returns false when there are no more */
  prepare(): boolean;
  /** Initiatives whose texts hold a word as it stands. */
  holding(word: Word): Scores;
  /** Initiatives whose texts hold most of a word's pairs of characters, wherever they stand. */
  resembling(word: Word): Scores;
  textsOf(initiative: number): readonly Text[];
}

interface Entry {
  id: number;
  title: string;
  others: string;
  labels: string;
  summaries: string;
}

const FIELDS = ['title', 'others', 'labels', 'summaries'] as const;
const BOOST = { title: 6, others: 3, labels: 1, summaries: 1 };
/** Initiatives taken in at a time: less than a frame on a telephone. */
const SLICE = 8;
/** How much of a word a text must hold to resemble it, and the least it must be. */
const RESEMBLING = { share: 0.7, pairs: 3 };

/** The kept engine (MiniSearch) over the initiatives' texts. */
export function createTextEngine(initiatives: readonly InitiativeDocument[]): TextEngine {
  const engine = new MiniSearch<Entry>({
    fields: [...FIELDS],
    tokenize: tokens,
    processTerm: (term) => term,
  });
  const texts: Text[][] = [];
  const prepare = () => {
    for (const initiative of initiatives.slice(texts.length, texts.length + SLICE)) {
      const own = textsOf(initiative);
      engine.add(entry(texts.length, own));
      texts.push(own);
    }
    return texts.length < initiatives.length;
  };
  type Begins = (term: string, place: number, terms: string[]) => boolean;
  const find = (text: string, prefix: Begins, combineWith: 'AND' | 'OR' = 'AND') => {
    while (prepare());
    return engine.search(text, { tokenize: queryTokens, prefix, combineWith, boost: BOOST });
  };
  const holding = (text: string, isLast: boolean): Scores => {
    const whole = find(text, (term) => term.length === 1 && isJapanese(term));
    // What begins with the last word is of interest only as long as nothing is called so.
    const found =
      whole.length > 0 || !isLast ? whole : find(text, (_, place, terms) => place === terms.length - 1);
    const isRun = isJapanese(text) && text.length > 1;
    const kept = isRun
      ? found.filter(({ id }) => texts[id]?.some(({ folded }) => holdsRun(folded, text)))
      : found;
    return new Map(kept.map(({ id, score }) => [id, score]));
  };
  return {
    prepare,
    textsOf: (initiative) => texts[initiative] ?? [],
    holding(word) {
      const found = holding(word.text, word.isLast);
      const other = inOtherKana(word.text);
      // ばす is how some type バス; but who typed バス does not mean 伸ばす.
      if (other === null || (found.size > 0 && other === toHiragana(word.text))) return found;
      return new Map([...found, ...holding(other, word.isLast)]);
    },
    resembling(word) {
      const pairs = new Set(queryTokens(word.text));
      if (pairs.size < RESEMBLING.pairs) return new Map();
      const found = find(word.text, () => false, 'OR').filter(
        ({ queryTerms }) => new Set(queryTerms).size >= pairs.size * RESEMBLING.share,
      );
      return new Map(found.map(({ id, score }) => [id, score]));
    },
  };
}

function entry(id: number, texts: readonly Text[]): Entry {
  const joined = (wanted: (text: Text, place: number) => boolean) =>
    texts
      .filter(wanted)
      .map(({ folded }) => folded)
      .join('\n');
  return {
    id,
    title: texts[0]?.folded ?? '',
    others: joined(({ field }, place) => field === 'title' && place > 0),
    labels: joined(({ field }) => field === 'category'),
    summaries: joined(({ field }) => field === 'summary'),
  };
}
