import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readGeometry } from '../../src/build/geometry.ts';
import { policyText } from '../../src/build/headers.ts';
import { readRecord } from '../../src/build/readRecord.ts';
import { readManifest } from '../../src/build/site/assets.ts';
import { dataFiles } from '../../src/build/site/dataFiles.ts';
import { sitePages } from '../../src/build/site/sitePages.tsx';
import { chosenPaths, withoutMade } from './chosen.ts';
import { kilobytes, type Weight, weigh } from './weigh.ts';

/**
 * Command line: some pages and data files of a made record and of the real one within it, weighed side by side.
 *
 *   npx tsx bench/synthetic/pages.ts --data <folder> --assets <built site> [--out <folder>]
 *
 * The pages are the product's own; only those that are compared are made. With --out those of the made record are
 * written too, to be served together with the assets of the built site.
 */
const { values } = parseArgs({
  options: { data: { type: 'string' }, assets: { type: 'string', default: 'dist' }, out: { type: 'string' } },
});
if (values.data === undefined) throw new Error('--data: which record?');
const root = path.join(import.meta.dirname, '../..');
const policy = policyText('meta', null);
const [full, geometry, assets] = await Promise.all([
  readRecord(values.data),
  readGeometry(path.join(root, 'geodata')),
  readManifest(values.assets, '/', { site: policy, frame: policy }),
]);
const real = withoutMade(full);
const chosen = chosenPaths(full);
const options = {
  base: '/',
  origin: null,
  contact: null,
  language: 'ja' as const,
  files: 'assets/data-synthetic/',
  background: null,
  previews: [],
  assets: assets('ja'),
};

const made = make(full);
const today = make(real);
console.log('| path | real KB | to its map | made KB | to its map | × whole | × to the map |');
console.log('| --- | --- | --- | --- | --- | --- | --- |');
for (const [name, content] of made) {
  const [now, then] = [weigh(content), today.get(name) === undefined ? null : weigh(today.get(name) ?? '')];
  const cells = [then?.brotli ?? null, then?.toMap ?? null, now.brotli, now.toMap].map(kilobytes);
  console.log(
    `| ${name} | ${cells.join(' | ')} | ${ratio(now, then, 'brotli')} | ${ratio(now, then, 'toMap')} |`,
  );
  if (values.out !== undefined) await write(values.out, name, content);
}

/** Contents by path below the site's root. */
function make(atlas: typeof full): Map<string, string> {
  const wanted = new Set(chosen.pages);
  const files = new Set(chosen.files);
  const pages = sitePages(atlas, geometry, options).filter(({ page }) => wanted.has(page));
  const data = dataFiles(atlas, geometry, ['ja']).filter(({ path: name }) => files.has(name));
  return new Map([
    ...pages.map(({ path: name, make: content }) => [name, content()] as const),
    ...data.map(({ path: name, make: content }) => [options.files + name, content()] as const),
  ]);
}

function ratio(now: Weight, then: Weight | null, of: 'brotli' | 'toMap'): string {
  const [one, other] = [now[of], then?.[of] ?? null];
  return one === null || other === null ? '–' : (one / other).toFixed(2);
}

async function write(folder: string, name: string, content: string): Promise<void> {
  const target = path.join(folder, name);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, content);
}
