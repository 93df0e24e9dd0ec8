/** What Vite builds for the browser; the pages name these. */
export const STYLE_ENTRY = 'src/ui/styles/entry.ts';

/** What the first screen is drawn with; the other styles are laid over it. */
export const FIRST_STYLE_ENTRY = 'src/ui/styles/first.ts';

/** Script and styles of the pages that other sites show in a frame. */
export const FRAME_ENTRY = 'src/embed/frame/client.ts';

/** Stands before the scripts of pages and tells when they cannot be had; that of a map's page has it within. */
export const GUARD_ENTRY = 'src/pages/everyPage/guard.ts';

/** Kinds of pages by the script they come with; most come with that of every page. */
export const PAGE_ENTRIES = {
  reading: 'src/pages/everyPage/client.ts',
  atlas: 'src/pages/atlas/start.ts',
  check: 'src/pages/check/client.ts',
  catalogue: 'src/pages/catalogue/client.ts',
  compare: 'src/pages/compare/client.ts',
  builder: 'src/embed/builder/client.ts',
} as const;

export type ScriptKind = keyof typeof PAGE_ENTRIES;

/** What the start of a page with a map brings once the page has been painted. */
export const ATLAS_CLIENT = 'src/pages/atlas/client.ts';

/** The interactive map, which pages with a map bring once they have been painted. */
export const LIVE_MAP_ENTRY = 'src/map/AtlasMap.ts';
