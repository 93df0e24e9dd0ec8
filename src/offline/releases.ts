/**
 * The folder of data files that an address lies in, of whatever release: each release has one, beside those of the others
 * ("…/assets/data-1a2b3c/").
 * @param files such a folder
 * @returns null for what lies in none
 */
function folderOf(address: string, files: string): string | null {
  const beside = files.slice(0, files.lastIndexOf('/', files.length - 2) + 1);
  if (!address.startsWith(beside)) return null;
  const [folder] = /^data-[^/]+\//.exec(address.slice(beside.length)) ?? [];
  return folder === undefined ? null : beside + folder;
}

/** A data file as a release has it; anything else as it is. @param files folder of the release's data files */
export function inRelease(address: string, files: string): string {
  const folder = folderOf(address, files);
  return folder === null ? address : files + address.slice(folder.length);
}

/** Addresses of the data files of other releases, as this release has them. */
export function counterparts(stored: readonly string[], files: string): string[] {
  const here = stored.map((address) => inRelease(address, files));
  return [...new Set(here.filter((address, place) => address !== stored[place]))];
}
