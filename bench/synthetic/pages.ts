import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readGeometry } from '../../src/build/geometry.ts';
import { policyText } from '../../src/build/headers.ts';
import { readRecord } from '../../src/build/readRecord.ts';
import { readManifest } from '../../src/build/site/assets.ts';
import { dataFiles } from '../../src/build/site/dataFiles.ts';
import { sitePages } from '../../src/build/site/sitePages.tsx';
import { chosenPaths, withoutMade } from './chosen.ts';
import { compressed, kilobytes, type Weight, weigh } from './weigh.ts';

/**
 * Command line: some pages and data files of a made record and of the real one within it, weighed side by side.
 *
 *   npx tsx bench/synthetic/pages.ts --data <folder> --assets <built site> [--out <folder>]
 *
 * The pages are the product's own; only those that are compared are made. With --out they are written too, those of the
 * made record into `made`, those of the real one into `real`, to be served with the assets of the built site.
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
}
if (values.out !== undefined) {
  await writeSite(path.join(values.out, 'made'), made);
  await writeSite(path.join(values.out, 'real'), today);
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

/** Pages and data files, each compressed as well, and links to all that the built site has under `assets/`. */
async function writeSite(folder: string, contents: ReadonlyMap<string, string>): Promise<void> {
  for (const [name, content] of contents) {
    const target = path.join(folder, name.endsWith('/') ? `${name}index.html` : name);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, content);
    await writeFile(`${target}.br`, compressed(content));
  }
  const from = path.resolve(values.assets, 'assets');
  for (const name of await readdir(from))
    await symlink(path.join(from, name), path.join(folder, 'assets', name));
}
