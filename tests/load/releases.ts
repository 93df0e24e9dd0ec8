import { execFile } from 'node:child_process';
import { mkdir, rename, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { addressOf } from '../hosting/get.ts';
import { startServer } from '../hosting/servers.ts';
import { debianNginx } from './debianNginx.ts';
import { type Asked, ENCODINGS, type Encoding, requestList } from './requests.ts';
import type { Releases } from './results.ts';
import type { BuiltSite } from './site.ts';
import { writeTwoReleases } from './twoReleases.ts';
import { walk } from './walk.ts';
import { runWrk } from './wrk.ts';

/** What docs/hosting/release.md is about. */
const RELEASE = path.resolve(import.meta.dirname, '../../docs/hosting/release.sh');
const run = promisify(execFile);

const CONTROL_WALKS = 6;

/**
 * Publishes a release while the server is under load, and changes it again and again, each time just when a
 * reader has got a page and nothing else of it. With docs/hosting/release.sh, as an operator would.
 * @param work an empty folder that the server can read
 */
export async function tryReleases(
  site: BuiltSite,
  work: string,
  { connections, seconds }: { connections: number; seconds: number },
): Promise<Releases> {
  const pages = await writeTwoReleases(site, work);
  const releases = ['one', 'other'].map((name) => path.join(work, name));
  const place = path.join(work, 'place');
  await run('sh', [RELEASE, 'publish', path.join(work, 'one'), place, 'one']);
  const list = path.join(work, 'pages.txt');
  await writeFile(list, pagesList(pages, site.base));

  const server = await serve(site, work, path.join(place, 'current'));
  const found = { walks: 0, straddling: 0, files: 0, met: new Set<string>(), wrong: [] as string[] };
  let current = 'one';
  let isPublished = false;
  const change = async () => {
    current = current === 'one' ? 'other' : 'one';
    const first = ['publish', path.join(work, current), place, current];
    await run('sh', [RELEASE, ...(isPublished ? ['back', place, current] : first)]);
    isPublished = true;
    found.straddling += 1;
  };
  let isOver = false;
  const load = runWrk(server.root, { connections, seconds, list }).finally(() => (isOver = true));
  try {
    while (!isOver) {
      const { page, encoding } = turn(pages, found.walks);
      const between = found.walks % 2 === 0 ? change : async () => undefined;
      const { release, files, wrong } = await walk(server.root, page, encoding, releases, between);
      found.walks += 1;
      found.files += files;
      found.wrong.push(...wrong);
      if (release !== null) found.met.add(path.basename(release));
    }
  } finally {
    await load.finally(() => server.stop());
  }
  return {
    ...found,
    met: [...found.met].sort(),
    pages: pages.length,
    load: await load,
    control: await withoutOlderFiles(site, work, pages, releases),
  };
}

/** The same change in a folder where each release has its own files only. */
async function withoutOlderFiles(
  site: BuiltSite,
  work: string,
  pages: readonly string[],
  releases: readonly string[],
): Promise<Releases['control']> {
  const link = path.join(work, 'bare');
  let shown = 0;
  const change = async () => {
    await symlink(releases[shown % 2] ?? '', `${link}.next`);
    await rename(`${link}.next`, link);
    shown += 1;
  };
  await change();
  const server = await serve(site, work, link);
  let wrong = 0;
  for (let index = 0; index < CONTROL_WALKS; index += 1) {
    const { page, encoding } = turn(pages, index);
    wrong += (await walk(server.root, page, encoding, releases, change)).wrong.length;
  }
  await server.stop();
  return { walks: CONTROL_WALKS, wrong };
}

async function serve({ base, tiles }: BuiltSite, work: string, folder: string) {
  const logs = path.join(work, `logs-${path.basename(folder)}`);
  await mkdir(logs);
  return startServer(debianNginx(logs), { base, folder: `${folder}/`, tiles });
}

/** Every page in every encoding, by turns. */
function turn(pages: readonly string[], index: number): { page: string; encoding: Encoding } {
  const encoding = ENCODINGS[Math.floor(index / pages.length) % ENCODINGS.length] ?? 'br';
  return { page: pages[index % pages.length] ?? 'index.html', encoding };
}

function pagesList(pages: readonly string[], base: string): string {
  const all = pages.flatMap((file) =>
    ENCODINGS.map((encoding): Asked => ({ file, encoding, isAgain: false })),
  );
  return requestList(
    all,
    (file) => base + addressOf(file),
    () => '',
  );
}
