import type { Language } from '../../i18n/language.ts';
import { cacheNames, isOfSite } from '../../offline/cacheNames.ts';
import { leafletOf } from '../../offline/leaflet.ts';
import { isOfflinePage, languageOf } from '../../offline/rules.ts';
import type { Site } from '../../ui/siteData.ts';
import type { Plan } from './plan.ts';

/** A page that this device holds. */
export interface StoredPage {
  address: string;
  heading: string;
  language: Language;
}

/** Full address of the site. */
export function rootOf({ base }: Pick<Site, 'base'>): string {
  return new URL(base, location.origin).href;
}

/** The pages in store, those that only say that a page is missing left out. Never makes a cache. */
export async function storedPages(site: Site): Promise<StoredPage[]> {
  const { pages: name } = cacheNames(site.base);
  if (!(await caches.has(name))) return [];
  const pages = await caches.open(name);
  const root = rootOf(site);
  const addresses = (await pages.keys()).map(({ url }) => url).filter((url) => !isOfflinePage(url, root));
  return Promise.all(
    addresses.map(async (address) => {
      const page = await pages.match(address, { ignoreVary: true });
      const heading = page ? leafletOf(page).heading : '';
      return { address, heading, language: languageOf(address, root) };
    }),
  );
}

/** A data file that lies in store. @throws where it does not */
export async function readStored(site: Site, address: string): Promise<unknown> {
  const file = await matchStored(cacheNames(site.base).assets, address);
  if (!file) throw new Error(`${address} is not in store`);
  return file.json();
}

/** Whether everything of a plan lies in store. */
export async function isInStore(site: Site, { pages, files }: Plan): Promise<boolean> {
  const names = cacheNames(site.base);
  const found = await Promise.all([
    ...pages.map((address) => matchStored(names.pages, address)),
    ...files.map((address) => matchStored(names.assets, address)),
  ]);
  return found.every((each) => each !== undefined);
}

/** Deletes everything. @returns whether nothing is left */
export async function emptyStock({ base }: Pick<Site, 'base'>): Promise<boolean> {
  const ours = async () => (await caches.keys()).filter((name) => isOfSite(name, base));
  for (const name of await ours()) await caches.delete(name);
  return (await ours()).length === 0;
}

/** Megabytes that this address's whole host holds on the device; null where the browser does not tell. */
export async function megabytesInUse(): Promise<number | null> {
  const { usage } = (await navigator.storage?.estimate?.().catch(() => null)) ?? {};
  return usage === undefined ? null : usage / 1e6;
}

/** `caches.match` with a name makes no cache where there is none. */
function matchStored(cacheName: string, address: string): Promise<Response | undefined> {
  return caches.match(new URL(address, location.origin).href, { cacheName, ignoreVary: true });
}
