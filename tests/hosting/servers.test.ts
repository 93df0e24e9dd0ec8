import { chmod, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileHeaders } from '../../src/build/headers.ts';
import { addressOf, get, lowerCased } from './get.ts';
import { type RunningServer, SERVERS, type ServerKind, startServer } from './servers.ts';
import { FILES, writeSmallSite } from './smallSite.ts';

const BASES = ['/', '/atlas/'];

for (const kind of SERVERS) {
  const missing = kind.isThere() ? null : `not here: apt-get install ${kind.packages}`;
  for (const base of BASES) {
    const title = `${kind.name} at ${base}${missing === null ? '' : ` (skipped, ${missing})`}`;
    describe.skipIf(missing !== null)(title, () => tryServer(kind, base));
  }
}

function tryServer(kind: ServerKind, base: string): void {
  let folder: string;
  let server: RunningServer;
  beforeAll(async () => {
    folder = await writeSmallSite();
    server = await startServer(kind, { base, folder, tiles: null });
  });
  afterAll(async () => {
    await server.stop();
    await rm(folder, { recursive: true });
  });
  const ask = (path: string, headers: Record<string, string> = {}) => get(server.root + path, headers);

  it.each(FILES)('sends %s with the headers of headers.ts and nothing beside them', async (file) => {
    const { status, headers } = await ask(addressOf(file), { 'accept-encoding': 'br, gzip' });
    expect(status).toBe(200);
    const { 'x-frame-options': frameOptions, ...others } = headers;
    expect(others).toMatchObject(lowerCased(fileHeaders(`/${file}`)));
    for (const name of ['access-control-allow-origin', 'content-language'])
      expect([name, headers[name]]).toEqual([name, lowerCased(fileHeaders(`/${file}`))[name]]);
    if (/embed\/(?:regions|municipalities)\//.test(file)) expect(frameOptions).toBeUndefined();
  });

  it('sends the compressed files that the build made', async () => {
    for (const file of ['index.html', 'assets/app-1a2b.js', 'embed/1.0.0.js', 'data/members.csv']) {
      const plain = await ask(addressOf(file));
      const zipped = await ask(addressOf(file), { 'accept-encoding': 'gzip' });
      expect([file, plain.headers['content-encoding']]).toEqual([file, undefined]);
      expect([file, zipped.headers['content-encoding']]).toEqual([file, 'gzip']);
      expect(gunzipSync(zipped.body)).toEqual(plain.body);
      expect(zipped.headers['content-type']).toBe(plain.headers['content-type']);
      if (!kind.sendsBrotli) continue;
      const brotli = await ask(addressOf(file), { 'accept-encoding': 'gzip, deflate, br, zstd' });
      expect([file, brotli.headers['content-encoding']]).toEqual([file, 'br']);
      expect(brotliDecompressSync(brotli.body)).toEqual(plain.body);
    }
  });

  it('says "not changed" by ETag, compressed or not', async () => {
    for (const encoding of ['identity', 'gzip', 'br']) {
      const asked = { 'accept-encoding': encoding };
      const { headers } = await ask('regions/mito/', asked);
      const again = await ask('regions/mito/', { ...asked, 'if-none-match': headers.etag ?? '' });
      expect([encoding, again.status, again.body.length]).toEqual([encoding, 304, 0]);
    }
  });

  it('sends a folder named without its slash on, with its query', async () => {
    const { status, headers } = await ask('regions/mito?year=2020');
    expect([301, 308]).toContain(status);
    expect(new URL(headers.location ?? '', server.root).href).toBe(`${server.root}regions/mito/?year=2020`);
    expect(headers['cache-control']).toBe('no-cache');
  });

  // Where .htaccess lies, the folder is the server's own affair.
  it.skipIf(base === '/' || kind.name.includes('.htaccess'))('sends its folder on, too', async () => {
    const { status, headers } = await get(server.root.slice(0, -1), {});
    expect([status, new URL(headers.location ?? '', server.root).href]).toEqual([301, server.root]);
  });

  it('lets nobody keep an error in the place of a file that is kept for a year', async () => {
    const locked = join(folder, 'assets/locked-1a2b.js');
    await writeFile(locked, 'x');
    await chmod(locked, 0o000);
    const { status, headers } = await ask('assets/locked-1a2b.js');
    // A server that runs as root reads it all the same.
    if (status === 200) return expect(headers['cache-control']).toContain('immutable');
    expect([status >= 400, headers['cache-control']]).toEqual([true, 'no-cache']);
  });

  it('has the 404 page for all else: what is not there, folders without a page, hidden files', async () => {
    const policy = fileHeaders('/404.html')['Content-Security-Policy'];
    const nowhere = [
      'none',
      'none/',
      'regions/',
      'assets/none.js',
      'embed/regions/none/',
      '.vite/manifest.json',
      '.htaccess',
    ];
    for (const path of nowhere) {
      const { status, headers, body } = await ask(path);
      expect([path, status, headers['cache-control']]).toEqual([path, 404, 'no-cache']);
      expect(body.toString()).toContain('404.html');
      expect([path, headers['content-security-policy']]).toEqual([path, policy]);
    }
  });
}
