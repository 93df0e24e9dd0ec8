/** What Vite builds for the browser; the pages name these. */
export const STYLE_ENTRY = 'src/ui/styles/entry.ts';
export const EVERY_PAGE_ENTRY = 'src/pages/everyPage/client.ts';
export const ATLAS_ENTRY = 'src/pages/atlas/client.ts';
export const CHECK_ENTRY = 'src/pages/check/client.ts';
