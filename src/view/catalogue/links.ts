/** Id of a region's heading in the built list: where its links lead while no script has brought the table. */
export function inListing(region: string): string {
  return `in-${region}`;
}

/** What follows the catalogue's path to show one region's initiatives: in the table, or without script in the list. */
export function toRegion(region: string): string {
  return toRegions([region]);
}

/** The same for several regions, and where one is named for a situation in life. */
export function toRegions(regions: readonly string[], situation?: string): string {
  const narrowed = situation === undefined ? '' : `&situation=${encodeURIComponent(situation)}`;
  const [first = ''] = regions;
  return `?region=${regions.map(encodeURIComponent).join(',')}${narrowed}#${inListing(first)}`;
}
