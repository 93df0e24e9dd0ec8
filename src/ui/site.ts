import { createContext, useContext } from 'react';
import type { Words } from '../i18n/ja.ts';
import { type Language, languagePath, wordsOf } from '../i18n/words.ts';

/** Where the site stands and in which language this page is. */
export interface Site {
  /** Path the site lives under, with both slashes: "/" or "/atlas/". */
  base: string;
  language: Language;
}

const SiteContext = createContext<Site>({ base: '/', language: 'ja' });

export const SiteProvider = SiteContext.Provider;

export function useWords(): Words {
  return wordsOf(useContext(SiteContext).language);
}

/** Turns a path of the address contract ("/regions/x/") into the address on this site and in this language. */
export function useAddress(): (path: string) => string {
  const site = useContext(SiteContext);
  return (path) => addressOf(site, path);
}

export function addressOf({ base, language }: Site, path: string): string {
  return base.slice(0, -1) + languagePath(language) + path;
}
