import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { live } from './support/atlas.ts';
import {
  bytesInStore,
  fetchUnstored,
  keep,
  keepPlace,
  leftOnDevice,
  NOTHING,
  PATIENT,
  pathsInStore,
  stopButton,
  stopKeeping,
  storeButton,
} from './support/keeping.ts';
import { type ReleaseServer, serveReleases } from './support/releases.ts';
import { FULL } from './support/sample.ts';

const REGION = '/regions/ibaraki-keno/';
const TOWN = '/municipalities/08236/';
const ELSEWHERE = '/municipalities/13101/';

let server: ReleaseServer;
/** Opens a page of the test's own server: its worker and caches are nobody else's. */
const open = (page: Page, path: string) => page.goto(server.root.slice(0, -1) + path);

test.beforeEach(async () => {
  server = await serveReleases();
});
test.afterEach(() => server.close());

test('before the button is pressed nothing is registered or stored, and it is said what would be', async ({
  page,
}) => {
  await open(page, TOWN);
  await expect(storeButton(page)).toBeVisible();
  await expect(storeButton(page)).toHaveAccessibleDescription(
    /保存する量は、4〜7MBほどです。.*すべて消えます/,
  );
  await open(page, REGION);
  await expect(storeButton(page)).toBeVisible();
  expect(await leftOnDevice(page)).toEqual(NOTHING);
  expect(server.asked).not.toContain('/sw.js');
});

test('about as much is stored as was said', FULL, async ({ page }) => {
  await open(page, REGION);
  await keep(page);
  const megabytes = (await bytesInStore(page)) / 1e6;
  expect(megabytes).toBeGreaterThan(3);
  expect(megabytes).toBeLessThan(7);
});

test.describe('after pressing on the page of a region, without a connection', () => {
  test('the region and its members open', async ({ page, context }) => {
    await open(page, REGION);
    await keep(page);
    await context.setOffline(true);
    await open(page, REGION);
    await expect(page.locator('h1').first()).toContainText('いばらき県央地域連携中枢都市圏');
    await live(page);
    await open(page, TOWN);
    await expect(page.locator('h1')).toContainText('小美玉市');
    await expect(stopButton(page)).toBeVisible();
    await expect(page.locator('body')).toHaveCSS('margin-top', '0px');
  });

  test(
    'a page that is not stored says so, at its own address, and lists those that are',
    FULL,
    async ({ page, context }) => {
      await open(page, REGION);
      await keep(page);
      await context.setOffline(true);
      await open(page, ELSEWHERE);
      await expect(page.locator('h1')).toHaveText('この端末には保存されていません');
      await expect(page).toHaveURL(new RegExp(`${ELSEWHERE}$`));
      const list = page.locator('#stored-pages li');
      await expect(list).toHaveCount(10);
      await expect(list.first()).toHaveText('いばらき県央地域連携中枢都市圏');
      await list.filter({ hasText: '小美玉市' }).getByRole('link').click();
      await expect(page.locator('h1')).toContainText('小美玉市');
      await open(page, `/en${ELSEWHERE}`);
      await expect(page.locator('h1')).toHaveText('This page is not stored on this device');
    },
  );

  test('pages opened since then open too', FULL, async ({ page, context }) => {
    await open(page, TOWN);
    await keep(page);
    await open(page, ELSEWHERE);
    await expect.poll(() => pathsInStore(page), PATIENT).toContain(ELSEWHERE);
    await context.setOffline(true);
    await open(page, `${ELSEWHERE}?from=mail`);
    await expect(page.locator('h1')).toContainText('千代田区');
  });
});

test(
  'pressed on the page of a town, its region is stored; on that of another region, it is offered',
  FULL,
  async ({ page }) => {
    await open(page, TOWN);
    await keep(page);
    expect(await pathsInStore(page)).toEqual(
      expect.arrayContaining([REGION, TOWN, '/municipalities/08201/']),
    );
    const more = keepPlace(page).getByRole('button', { name: 'この圏域もまとめて保存' });
    await expect(more).toBeHidden();
    await open(page, '/regions/toyama/');
    await more.click();
    await expect(keepPlace(page).getByRole('status')).toHaveText(/^保存しました/, PATIENT);
    await expect(more).toBeHidden();
    expect(await pathsInStore(page)).toContain('/municipalities/16201/');
  },
);

test('removing leaves nothing, not even while the page stays open', FULL, async ({ page, context }) => {
  await open(page, REGION);
  await keep(page);
  await page.reload();
  await stopKeeping(page);
  await expect(storeButton(page)).toBeFocused();
  // The worker still answers for the page that is open.
  expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await fetchUnstored(page);
  await live(page);
  expect(await leftOnDevice(page)).toEqual(NOTHING);
  await open(page, TOWN);
  expect(await leftOnDevice(page)).toEqual(NOTHING);
  await context.setOffline(true);
  await expect(open(page, TOWN)).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/);
});

test('it can be stored again after removing, without leaving the page', FULL, async ({ page, context }) => {
  await open(page, TOWN);
  await keep(page);
  await stopKeeping(page);
  await keep(page);
  await context.setOffline(true);
  await open(page, TOWN);
  await expect(page.locator('h1')).toContainText('小美玉市');
});

