import type { Misreading, Reading } from '../fault.ts';
import { nearest, plain, SEPARATOR, separated } from './plain.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One of the words of a list. */
export function readChoice(cell: string, vocabulary: Vocabulary): Reading {
  const id = vocabulary.idOf(cell);
  return id === null ? { misreadings: [strange(cell, vocabulary)] } : { value: id, misreadings: [] };
}

/** Several of the words of a list. A word may itself hold a separator. */
export function readChoices(cell: string, vocabulary: Vocabulary): Reading {
  const whole = vocabulary.idOf(cell);
  if (whole !== null) return { value: [whole], misreadings: [] };
  const words = separated(cell);
  const ids = words.map((word) => vocabulary.idOf(word));
  return {
    value: ids.filter((id) => id !== null),
    misreadings: words.filter((_, index) => ids[index] === null).map((word) => strange(word, vocabulary)),
  };
}

export function writeChoices(ids: readonly unknown[], vocabulary: Vocabulary): string {
  return ids.map((id) => vocabulary.wordOf(String(id))).join(SEPARATOR);
}

function strange(word: string, vocabulary: Vocabulary): Misreading {
  const { words } = vocabulary;
  const hint = words.find((each) => plain(each) === plain(word)) ?? nearest(word, words);
  const none = words.length === 0;
  return {
    rule: 'word-unknown',
    ja: {
      reason: `「${word}」は、この列で使える言葉ではありません。`,
      remedy: none
        ? 'この圏域では使わない列です。空欄にしてください。'
        : `${hint === null ? '' : `「${hint}」でしょうか。`}次のどれかにしてください：${words.join('、')}`,
    },
    en: {
      reason: `"${word}" is no word of this column.`,
      remedy: none
        ? 'This region has no use for the column: leave it blank.'
        : `${hint === null ? '' : `Perhaps "${hint}". `}Choose one of: ${words.join(', ')}`,
    },
  };
}
