import type { Page } from '@playwright/test';
import { areaOf, awake, hears, inside, MADE, moveMap } from './support/embeds.ts';
import { expect, test } from './support/hosts.ts';
import { among, FULL } from './support/sample.ts';
import { watchTraffic } from './support/traffic.ts';

interface SpiedWindow extends Window {
  touched?: string[];
}

/** Writes down every try, in any frame, to keep something in the browser, also where the browser would refuse. */
async function spyOnKeeping(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const touched: string[] = [];
    (window as SpiedWindow).touched = touched;
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'] as const) {
      const usual = Object.getOwnPropertyDescriptor(window, name);
      Object.defineProperty(window, name, {
        get: () => {
          touched.push(name);
          return usual?.get?.call(window);
        },
      });
    }
    const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
    Object.defineProperty(document, 'cookie', {
      get: () => touched.push('cookie') && cookie?.get?.call(document),
      set: () => touched.push('cookie'),
    });
    if ('serviceWorker' in navigator) {
      navigator.serviceWorker.register = () => {
        touched.push('serviceWorker');
        return Promise.reject(new Error('spied on'));
      };
    }
  });
}

for (const [name, query] of [
  ['as it comes', ''],
  ['with every option', ' color="category" category="transport" year="2022" theme="dark" accent="9cc7f5"'],
] as const) {
  test(
    `${name}: shown, chosen in, moved and zoomed, an embed asks the atlas only and keeps nothing`,
    among(query !== ''),
    async ({ page, context, host, hosts, atlas }) => {
      await spyOnKeeping(page);
      const traffic = watchTraffic(page);
      const lines: string[] = [];
      context.on('response', async (response) => {
        if ((await response.headerValue('set-cookie')) !== null) lines.push(`cookie of ${response.url()}`);
      });
      page.on('websocket', (socket) => lines.push(`socket to ${socket.url()}`));
      await page.goto(host('element', { attributes: `region="ibaraki-keno"${query}` }));
      await hears(page, 'ready');
      const frame = inside(page, MADE);
      await areaOf(frame, '08236').click();
      await frame.locator('#embed-list summary').first().click();
      await moveMap(frame);
      await frame.locator('.live-tools button').first().click();
      await expect.poll(traffic.open).toBe(0);

      const asked = traffic.requests.map((request) => request.url());
      const ofHost = asked.filter((url) => url.startsWith(`${hosts.root}/`));
      const isOurs = (url: string) => url.startsWith(`${atlas}/`) || /^(?:data|blob):/.test(url);
      expect(
        asked.filter((url) => !isOurs(url) && !ofHost.includes(url)),
        'asked of anybody else',
      ).toEqual([]);
      expect(ofHost.map((url) => new URL(url).pathname).toSorted(), 'the host’s own').toEqual([
        '/element.html',
        '/heard.js',
        '/plain.css',
      ]);
      expect(asked.join(' '), 'the map’s own files were seen').toMatch(/AtlasMap/);

      const touched = await frame.locator('body').evaluate(() => (window as SpiedWindow).touched);
      expect(touched, 'tries to keep something').toEqual([]);
      expect(await context.cookies()).toEqual([]);
      expect(lines).toEqual([]);
      expect(context.serviceWorkers()).toEqual([]);
    },
  );
}

test(
  'opened by itself, where a browser would let it, a frame leaves nothing behind either',
  FULL,
  async ({ page, context, atlas }) => {
    await page.goto(`${atlas}/embed/regions/ibaraki-keno/?year=2022`);
    await page.locator('a[data-id="08236"]').first().click();
    await page.locator('#embed-move').click();
    await expect(page.locator('#embed-map')).toHaveClass(/is-live/, { timeout: 45_000 });
    const left = await page.evaluate(async () => ({
      cookie: document.cookie,
      localStorage: localStorage.length,
      sessionStorage: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    expect(left).toEqual({
      cookie: '',
      localStorage: 0,
      sessionStorage: 0,
      databases: 0,
      caches: 0,
      workers: 0,
    });
    expect(await context.cookies()).toEqual([]);
  },
);

test('the atlas learns which site shows it, not which page', async ({ page, host, hosts }) => {
  const asked = page.waitForRequest('**/embed/regions/ibaraki-keno/');
  await page.goto(host('element'));
  expect(await (await asked).headerValue('referer')).toBe(`${hosts.root}/`);
});

test('a frame alone, without an element, asks the atlas only', async ({ page, host, hosts, atlas }) => {
  const traffic = watchTraffic(page);
  await page.goto(host('frame'));
  await awake(inside(page));
  const origins = new Set(traffic.requests.map((request) => new URL(request.url()).origin));
  expect([...origins].toSorted()).toEqual([hosts.root, atlas].toSorted());
});
