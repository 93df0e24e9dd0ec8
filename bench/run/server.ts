import { once } from 'node:events';
import { readFile, stat } from 'node:fs/promises';
import {
  createSecureServer,
  type Http2SecureServer,
  type Http2ServerRequest,
  type Http2ServerResponse,
} from 'node:http2';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Certificate } from './certificate.ts';

/** An answer that has been sent, as the server saw it: browsers' own lists miss what workers fetch. */
export interface Sent {
  path: string;
  /** Of the body as it was sent, compressed where a compressed twin lies beside the file. */
  bytes: number;
  /** When it was asked for, milliseconds since 1970. */
  at: number;
}

export interface StaticServer {
  port: number;
  /** What was sent since it was last asked. */
  takeSent(): Sent[];
  close(): void;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
};

/**
 * A server of static files as a careful host would run it: HTTP/2, precompressed brotli, long keeping for assets.
 * The same for the atlas and for all others.
 */
export async function serveStatic(folder: string, certificate: Certificate): Promise<StaticServer> {
  let sent: Sent[] = [];
  const files = new Map<string, Promise<{ body: Buffer; isBrotli: boolean } | null>>();
  const read = (file: string) => {
    const known = files.get(file) ?? readEither(file);
    files.set(file, known);
    return known;
  };
  const answer = async (request: Http2ServerRequest, response: Http2ServerResponse) => {
    const at = performance.timeOrigin + performance.now();
    const { pathname } = new URL(request.url, 'https://bench');
    const name = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const found = await read(path.join(folder, path.normalize(name)));
    if (!found) {
      response.writeHead(404).end();
      sent.push({ path: pathname, bytes: 0, at });
      return;
    }
    sent.push({ path: pathname, bytes: found.body.length, at });
    response.writeHead(200, {
      'content-type': TYPES[path.extname(name)] ?? 'application/octet-stream',
      'content-length': found.body.length,
      ...(found.isBrotli ? { 'content-encoding': 'br' } : {}),
      'cache-control': name.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      // As the hosting examples have it: pages in a sandbox ask from nowhere.
      'access-control-allow-origin': '*',
    });
    response.end(found.body);
  };
  const server: Http2SecureServer = createSecureServer(certificate, (request, response) => {
    void answer(request, response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    takeSent: () => {
      const taken = sent;
      sent = [];
      return taken;
    },
    close: () => server.close(),
  };
}

async function readEither(file: string): Promise<{ body: Buffer; isBrotli: boolean } | null> {
  const isFile = (name: string) =>
    stat(name).then(
      (found) => found.isFile(),
      () => false,
    );
  if (await isFile(`${file}.br`)) return { body: await readFile(`${file}.br`), isBrotli: true };
  return (await isFile(file)) ? { body: await readFile(file), isBrotli: false } : null;
}
