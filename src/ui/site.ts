import { createContext, createElement, type ReactNode, useContext } from 'react';
import type { Language } from '../i18n/language.ts';
import type { PageWords, Words } from '../i18n/shape.ts';
import type { BackgroundTiles } from '../map/background.ts';
import { addressOf, type Site } from './siteData.ts';

const SiteContext = createContext<{ site: Site; words: Words } | null>(null);

export function SiteProvider({ site, words, children }: { site: Site; words: Words; children?: ReactNode }) {
  return createElement(SiteContext, { value: { site, words } }, children);
}

function useSiteContext() {
  const context = useContext(SiteContext);
  if (context === null) throw new Error('a component stands outside of SiteProvider');
  return context;
}

/** All words of the language, for pages that are built and never drawn in a browser. @throws Error in a browser */
export function usePageWords(): PageWords {
  const { words } = useSiteContext();
  if (!('about' in words)) throw new Error('this component is for built pages: its words do not travel');
  return words as PageWords;
}

export function useWords(): Words {
  return useSiteContext().words;
}

/** Tiles under the map's colours, where the build has any. */
export function useBackground(): BackgroundTiles | null {
  return useSiteContext().site.background ?? null;
}

export function useLanguage(): Language {
  return useSiteContext().site.language;
}

/** Turns a path of the address contract ("/regions/x/") into the address on this site and in this language. */
export function useAddress(): (path: string) => string {
  const { site } = useSiteContext();
  return (path) => addressOf(site, path);
}

/** Turns a name below the site's root, the same in every language ("data/regions.csv"), into its address. */
export function useFileAddress(): (name: string) => string {
  const { site } = useSiteContext();
  return (name) => site.base + name;
}
