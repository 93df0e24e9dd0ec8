import type { BrowserContext, Response } from '@playwright/test';
import { fileHeaders } from '../../../src/build/headers.ts';

/** What a browser has been refused, has complained of, asked for and been told to keep; all empty on a good walk. */
export interface Seen {
  /** "directive address sample on path", from pages and frames. */
  refused: string[];
  /** Errors and warnings on the console, and errors nobody caught. */
  complaints: string[];
  /** Addresses on other hosts, and calls by other ways than HTTP. */
  elsewhere: string[];
  /** Answers of the atlas whose headers are not those of `src/build/headers.ts`. */
  headers: string[];
  cookies: string[];
}

export const QUIET: Seen = { refused: [], complaints: [], elsewhere: [], headers: [], cookies: [] };

/** The browser's own lines about how these tests read and draw the screen. */
const NOISE = /ReadPixels|GL Driver Message/;

interface TellingWindow extends Window {
  tellRefused(told: string): void;
}

/**
 * Watches every page, frame and worker of a context from now on.
 * @param atlas its origin
 * @param others origins that may be asked as well: those of host pages
 */
export async function watchPolicy(
  context: BrowserContext,
  atlas: string,
  others: readonly string[] = [],
): Promise<() => Promise<Seen>> {
  const seen: Seen = structuredClone(QUIET);
  const cookies: Promise<string | null>[] = [];
  await context.exposeBinding('tellRefused', (_, told: string) => void seen.refused.push(told));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      const told = [effectiveDirective, blockedURI, sample, 'on', location.pathname].join(' ');
      (window as unknown as TellingWindow).tellRefused(told);
    });
  });
  context.on('console', (message) => {
    if (!/^(?:error|warning)$/.test(message.type()) || NOISE.test(message.text())) return;
    seen.complaints.push(`${message.text()} on ${message.page()?.url() ?? 'no page'}`);
  });
  context.on('weberror', (error) => void seen.complaints.push(error.error().message));
  context.on('request', (request) => {
    const url = request.url();
    if (/^(?:data|blob):/.test(url) || [atlas, ...others].includes(new URL(url).origin)) return;
    seen.elsewhere.push(url);
  });
  context.on('page', (page) => page.on('websocket', (socket) => void seen.elsewhere.push(socket.url())));
  context.on('response', (response) => {
    cookies.push(response.headerValue('set-cookie').catch(() => null));
    if (response.url().startsWith(`${atlas}/`)) seen.headers.push(...wrongHeaders(response));
  });
  return async () => {
    const told = (await Promise.all(cookies)).filter((line) => line !== null);
    const kept = (await context.cookies()).map(({ name }) => name);
    return { ...seen, cookies: [...told, ...kept] };
  };
}

/** One line for each header that is another than the site's own choice. */
function wrongHeaders(response: Response): string[] {
  const { pathname } = new URL(response.url());
  const sent = response.headers();
  return Object.entries(fileHeaders(pathname))
    .filter(([name, value]) => name !== 'Content-Type' && sent[name.toLowerCase()] !== value)
    .map(([name]) => `${name} of ${pathname}: ${sent[name.toLowerCase()]}`);
}
