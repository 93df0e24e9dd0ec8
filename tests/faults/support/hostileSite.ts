import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, type Page } from '@playwright/test';

/** Folder of the data files on the hostile site. */
export const HOSTILE_DATA = '/assets/data-hostile/';

/** Pages of the hostile site; all others are those of the built one. */
export const PAGES = [
  '/',
  '/about/',
  '/regions/ibaraki-keno/',
  '/regions/bingo/',
  '/municipalities/08201/',
  '/municipalities/34203/',
  '/initiatives/',
  '/initiatives/koriyama/1/',
  '/themes/',
  '/themes/shared-libraries/',
  '/compare/',
  '/compare/relations/',
  '/agreements/mito-omitama/',
  '/data/check/',
  '/embed/regions/ibaraki-keno/',
  '/embed/municipalities/08201/',
  '/embed/builder/',
] as const;

/** Texts stand in other places each time. */
export const TURNS = [0, 1, 2] as const;

const root = path.resolve(import.meta.dirname, '../../..');
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.json': 'application/json' };

/** Makes the pages and data files of a hostile record. @returns the folder they lie in */
export async function makeHostileSite(turn: number): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hostile-site-'));
  const script = path.join(root, 'tests/faults/support/writeHostileSite.ts');
  await promisify(execFile)(process.execPath, ['--import', 'tsx', script, folder, String(turn)], {
    cwd: root,
  });
  return folder;
}

/** What a page did that its texts must not make it do, from now on. */
export interface Watched {
  /** Requests to other hosts, or for what a text names. */
  requests: string[];
  dialogs: string[];
  /** What the policy stopped: nothing should have been left for it to do. */
  stopped: string[];
}

/** Answers from a folder what lies in it; the built site's scripts and styles come from its server. */
export async function visitHostile(
  page: Page,
  folder: string,
  baseURL: string | undefined,
): Promise<Watched> {
  const { origin } = new URL(baseURL ?? '');
  const watched: Watched = { requests: [], dialogs: [], stopped: [] };
  page.on('request', (request) => {
    const { origin: asked, protocol, pathname } = new URL(request.url());
    const isForeign = /^https?:$/.test(protocol) && asked !== origin;
    if (isForeign || /\/x$/.test(pathname)) watched.requests.push(request.url());
  });
  page.on('dialog', (dialog) => {
    watched.dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/i.test(message.text())) watched.stopped.push(message.text());
  });
  await page.route(
    (url) => url.origin === origin,
    (route) => {
      const { pathname } = new URL(route.request().url());
      const file = path.join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
      const type = TYPES[path.extname(file)];
      if (type !== undefined && existsSync(file))
        return route.fulfill({ path: file, contentType: `${type}; charset=utf-8` });
      if (pathname.startsWith(HOSTILE_DATA)) return route.fulfill({ status: 404, body: '' });
      return route.continue();
    },
  );
  return watched;
}

/** React puts this in the place of an address that is a script. */
const BLOCKED = /^javascript:throw new Error\('React has blocked a javascript: URL/;

/** What a browser has made of the texts: attributes, elements and addresses that could run or fetch something. */
function strangeParts(): string[] {
  const found: string[] = [];
  for (const element of document.querySelectorAll('*')) {
    const name = element.localName;
    const told = `${name} ${element.outerHTML.slice(0, 200)}`;
    if (['base', 'object', 'embed', 'applet', 'marquee'].includes(name)) found.push(told);
    if (
      name === 'script' &&
      !element.hasAttribute('src') &&
      !/json$/.test(element.getAttribute('type') ?? '')
    )
      found.push(told);
    if (name === 'style' && /evil/.test(element.textContent ?? '')) found.push(told);
    for (const attribute of element.attributes) {
      if (/^on/i.test(attribute.name) || attribute.name === 'srcdoc') found.push(told);
      if (attribute.name === 'style' && /evil|canary/.test(attribute.value)) found.push(told);
      if (!/^(?:href|src|action|formaction|data|xlink:href)$/.test(attribute.name)) continue;
      const { protocol } = URL.parse(attribute.value, document.baseURI) ?? { protocol: 'none' };
      if (!/^(?:https?|mailto|tel|blob):$/.test(protocol) && !attribute.value.startsWith('data:image/'))
        found.push(`address ${attribute.value}`);
    }
  }
  return found;
}

/** Nothing ran, nothing was asked for, and nothing in the page could. */
export async function expectUnharmed(page: Page, { requests, dialogs, stopped }: Watched): Promise<void> {
  for (const frame of page.frames()) {
    expect(await frame.evaluate(() => Object.hasOwn(window, '__canary')), frame.url()).toBe(false);
    const strange = await frame.evaluate(strangeParts);
    expect(
      strange.filter((each) => !BLOCKED.test(each.replace(/^address /, ''))),
      frame.url(),
    ).toEqual([]);
  }
  expect({ requests, dialogs, stopped }).toEqual({ requests: [], dialogs: [], stopped: [] });
}
