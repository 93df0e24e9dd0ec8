import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { paintByLead } from '../colour/paint.ts';
import { LANGUAGES, type Language } from '../i18n/language.ts';
import { wordsOf } from '../i18n/words.ts';
import { stopClockAt } from '../view/today.ts';
import { createCrew } from './crew/crew.ts';
import { everyPart, joined, type Part } from './crew/parts.ts';
import { processHand } from './crew/processHand.ts';
import type { KitOptions } from './embed/kit/kitFiles.ts';
import { askedRegion, isFrameData, keepOnlyAssetsOf } from './embed/regionOnly.ts';
import { readGeometry } from './geometry.ts';
import { policyText } from './headers.ts';
import { OPEN_DATA_FOLDER, openDataFiles, timeOfBuild } from './openData/openData.ts';
import { pictureMaker } from './pictures.ts';
import { type PreviewPicture, type PreviewPlace, previewPictures } from './preview/previewPictures.ts';
import { readRecord } from './readRecord.ts';
import { writeSheetTemplates } from './sheetTemplate.ts';
import { readManifest } from './site/assets.ts';
import { backgroundTiles, tileOrigin } from './site/backgroundTiles.ts';
import { compressTree } from './site/compress.ts';
import { dataFiles } from './site/dataFiles.ts';
import { siteAddress, siteContact } from './site/siteAddress.ts';
import type { SiteOptions } from './site/siteFile.ts';
import { partCount, processCount, type SiteJob, type WrittenFile } from './site/siteJob.ts';
import { robots, sitemap } from './site/sitemap.ts';
import { WHOLE_FILE } from './site/wholeFile.ts';
import { writeSiteFile } from './site/writeSiteFile.ts';
import { readSoftware } from './supply/shippedPackages.ts';

/**
 * Command line: writes every page and data file of the site into dist/, beside what Vite has built there.
 * With `--region <id>` only what the frames of that region need, for a folder that a city hosts by itself.
 */
const OUT = 'dist';
const started = performance.now();
stopClockAt(timeOfBuild(process.env.SOURCE_DATE_EPOCH));
/** They read record and geometry themselves, at the same time as it is done here. */
const processes = processCount();
const crew = createCrew<SiteJob, WrittenFile[][]>(
  Array.from({ length: processes }, () => processHand(new URL('./site/siteWorker.ts', import.meta.url))),
);

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
const software = readSoftware(OUT);
const only = askedRegion(process.argv.slice(2), atlas);
console.log(`record: ${atlas.regions.length} regions, ${atlas.municipalities.length} municipalities`);

try {
  if (only === null) await writeAtlas();
  else await writeRegion();
} finally {
  crew.end();
}
const { count, bytes } = await compressTree(OUT);
// Last of all: without it nothing is published (docs/hosting/release.sh, npm run hosting -- --upload-order).
await write(WHOLE_FILE, `${JSON.stringify({ base, origin, region: only?.id ?? null })}\n`);
console.log(`compressed: ${count} files; the site is ${(bytes / 1e6).toFixed(0)} MB uncompressed`);
console.log(`done in ${((performance.now() - started) / 1000).toFixed(0)} s: ${OUT}/`);

/** Everything. Kits come first: they need nothing of what is made meanwhile. */
async function writeAtlas(): Promise<void> {
  await Promise.all([writeKits({ base, origin, contact }), writePagesWithData()]);
}

async function writePagesWithData(): Promise<void> {
  const files = await writeData();
  const openData = openDataFiles(atlas, geometry, { base, origin });
  for (const { path: name, content } of openData) await write(OPEN_DATA_FOLDER + name, content);
  console.log(`open data: ${openData.length} files in ${OUT}/${OPEN_DATA_FOLDER}`);
  await writeSheetTemplates(atlas, path.join(OUT, OPEN_DATA_FOLDER));
  const previews = origin === null ? [] : await writePreviews();
  const pages = await writePages(LANGUAGES.map((language) => ({ ...optionsIn(language, files), previews })));
  if (origin === null)
    console.log('no sitemap and no preview pictures: SITE_URL does not say where the site stands');
  else await writeSitemap(origin, pages);
}

