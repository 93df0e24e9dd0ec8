import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { compressTree } from '../../src/build/site/compress.ts';
import { canName, namedInFile, partsOfPage } from '../../src/offline/named.ts';
import type { BuiltSite } from './site.ts';
import { DATA_OF_PAGES } from './walk.ts';

const ORIGIN = 'http://site.example';
const IS_TEXT = /\.(?:html|js|css|json)$/;

/**
 * Writes two small releases of a built site, `one` and `other`, into a folder: some of its pages and all
 * files that these name. In `other`, the next release, every name that stands for one content is another one.
 * @returns paths of the pages
 */
export async function writeTwoReleases(site: BuiltSite, folder: string): Promise<string[]> {
  const pages = somePages(site.files);
  const files = [...pages, ...(await namedByPages(site, pages))];
  const renamed = renaming(files);
  for (const file of files) {
    const from = path.join(site.folder, file);
    const to = path.join(folder, 'one', file);
    await mkdir(path.dirname(to), { recursive: true });
    for (const twin of ['', '.br', '.gz']) {
      if (existsSync(from + twin)) await copyFile(from + twin, to + twin);
    }
    const there = path.join(folder, 'other', renamed(file));
    await mkdir(path.dirname(there), { recursive: true });
    if (IS_TEXT.test(file)) await writeFile(there, renamed(await readFile(from, 'utf8')));
    else await copyFile(from, there);
  }
  await compressTree(path.join(folder, 'other'));
  return pages;
}

/** The nation's page, some regions and towns. */
function somePages(files: readonly string[]): string[] {
  const few = (of: RegExp, count: number) => {
    const found = files.filter((file) => of.test(file));
    return found.filter((_, index) => index % Math.ceil(found.length / count) === 0);
  };
  return ['index.html', ...few(/^regions\/[^/]+\/index/, 5), ...few(/^en\/municipalities\/\d+\/index/, 5)];
}

/** Everything that pages need, by path. */
async function namedByPages({ folder, base }: BuiltSite, pages: readonly string[]): Promise<string[]> {
  const root = ORIGIN + base;
  const found = new Set<string>();
  const waiting: string[] = [];
  for (const page of pages) {
    const parts = partsOfPage(await readFile(path.join(folder, page), 'utf8'), root + page);
    if (parts === null) throw new Error(`${page} is no page of the atlas`);
    waiting.push(...parts.assets, ...DATA_OF_PAGES.map((file) => parts.files + file));
  }
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const file = next.slice(root.length);
    if (found.has(file)) continue;
    found.add(file);
    if (canName(next)) waiting.push(...namedInFile(await readFile(path.join(folder, file), 'utf8'), next));
  }
  return [...found];
}

/** Gives names of built files, wherever they stand in a text, another hash of the same form. */
function renaming(files: readonly string[]): (text: string) => string {
  const hashes = files.map((file) => /^assets\/(?:data|[^/]+)-([\w-]{8,12})[./]/.exec(file)?.[1]);
  const known = [...new Set(hashes)].filter((hash) => hash !== undefined);
  const anywhere = new RegExp(`(?<=-)(?:${known.join('|')})(?=[./])`, 'g');
  return (text) => text.replaceAll(anywhere, anotherHash);
}

/** Every letter becomes another one; what is hexadecimal stays so. */
export function anotherHash(hash: string): string {
  const isHex = /^[0-9a-f]{12}$/.test(hash);
  const turn = (letters: string) => (letter: string) =>
    letters[(letters.indexOf(letter) + letters.length / 2) % letters.length] ?? letter;
  return isHex
    ? hash.replaceAll(/[0-9a-f]/g, turn('0123456789abcdef'))
    : hash.replaceAll(/[A-Za-z]/g, turn('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'));
}
