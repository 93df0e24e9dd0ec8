import { LANGUAGES, type Language, languagePath } from '../i18n/language.ts';

/** What the rules look at in a request. */
export interface Asked {
  url: string;
  method: string;
  /** As in `Request.mode`: "navigate" for pages. */
  mode: string;
  /** As in `Request.destination`: "iframe" and "frame" for pages within pages. */
  destination: string;
  /** Part of a file. */
  hasRange: boolean;
}

/** Who answers: the rule for pages, the rule for files that never change, or the network alone. */
export type Answerer = 'page' | 'asset' | 'network';

/** The page that is shown instead of one that is not stored: `paths.offline`, which stands on a higher floor. */
export const OFFLINE_PATH = '/offline/';

/** @param root full address of the site ("https://city.example/atlas/"), which is the worker's scope */
export function answererOf(asked: Asked, root: string): Answerer {
  const path = pathBelow(asked.url, root);
  if (path === null || asked.method !== 'GET' || asked.hasRange || isEmbed(path)) return 'network';
  if (asked.mode === 'navigate') {
    return !/^i?frame$/.test(asked.destination) && isPage(path) ? 'page' : 'network';
  }
  return path.startsWith('assets/') ? 'asset' : 'network';
}

/** Whether an address belongs to the pages that stand in other sites: nothing is ever kept for them. */
export function isEmbedAddress(address: string, root: string): boolean {
  const path = pathBelow(address, root);
  return path !== null && isEmbed(path);
}

/** The one address under which a page is stored: a query or a fragment chooses a view, not a page. */
export function pageKey(address: string): string {
  const { origin, pathname } = new URL(address);
  const folder = pathname.replace(/(?<=\/)index\.html$/, '');
  return origin + (folder.endsWith('/') ? folder : `${folder}/`);
}

/** Language of a page, by its address. */
export function languageOf(address: string, root: string): Language {
  return inLanguage(pathBelow(address, root) ?? '').language;
}

export function isOfflinePage(address: string, root: string): boolean {
  const path = pathBelow(pageKey(address), root);
  return path !== null && `/${inLanguage(path).path}` === OFFLINE_PATH;
}

/** The page that is shown instead of one that is not stored. */
export function offlinePage(language: Language, root: string): string {
  return root.slice(0, -1) + languagePath(language) + OFFLINE_PATH;
}

/** The pages that say that one is not stored, in every language. */
export function offlinePages(root: string): string[] {
  return LANGUAGES.map((language) => offlinePage(language, root));
}

/** Path below the site's root, without a leading slash; null for addresses elsewhere. */
function pathBelow(address: string, root: string): string | null {
  const { origin, pathname } = new URL(address);
  const site = new URL(root);
  if (origin !== site.origin || !pathname.startsWith(site.pathname)) return null;
  return pathname.slice(site.pathname.length);
}

function isEmbed(path: string): boolean {
  return /^embed(?:\/|$)/.test(inLanguage(path).path);
}

/** Files that lie among the pages (tables to download, 404.html) are none. */
function isPage(path: string): boolean {
  const last = path.slice(path.lastIndexOf('/') + 1);
  return last === 'index.html' || !last.includes('.');
}

function inLanguage(path: string): { language: Language; path: string } {
  for (const language of LANGUAGES) {
    const start = `${languagePath(language)}/`.slice(1);
    if (start !== '' && path.startsWith(start)) return { language, path: path.slice(start.length) };
  }
  return { language: 'ja', path };
}

/**
 * Whether a page has come. Some hosts answer with one for a file that they do not have, some lines for everything; kept in
 * a file's place it would stand there for ever.
 */
export function isPageInstead(response: Response): boolean {
  return /^text\/html\b/i.test(response.headers.get('content-type') ?? '');
}
