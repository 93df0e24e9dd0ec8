/** Id of a region's heading in the built list: where its links lead while no script has brought the table. */
export function inListing(region: string): string {
  return `in-${region}`;
}

/** What follows the catalogue's path to show one region's initiatives: in the table, or without script in the list. */
export function toRegion(region: string): string {
  return `?region=${encodeURIComponent(region)}#${inListing(region)}`;
}
