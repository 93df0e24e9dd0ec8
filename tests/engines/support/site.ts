import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileHeaders } from '../../../src/build/headers.ts';
import { siteHandler } from '../../../src/build/serve/site.ts';
import { complain, takeWebGLAway } from './headScripts.ts';
import { sourceOf } from './pageFunction.ts';

/**
 * The built site, as it is served otherwise; but every page begins with a script that tells this server what the page
 * complains of. Plain WebDriver has no other way to learn of it.
 */
export interface Site {
  /** "http://localhost:1234" */
  root: string;
  /** What pages, and frames in other pages, have complained of. */
  complaints: string[];
  /** Pages opened from now on have no WebGL. */
  isWithoutWebGL: boolean;
  /** Nothing is answered any more. */
  isDown: boolean;
  close(): Promise<void>;
}

const COMPLAINTS = '/tests/complaints';
const SCRIPTS: Readonly<Record<string, string>> = {
  '/tests/complain.js': `(${sourceOf(complain)})(${JSON.stringify(COMPLAINTS)})`,
  '/tests/without-webgl.js': `(${sourceOf(takeWebGLAway)})()`,
};
const [COMPLAIN = '', WITHOUT_WEBGL = ''] = Object.keys(SCRIPTS);

/** @param folder of the built site */
export async function serveSite(folder: string): Promise<Site> {
  const handle = siteHandler(folder);
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    if (site.isDown) return void request.socket.destroy();
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === COMPLAINTS) {
      site.complaints.push(await textOf(request));
      return void response.writeHead(204).end();
    }
    const script = SCRIPTS[pathname];
    if (script !== undefined)
      return void response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(script);
    const page = await pageAt(folder, pathname);
    if (page === null) return handle(request, response);
    const names = site.isWithoutWebGL ? [COMPLAIN, WITHOUT_WEBGL] : [COMPLAIN];
    const head = `<head>${names.map((name) => `<script src="${name}"></script>`).join('')}`;
    response.writeHead(200, fileHeaders(`${pathname}index.html`)).end(page.replace('<head>', head));
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const { port } = server.address() as AddressInfo;
  const site: Site = {
    root: `http://localhost:${port}`,
    complaints: [],
    isWithoutWebGL: false,
    isDown: false,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
  return site;
}

/** The HTML of a page by its address, or null for anything else. */
async function pageAt(folder: string, pathname: string): Promise<string | null> {
  if (!pathname.endsWith('/')) return null;
  return readFile(path.join(folder, decodeURI(pathname), 'index.html'), 'utf8').catch(() => null);
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString('utf8');
}
