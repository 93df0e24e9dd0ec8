import { fold, toHiragana } from '../normalise.ts';
import { wordsOf } from '../query/words.ts';
import { latinWords, stem } from '../tokens.ts';

/** Whether each text meets a query (1) or not (0); null for a query without a word in it, which all meet. */
export type TextMatcher = (query: string) => Uint8Array | null;

/** Half a syllable before the input method has made kana of it: みt. */
const BEING_TYPED = /(?<=[\p{Script=Hiragana}\p{Script=Katakana}ー])[a-z]{1,2}$/u;

/**
 * Finds the texts that hold every word of a query, whichever kana, width, case or form of character they are in.
 * Japanese is met anywhere, letters and figures only where a word begins: IC is not in "public".
 * Texts are folded when something is first looked for.
 */
export function createTextMatcher(texts: readonly string[]): TextMatcher {
  let folded: readonly string[] | undefined;
  return (query) => {
    const words = wordsOf(query.normalize('NFKC').toLowerCase().replace(BEING_TYPED, ''));
    if (words.length === 0) return null;
    folded ??= texts.map(comparable);
    const needles = words.map(({ text }) => needleOf(toHiragana(text)));
    return Uint8Array.from(folded, (text) => (needles.every((needle) => holds(text, needle)) ? 1 : 0));
  };
}

/** A text as it is compared, the stems of its Latin words behind it: library and libraries meet. */
function comparable(text: string): string {
  const plain = toHiragana(fold(text));
  const stems = latinWords(plain).map((word) => stem(word.text));
  return `${plain}\n${[...new Set(stems)].join(' ')}`;
}

/** The ways a word may stand in a text. */
function needleOf(text: string): readonly string[] {
  return /^[a-z]+$/.test(text) ? [...new Set([text, stem(text)])] : [text];
}

function holds(text: string, needle: readonly string[]): boolean {
  return needle.some((form) => {
    for (let place = text.indexOf(form); place >= 0; place = text.indexOf(form, place + 1))
      if (!isLatin(form, 0) || !isLatin(text, place - 1)) return true;
    return false;
  });
}

function isLatin(text: string, place: number): boolean {
  const code = text.charCodeAt(place);
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}
