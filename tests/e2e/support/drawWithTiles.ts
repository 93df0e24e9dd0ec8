import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readGeometry } from '../../../src/build/geometry.ts';
import { policyText } from '../../../src/build/headers.ts';
import { readRecord } from '../../../src/build/readRecord.ts';
import { readManifest } from '../../../src/build/site/assets.ts';
import { backgroundTiles, tileOrigin } from '../../../src/build/site/backgroundTiles.ts';
import { sitePages } from '../../../src/build/site/sitePages.tsx';
import { LANGUAGES } from '../../../src/i18n/language.ts';
import type { Site } from '../../../src/ui/siteData.ts';

/**
 * Command line: `drawWithTiles.ts <folder>` puts a variant of the site in dist/ into an empty folder, as
 * BACKGROUND_TILES and BACKGROUND_CREDIT say: a few pages are drawn again, all other files are links to those of dist/.
 */
const BUILT = path.resolve('dist');
const DRAWN = /^(?:(?:en|easy)\/)?index\.html$|^regions\/bingo\/index\.html$/;

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('a folder to write to is missing');

const background = backgroundTiles(process.env);
const [atlas, geometry, assets, built] = await Promise.all([
  readRecord('data'),
  readGeometry('geodata'),
  readManifest(BUILT, '/', {
    site: policyText('meta', tileOrigin(background)),
    frame: policyText('meta', tileOrigin(background), 'frame'),
  }),
  builtSite(),
]);
for (const language of LANGUAGES) {
  const options = {
    base: '/',
    origin: null,
    contact: null,
    language,
    files: built.files.slice(1),
    previews: [],
  };
  for (const page of sitePages(atlas, geometry, { ...options, background, assets: assets(language) })) {
    if (!DRAWN.test(page.path)) continue;
    const file = path.join(folder, page.path);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, page.make());
  }
}
for (const entry of await readdir(BUILT)) {
  if (/^(?:index\.html|en|easy|regions)/.test(entry)) continue;
  await symlink(path.join(BUILT, entry), path.join(folder, entry));
}

/** What the pages in dist/ tell their scripts: where the data files of that build lie. */
async function builtSite(): Promise<Site> {
  const html = await readFile(path.join(BUILT, 'index.html'), 'utf8');
  return JSON.parse(/<script id="site"[^>]*>([^<]*)<\/script>/.exec(html)?.[1] ?? '') as Site;
}
