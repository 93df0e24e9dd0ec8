import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { paintByLead } from '../colour/paint.ts';
import { LANGUAGES, type Language } from '../i18n/language.ts';
import { wordsOf } from '../i18n/words.ts';
import type { Region } from '../record/types.ts';
import { framePages } from './embed/framePages.tsx';
import { type KitFile, kitFiles } from './embed/kit/kitFiles.ts';
import { askedRegion, framePathsOf, isFrameData, isOfRegion, keepOnlyAssetsOf } from './embed/regionOnly.ts';
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
import { createPageMaker } from './site/pageMaker.ts';
import { siteAddress, siteContact } from './site/siteAddress.ts';
import type { PageFile, SiteOptions } from './site/siteFile.ts';
import { robots, sitemap } from './site/sitemap.ts';
import { sitePages } from './site/sitePages.tsx';

/**
 * Command line: writes every page and data file of the site into dist/, beside what Vite has built there.
 * With `--region <id>` only what the frames of that region need, for a folder that a city hosts by itself.
 */
const OUT = 'dist';
const started = performance.now();

const { base, origin } = siteAddress(process.env.SITE_URL);
const background = backgroundTiles(process.env);
const contact = siteContact(process.env.SITE_CONTACT);
const [atlas, geometry, assets] = await Promise.all([
  readRecord('data'),
  readGeometry('geodata'),
  readManifest(OUT, base, {
    site: policyText('meta', tileOrigin(background)),
    frame: policyText('meta', tileOrigin(background), 'frame'),
  }),
]);
const only = askedRegion(process.argv.slice(2), atlas);
console.log(`record: ${atlas.regions.length} regions, ${atlas.municipalities.length} municipalities`);

const data = dataFiles(atlas, geometry, LANGUAGES)
  .filter((file) => only === null || isFrameData(file.path))
  .map((file) => ({ ...file, content: file.make() }));
const files = `assets/data-${fingerprint(data.map(({ path: name, content }) => name + content))}/`;
for (const { path: name, content } of data) await write(files + name, content);
console.log(`data: ${data.length} files in ${OUT}/${files}`);

await write('favicon.svg', await readFile('src/ui/favicon.svg', 'utf8'));
if (only === null) await writeAtlas();
else await writeRegion(only);
const { count, bytes } = await compressTree(OUT);
console.log(`compressed: ${count} files; the site is ${(bytes / 1e6).toFixed(0)} MB uncompressed`);
console.log(`done in ${((performance.now() - started) / 1000).toFixed(0)} s: ${OUT}/`);

/** Everything. */
async function writeAtlas(): Promise<void> {
  const openData = openDataFiles(atlas, geometry, { base, origin });
  for (const { path: name, content } of openData) await write(OPEN_DATA_FOLDER + name, content);
  console.log(`open data: ${openData.length} files in ${OUT}/${OPEN_DATA_FOLDER}`);
  await writeSheetTemplates(atlas, path.join(OUT, OPEN_DATA_FOLDER));
  const previews = origin === null ? [] : await writePreviews();
  const pages: PageFile[] = [];
  for (const language of LANGUAGES) {
    const made = sitePages(atlas, geometry, { ...optionsIn(language), previews });
    for (const page of made) await writePage(page);
    console.log(`pages (${language}): ${made.length}`);
    pages.push(...made);
  }
  if (origin === null)
    console.log('no sitemap and no preview pictures: SITE_URL does not say where the site stands');
  else await writeSitemap(origin, pages);
  await writeKits(kitFiles(atlas, geometry, { base, origin, contact }));
}

/** Only the frames of a region and of its members, and what these ask for. */
async function writeRegion(region: Region): Promise<void> {
  const elsewhere = process.env.ATLAS_URL ? siteAddress(process.env.ATLAS_URL) : null;
  if (elsewhere === null)
    console.log('frames have no links: ATLAS_URL does not say where the whole atlas is to be found');
  const wanted = framePathsOf(region);
  const kept: string[] = [];
  for (const language of LANGUAGES) {
    const options = { ...optionsIn(language), atlas: elsewhere && elsewhere.origin + elsewhere.base };
    const made = framePages(createPageMaker(atlas, geometry, options)).filter(({ page }) => wanted.has(page));
    for (const page of made) kept.push(await writePage(page));
    console.log(`frames (${language}): ${made.length}`);
  }
  await keepOnlyAssetsOf(OUT, kept);
  const wholeAtlas = { base: elsewhere?.base ?? base, origin: elsewhere?.origin ?? null, contact };
  await writeKits(kitFiles(atlas, geometry, wholeAtlas).filter(({ subject }) => isOfRegion(region, subject)));
}

async function writeKits(kits: readonly KitFile[]): Promise<void> {
  for (const kit of kits) await write(kit.path, await kit.make());
  console.log(`paste kits: ${kits.length}`);
}

function optionsIn(language: Language): SiteOptions {
  return { base, origin, contact, language, files, background, previews: [], assets: assets(language) };
}

/** @returns the page's HTML */
async function writePage(page: PageFile): Promise<string> {
  const html = page.make();
  refuseUnsafeMarkup(page.path, html);
  refuseBareReadings(page.path, html);
  await write(page.path, html);
  return html;
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

async function writeSitemap(known: string, pages: readonly PageFile[]): Promise<void> {
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
