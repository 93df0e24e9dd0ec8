import type { Language } from '../../../src/i18n/language.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import type { Voice } from '../../../src/view/voice.ts';

/** How pages of a language speak. */
export function voiceOf(language: Language): Voice {
  return { language, words: wordsOf(language) };
}

/** For tests in which the language does not matter. */
export const japanese: Voice = voiceOf('ja');