test('without a network nothing half-made stays', async ({ page, context }) => {
  await open(page, TOWN);
  await expect(storeButton(page)).toBeVisible();
  await context.setOffline(true);
  await storeButton(page).click();
  await expect(keepPlace(page).getByRole('status')).toContainText('保存できませんでした', PATIENT);
  await expect(storeButton(page)).toBeVisible();
  expect(await leftOnDevice(page)).toEqual(NOTHING);
});

test.describe('a new release', () => {
  /** The town's page as a later release has it: other words, a style and data under other names. */
  const release = (path: string, words: string) => {
    const html = readFileSync(`dist${path}index.html`, 'utf8');
    const [, style = ''] = /href="(\/assets\/entry-[\w-]{8}\.css)"/.exec(html) ?? [];
    const [, files = ''] = /"files":"([^"]+)"/.exec(html) ?? [];
    const text = html
      .replaceAll(style, '/assets/entry-RELEASE2.css')
      .replaceAll(files, '/assets/data-release2/')
      .replaceAll('小美玉市', words);
    server.answers.set(path, { type: 'text/html; charset=utf-8', text });
    server.answers.set('/assets/entry-RELEASE2.css', { type: 'text/css', text: 'body { margin-top: 7px; }' });
    return { style };
  };

  test('is shown when there is a connection, and whole without one', async ({ page, context }) => {
    await open(page, TOWN);
    await keep(page);
    const { style } = release(TOWN, '新しい小美玉市');
    server.answers.set(style, 404);
    await open(page, TOWN);
    await expect(page.locator('h1')).toContainText('新しい小美玉市');
    await expect(page.locator('body')).toHaveCSS('margin-top', '7px');
    await expect.poll(() => pathsInStore(page), PATIENT).toContain('/assets/entry-RELEASE2.css');
    await context.setOffline(true);
    await open(page, TOWN);
    await expect(page.locator('h1')).toContainText('新しい小美玉市');
    await expect(page.locator('body')).toHaveCSS('margin-top', '7px');
    // What has not been opened since keeps its own style.
    await open(page, REGION);
    await expect(page.locator('body')).toHaveCSS('margin-top', '0px');
  });

  test('that lacks a file it names leaves the stored page as it was', FULL, async ({ page, context }) => {
    await open(page, TOWN);
    await keep(page);
    release(TOWN, '新しい小美玉市');
    server.answers.set('/assets/entry-RELEASE2.css', 404);
    await open(page, TOWN);
    await expect(page.locator('h1')).toContainText('新しい小美玉市');
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await open(page, TOWN);
    await expect(page.locator('h1')).toHaveText(/^小美玉市/);
    await expect(page.locator('body')).toHaveCSS('margin-top', '0px');
  });

  test('brings the other stored pages along', FULL, async ({ page, context }) => {
    await open(page, REGION);
    await keep(page);
    release(TOWN, '新しい小美玉市');
    release(REGION, '新しい小美玉市');
    await open(page, REGION);
    const filesInStore = () =>
      page.evaluate(async (path) => (await caches.match(path))?.headers.get('x-atlas-files'), TOWN);
    await expect.poll(filesInStore, PATIENT).toContain('/assets/data-release2/');
    await context.setOffline(true);
    await open(page, TOWN);
    await expect(page.locator('h1')).toContainText('新しい小美玉市');
  });

  test('a server in trouble does not hide what is stored', FULL, async ({ page }) => {
    await open(page, TOWN);
    await keep(page);
    server.answers.set(TOWN, 503);
    await open(page, TOWN);
    await expect(page.locator('h1')).toContainText('小美玉市');
    server.answers.set(ELSEWHERE, 503);
    expect((await open(page, ELSEWHERE))?.status()).toBe(503);
    await expect(page.locator('body')).toHaveText('503');
  });
});

test(
  'pages for other sites are left alone: nothing is offered, answered or stored there',
  FULL,
  async ({ page }) => {
    await open(page, TOWN);
    await keep(page);
    const html = readFileSync(`dist${TOWN}index.html`, 'utf8');
    const paths = ['/embed/regions/toyama/', '/easy/embed/regions/toyama/'];
    for (const path of paths) server.answers.set(path, { type: 'text/html; charset=utf-8', text: html });
    const before = await pathsInStore(page);
    for (const path of paths) {
      const answer = await open(page, path);
      expect(answer?.fromServiceWorker()).toBe(false);
      await fetchUnstored(page);
      await page.waitForLoadState('networkidle');
      await expect(keepPlace(page)).toBeEmpty();
    }
    expect((await pathsInStore(page)).sort()).toEqual(before.sort());
  },
);

test('in a frame nothing is offered, and nothing stored for it', FULL, async ({ page }) => {
  const frame = `<!doctype html><title>frame</title><iframe src="${ELSEWHERE}"></iframe>`;
  server.answers.set('/about/framing/', { type: 'text/html', text: frame });
  await open(page, TOWN);
  await keep(page);
  const before = await pathsInStore(page);
  await open(page, '/about/framing/');
  await expect(page.frameLocator('iframe').locator('h1')).toContainText('千代田区');
  const inside = page.frames()[1];
  if (!inside) throw new Error('no frame');
  await fetchUnstored(inside);
  await page.waitForLoadState('networkidle');
  await expect(inside.locator('#keep')).toBeEmpty();
  expect((await pathsInStore(page)).sort()).toEqual(before.sort());
});
