import { HARD_WORDS, KEPT_TERMS } from './hardWords.ts';
import { rubyPieces, withoutRuby } from './ruby.ts';

const MOST_SENTENCES = 2;
/** Letters of a sentence with its mark, readings not counted. */
const MOST_LETTERS = 40;

/**
 * What is wrong with a text in plain Japanese, in English, for those who write it; empty where nothing is.
 * The rules and where they come from: docs/easy-japanese.md.
 */
export function easyFaults(text: string): string[] {
  return [...lengthFaults(text), ...readingFaults(text), ...wordFaults(text)];
}

function lengthFaults(text: string): string[] {
  const sentences = withoutRuby(text)
    .split(/(?<=[。！？])/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{Letter}\p{Number}]/u.test(sentence));
  const long = sentences
    .map((sentence) => ({ sentence, letters: [...sentence].length }))
    .filter(({ letters }) => letters > MOST_LETTERS)
    .map(({ sentence, letters }) => `${letters} letters, ${MOST_LETTERS} at most: ${sentence}`);
  return sentences.length > MOST_SENTENCES
    ? [`${sentences.length} sentences, ${MOST_SENTENCES} at most`, ...long]
    : long;
}

function readingFaults(text: string): string[] {
  return rubyPieces(text).flatMap(({ text: base, reading }) => {
    if (reading === null) {
      const bare = base.match(/[\p{Script=Han}々]+/gu) ?? [];
      return [
        ...bare.map((kanji) => `no reading: ${kanji}`),
        ...(/[《》｜]/.test(base) ? [`broken reading: ${base}`] : []),
      ];
    }
    // Names hold marks between their parts: いなば・たじま.
    return /^[\p{Script=Hiragana}\p{Script=Katakana}ー・]+$/u.test(reading)
      ? []
      : [`reading is not in kana: ${base}《${reading}》`];
  });
}

function wordFaults(text: string): string[] {
  const plain = Object.keys(KEPT_TERMS)
    // The longest first: 連携中枢都市圏 before 連携中枢都市.
    .sort((one, other) => other.length - one.length)
    .reduce((rest, term) => rest.replaceAll(term, '・'), withoutRuby(text));
  return Object.entries(HARD_WORDS)
    .filter(([word]) => plain.includes(word))
    .map(([word, instead]) => `hard word ${word}: say ${instead}`);
}