/** Only the frames of a region and of its members, and what these ask for. */
async function writeRegion(): Promise<void> {
  const elsewhere = process.env.ATLAS_URL ? siteAddress(process.env.ATLAS_URL) : null;
  if (elsewhere === null)
    console.log('frames have no links: ATLAS_URL does not say where the whole atlas is to be found');
  const files = await writeData();
  const linked = elsewhere && elsewhere.origin + elsewhere.base;
  const frames = await writePages(
    LANGUAGES.map((language) => ({ ...optionsIn(language, files), atlas: linked })),
  );
  const pages = frames.map((frame) => readFile(path.join(OUT, frame.path), 'utf8'));
  await keepOnlyAssetsOf(OUT, await Promise.all(pages));
  await writeKits({ base: elsewhere?.base ?? base, origin: elsewhere?.origin ?? null, contact });
}

/** Data files, and the icon that stands beside their folder. @returns the folder, with its slash */
async function writeData(): Promise<string> {
  const data = dataFiles(atlas, geometry, LANGUAGES)
    .filter((file) => only === null || isFrameData(file.path))
    .map((file) => ({ ...file, content: file.make() }));
  const folder = `assets/data-${fingerprint(data.map(({ path: name, content }) => name + content))}/`;
  for (const { path: name, content } of data) await write(folder + name, content);
  console.log(`data: ${data.length} files in ${OUT}/${folder}`);
  await write('favicon.svg', await readFile('src/ui/favicon.svg', 'utf8'));
  return folder;
}

async function writePages(languages: readonly SiteOptions[]): Promise<WrittenFile[]> {
  const pages = await inParts((part) => ({ kind: 'pages', part, languages, only: only?.id ?? null }));
  const each = pages.length / languages.length;
  console.log(`${only === null ? 'pages' : 'frames'}: ${each} in each of ${languages.length} languages`);
  return pages;
}

async function writeKits(options: KitOptions): Promise<void> {
  const kits = await inParts((part) => ({ kind: 'kits', part, options, only: only?.id ?? null }));
  console.log(`paste kits: ${kits.length}`);
}

/** @returns in the order of the list that was divided, whoever was done first */
async function inParts(job: (part: Part) => SiteJob): Promise<WrittenFile[]> {
  const parts = everyPart(partCount(processes)).map((part) => crew.work(job(part)));
  return joined(await Promise.all(parts)).flat();
}

function optionsIn(language: Language, files: string): SiteOptions {
  const previews: PreviewPlace[] = [];
  return { base, origin, contact, language, files, background, previews, software, assets: assets(language) };
}

/** Pictures for link previews, in the two languages that have their own; kept from build to build. */
async function writePreviews(): Promise<PreviewPlace[]> {
  const paints = paintByLead(atlas);
  const made: PreviewPicture[] = [];
  for (const language of ['ja', 'en'] as const) {
    const voice = { language, words: wordsOf(language) };
    const pictures = pictureMaker(atlas, geometry, paints, (address) => address, voice);
    made.push(...(await previewPictures(atlas, paints, pictures, voice)));
  }
  for (const picture of made) await write(picture.path, await picture.png());
  console.log(`preview pictures: ${made.length}`);
  return made.map(({ language, region, path: place }) => ({ language, region, path: place }));
}

async function writeSitemap(known: string, pages: readonly WrittenFile[]): Promise<void> {
  const addresses = new Set(pages.flatMap(({ listed }) => listed ?? []));
  const entries = [...addresses].map((address) => ({ path: address, languages: LANGUAGES }));
  const place = { origin: known, base };
  for (const file of [...sitemap(place, entries), robots(place)]) {
    if (file) await write(file.path, file.content);
  }
}

function write(name: string, content: string | Uint8Array): Promise<void> {
  return writeSiteFile(OUT, name, content);
}

/** Twelve hexadecimal digits that change when any content does. */
function fingerprint(contents: readonly string[]): string {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  return hash.digest('hex').slice(0, 12);
}
