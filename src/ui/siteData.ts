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

/**
 * The address of a path of the contract ("/regions/x/") on this site and in this language. Always on this site:
 * whatever a file names as a path ("javascript:…", "//example.jp") becomes one.
 */
export function addressOf({ base, language }: Pick<Site, 'base' | 'language'>, path: string): string {
  return `${base.slice(0, -1)}${languagePath(language)}/${path.replace(/^[\s/\\]+/, '')}`;
}

/**
 * This page's own address with another query. Whole, with its host: a path that begins with two slashes, which some
 * servers answer to as to one, would itself name a host.
 */
export function hereWith(query: string): string {
  return location.origin + location.pathname + query;
}

/**
 * A data file of the site, as it was written.
 * @param mark a property that tells this kind of file from others: whatever else a server or a line between may
 * answer with, a reader is not to be shown it as the record
 * @throws Error naming the address for an answer other than the file, SyntaxError for one that is cut off; TypeError
 * without any
 */
export async function fetchJson<T extends object>(address: string, mark: keyof T & string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const content: unknown = await response.json();
  if (typeof content !== 'object' || content === null || !(mark in content)) {
    throw new Error(`${address}: something else`);
  }
  return content as T;
}
