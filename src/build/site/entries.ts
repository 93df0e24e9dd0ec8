/** What Vite builds for the browser; the pages name these. */
export const STYLE_ENTRY = 'src/ui/styles/entry.ts';
export const EVERY_PAGE_ENTRY = 'src/pages/everyPage/client.ts';
export const ATLAS_ENTRY = 'src/pages/atlas/client.ts';
export const CHECK_ENTRY = 'src/pages/check/client.ts';
export const CATALOGUE_ENTRY = 'src/pages/catalogue/client.ts';
export const COMPARE_ENTRY = 'src/pages/compare/client.ts';

/** Kinds of pages by the script they come with; most come with that of every page. */
export const PAGE_ENTRIES = {
  reading: EVERY_PAGE_ENTRY,
  atlas: ATLAS_ENTRY,
  check: CHECK_ENTRY,
  catalogue: CATALOGUE_ENTRY,
  compare: COMPARE_ENTRY,
} as const;

export type ScriptKind = keyof typeof PAGE_ENTRIES;
