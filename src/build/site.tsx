import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { LANGUAGES, type Language } from '../i18n/language.ts';
import { readGeometry } from './geometry.ts';
import { policyText } from './headers.ts';
import { OPEN_DATA_FOLDER, openDataFiles } from './openData/openData.ts';
import { readRecord } from './readRecord.ts';
import { refuseBareReadings } from './refuseBareReadings.ts';
import { refuseUnsafeMarkup } from './refuseUnsafeMarkup.ts';
import { writeSheetTemplates } from './sheetTemplate.ts';
import { readManifest } from './site/assets.ts';
import { compressTree } from './site/compress.ts';
import { dataFiles } from './site/dataFiles.ts';
import { siteAddress, siteContact } from './site/siteAddress.ts';
import type { SiteFile } from './site/siteFile.ts';
import { sitePages } from './site/sitePages.tsx';

/** Command line: writes every page and data file of the site into dist/, beside what Vite has built there. */
const OUT = 'dist';
const started = performance.now();

const { base, origin } = siteAddress(process.env.SITE_URL);
const [atlas, geometry, assets] = await Promise.all([
  readRecord('data'),
  readGeometry('geodata'),
  readManifest(OUT, base, policyText('meta')),
]);
console.log(`record: ${atlas.regions.length} regions, ${atlas.municipalities.length} municipalities`);

const data = dataFiles(atlas, geometry, LANGUAGES).map((file) => ({ ...file, content: file.make() }));
const files = `assets/data-${fingerprint(data.map(({ path: name, content }) => name + content))}/`;
for (const { path: name, content } of data) await write(files + name, content);
console.log(`data: ${data.length} files in ${OUT}/${files}`);

const openData = openDataFiles(atlas, geometry, { base, origin });
for (const { path: name, content } of openData) await write(OPEN_DATA_FOLDER + name, content);
console.log(`open data: ${openData.length} files in ${OUT}/${OPEN_DATA_FOLDER}`);

await writeSheetTemplates(atlas, path.join(OUT, OPEN_DATA_FOLDER));
for (const language of LANGUAGES) await writePages(language);
await write('favicon.svg', await readFile('src/ui/favicon.svg', 'utf8'));
const { count, bytes } = await compressTree(OUT);
console.log(`compressed: ${count} files; the site is ${(bytes / 1e6).toFixed(0)} MB uncompressed`);
console.log(`done in ${((performance.now() - started) / 1000).toFixed(0)} s: ${OUT}/`);

async function writePages(language: Language): Promise<void> {
  const pages = sitePages(atlas, geometry, {
    base,
    origin,
    contact: siteContact(process.env.SITE_CONTACT),
    language,
    files,
    ...assets(language),
  });
  let written = 0;
  for (const page of pages) {
    await writePage(page);
    written += 1;
    if (written % 500 === 0) console.log(`pages (${language}): ${written} of ${pages.length}`);
  }
  console.log(`pages (${language}): ${written}`);
}

async function writePage(page: SiteFile): Promise<void> {
  const html = page.make();
  refuseUnsafeMarkup(page.path, html);
  refuseBareReadings(page.path, html);
  await write(page.path, html);
}

async function write(name: string, content: string): Promise<void> {
  const target = path.join(OUT, name);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, content);
}

/** Twelve hexadecimal digits that change when any content does. */
function fingerprint(contents: readonly string[]): string {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  return hash.digest('hex').slice(0, 12);
}
