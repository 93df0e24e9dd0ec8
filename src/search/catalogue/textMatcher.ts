import { fold, toHiragana } from '../normalise.ts';
import { wordsOf } from '../query/words.ts';
import { latinWords, stem } from '../tokens.ts';

export interface TextMatcher {
  /** Folds some more of the texts, a few milliseconds' worth. @returns false when there are no more */
  prepare(): boolean;
  /** Whether each text meets a query (1) or not (0); null for a query without a word in it, which all meet. */
  match(query: string): Uint8Array | null;
}

/** Texts folded at a time. */
const SLICE = 100;
/** Half a syllable before the input method has made kana of it: みt. */
const BEING_TYPED = /(?<=[\p{Script=Hiragana}\p{Script=Katakana}ー])[a-z]{1,2}$/u;

/**
 * Finds the texts that hold every word of a query, whichever kana, width, case or form of character they are in.
 * Japanese is met anywhere, letters and figures only where a word begins: IC is not in "public".
 * The texts are folded bit by bit beforehand, or when something is first looked for, and stand in one long string:
 * to look through it once is quicker than to look through each of many thousands.
 */
export function createTextMatcher(texts: readonly string[]): TextMatcher {
  const folded: string[] = [];
  let whole: Whole | undefined;
  const prepare = () => {
    for (const text of texts.slice(folded.length, folded.length + SLICE)) folded.push(comparable(text));
    return folded.length < texts.length;
  };
  return {
    prepare,
    match(query) {
      const words = wordsOf(query.normalize('NFKC').toLowerCase().replace(BEING_TYPED, ''));
      if (words.length === 0) return null;
      while (prepare());
      whole ??= wholeOf(folded);
      const met = new Uint8Array(texts.length).fill(1);
      for (const { text } of words) keepHolding(met, whole, needleOf(toHiragana(text)));
      return met;
    },
  };
}

/** Texts one after the other, a line's end between them, and where each begins; the end of all at the end. */
interface Whole {
  text: string;
  starts: Uint32Array;
}

function wholeOf(texts: readonly string[]): Whole {
  const starts = new Uint32Array(texts.length + 1);
  texts.forEach((text, place) => {
    starts[place + 1] = (starts[place] ?? 0) + text.length + 1;
  });
  return { text: texts.join('\n'), starts };
}

/** Takes away the mark of every text that holds none of the forms. */
function keepHolding(met: Uint8Array, { text, starts }: Whole, forms: readonly string[]): void {
  const holds = new Uint8Array(met.length);
  for (const form of forms) {
    const isWord = isLatin(form, 0);
    let place = 0;
    for (let at = text.indexOf(form); at >= 0; ) {
      while ((starts[place + 1] ?? Number.POSITIVE_INFINITY) <= at) place++;
      const isHeld = !isWord || !isLatin(text, at - 1);
      if (isHeld) holds[place] = 1;
      // Once is enough: on with the next text.
      at = text.indexOf(form, isHeld ? starts[place + 1] : at + 1);
    }
  }
  for (let place = 0; place < met.length; place++) met[place] = (met[place] ?? 0) & (holds[place] ?? 0);
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

function isLatin(text: string, place: number): boolean {
  const code = text.charCodeAt(place);
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}
