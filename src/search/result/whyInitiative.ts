import { type Span, spansIn } from '../initiatives/spans.ts';
import type { Text } from '../initiatives/texts.ts';
import type { Asked } from '../places/asked.ts';
import type { Area, Places, Town } from '../places/prepare.ts';
import { meantBy } from '../query/meant.ts';
import type { Word } from '../query/words.ts';
import { queryTokens } from '../tokens.ts';
import type { Why } from '../types.ts';
import { whyText } from './why.ts';
import { whyPlaces, whyPrefecture } from './whyPlace.ts';

/** Why an initiative was found: its texts, else words that mean the same, else who takes part. */
export function whyInitiative(
  texts: readonly Text[],
  { towns, area }: { towns: readonly Town[]; area: Area | undefined },
  words: readonly Word[],
  asked: readonly Asked[],
  places: Places,
): Why | null {
  return (
    whyTexts(
      texts,
      words.map(({ text }) => ({ text, isLast: false })),
    ) ??
    whyTexts(texts, words) ??
    whyMeant(texts, words) ??
    whyPlaces(area ? [area, ...towns] : towns, asked) ??
    whyPrefecture(towns, asked, places) ??
    whyTexts(texts, words.flatMap(pairsOf))
  );
}

/** The text that holds most of the words; of equals the one that says most. */
function whyTexts(texts: readonly Text[], words: readonly Pick<Word, 'text' | 'isLast'>[]): Why | null {
  let best: { text: Text; spans: readonly Span[]; met: number } | null = null;
  for (const text of texts) {
    const spans = words.map((word) => spansIn(text.folded, word));
    const met = spans.filter(({ length }) => length > 0).length;
    if (met > (best?.met ?? 0)) best = { text, spans: spans.flat(), met };
  }
  return best ? whyText(best.text, best.spans) : null;
}

function whyMeant(texts: readonly Text[], words: readonly Word[]): Why | null {
  const why = whyTexts(texts, words.flatMap(meantBy));
  return why ? { ...why, field: 'word' } : null;
}

/** For texts that only resemble a word: the pairs of characters they have in common. */
function pairsOf({ text }: Word): { text: string; isLast: boolean }[] {
  return queryTokens(text).map((pair) => ({ text: pair, isLast: false }));
}
