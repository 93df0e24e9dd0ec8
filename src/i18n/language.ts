/** Languages the site is built in; each has its own tree of addresses. `easy` is やさしい日本語. */
export type Language = 'ja' | 'en' | 'easy';

export const LANGUAGES: readonly Language[] = ['ja', 'en', 'easy'];

/** Where a language's pages begin: Japanese at the root. */
export function languagePath(language: Language): string {
  return language === 'ja' ? '' : `/${language}`;
}

/** What `<html lang>` says: plain Japanese is Japanese. */
export function htmlLanguage(language: Language): 'ja' | 'en' {
  return language === 'en' ? 'en' : 'ja';
}
