import { Forgotten, type Keeper, NetworkFailure } from './keeper.ts';
import { type Leaflet, leafletOf, withLeaflet } from './leaflet.ts';
import { canName, namedInFile, partsOfPage } from './named.ts';
import type { Answer, Failure } from './orders.ts';
import { inRelease } from './releases.ts';
import { isPageInstead, pageKey } from './rules.ts';

/** Requests at once: enough to be quick, few enough to leave a phone's line to its reader. */
const AT_ONCE = 3;

/**
 * A page as it is stored, after everything it names lies in the caches: a page without its scripts and styles
 * is never there. Null where the answer is none of this site's pages.
 * @throws NetworkFailure, Forgotten or the browser's QuotaExceededError where something it names cannot be stored
 */
export async function preparePage(
  keeper: Keeper,
  address: string,
  response: Response,
): Promise<Response | null> {
  if (response.status !== 200 || response.redirected) return null;
  const html = await response.text();
  const parts = partsOfPage(html, address);
  if (parts === null) return null;
  return withLeaflet(html, response.headers, parts, await storeNamed(keeper, parts.assets));
}

/** Fetches and stores a page. @returns what is noted on it @throws as preparePage */
export async function storePage(keeper: Keeper, address: string): Promise<Leaflet> {
  const key = pageKey(address);
  const page = await preparePage(keeper, key, await keeper.fetch(key, { cache: 'no-cache' }));
  if (page === null) throw new NetworkFailure(key, null);
  const leaflet = leafletOf(page);
  await (await keeper.open('pages')).put(key, page);
  return leaflet;
}

/** Stores a file whose name changes with its content, unless it is there. @throws as preparePage */
export async function storeFile(keeper: Keeper, address: string): Promise<Response> {
  const assets = await keeper.open('assets');
  const stored = await assets.match(address, { ignoreVary: true });
  if (stored) return stored;
  const response = await keeper.fetch(address);
  if (isPageInstead(response)) throw new NetworkFailure(address, response.status);
  await assets.put(address, response.clone());
  return response;
}

/** Stores files and all that they name, at once or later. @returns complete addresses of them all */
async function storeNamed(keeper: Keeper, first: readonly string[]): Promise<string[]> {
  const all = new Set<string>();
  const visit = async (address: string): Promise<void> => {
    if (all.has(address)) return;
    all.add(address);
    let named = keeper.named.get(address);
    if (named === undefined) {
      const file = await storeFile(keeper, address);
      named = canName(address) ? namedInFile(await file.text(), address) : [];
      keeper.named.set(address, named);
    }
    await Promise.all(named.map(visit));
  };
  await Promise.all(first.map(visit));
  return [...all];
}

/**
 * Stores pages and files and tells how far it is. Without the first page nothing else is tried; later on
 * what cannot be fetched is left out, and only a full device ends the work.
 */
export async function storeAll(
  keeper: Keeper,
  { pages, files }: { pages: readonly string[]; files: readonly string[] },
  tell: (answer: Answer) => void,
): Promise<void> {
  const [first, ...otherPages] = pages;
  const total = pages.length + files.length;
  let [stored, failed] = [0, 0];
  let failure: Failure | null = null;
  const take = async (step: () => Promise<unknown>): Promise<void> => {
    try {
      await step();
      stored += 1;
    } catch (error) {
      failed += 1;
      // A full device is the reason worth telling.
      if (failure !== 'full') failure = failureOf(error);
    }
    tell({ kind: 'progress', done: stored + failed, total });
  };
  try {
    await keeper.begin();
  } catch (error) {
    // No cache can be made: somebody waits for a word all the same.
    return tell({ kind: 'stored', stored: 0, failed: total, failure: failureOf(error) });
  }
  /** Of the release that there is now: the page that asks may be older. */
  let folder = '';
  if (first !== undefined) {
    await take(async () => {
      folder = (await storePage(keeper, first)).files;
    });
  }
  const others = [
    ...otherPages.map((address) => () => storePage(keeper, address)),
    ...files.map((address) => () => storeFile(keeper, inRelease(address, folder))),
  ];
  const isWorthwhile = () => failure !== 'full' && stored > 0;
  const work = async () => {
    for (let step = others.shift(); step && isWorthwhile(); step = others.shift()) await take(step);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  tell({ kind: 'stored', stored, failed: total - stored, failure });
}

/** @throws Forgotten where the reader has changed their mind: there is nobody left to tell */
function failureOf(error: unknown): Failure {
  if (error instanceof Forgotten) throw error;
  if (error instanceof NetworkFailure) return 'network';
  return error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'other';
}
