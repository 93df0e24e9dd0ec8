import { type Keeper, NetworkFailure } from './keeper.ts';
import { type Leaflet, leafletOf } from './leaflet.ts';
import { counterparts } from './releases.ts';
import { offlinePages } from './rules.ts';
import { storeFile, storePage } from './store.ts';

/**
 * Brings every stored page to the release of a page that has just been fetched, so that nobody reads last
 * year's answer offline for want of having opened it again. The name of the folder of data files tells the
 * releases apart: it changes with what the pages say. Each page is replaced whole or stays as it was; where data
 * cannot be had now, all stays until the next visit.
 * @param files folder of the fetched page's data files
 */
export async function refreshOthers(keeper: Keeper, files: string): Promise<void> {
  const pages = await keeper.open('pages');
  const older: string[] = [];
  for (const { url: address } of await pages.keys()) {
    const leaflet = await leafletAt(pages, address);
    if (leaflet && leaflet.files !== files) older.push(address);
  }
  const assets = await keeper.open('assets');
  const stored = (await assets.keys()).map(({ url }) => url);
  for (const address of counterparts(stored, files)) {
    const error = await quietly(storeFile(keeper, address));
    if (error !== null && !isGone(error, address)) return;
  }
  for (const address of older) {
    const error = await quietly(storePage(keeper, address));
    if (isGone(error, address)) await pages.delete(address);
  }
  // What says that a page is not stored may not have come when the others did.
  for (const address of offlinePages(keeper.root)) {
    if (!(await pages.match(address, { ignoreVary: true }))) await quietly(storePage(keeper, address));
  }
  await sweep(keeper);
}

/** Whether the site has this address no more; a page that names something which is missing is not gone. */
function isGone(error: unknown, address: string): boolean {
  return (
    error instanceof NetworkFailure &&
    error.address === address &&
    (error.status === 404 || error.status === 410)
  );
}

/** Deletes files that no stored page needs any more. */
async function sweep(keeper: Keeper): Promise<void> {
  const [pages, assets] = await Promise.all([keeper.open('pages'), keeper.open('assets')]);
  const leaflets: Leaflet[] = [];
  for (const { url: address } of await pages.keys()) {
    const leaflet = await leafletAt(pages, address);
    if (leaflet) leaflets.push(leaflet);
  }
  const stored = (await assets.keys()).map(({ url }) => url);
  // What was read in this life may belong to a page that is just being put together.
  for (const address of unneeded(stored, leaflets)) {
    if (!keeper.named.has(address)) await assets.delete(address);
  }
}

/** Stored files that none of the stored pages names, and that lie in no folder of theirs. */
export function unneeded(stored: readonly string[], leaflets: readonly Leaflet[]): string[] {
  const assets = new Set(leaflets.flatMap((leaflet) => leaflet.assets));
  const folders = [...new Set(leaflets.map(({ files }) => files))];
  return stored.filter(
    (address) => !assets.has(address) && !folders.some((folder) => address.startsWith(folder)),
  );
}

async function leafletAt(pages: Cache, address: string): Promise<Leaflet | null> {
  const page = await pages.match(address, { ignoreVary: true });
  return page ? leafletOf(page) : null;
}

/** What fails here is tried again at the next visit; the stored page stays as it was. */
async function quietly(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
    return null;
  } catch (error) {
    return error;
  }
}
