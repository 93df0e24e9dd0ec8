import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { axeFaults } from './support/axe.ts';
import { unmarkedJapanese } from './support/japanese.ts';
import { among } from './support/sample.ts';

const KITS = ['regions/ibaraki-keno', 'municipalities/34203'] as const;
const LANGUAGES = ['ja', 'en', 'easy'] as const;
/** A host that allows nothing but its own pictures: no script, no style, no frame. */
const POLICY = "default-src 'none'; img-src 'self'";
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

test.describe.configure({ mode: 'parallel', timeout: 120_000 });

let folder: string;
let server: Server;
let root: string;

test.beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'atlas-kit-'));
  const host = await readFile('tests/e2e/hosts/kit.html', 'utf8');
  for (const kit of KITS) await unpack(kit, host);
  server = createServer((request, response) => {
    const name = path.normalize(new URL(request.url ?? '/', 'http://host').pathname);
    readFile(path.join(folder, name)).then(
      (content) => {
        const type = TYPES[path.extname(name)] ?? 'text/plain';
        response.writeHead(200, { 'Content-Type': type, 'Content-Security-Policy': POLICY }).end(content);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  root = `http://localhost:${(server.address() as AddressInfo).port}/`;
});

test.afterAll(async () => {
  await new Promise<void>((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
  await rm(folder, { recursive: true });
});

/** Unpacks a kit as it was built, and pastes it into the page of a host beside it. */
async function unpack(kit: string, host: string): Promise<void> {
  const files = Object.entries(unzipSync(await readFile(`dist/embed/kits/${kit}.zip`)));
  for (const [name, content] of files) {
    const target = path.join(folder, kit, name);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, content);
    if (!name.endsWith('/snippet.html')) continue;
    const language = name.startsWith('en') ? 'en' : 'ja';
    const pasted = Buffer.from(content).toString('utf8').replace('\uFEFF', '');
    const page = host.replace('{{language}}', language).replace('{{kit}}', () => pasted);
    await writeFile(path.join(path.dirname(target), 'host.html'), page);
  }
}

/** What goes wrong in a page, and where it asks. */
function watch(page: Page): { faults: string[]; requests: string[] } {
  const [faults, requests]: [string[], string[]] = [[], []];
  page.on('console', (message) => {
    // A browser asks for an icon by itself.
    const isIcon = message.location().url.endsWith('/favicon.ico');
    if (['error', 'warning'].includes(message.type()) && !isIcon) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  return { faults, requests };
}

/** Pixels across of the picture as it was loaded; 0 if it was not. */
function pictureWidth(page: Page): Promise<number> {
  return page.locator('img').evaluate(async (image: HTMLImageElement) => {
    await image.decode().catch(() => undefined);
    const { width } = await createImageBitmap(image).catch(() => ({ width: 0 }));
    return width;
  });
}

/** Each kit and each language at least once. */
const isSampled = (kit: string, language: string) => (kit === KITS[0]) === (language === 'easy');

for (const kit of KITS) {
  for (const language of LANGUAGES) {
    for (const [name, file] of [
      ['as a page of its own', 'page.html'],
      ['pasted into the page of a host', 'host.html'],
    ] as const) {
      test(
        `${kit}, ${language}, ${name}: works where nothing is allowed, without violations`,
        among(isSampled(kit, language)),
        async ({ page }) => {
          const { faults, requests } = watch(page);
          await page.goto(`${root}${kit}/${language}/${file}`);
          expect(await pictureWidth(page)).toBe(kit.startsWith('regions') ? 1200 : 840);
          expect(faults).toEqual([]);
          expect(requests.filter((address) => !address.startsWith(root))).toEqual([]);
          expect(await page.locator('table').count()).toBeGreaterThan(0);
          expect(await axeFaults(page)).toEqual([]);
          if (language === 'en') expect(await unmarkedJapanese(page, 'script, style, title')).toEqual([]);
        },
      );
    }

    test(
      `${kit}, ${language}: the page fits a narrow window, but for wide tables`,
      among(isSampled(kit, language)),
      async ({ page }) => {
        await page.setViewportSize({ width: 360, height: 800 });
        await page.goto(`${root}${kit}/${language}/page.html`);
        expect(await pictureWidth(page)).toBeGreaterThan(0);
        const shown = await page.locator('img').boundingBox();
        expect(shown?.width).toBeGreaterThan(280);
        // A table of four columns may be wider: 1.4.10 lets it, and without a style sheet there is no help.
        const rights = await page
          .locator('main > :not(table), img, li, p')
          .evaluateAll((elements) => elements.map((each) => each.getBoundingClientRect().right));
        expect(Math.max(...rights)).toBeLessThanOrEqual(360);
        const table = await page.locator('table').first().boundingBox();
        expect(table?.width).toBeLessThan(520);
      },
    );
  }

  test(`${kit}: opens from the folder it was unpacked into`, async ({ page }) => {
    const { faults } = watch(page);
    await page.goto(pathToFileURL(path.join(folder, kit, 'easy/page.html')).href);
    await expect(page.locator('h1')).toBeVisible();
    const loaded = () => page.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth);
    await expect.poll(loaded).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });
}
