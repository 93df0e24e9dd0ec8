import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { cp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WHOLE_FILE } from '../../src/build/site/wholeFile.ts';
import { get } from './get.ts';
import { SERVERS, type ServerKind, startServer } from './servers.ts';
import { writeSmallSite } from './smallSite.ts';

const RELEASE = path.resolve(import.meta.dirname, '../../docs/hosting/release.sh');
const OLD_SCRIPT = 'assets/app-1a2b.js';
const NEW_SCRIPT = 'assets/app-9f8e.js';
const DAY = 86_400;

let folder: string;
const at = (...names: string[]) => path.join(folder, ...names);
const release = (...args: string[]) => execFileSync('sh', [RELEASE, ...args], { encoding: 'utf8' }).trim();
const text = (...names: string[]) => readFileSync(at(...names), 'utf8');

/** Two releases: in the second the home page is another, and a script has got another name. */
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'renkei-atlas-release-'));
  chmodSync(folder, 0o755);
  const small = await writeSmallSite();
  await cp(small, at('one'), { recursive: true, preserveTimestamps: true });
  await rename(small, at('two'));
  await writeFile(at('two/index.html'), 'the second release');
  for (const twin of ['.br', '.gz']) {
    await rm(at(`two/index.html${twin}`));
    await rename(at('two', OLD_SCRIPT + twin), at('two', NEW_SCRIPT + twin));
  }
  await rename(at('two', OLD_SCRIPT), at('two', NEW_SCRIPT));
});
afterEach(() => rm(folder, { recursive: true }));

