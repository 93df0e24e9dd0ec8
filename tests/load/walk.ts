import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { canName, namedInFile, partsOfPage } from '../../src/offline/named.ts';
import { type Answer, addressOf, get } from '../hosting/get.ts';
import { ACCEPTED, type Encoding } from './requests.ts';

/** What a reader got who opened a page. */
export interface Walk {
  /** Folder of the release that the page is of; null for a page of none. */
  release: string | null;
  /** How many files the page names, directly or not. */
  files: number;
  /** What was missing or not as it was released, in words. */
  wrong: string[];
}

/** Data files that pages ask for, below their own folder. */
export const DATA_OF_PAGES = ['ja/map.json', 'geo/national.json', 'colours.json'] as const;

/**
 * Opens a page and fetches all it names and all that these name, with nothing kept from before.
 * @param releases folders, one of which the page has to be of, byte for byte, and with it all its files
 * @param between runs when the page is there and nothing that it names
 */
export async function walk(
  root: string,
  page: string,
  encoding: Encoding,
  releases: readonly string[],
  between: () => Promise<void>,
): Promise<Walk> {
  const base = new URL(root).pathname;
  const ask = async (address: string) => {
    const answer = await get(address, { 'accept-encoding': ACCEPTED[encoding] });
    return { status: answer.status, bytes: unpacked(answer) };
  };
  const address = root + addressOf(page);
  const { status, bytes } = await ask(address);
  const release = await releaseOf(page, bytes, releases);
  const found: Walk = { release, files: 0, wrong: [] };
  if (status !== 200) found.wrong.push(`${page}: ${status}`);
  if (release === null) found.wrong.push(`${page} is of no release`);
  await between();
  const parts = partsOfPage(bytes.toString(), address);
  if (parts === null || release === null) return found;

  const waiting = [...parts.assets, ...DATA_OF_PAGES.map((file) => parts.files + file)];
  const asked = new Set(waiting);
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const file = new URL(next).pathname.slice(base.length);
    const answer = await ask(next);
    found.files += 1;
    if (answer.status !== 200)
      found.wrong.push(`${page} of ${path.basename(release)}: ${file}: ${answer.status}`);
    else if ((await releaseOf(file, answer.bytes, [release])) === null)
      found.wrong.push(`${file} is not as it was released`);
    if (answer.status !== 200 || !canName(next)) continue;
    for (const named of namedInFile(answer.bytes.toString(), next)) {
      if (!asked.has(named)) waiting.push(named);
      asked.add(named);
    }
  }
  return found;
}

function unpacked({ headers, body }: Answer): Buffer {
  const encoding = headers['content-encoding'];
  if (encoding === 'br') return brotliDecompressSync(body);
  return encoding === 'gzip' ? gunzipSync(body) : body;
}

async function releaseOf(file: string, bytes: Buffer, releases: readonly string[]): Promise<string | null> {
  for (const folder of releases) {
    const there = path.join(folder, file);
    if (existsSync(there) && bytes.equals(await readFile(there))) return folder;
  }
  return null;
}
