import { plain } from './read/plain.ts';

/** What an entry goes by. */
export interface Named {
  key: string;
  number: string | null;
  title: string;
}

/** Entries on record with title and number as they are compared. */
export function namedEntries(entries: readonly Named[]): Named[] {
  return entries.map(({ key, number, title }) => ({
    key,
    number: number === null ? null : plain(number),
    title: plain(title),
  }));
}

/**
 * The key of a row without one of its own. In this order:
 * the key of the entry on record that has its title and number, its title alone, its number alone;
 * its number as a key (「３－１」 is "3-1"); else "t-" and eight digits that follow from its title.
 * So a row keeps its key however often it is read, and whatever stands around it.
 * @param onRecord from `namedEntries`
 */
export function keyFor(number: string | null, title: string, onRecord: readonly Named[]): string {
  const wanted = { number: plain(number ?? ''), title: plain(title) };
  const same = (entry: Named, by: 'number' | 'title') => wanted[by] !== '' && entry[by] === wanted[by];
  const only = (found: readonly Named[]) => (found.length === 1 ? found[0]?.key : undefined);
  return (
    only(onRecord.filter((entry) => same(entry, 'title') && same(entry, 'number'))) ??
    only(onRecord.filter((entry) => same(entry, 'title'))) ??
    only(onRecord.filter((entry) => same(entry, 'number'))) ??
    slugOf(number ?? '') ??
    `t-${fingerprint(wanted.title)}`
  );
}

function slugOf(number: string): string | null {
  // 「新」, 「再掲」 and the like are no numbers.
  const letters = number
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return /\d/.test(letters) ? letters : null;
}

/** FNV-1a, 32 bits, as eight hexadecimal digits. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
