import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { paintByLead } from '../colour/paint.ts';
import { LANGUAGES, type Language } from '../i18n/language.ts';
import { wordsOf } from '../i18n/words.ts';
import { readGeometry } from './geometry.ts';
import { policyText } from './headers.ts';
import { OPEN_DATA_FOLDER, openDataFiles } from './openData/openData.ts';
import { pictureMaker } from './pictures.ts';
import { type PreviewPicture, previewPictures } from './preview/previewPictures.ts';
import { readRecord } from './readRecord.ts';
import { refuseBareReadings } from './refuseBareReadings.ts';
import { refuseUnsafeMarkup } from './refuseUnsafeMarkup.ts';
import { writeSheetTemplates } from './sheetTemplate.ts';
import { readManifest } from './site/assets.ts';
import { backgroundTiles, tileOrigin } from './site/backgroundTiles.ts';
import { compressTree } from './site/compress.ts';
import { dataFiles } from './site/dataFiles.ts';
import { siteAddress, siteContact } from './site/siteAddress.ts';
import type { PageFile } from './site/siteFile.ts';
import { robots, sitemap } from './site/sitemap.ts';
import { sitePages } from './site/sitePages.tsx';

/** Command line: writes every page and data file of the site into dist/, beside what Vite has built there. */
const OUT = 'dist';
const started = performance.now();

const { base, origin } = siteAddress(process.env.SITE_URL);
const background = backgroundTiles(process.env);
const [atlas, geometry, assets] = await Promise.all([
  readRecord('data'),
  readGeometry('geodata'),
  readManifest(OUT, base, policyText('meta', tileOrigin(background))),
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
const previews = origin === null ? [] : await writePreviews();
const pages: PageFile[] = [];
for (const language of LANGUAGES) pages.push(...(await writePages(language)));
if (origin === null)
  console.log('no sitemap and no preview pictures: SITE_URL does not say where the site stands');
else await writeSitemap(origin);
await write('favicon.svg', await readFile('src/ui/favicon.svg', 'utf8'));
const { count, bytes } = await compressTree(OUT);
console.log(`compressed: ${count} files; the site is ${(bytes / 1e6).toFixed(0)} MB uncompressed`);
console.log(`done in ${((performance.now() - started) / 1000).toFixed(0)} s: ${OUT}/`);

async function writePages(language: Language): Promise<PageFile[]> {
  const made = sitePages(atlas, geometry, {
    base,
    origin,
    contact: siteContact(process.env.SITE_CONTACT),
    language,
    files,
    background,
    previews,
    assets: assets(language),
  });
  for (const page of made) await writePage(page);
  console.log(`pages (${language}): ${made.length}`);
  return made;
}

async function writePage(page: PageFile): Promise<void> {
  const html = page.make();
  refuseUnsafeMarkup(page.path, html);
  refuseBareReadings(page.path, html);
  await write(page.path, html);
}

/** Pictures for link previews, in the two languages that have their own; kept from build to build. */
async function writePreviews(): Promise<PreviewPicture[]> {
  const paints = paintByLead(atlas);
  const made: PreviewPicture[] = [];
  for (const language of ['ja', 'en'] as const) {
    const voice = { language, words: wordsOf(language) };
    const pictures = pictureMaker(atlas, geometry, paints, (address) => address, voice);
    made.push(...(await previewPictures(atlas, paints, pictures, voice)));
  }
  for (const picture of made) await write(picture.path, await picture.png());
  console.log(`preview pictures: ${made.length}`);
  return made;
}

async function writeSitemap(known: string): Promise<void> {
  const addresses = new Set(pages.filter(({ isHidden }) => !isHidden).map(({ page }) => page));
  const entries = [...addresses].map((address) => ({ path: address, languages: LANGUAGES }));
  const place = { origin: known, base };
  for (const file of [...sitemap(place, entries), robots(place)]) {
    if (file) await write(file.path, file.content);
  }
}

async function write(name: string, content: string | Uint8Array): Promise<void> {
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
