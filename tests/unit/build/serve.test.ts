import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen } from '../../../src/build/serve/listen.ts';
import { siteHandler } from '../../../src/build/serve/site.ts';

const dir = mkdtempSync(join(tmpdir(), 'renkei-atlas-serve-'));
const app = 'console.log("atlas");'.repeat(20);
let server: Server;
let port: number;

beforeAll(async () => {
  mkdirSync(join(dir, 'assets'));
  mkdirSync(join(dir, 'regions/mito'), { recursive: true });
  writeFileSync(join(dir, 'index.html'), '<title>地図</title>');
  writeFileSync(join(dir, '404.html'), '<title>ありません</title>');
  writeFileSync(join(dir, 'regions/mito/index.html'), '<title>水戸</title>');
  writeFileSync(join(dir, 'assets/app-1a2b.js'), app);
  writeFileSync(join(dir, 'assets/app-1a2b.js.br'), brotliCompressSync(app));
  writeFileSync(join(dir, 'assets/app-1a2b.js.gz'), gzipSync(app));
  writeFileSync(join(dir, 'list.csv'), '名前\n');
  writeFileSync(join(dir, '.secret'), 'hidden');
  server = createServer(siteHandler(dir));
  port = await listen(server, { host: '127.0.0.1', port: 0, strictPort: false });
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(dir, { recursive: true });
});

/** Asks for a path as it is written; fetch would tidy it. */
async function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers, method, agent: false }, resolve)
      .on('error', reject)
      .end();
  });
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) };
}

describe('the served site', () => {
  it('shows the index of a folder', async () => {
    for (const [path, text] of [
      ['/', '地図'],
      ['/regions/mito/', '水戸'],
      ['/regions/mito/?from=map', '水戸'],
    ] as const) {
      const { status, headers, body } = await ask(path);
      expect(status).toBe(200);
      expect(headers['content-type']).toMatch(/^text\/html; ?charset=utf-8$/);
      expect(headers['cache-control']).toBe('no-cache');
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(body.toString()).toContain(text);
    }
  });

  it('sends a folder named without its slash on, with its query', async () => {
    const { status, headers } = await ask('/regions/mito?from=map');
    expect([status, headers.location]).toEqual([308, '/regions/mito/?from=map']);
  });

  it('has the 404 page for everything else', async () => {
    const paths = [
      '/none',
      '/none/',
      '/regions/',
      '/list.csv/',
      '/assets/none.js',
      '/%E0%A4',
      '/%00',
      '/.secret',
    ];
    for (const path of paths) {
      const { status, headers, body } = await ask(path);
      expect([path, status, headers['cache-control']]).toEqual([path, 404, 'no-cache']);
      expect(body.toString()).toContain('ありません');
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });

  it('neither leaves its folder nor sends to another site', async () => {
    for (const path of ['/../package.json', '/%2e%2e/', '/..%2fpackage.json', '//regions', '/%5Cregions']) {
      expect([path, (await ask(path)).status]).toEqual([path, 404]);
    }
  });

  it('prefers the compressed files that the build made', async () => {
    const brotli = await ask('/assets/app-1a2b.js', { 'accept-encoding': 'gzip, deflate, br' });
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotli.headers['content-type']).toContain('javascript');
    expect(brotli.headers.vary).toBe('Accept-Encoding');
    expect(brotliDecompressSync(brotli.body).toString()).toBe(app);
    const gzip = await ask('/assets/app-1a2b.js', { 'accept-encoding': 'gzip' });
    expect(gzip.headers['content-encoding']).toBe('gzip');
    const plain = await ask('/assets/app-1a2b.js');
    expect([plain.headers['content-encoding'], plain.body.toString()]).toEqual([undefined, app]);
    expect(plain.headers['cache-control']).toContain('immutable');
  });

  it('says "not changed" by ETag', async () => {
    const etag = (await ask('/list.csv')).headers.etag ?? '';
    expect(etag).not.toBe('');
    expect((await ask('/list.csv', { 'if-none-match': etag })).status).toBe(304);
  });

  it('withstands a range that runs backwards', async () => {
    const { status, body } = await ask('/list.csv', { range: 'bytes=5-2' });
    expect([status, body.toString()]).toEqual([200, '名前\n']);
  });

  it('answers HEAD without a body and no other method', async () => {
    expect(await ask('/', {}, 'HEAD')).toMatchObject({ status: 200, body: Buffer.alloc(0) });
    expect(await ask('/none', {}, 'HEAD')).toMatchObject({ status: 404, body: Buffer.alloc(0) });
    expect(await ask('/', {}, 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });

  it('shows what a build changed while it runs', async () => {
    writeFileSync(join(dir, 'late.txt'), 'short');
    await ask('/late.txt');
    writeFileSync(join(dir, 'late.txt'), 'much longer now');
    expect((await ask('/late.txt')).body.toString()).toBe('much longer now');
    rmSync(join(dir, 'late.txt'));
    expect((await ask('/late.txt')).status).toBe(404);
  });
});

describe('a site without a 404 page', () => {
  it('says so in plain text', async () => {
    const bare = mkdtempSync(join(tmpdir(), 'renkei-atlas-bare-'));
    const other = createServer(siteHandler(bare));
    const otherPort = await listen(other, { host: '127.0.0.1', port: 0, strictPort: false });
    const response = await fetch(`http://127.0.0.1:${otherPort}/none`);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      404,
      'text/plain; charset=utf-8',
    ]);
    expect(await response.text()).toContain('見つかりません');
    other.close();
    other.closeAllConnections();
    rmSync(bare, { recursive: true });
  });
});
