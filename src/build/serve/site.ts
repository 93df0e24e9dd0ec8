import { readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { fileHeaders, securityHeaders } from '../headers.ts';
import { builtTileOrigin } from './builtTileOrigin.ts';

type Target = { kind: 'file'; path: string } | { kind: 'redirect'; to: string } | { kind: 'missing' };

/**
 * What an address means in the folder `dir`: a file (`path` as sirv takes it, still percent-encoded),
 * a folder named without its slash, or nothing.
 */
function findTarget(dir: string, url: string): Target {
  const [path = '', query] = splitQuery(url);
  const decoded = decodePath(path);
  if (decoded === undefined) return { kind: 'missing' };
  const type = typeOf(join(dir, decoded));
  if (type === 'file') return { kind: 'file', path };
  if (type !== 'folder') return { kind: 'missing' };
  if (!path.endsWith('/')) return { kind: 'redirect', to: `${path}/${query}` };
  const index = typeOf(join(dir, decoded, 'index.html'));
  return index === 'file' ? { kind: 'file', path: `${path}index.html` } : { kind: 'missing' };
}

/** Answers requests with the files of `dir`, or with its 404.html. */
export function siteHandler(dir: string): RequestListener {
  // `dev`: sirv looks at the disk each time. Otherwise it would keep the list of files from the start,
  // and a build while the server runs would make it announce wrong lengths.
  const sendFile = sirv(dir, { dev: true, etag: true, brotli: true, gzip: true, extensions: [] });
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return sendText(request, response, 405, 'Method not allowed', { Allow: 'GET, HEAD' });
    }
    const target = findTarget(dir, request.url ?? '/');
    if (target.kind === 'redirect') {
      return sendText(request, response, 308, target.to, { Location: target.to });
    }
    if (target.kind === 'missing') return sendMissing(dir, request, response);
    for (const [name, value] of Object.entries(fileHeaders(target.path, builtTileOrigin(dir))))
      response.setHeader(name, value);
    // A server may ignore Range; sirv throws on a range that runs backwards.
    delete request.headers.range;
    request.url = target.path;
    sendFile(request, response, () => sendMissing(dir, request, response));
  };
}

function splitQuery(url: string): [path: string, query: string] {
  const mark = url.indexOf('?');
  return mark < 0 ? [url, ''] : [url.slice(0, mark), url.slice(mark)];
}

/** The path with its letters decoded; undefined for a path that is malformed or tries to leave the site. */
function decodePath(path: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURI(path);
  } catch {
    return undefined;
  }
  // `//host` in a redirect would lead to another site, as would `/\host`.
  if (!decoded.startsWith('/') || decoded.includes('//') || /[\\\0]/.test(decoded)) return undefined;
  return decoded.includes('/.') ? undefined : decoded;
}

function typeOf(path: string): 'file' | 'folder' | undefined {
  try {
    const stats = statSync(path);
    if (stats.isFile()) return 'file';
    return stats.isDirectory() ? 'folder' : undefined;
  } catch {
    return undefined;
  }
}

function sendMissing(dir: string, request: IncomingMessage, response: ServerResponse): void {
  const page = join(dir, '404.html');
  if (typeOf(page) === 'file') {
    const headers = { 'Content-Type': 'text/html; charset=utf-8' };
    sendText(request, response, 404, readFileSync(page, 'utf8'), headers);
  } else {
    sendText(request, response, 404, 'ページが見つかりません。\nPage not found.\n');
  }
}

function sendText(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  text: string,
  headers: Record<string, string> = {},
): void {
  const body = Buffer.from(text);
  response.writeHead(status, {
    ...securityHeaders(),
    'Cache-Control': 'no-cache',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': body.length,
    ...headers,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