describe('docs/hosting/release.sh', () => {
  it('shows the new pages, and keeps the files that older pages name', () => {
    release('publish', at('one'), at('place'), '1');
    expect(text('place/current/index.html')).toBe(text('one/index.html'));
    expect(release('publish', at('two'), at('place'), '2')).toBe('2');
    expect(text('place/current/index.html')).toBe('the second release');
    for (const script of [OLD_SCRIPT, `${OLD_SCRIPT}.br`, NEW_SCRIPT])
      expect([script, existsSync(at('place/current', script))]).toEqual([script, true]);
    // A twin of a page that has none any more would be sent in its place.
    expect(existsSync(at('place/current/index.html.br'))).toBe(false);
  });

  it('can be read by the server whoever has built it', () => {
    for (const place of ['one', 'one/assets', 'one/regions']) chmodSync(at(place), 0o700);
    for (const file of ['one/index.html', `one/${OLD_SCRIPT}`]) chmodSync(at(file), 0o600);
    release('publish', at('one'), at('place'), '1');
    const modes = [
      'place/assets',
      `place/${OLD_SCRIPT}`,
      'place/current/index.html',
      'place/current/regions',
    ];
    expect(modes.map((name) => (statSync(at(name)).mode & 0o777).toString(8))).toEqual([
      '755',
      '644',
      '644',
      '755',
    ]);
  });

  it('takes no build that has not come to its end', async () => {
    await rm(at('one', WHOLE_FILE));
    const { status, stderr } = spawnSync('sh', [RELEASE, 'publish', at('one'), at('place'), '1'], {
      encoding: 'utf8',
    });
    expect([status, existsSync(at('place'))]).toEqual([1, false]);
    expect(stderr).toContain('has not come to its end');
  });

  it('can be called again with the same name where it broke off', () => {
    release('publish', at('one'), at('place'), '1');
    mkdirSync(at('place/releases/2.part'));
    expect(release('publish', at('two'), at('place'), '2')).toBe('2');
    expect(text('place/current/index.html')).toBe('the second release');
  });

  it('writes over nothing that somebody may be reading', () => {
    release('publish', at('one'), at('place'), '1');
    const before = statSync(at('place/assets/app-1a2b.css'));
    release('publish', at('two'), at('place'), '2');
    const after = statSync(at('place/assets/app-1a2b.css'));
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
  });

  it('goes back to an older release, with the files of the newer one for those who have its pages open', () => {
    release('publish', at('one'), at('place'), '1');
    release('publish', at('two'), at('place'), '2');
    release('back', at('place'), '1');
    expect(text('place/current/index.html')).toBe(text('one/index.html'));
    expect(existsSync(at('place/current', NEW_SCRIPT))).toBe(true);
  });

  it('names releases by the time', () => {
    expect(release('publish', at('one'), at('place'))).toMatch(/^\d{8}-\d{6}$/);
  });

  it.each([
    ['a folder without a site', ['publish', 'nothing', 'place', '2']],
    ['a name that is taken', ['publish', 'two', 'place', '1']],
    ['a release that is not there', ['back', 'place', '2']],
    ['a word it does not know', ['remove', 'place', '1']],
    ['too little', ['publish', 'two']],
  ])('refuses %s, and what is shown stays', (_, [command = '', ...rest]) => {
    release('publish', at('one'), at('place'), '1');
    const folders = rest.map((each) => (/^\d$/.test(each) ? each : at(each)));
    const { status, stderr } = spawnSync('sh', [RELEASE, command, ...folders], { encoding: 'utf8' });
    expect(status).not.toBe(0);
    expect(stderr).not.toBe('');
    expect(text('place/current/index.html')).toBe(text('one/index.html'));
    expect(readdirSync(at('place/releases')).sort()).toEqual(['1', '1.assets']);
  });

  it('clears away what has not been shown for long, and only the files that nothing needs any more', () => {
    release('publish', at('one'), at('place'), '1');
    release('publish', at('two'), at('place'), '2');
    // Built long ago, shown until a moment ago: readers may still have it open.
    utimesSync(at('place/assets/app-1a2b.js'), 0, 0);
    release('tidy', at('place'), '30');
    expect(existsSync(at('place/releases/1'))).toBe(true);
    expect(existsSync(at('place', OLD_SCRIPT))).toBe(true);

    const longAgo = Date.now() / 1000 - 32 * DAY;
    for (const name of ['1', '2']) utimesSync(at(`place/releases/${name}.assets`), longAgo, longAgo);
    release('tidy', at('place'), '30');
    expect(readdirSync(at('place/releases')).sort()).toEqual(['2', '2.assets']);
    expect(existsSync(at('place', OLD_SCRIPT))).toBe(false);
    expect(existsSync(at('place', `${OLD_SCRIPT}.br`))).toBe(false);
    for (const needed of [NEW_SCRIPT, 'assets/app-1a2b.css', 'assets/data-3c4d/map.json'])
      expect([needed, existsSync(at('place/current', needed))]).toEqual([needed, true]);
  });
});

for (const kind of SERVERS.filter(({ name }) => !name.includes('.htaccess'))) {
  const missing = kind.isThere() ? '' : ` (skipped, not here: apt-get install ${kind.packages})`;
  describe.skipIf(missing !== '')(`a release on ${kind.name}${missing}`, () => tryOn(kind));
}

function tryOn(kind: ServerKind): void {
  it('is seen by the next request, and so is going back; older files stay', async () => {
    release('publish', at('one'), at('place'), '1');
    const server = await startServer(kind, { base: '/', folder: at('place/current/'), tiles: null });
    try {
      const ask = (file: string, headers = {}) => get(server.root + file, headers);
      const first = await ask('');
      expect(first.body.toString()).toBe(text('one/index.html'));

      release('publish', at('two'), at('place'), '2');
      const second = await ask('', { 'if-none-match': first.headers.etag });
      expect([second.status, second.body.toString()]).toEqual([200, 'the second release']);
      expect((await ask(OLD_SCRIPT)).status).toBe(200);
      expect((await ask(NEW_SCRIPT)).status).toBe(200);

      // Older than what the browser has, and yet the one to show.
      release('back', at('place'), '1');
      const { etag, 'last-modified': date } = second.headers;
      const third = await ask('', { 'if-none-match': etag, 'if-modified-since': date });
      expect([third.status, third.body.toString()]).toEqual([200, text('one/index.html')]);
      expect((await ask(NEW_SCRIPT)).status).toBe(200);
    } finally {
      await server.stop();
    }
  });
}
