/** Raised when what lies in the caches can no longer be read as it was written. */
const FORMAT = 1;

/** Names of the caches of one site; several may stand on one host, below different paths. */
export interface CacheNames {
  pages: string;
  assets: string;
}

/** @param base path of the site, with both slashes */
export function cacheNames(base: string): CacheNames {
  return { pages: `${prefix(base)}${FORMAT} pages`, assets: `${prefix(base)}${FORMAT} assets` };
}

/** Whether a cache is this site's, of whatever format. */
export function isOfSite(name: string, base: string): boolean {
  return name.startsWith(prefix(base));
}

/** Caches that an earlier format of this site has left behind. */
export function olderCaches(names: readonly string[], base: string): string[] {
  const current = Object.values(cacheNames(base));
  return names.filter((name) => isOfSite(name, base) && !current.includes(name));
}

function prefix(base: string): string {
  return `renkei-atlas ${base} `;
}
