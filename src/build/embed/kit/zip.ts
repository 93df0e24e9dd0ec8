import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** What lies in a kit: a path of ASCII letters, and text or bytes. */
export type KitEntry = readonly [path: string, content: string | Uint8Array];

/** The earliest time that a ZIP can name, as the reader's clock: the same files always make the same bytes. */
const TIME = new Date(1980, 0, 1);
/** Pictures are packed already. */
const PACKED = /\.png$/;

/**
 * Files as a ZIP, in the order of their paths.
 * @throws Error for a path that not every program unpacks, or that is there twice
 */
export function zipped(entries: readonly KitEntry[]): Uint8Array {
  const files: Zippable = {};
  for (const [path, content] of [...entries].sort(([one], [other]) => (one < other ? -1 : 1))) {
    if (!/^[\w-]+(?:\/[\w-]+)*\.[a-z]+$/.test(path)) throw new Error(`${path}: not a path for a ZIP`);
    if (path in files) throw new Error(`${path} is there twice`);
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    files[path] = [bytes, { level: PACKED.test(path) ? 0 : 6, mtime: TIME }];
  }
  return zipSync(files);
}

/** The same archive, bearing the earliest time, too. */
export function withoutTimes(archive: Uint8Array): Uint8Array {
  const files = Object.entries(unzipSync(archive)).map(([path, bytes]) => [path, [bytes, { mtime: TIME }]]);
  return zipSync(Object.fromEntries(files));
}

/** A text as Windows' own editor reads it: marked as UTF-8, lines ended by CRLF. */
export function windowsText(lines: readonly string[]): string {
  return `\uFEFF${lines.join('\n').replaceAll(/\r?\n/g, '\r\n')}\r\n`;
}
