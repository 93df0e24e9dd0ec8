import { chmod, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compressTree } from '../../src/build/site/compress.ts';
import { WHOLE_FILE } from '../../src/build/site/wholeFile.ts';

/** Long enough to get compressed twins. */
const TEXT = '連携中枢都市圏の地図です。'.repeat(200);

/** One file of every kind that the build makes, and of every place with headers of its own. */
export const FILES = [
  '404.html',
  'about/index.html',
  'assets/app-1a2b.js',
  'assets/app-1a2b.css',
  'assets/data-3c4d/map.json',
  'assets/preview/ja/mito-5e6f.png',
  'data/README.md',
  'data/catalogue.jsonld',
  'data/index.html',
  'data/members.csv',
  'data/members.parquet',
  'data/members.xlsx',
  'data/regions.geojson',
  'easy/embed/regions/mito/index.html',
  'easy/index.html',
  'embed/1.0.0.js',
  'embed/builder/index.html',
  'embed/kits/mito.zip',
  'embed/municipalities/08201/index.html',
  'embed/regions/mito/index.html',
  'embed/v1.js',
  'en/data/members.csv',
  'en/embed/municipalities/08201/index.html',
  'favicon.svg',
  'index.html',
  'regions/mito/index.html',
  'robots.txt',
  'sitemap.xml',
  'sw.js',
] as const;

/** A small site in a folder of its own, with a slash at its end; servers that run as somebody else may read it. */
export async function writeSmallSite(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'renkei-atlas-hosting-'));
  for (const name of [...FILES, '.vite/manifest.json', WHOLE_FILE]) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), `${name}\n${TEXT}`);
  }
  await compressTree(folder);
  await chmod(folder, 0o755);
  return `${folder}/`;
}
