import { type Language, languagePath } from '../i18n/language.ts';
import type { BackgroundTiles } from '../map/background.ts';

/** Where the site stands and in which language this page is. Every page carries it for its scripts. */
export interface Site {
  /** Path the site lives under, with both slashes: "/" or "/atlas/". */
  base: string;
  language: Language;
  /** Address of this build's data files, with its slash; it changes when their content does. */
  files: string;
  /** Tiles under the map's colours (BACKGROUND_TILES); absent where the build has none. */
  background?: BackgroundTiles;
}

/** Id of the data block that holds the site. */
export const SITE_DATA_ID = 'site';

/** The address of a path of the contract ("/regions/x/") on this site and in this language. */
export function addressOf({ base, language }: Pick<Site, 'base' | 'language'>, path: string): string {
  return base.slice(0, -1) + languagePath(language) + path;
}

/**
 * A data file of the site, as it was written.
 * @throws Error naming the address for an answer other than the file; TypeError without any
 */
export async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}
