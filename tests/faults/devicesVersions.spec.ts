import { expect, type Page, test } from '@playwright/test';
import { live, panelTitle } from '../e2e/support/atlas.ts';
import { keep, keepPlace, PATIENT, pathsInStore, storeButton } from '../e2e/support/keeping.ts';
import { type ReleaseServer, serveReleases } from '../e2e/support/releases.ts';
import { release, releaseWorker } from './support/nextRelease.ts';

const REGION = '/regions/ibaraki-keno/';
const TOWN = '/municipalities/08236/';

let server: ReleaseServer;
const open = (page: Page, path: string) => page.goto(server.root.slice(0, -1) + path);
test.beforeEach(async () => {
  server = await serveReleases();
});
test.afterEach(() => server.close());

test.describe('two tabs with different releases', () => {
  test('the older keeps what it shows, says what is gone, and is the newer one when loaded again', async ({
    page,
    context,
  }) => {
    await open(page, '/');
    await live(page);
    await page.locator('.region-list a[data-region="hiroshima"]').click();
    await expect(panelTitle(page)).toHaveText('広島広域都市圏');
    release(server, ['/'], ['富山広域', '新しい富山広域']);

    const newer = await context.newPage();
    await open(newer, '/');
    await newer.locator('.region-list a[data-region="toyama"]').click();
    await expect(panelTitle(newer)).toHaveText('新しい富山広域連携中枢都市圏');
    await live(newer);

    await page.bringToFront();
    await expect(panelTitle(page)).toHaveText('広島広域都市圏');
    await page.locator('#panel .panel-bar button').click();
    await page.locator('.region-list a[data-region="toyama"]').click();
    await expect(page.locator('#panel [role="alert"]')).toContainText('読み込めませんでした');
    await expect(page.locator('#map-frame')).toHaveClass(/is-live/);
    // What it has had before it still has.
    await page.locator('#panel .panel-bar button').click();
    await page.locator('.region-list a[data-region="hiroshima"]').click();
    await expect(panelTitle(page)).toHaveText('広島広域都市圏');
    await page.goBack();
    await page.goBack();
    await page.reload();
    await expect(panelTitle(page)).toHaveText('新しい富山広域連携中枢都市圏');
    await live(page);
  });

  test('both kept on the device: each tab shows one release only, and without a connection the newer', async ({
    page,
    context,
  }) => {
    await open(page, REGION);
    await keep(page);
    await live(page);
    const pages = (await pathsInStore(page)).filter((path) => path.endsWith('/'));
    release(server, pages, ['小美玉市', '新しい小美玉市']);
    const newer = await context.newPage();
    await open(newer, TOWN);
    await expect(newer.locator('h1')).toContainText('新しい小美玉市');
    await expect
      .poll(
        async () => (await pathsInStore(newer)).filter((path) => path.includes('/data-release2/')).length,
        PATIENT,
      )
      .toBeGreaterThan(5);

    await expect(page.locator('h1').first()).toHaveText('いばらき県央地域連携中枢都市圏');
    await expect(page.locator('.member-list')).not.toContainText('新しい小美玉市');
    await page.locator('.member-list a[data-municipality="08236"]').click();
    // Either what it had, or a word that it is gone; never the other release in this one.
    await expect(page.locator('#panel h1, #panel [role="alert"]').first()).toContainText(
      /^小美玉市|読み込めませんでした/,
    );
    await context.setOffline(true);
    await open(page, TOWN);
    await expect(page.locator('h1')).toContainText('新しい小美玉市');
  });
});

test.describe('another service worker comes while somebody reads', () => {
  /** Asks for the worker as a browser does by itself at most once a day. */
  const update = (page: Page) =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return registration?.update().then(
        () => 'asked',
        () => 'refused',
      );
    });
  const watchController = (page: Page) =>
    page.evaluate(() => {
      navigator.serviceWorker.addEventListener('controllerchange', () =>
        document.body.classList.add('has-other-worker'),
      );
    });

  test('it takes over without a word: the page stays as it is, and what is stored opens', async ({
    page,
    context,
  }) => {
    await open(page, REGION);
    await keep(page);
    await page.reload();
    await live(page);
    await page.locator('.member-list a[data-municipality="08236"]').click();
    await expect(panelTitle(page)).toHaveText('小美玉市');
    const before = (await pathsInStore(page)).toSorted();
    await watchController(page);
    releaseWorker(server);
    expect(await update(page)).toBe('asked');
    await expect(page.locator('body')).toHaveClass(/has-other-worker/);
    await expect(panelTitle(page)).toHaveText('小美玉市');
    await expect(page.locator('#map-frame')).toHaveClass(/is-live/);
    expect((await pathsInStore(page)).toSorted()).toEqual(before);
    await context.setOffline(true);
    await page.locator('#panel .panel-bar button').click();
    await page.locator('.member-list a[data-municipality="08201"]').click();
    await expect(panelTitle(page)).toHaveText('水戸市');
    await open(page, TOWN);
    await expect(page.locator('h1')).toContainText('小美玉市');
    await expect(page.locator('#search-box')).toBeVisible();
  });

  test('in the middle of storing: all of it is stored, or it is said what is not', async ({
    page,
    context,
  }) => {
    await open(page, REGION);
    await expect(storeButton(page)).toBeVisible();
    await page.evaluate(() => {
      const seen = new MutationObserver(() => {
        if (document.querySelector('#keep [role="status"]')?.textContent?.startsWith('保存しました'))
          document.body.dataset.events += ' stored';
      });
      document.body.dataset.events = '';
      seen.observe(document.querySelector('#keep') ?? document.body, { subtree: true, childList: true });
    });
    await storeButton(page).click();
    await expect(keepPlace(page).getByRole('progressbar')).toHaveAttribute('value', /./, PATIENT);
    releaseWorker(server);
    expect(await update(page)).toBe('asked');
    await page.evaluate(() => {
      document.body.dataset.events += ' updated';
    });
    const status = keepPlace(page).getByRole('status');
    await expect(status).toHaveText(/^保存しました|件は保存できませんでした/, { timeout: 120_000 });
    expect(
      await page.locator('body').getAttribute('data-events'),
      'the other worker came before the end',
    ).toMatch(/^ updated/);
    const isWhole = /^保存しました/.test((await status.textContent()) ?? '');
    await context.setOffline(true);
    await open(page, REGION);
    await expect(page.locator('h1').first()).toContainText('いばらき県央地域連携中枢都市圏');
    await live(page);
    if (!isWhole) return;
    await open(page, TOWN);
    await expect(page.locator('h1')).toContainText('小美玉市');
  });

  for (const [name, answer] of [
    ['gone', 404],
    ['a page', { type: 'text/html; charset=utf-8', text: '<!doctype html><title>お知らせ</title>' }],
    ['cut off', { type: 'text/javascript', text: 'self.addEventListener("install", () => {' }],
  ] as const) {
    test(`that is ${name}: the one there is stays, and so does what is stored`, async ({ page, context }) => {
      await open(page, TOWN);
      await keep(page);
      await page.reload();
      server.answers.set('/sw.js', answer);
      expect(await update(page)).toBe('refused');
      await context.setOffline(true);
      await open(page, TOWN);
      await expect(page.locator('h1')).toContainText('小美玉市');
      await expect(page.locator('#search-box')).toBeVisible();
    });
  }
});
