// Writes configurations of web servers (`npm run hosting`); `-- --help` lists the options.

import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { hostingFiles } from './hosting/files.ts';
import { EXAMPLE_PLACE, type HostingPlace } from './hosting/place.ts';
import { uploadOrder } from './hosting/uploadOrder.ts';
import { backgroundTiles, tileOrigin } from './site/backgroundTiles.ts';
import { siteAddress } from './site/siteAddress.ts';
import { WHOLE_FILE } from './site/wholeFile.ts';

const USAGE = `ウェブサーバーの設定を書き出します。 / Writes configurations of web servers.

  npm run hosting
      docs/hosting の例を書き直す / renews the examples in docs/hosting
  npm run hosting -- --out <folder> [--folder <folder on the server>]
      SITE_URL と BACKGROUND_TILES に合わせて書き出す / for SITE_URL and BACKGROUND_TILES, as the build has them
  npm run hosting -- --upload-order <folder> [--dist <built site>]
      アップロードする順に分けたファイルの一覧を書き出す / lists the files of dist/ in the order in which to upload them`;

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    folder: { type: 'string' },
    'upload-order': { type: 'string' },
    dist: { type: 'string', default: 'dist' },
    help: { type: 'boolean' },
  },
});
const lists = values['upload-order'];
if (values.help) console.log(USAGE);
else if (lists !== undefined) await writeUploadOrder(values.dist, lists);
else if (values.out === undefined) await writeAll('docs/hosting', EXAMPLE_PLACE);
else await writeAll(values.out, thisPlace(values.folder ?? EXAMPLE_PLACE.folder));

/** Where the build that is made with these variables will stand. */
function thisPlace(folder: string): HostingPlace {
  return {
    base: siteAddress(process.env.SITE_URL).base,
    folder: folder.endsWith('/') ? folder : `${folder}/`,
    tiles: tileOrigin(backgroundTiles(process.env)),
  };
}

async function writeAll(out: string, place: HostingPlace): Promise<void> {
  await mkdir(out, { recursive: true });
  for (const [name, text] of Object.entries(hostingFiles(place))) {
    await writeFile(path.join(out, name), text);
    console.log(path.join(out, name));
  }
}

async function writeUploadOrder(dist: string, out: string): Promise<void> {
  if (!existsSync(path.join(dist, WHOLE_FILE)))
    throw new Error(`${dist} holds no site, or a build that has not come to its end: npm run build`);
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
  await mkdir(out, { recursive: true });
  for (const [name, step] of Object.entries(uploadOrder(files))) {
    const list = path.join(out, `${name}.txt`);
    await writeFile(list, step.map((file) => `${file}\n`).join(''));
    console.log(`${list}: ${step.length}`);
  }
}
