/** Where a web server serves the built site. */
export interface HostingPlace {
  /** Path of the site: "/" or "/atlas/". */
  base: string;
  /** Folder on the server into which `dist/` was copied, with a slash at its end. */
  folder: string;
  /** Origin of the background tiles of the build; null for none. */
  tiles: string | null;
}

/** What the examples in docs/hosting are written for. */
export const EXAMPLE_PLACE: HostingPlace = { base: '/', folder: '/srv/renkei-atlas/', tiles: null };

/** A regular expression on paths from the site's root (`^/assets/`), on those of a server (`^/atlas/assets/`). */
export function belowBase(pattern: string, base: string): string {
  return pattern.replaceAll('^/', `^${base.replaceAll('.', '[.]')}`);
}
