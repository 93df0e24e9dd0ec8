import { expect, test } from '@playwright/test';
import { frame, live, openLive, panelTitle } from './support/atlas.ts';
import { among, FULL } from './support/sample.ts';

test.describe('the map keeps its promises', () => {
  for (const [place, at] of [
    ['Tokyo, far from any region', '11/35.68/139.76'],
    ['the open sea', '7/33/150'],
  ] as const) {
    test(`comes alive over ${place}`, among(at.startsWith('11/')), async ({ page }) => {
      await openLive(page, `/?at=${at}`);
      await expect(page.locator('#map-note')).toBeHidden();
    });
  }

  test('an address of a town alone opens at the town, not at the nation', FULL, async ({ page }) => {
    await openLive(page, '/?municipality=08230');
    await expect(panelTitle(page)).toHaveText('かすみがうら市');
    await expect(frame(page)).toHaveClass(/is-close/);
  });

  test('choosing a region after moving the map leaves no camera in the address', FULL, async ({ page }) => {
    await openLive(page, '/');
    await page.getByRole('button', { name: '地図を拡大' }).click();
    await expect(page).toHaveURL(/\?at=/);
    await page.locator('.region-list a[data-region="toyama"]').click();
    await expect(page).toHaveURL(/\?region=toyama$/);
  });

  test(
    'a choice just after the wheel goes where it leads, and names no other place',
    FULL,
    async ({ page }) => {
      await openLive(page, '/');
      await page.locator('#map-gl canvas').hover();
      await page.mouse.wheel(0, -400);
      await page.locator('.region-list a[data-region="toyama"]').dispatchEvent('click');
      await expect(panelTitle(page)).toHaveText('富山広域連携中枢都市圏');
      await expect(frame(page)).toHaveClass(/is-close/);
      await expect(page.locator('#panel .initiative').first()).toBeVisible();
      await expect(page).toHaveURL(/\?region=toyama$/);
    },
  );

  test('the button for the whole map takes the camera out of the address', FULL, async ({ page }) => {
    await openLive(page, '/');
    await page.getByRole('button', { name: '地図を拡大' }).click();
    await expect(page).toHaveURL(/\?at=/);
    await page.getByRole('button', { name: '最初の範囲に戻す' }).click();
    await expect(page).toHaveURL(/\/$/);
  });

  test(
    'a context lost by the graphics card brings the picture back, and the map when it returns',
    FULL,
    async ({ page }) => {
      await openLive(page, '/');
      const extension = await page.evaluateHandle(() =>
        document
          .querySelector<HTMLCanvasElement>('.maplibregl-canvas')
          ?.getContext('webgl2')
          ?.getExtension('WEBGL_lose_context'),
      );
      await extension.evaluate((lose) => lose?.loseContext());
      await expect(page.locator('#map-frame > .map-picture')).toBeVisible();
      await extension.evaluate((lose) => lose?.restoreContext());
      await live(page);
    },
  );
});

test.describe('what fails is said, and nothing is lost', () => {
  test('without the file of the map: the page reads on, links work, and a note says so', async ({ page }) => {
    await page.route('**/map.json', (route) => route.fulfill({ status: 500 }));
    await page.goto('/');
    await expect(page.locator('#map-note')).toContainText('固定の地図を表示しています');
    await page.locator('.region-list a[data-region="toyama"]').click();
    await expect(page.locator('h1')).toContainText('富山広域連携中枢都市圏');
    await expect(page).toHaveURL(/\/regions\/toyama\/$/);
  });

  test('without the geometry: the picture stays and goes on answering', FULL, async ({ page }) => {
    await page.route('**/geo/*.json', (route) => route.abort());
    await page.goto('/');
    await expect(page.locator('#map-note')).toContainText('固定の地図を表示しています', { timeout: 30_000 });
    await page.locator('#map-frame > .map-picture a[data-id="toyama"]').dispatchEvent('click');
    await expect(panelTitle(page)).toHaveText('富山広域連携中枢都市圏');
  });

  test('without the contents of a panel: says so, and trying again works', async ({ page }) => {
    await page.route('**/ja/regions/toyama.json', (route) => route.abort());
    await page.goto('/?region=toyama');
    await expect(page.locator('#panel [role="alert"]')).toContainText('読み込めませんでした');
    await page.unroute('**/ja/regions/toyama.json');
    await page.getByRole('button', { name: 'もう一度読み込む' }).click();
    await expect(panelTitle(page)).toHaveText('富山広域連携中枢都市圏');
  });

  test('without a line at the first choice: says so beside the map, and trying again works', async ({
    page,
    context,
  }) => {
    await openLive(page, '/');
    await context.setOffline(true);
    await page.locator('.region-list a[data-region="toyama"]').click();
    await expect(page.locator('#panel [role="alert"]')).toContainText('読み込めませんでした');
    await expect(frame(page)).toBeVisible();
    await context.setOffline(false);
    await page.getByRole('button', { name: 'もう一度読み込む' }).click();
    await expect(panelTitle(page)).toHaveText('富山広域連携中枢都市圏', { timeout: 30_000 });
  });

  test('without the script of the panel: goes to the page that says the same', FULL, async ({ page }) => {
    await page.route('**/assets/panel-*.js', (route) => route.abort());
    await page.goto('/?region=toyama');
    await expect(page).toHaveURL(/\/regions\/toyama\/$/);
  });
});

test('going back by keyboard returns to the link it began from', FULL, async ({ page }) => {
  await openLive(page, '/');
  const link = page.locator('.region-list a[data-region="toyama"]');
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(panelTitle(page)).toBeFocused();
  await page.locator('#panel .panel-bar button').focus();
  await page.keyboard.press('Enter');
  await expect(link).toBeFocused();
});
