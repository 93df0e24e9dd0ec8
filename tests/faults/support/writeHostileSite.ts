// Writes pages and data files of a hostile record into a folder, as a build without the check would:
// `tsx tests/faults/support/writeHostileSite.ts <folder> <turn>`. Scripts and styles are those of the built site.

import { readGeometry } from '../../../src/build/geometry.ts';
import { policyText } from '../../../src/build/headers.ts';
import { readManifest } from '../../../src/build/site/assets.ts';
import { dataFiles } from '../../../src/build/site/dataFiles.ts';
import type { SiteFile, SiteOptions } from '../../../src/build/site/siteFile.ts';
import { sitePages } from '../../../src/build/site/sitePages.tsx';
import { writeSiteFile } from '../../../src/build/site/writeSiteFile.ts';
import { HOSTILE_ADDRESS } from '../../unit/hostile/record.ts';
import { hostileAtlas } from '../../unit/hostile/turns.ts';
import { HOSTILE_DATA, PAGES } from './hostileSite.ts';

/** What the pages ask for; of thousands of municipalities two, of the regions' shapes two. */
const ASKED =
  /^(?:[\w-]+\.json|check\/.*|geo\/(?:national|middle|regions\/(?:ibaraki-keno|bingo)|prefectures\/\d+)\.json|ja\/(?:[\w-]+|regions\/[\w-]+|municipalities\/(?:08201|34203))\.json|embed\/.*)$/;

const [folder, turn] = process.argv.slice(2);
if (folder === undefined || turn === undefined) throw new Error('which folder, and which turn?');

const atlas = hostileAtlas(Number(turn));
const geometry = await readGeometry('geodata');
const assets = await readManifest('dist', '/', {
  site: policyText('meta'),
  frame: policyText('meta', null, 'frame'),
});
const options: SiteOptions = {
  base: '/',
  origin: null,
  contact: null,
  language: 'ja',
  background: null,
  files: HOSTILE_DATA.slice(1),
  previews: [],
  assets: assets('ja'),
};

const wanted = new Set<string>(PAGES);
const pages = sitePages(atlas, geometry, options).filter(({ page }) => wanted.has(page));
const data = dataFiles(atlas, geometry, ['ja']).filter(({ path }) => ASKED.test(path));
for (const page of pages) await writeSiteFile(folder, page.path, page.make());
for (const file of data) await writeSiteFile(folder, HOSTILE_DATA.slice(1) + file.path, asData(file));

/** No schema looks at a data file: an address in it may be a script. */
function asData(file: SiteFile): string {
  const written = JSON.stringify(HOSTILE_ADDRESS).slice(1, -1);
  return file.make().replaceAll(written, 'javascript:window.__canary=1');
}
