import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { securityHeaders } from '../../../src/build/headers.ts';
import { siteHandler } from '../../../src/build/serve/site.ts';

/** A server of the built site that a test can change while a browser has it open. */
export interface ReleaseServer {
  /** "http://localhost:1234/" */
  root: string;
  /** Paths asked for, in order. */
  asked: string[];
  /** Answers at these paths, before the site's own: a whole file, or a status without one. */
  answers: Map<string, { type: string; text: string } | number>;
  close(): Promise<void>;
}

/** @param options `withoutPolicy`: pages come without the header of the policy, as from a server that was told of none */
export async function serveReleases({ withoutPolicy = false } = {}): Promise<ReleaseServer> {
  // `npm run test:seeded` has another one than what was built.
  const site = siteHandler(resolve(process.env.ATLAS_SITE || 'dist'));
  const asked: string[] = [];
  const answers: ReleaseServer['answers'] = new Map();
  const handle: RequestListener = (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    asked.push(pathname);
    if (withoutPolicy) removeOnTheWay(response, 'Content-Security-Policy');
    const answer = answers.get(pathname);
    if (answer === undefined) return site(request, response);
    const headers = { ...securityHeaders(), 'Cache-Control': 'no-cache' };
    const { status, type, text } =
      typeof answer === 'number'
        ? { status: answer, type: 'text/plain', text: String(answer) }
        : { status: 200, ...answer };
    response.writeHead(status, { ...headers, 'Content-Type': type });
    response.end(text);
  };
  const server = createServer(handle);
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const { port } = server.address() as AddressInfo;
  return {
    root: `http://localhost:${port}/`,
    asked,
    answers,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Takes a header away that is set before the first byte goes. */
function removeOnTheWay(response: ServerResponse, header: string): void {
  const { setHeader } = response;
  response.setHeader = (name, value) => (name === header ? response : setHeader.call(response, name, value));
}
