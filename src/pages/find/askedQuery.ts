/** UTF-16 units that the search box takes: longer than any name, and the search reads no more either. */
export const LONGEST_QUERY = 200;

/** What `q` of an address asks the search box: no more than could be typed there, and no half characters. */
export function askedQuery(search: string): string {
  const asked = new URLSearchParams(search).get('q')?.trim() ?? '';
  return asked
    .slice(0, LONGEST_QUERY)
    .replace(/\p{Cs}$/u, '')
    .trim();
}
