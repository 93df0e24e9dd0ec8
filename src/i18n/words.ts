import { easy } from './easy/index.ts';
import { en } from './en/index.ts';
import { ja } from './ja/index.ts';
import type { Language } from './language.ts';
import type { PageWords } from './shape.ts';

const dictionaries: Record<Language, PageWords> = { ja, en, easy };

/** The dictionary of a language. For the build: scripts in the browser load only their own (loadWords). */
export function wordsOf(language: Language): PageWords {
  return dictionaries[language];
}
