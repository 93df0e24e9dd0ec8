import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { builtTileOrigin } from '../../src/build/serve/builtTileOrigin.ts';
import { partsOfPage } from '../../src/offline/named.ts';
import { nginx } from '../hosting/servers.ts';
import type { Encoding } from './requests.ts';

/** A site as `npm run build` has written it. */
export interface BuiltSite {
  folder: string;
  /** Path that it was built for: "/" or "/atlas/". */
  base: string;
  /** Origin of its background tiles; null for none. */
  tiles: string | null;
  /** Its files by path below the folder, without their compressed twins and what servers do not show. */
  files: readonly string[];
}

/** There is nothing to serve. */
export class MissingSite extends Error {}

/** @throws MissingSite where there is no built site */
export function readSite(folder: string): BuiltSite {
  const home = path.join(folder, 'index.html');
  if (!existsSync(home)) throw new MissingSite(`${path.basename(folder)}/ has no built site: npm run build`);
  const parts = partsOfPage(readFileSync(home, 'utf8'), 'http://site.example/');
  if (parts === null) throw new MissingSite(`${home} is no page of the atlas`);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .filter((file) => !/(?:^|\/)\./.test(file));
  const [base = '/'] = /^.*?\/(?=assets\/)/.exec(new URL(parts.files).pathname) ?? [];
  return { folder, base, tiles: builtTileOrigin(folder), files: files.sort() };
}

/** What a server ought to send of a file: the bytes as they lie on the disk, and their encoding. */
export async function expectedOf(
  folder: string,
  file: string,
  encoding: Encoding,
): Promise<{ bytes: Buffer; contentEncoding: string | undefined }> {
  const plain = path.join(folder, file);
  // A browser that takes brotli takes gzip, too.
  const twins = {
    br: nginx.sendsBrotli ? ['br', 'gzip'] : ['gzip'],
    gzip: ['gzip'],
    identity: [],
  }[encoding];
  for (const contentEncoding of twins) {
    const twin = `${plain}.${contentEncoding === 'br' ? 'br' : 'gz'}`;
    if (existsSync(twin)) return { bytes: await readFile(twin), contentEncoding };
  }
  return { bytes: await readFile(plain), contentEncoding: undefined };
}
