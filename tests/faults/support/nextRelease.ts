import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ReleaseServer } from '../../e2e/support/releases.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.js': 'text/javascript',
};
/** What the folder of data files is called in the next release. */
const NEXT = 'data-release2';

/**
 * From now on the server has the next release, and none of the data of the one before: other words in it and on the pages.
 * @param pages their addresses
 * @param words what a text becomes
 */
export function release(
  server: ReleaseServer,
  pages: readonly string[],
  words: [from: string, to: string],
): void {
  const folder = readdirSync('dist/assets').find((name) => /^data-[0-9a-f]{12}$/.test(name));
  if (folder === undefined) throw new Error('the built site has no data files');
  const next = (file: string) =>
    readFileSync(`dist${file}`, 'utf8')
      .replaceAll(...words)
      .replaceAll(folder, NEXT);
  for (const name of readdirSync(`dist/assets/${folder}`, { recursive: true, encoding: 'utf8' })) {
    if (!/^(?:[\w-]+|ja\/.*|geo\/.*)\.json$/.test(name)) continue;
    const file = `/assets/${folder}/${name}`;
    server.answers.set(file, 404);
    answer(server, file.replace(folder, NEXT), next(file));
  }
  for (const page of pages) answer(server, page, next(`${page}index.html`));
}

/** From now on the server has another service worker, which does the same. */
export function releaseWorker(server: ReleaseServer): void {
  answer(server, '/sw.js', `${readFileSync('dist/sw.js', 'utf8')}\n// the next release\n`);
}

function answer(server: ReleaseServer, address: string, text: string): void {
  const type = TYPES[path.extname(address)] ?? 'text/html; charset=utf-8';
  server.answers.set(address, { type, text });
}
