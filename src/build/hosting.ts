// Writes configurations of web servers (`npm run hosting`); `-- --help` lists the options.

import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { hostingFiles } from './hosting/files.ts';
import { EXAMPLE_PLACE, type HostingPlace } from './hosting/place.ts';
import { backgroundTiles, tileOrigin } from './site/backgroundTiles.ts';
import { siteAddress } from './site/siteAddress.ts';

const USAGE = `ウェブサーバーの設定を書き出します。 / Writes configurations of web servers.

  npm run hosting
      docs/hosting の例を書き直す / renews the examples in docs/hosting
  npm run hosting -- --out <folder> [--folder <folder on the server>]
      SITE_URL と BACKGROUND_TILES に合わせて書き出す / for SITE_URL and BACKGROUND_TILES, as the build has them`;

const { values } = parseArgs({
  options: { out: { type: 'string' }, folder: { type: 'string' }, help: { type: 'boolean' } },
});
if (values.help) console.log(USAGE);
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
