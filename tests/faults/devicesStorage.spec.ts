import { expect, type Page, test } from '@playwright/test';
import { live, panelTitle } from '../e2e/support/atlas.ts';
import {
  keep,
  keepPlace,
  leftOnDevice,
  NOTHING,
  PATIENT,
  pathsInStore,
  stopKeeping,
  storeButton,
} from '../e2e/support/keeping.ts';
import { type ReleaseServer, serveReleases } from '../e2e/support/releases.ts';
import { forbidStorage, REFUSALS, type Refusal } from './support/forbidden.ts';

const REGION = '/regions/ibaraki-keno/';
const TOWN = '/municipalities/08236/';
const ELSEWHERE = '/municipalities/13101/';
const status = (page: Page) => keepPlace(page).getByRole('status');

test.describe('storage that is forbidden', () => {
  for (const refusal of Object.keys(REFUSALS) as Refusal[]) {
    test(`and ${refusal}: every kind of page works whole, and says once that it cannot keep anything`, async ({
      page,
    }) => {
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await forbidStorage(page, refusal);
      for (const address of [REGION, TOWN, '/initiatives/', '/compare/', '/data/check/', '/offline/']) {
        await page.goto(address);
        await expect(page.locator('#search-box'), address).toBeVisible();
        await expect(keepPlace(page), address).toContainText('ページを保存できません');
        await expect(storeButton(page), address).toBeHidden();
      }
      await page.goto('/?region=toyama&color=members&year=2018');
      await expect(panelTitle(page)).toHaveText('富山広域連携中枢都市圏');
      await live(page);
      await page.goto('/embed/regions/ibaraki-keno/');
      await page.locator('#embed-move').click();
      await expect(page.locator('#embed-map')).toHaveClass(/is-live/, { timeout: 45_000 });
      expect(errors).toEqual([]);
    });
  }

  test('only once the button is pressed: it is said that the browser does not allow it', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(ServiceWorkerContainer.prototype, 'register', {
        value: () => Promise.reject(new DOMException('denied', 'NotSupportedError')),
      });
    });
    await page.goto(TOWN);
    await storeButton(page).click();
    await expect(status(page)).toContainText('ブラウザーが保存を許していません');
    await expect(storeButton(page)).toBeVisible();
    expect(await leftOnDevice(page)).toEqual(NOTHING);
  });
});

test.describe('storage that is full', () => {
  let server: ReleaseServer;
  const open = (page: Page, path: string) => page.goto(server.root.slice(0, -1) + path);
  test.beforeEach(async () => {
    server = await serveReleases();
  });
  test.afterEach(() => server.close());

  /** Lets the server's pages keep so many bytes and no more. */
  async function allow(page: Page, bytes: number): Promise<void> {
    const devtools = await page.context().newCDPSession(page);
    const { origin } = new URL(server.root);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: bytes });
  }

  test('from the start: it is said, and nothing half-made stays', async ({ page }) => {
    await open(page, REGION);
    await allow(page, 60_000);
    await storeButton(page).click();
    await expect(status(page)).toHaveText(
      '空き容量が足りないため、保存できませんでした。保存したものは残っていません。',
      PATIENT,
    );
    await expect(storeButton(page)).toBeVisible();
    expect(await leftOnDevice(page)).toEqual(NOTHING);
    await live(page);
  });

  test('half-way: it stops there and says so, and what has been stored opens whole without a connection', async ({
    page,
    context,
  }) => {
    await open(page, REGION);
    await allow(page, 4_200_000);
    await storeButton(page).click();
    await expect(status(page)).toContainText('空き容量が足りないため、途中で止めました', PATIENT);
    const pages = (await pathsInStore(page)).filter((path) => /^\/(?:regions|municipalities)\//.test(path));
    expect(pages).toContain(REGION);
    expect(pages.length, 'not all of the region’s pages had room').toBeLessThan(10);
    await context.setOffline(true);
    for (const path of pages) {
      await open(page, path);
      await expect(page.locator('h1').first(), path).not.toHaveText('この端末には保存されていません');
      await expect(page.locator('#search-box'), path).toBeVisible();
    }
  });

  test('later on: new pages open as ever, stored ones stay, and all can be removed', async ({
    page,
    context,
  }) => {
    await open(page, TOWN);
    await keep(page);
    await allow(page, 1);
    await open(page, ELSEWHERE);
    await expect(page.locator('h1')).toContainText('千代田区');
    await page.waitForLoadState('networkidle');
    expect(await pathsInStore(page)).not.toContain(ELSEWHERE);
    await context.setOffline(true);
    await open(page, TOWN);
    await expect(page.locator('h1')).toContainText('小美玉市');
    await context.setOffline(false);
    await stopKeeping(page);
    expect(await leftOnDevice(page)).toEqual(NOTHING);
  });

  test('and can no longer be read: what the network has still comes', async ({ page, context }) => {
    await open(page, REGION);
    await keep(page);
    const [worker] = context.serviceWorkers();
    await worker?.evaluate(() => {
      const refuse = () => Promise.reject(new DOMException('damaged', 'UnknownError'));
      for (const method of ['has', 'open', 'keys', 'match', 'delete'])
        Object.defineProperty(CacheStorage.prototype, method, { value: refuse });
    });
    expect(worker, 'the worker was met').toBeDefined();
    const answer = await open(page, TOWN);
    expect(answer?.fromServiceWorker()).toBe(true);
    await expect(page.locator('h1')).toContainText('小美玉市');
    await expect(page.locator('#search-box')).toBeVisible();
    await open(page, REGION);
    await live(page);
  });
});
