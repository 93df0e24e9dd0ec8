import type { PageParts } from './named.ts';

/** What is noted on a stored page, so that nobody need read its text again. */
export interface Leaflet {
  heading: string;
  /** Folder of the data files of the release it comes from. */
  files: string;
  /** Every script and style it needs, those that others name included. */
  assets: readonly string[];
}

const HEADING = 'x-atlas-heading';
const FILES = 'x-atlas-files';
const ASSETS = 'x-atlas-assets';
/** They speak of the bytes that travelled, and the page is stored as text. */
const OF_TRANSPORT = ['content-encoding', 'content-length', 'transfer-encoding'];

/** A copy of a page as it is stored. Its own headers stay: the policy of the page stands in them. */
export function withLeaflet(
  html: string,
  headers: Headers,
  parts: PageParts,
  assets: readonly string[],
): Response {
  const kept = new Headers(headers);
  for (const name of OF_TRANSPORT) kept.delete(name);
  kept.set(HEADING, encodeURIComponent(parts.heading));
  kept.set(FILES, parts.files);
  kept.set(ASSETS, assets.join(' '));
  return new Response(html, { status: 200, headers: kept });
}

export function leafletOf(page: Response): Leaflet {
  const text = (name: string) => page.headers.get(name) ?? '';
  return {
    heading: decoded(text(HEADING)),
    files: text(FILES),
    assets: text(ASSETS).split(' ').filter(Boolean),
  };
}

/** Empty for what was not encoded: one page that cannot be read must not hide all the others. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
