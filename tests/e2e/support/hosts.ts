import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { test as base, expect } from '@playwright/test';

/** Values for the places of a host page, `{{name}}` or `{{name|default}}`. */
type HostValues = Readonly<Record<string, string>>;

/** Other people's pages, on an origin and a site that are not the atlas's; and the same once more on another origin. */
export interface HostServer {
  /** "http://127.0.0.1:1234" */
  root: string;
  other: string;
  close(): Promise<void>;
}

interface Fixtures {
  /** Address of a page of `tests/e2e/hosts/`, by its name without ".html". */
  host: (name: string, values?: HostValues) => string;
  /** Origin of the atlas: "http://localhost:4187". */
  atlas: string;
}

const FOLDER = 'tests/e2e/hosts';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** The policy that `docs/embedding.md` asks of a strict host, and no more; no string becomes markup or a script there. */
const strictPolicy = (atlas: string) =>
  `default-src 'self'; frame-src ${atlas}; script-src 'self' ${atlas}; object-src 'none'; base-uri 'none'; ` +
  `require-trusted-types-for 'script'; trusted-types 'none'`;

/** Tests of embeds: with host pages at hand. */
export const test = base.extend<Fixtures, { hosts: HostServer }>({
  hosts: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a fixture needs from this pattern
    async ({}, use) => {
      const hosts = await serveHosts();
      await use(hosts);
      await hosts.close();
    },
    { scope: 'worker' },
  ],
  atlas: async ({ baseURL }, use) => use(new URL(baseURL ?? '').origin),
  host: async ({ hosts, atlas }, use) =>
    use((name, values = {}) => `${hosts.root}/${name}.html?${new URLSearchParams({ atlas, ...values })}`),
});
export { expect };

export async function serveHosts(): Promise<HostServer> {
  const roots: string[] = [];
  const handle: RequestListener = async (request, response) => {
    try {
      const { origin, pathname, searchParams } = new URL(request.url ?? '', `http://${request.headers.host}`);
      const values: Record<string, string> = {
        ...Object.fromEntries(searchParams),
        other: roots.find((root) => root !== origin) ?? '',
      };
      const file = path.join(FOLDER, path.basename(pathname));
      const text = await readFile(file, 'utf8');
      const isPage = file.endsWith('.html');
      response.setHeader('Content-Type', TYPES[path.extname(file)] ?? 'text/plain');
      if (pathname === '/strict.html')
        response.setHeader('Content-Security-Policy', strictPolicy(values.atlas ?? ''));
      response.end(isPage ? fill(text, values) : text);
    } catch {
      // Browsers ask for an icon by themselves.
      response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end();
    }
  };
  const servers = await Promise.all([listen(handle), listen(handle)]);
  const [root = '', other = ''] = servers.map((server) => {
    const { port } = server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  });
  roots.push(root, other);
  return { root, other, close: async () => void (await Promise.all(servers.map(close))) };
}

/** @throws Error for a place that has neither a value nor a default */
function fill(text: string, values: HostValues): string {
  return text.replace(/\{\{(\w+)(?:\|([^}]*))?\}\}/g, (_, name: string, usual?: string) => {
    const value = values[name] ?? usual;
    if (value === undefined) throw new Error(`no value for ${name}`);
    return value.replaceAll('&', '&amp;');
  });
}

function listen(handle: RequestListener): Promise<Server> {
  const server = createServer(handle);
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}
