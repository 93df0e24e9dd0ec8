import { ja, type Words } from './ja.ts';

export type Language = 'ja';

/** Languages the site is built in; each has its own tree of addresses. */
export const LANGUAGES: readonly Language[] = ['ja'];

const dictionaries: Record<Language, Words> = { ja };

export function wordsOf(language: Language): Words {
  return dictionaries[language];
}

/** Where a language's pages begin: Japanese at the root. */
export function languagePath(language: Language): string {
  return language === 'ja' ? '' : `/${language}`;
}
