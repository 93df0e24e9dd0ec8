import { mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { siteHandler } from '../../../src/build/serve/site.ts';
import { needBrowser, sandboxed } from '../../run/browser.ts';
import { thisMachine } from '../../run/machine.ts';
import { awake, expectFitting, inside, MADE } from './embeds.ts';
import { serveHosts } from './hosts.ts';

// Command line (`npm run docs:pictures`): draws the pictures of docs/embedding.md from the site in dist/.

const FOLDER = 'docs/images';
const REGION = 'ibaraki-keno';

const server = createServer(siteHandler(path.resolve('dist')));
await new Promise<void>((done) => server.listen(0, 'localhost', done));
const atlas = `http://localhost:${(server.address() as AddressInfo).port}`;
const hosts = await serveHosts();
const machine = thisMachine();
const executablePath = needBrowser(machine);
const browser = await chromium.launch({
  executablePath,
  chromiumSandbox: sandboxed(machine, executablePath),
});
try {
  await mkdir(FOLDER, { recursive: true });
  await draw(browser, 'embed-frame', { width: 1000, height: 1000 }, async (page) => {
    await page.goto(`${hosts.root}/element.html?${new URLSearchParams({ atlas })}`);
    await awake(inside(page, MADE));
    await expectFitting(inside(page, MADE));
  });
  await draw(browser, 'embed-builder', { width: 1280, height: 1000 }, async (page) => {
    await page.goto(`${atlas}/embed/builder/?region=${REGION}`);
    await awake(inside(page));
  });
  await draw(browser, 'embed-kit', { width: 1000, height: 1100 }, openKit);
} finally {
  await browser.close();
  await hosts.close();
  server.close();
  server.closeAllConnections();
}

type Size = Record<'width' | 'height', number>;

/** The top of a page, as it stands once it is open. */
async function draw(from: Browser, name: string, viewport: Size, open: (page: Page) => Promise<void>) {
  const page = await from.newPage({ viewport, locale: 'ja-JP', colorScheme: 'light' });
  await open(page);
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`) });
  await page.close();
  console.log(path.join(FOLDER, `${name}.png`));
}

/** The paste kit's fragment in a page of a city hall. */
async function openKit(page: Page): Promise<void> {
  const kit = unzipSync(await readFile(`dist/embed/kits/regions/${REGION}.zip`));
  const file = (end: string) => {
    const [, content] = Object.entries(kit).find(([name]) => name.endsWith(`ja/${end}`)) ?? [];
    if (!content) throw new Error(`the kit has no ja/${end}`);
    return Buffer.from(content);
  };
  const host = await readFile('tests/e2e/hosts/pasted.html', 'utf8');
  const pasted = host.replace('{{kit}}', () => file('snippet.html').toString('utf8').replace('\uFEFF', ''));
  await page.route('**/pasted.html', (route) => route.fulfill({ contentType: 'text/html', body: pasted }));
  await page.route('**/*.png', (route) =>
    route.fulfill({
      contentType: 'image/png',
      body: file(path.basename(new URL(route.request().url()).pathname)),
    }),
  );
  await page.goto(`${hosts.root}/pasted.html`);
}
