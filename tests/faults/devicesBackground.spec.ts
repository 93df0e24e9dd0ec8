import { expect, test } from '@playwright/test';
import { frame, live, openLive, panelTitle } from '../e2e/support/atlas.ts';
import { inBackground, setAway } from './support/away.ts';

test.describe('opened in a tab that nobody looks at', () => {
  test.beforeEach(({ page }) => inBackground(page));

  test('the text is there, the map waits, and comes when somebody looks', async ({ page }) => {
    await page.goto('/?region=toyama');
    await expect(panelTitle(page)).toHaveText('富山広域連携中枢都市圏');
    await expect(page.locator('#panel .panel-bar a')).toHaveAttribute('href', '/regions/toyama/');
    await expect(page).toHaveTitle(/^富山広域連携中枢都市圏/);
    await expect(page.locator('#map-gl canvas')).toBeAttached();
    await expect(frame(page)).not.toHaveClass(/is-live/);
    await setAway(page, false);
    await live(page);
    await expect(page.locator('#map-note')).toBeHidden();
  });

  test('so long that the map counts as late: the word about it goes when it is there', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('#map-note')).toContainText('時間がかかっています', { timeout: 40_000 });
    await setAway(page, false);
    await live(page);
    await expect(page.locator('#map-note')).toBeHidden();
  });

  test('put behind others again while the map comes, and looked at later', async ({ page }) => {
    await page.goto('/regions/ibaraki-keno/');
    await setAway(page, false);
    await expect(page.locator('#map-gl canvas')).toBeAttached();
    await setAway(page, true);
    await page.locator('.member-list a[data-municipality="08236"]').click();
    await expect(panelTitle(page)).toHaveText('小美玉市');
    await setAway(page, false);
    await live(page);
    await expect(panelTitle(page)).toHaveText('小美玉市');
  });
});

/** So long a page stands still, milliseconds. */
const STANDSTILL = 5000;

// No Chromium without a window lets a page be frozen (Page.setWebLifecycleState does nothing): stopping its scripts is next to it.
test('stopped in mid-flight, as a tab put to sleep, and let go on: what was chosen is there, and the next choice is answered', async ({
  page,
}) => {
  await openLive(page, '/');
  await page.locator('.region-list a[data-region="toyama"]').click();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Debugger.enable');
  const isStopped = new Promise((resolve) => devtools.once('Debugger.paused', resolve));
  await devtools.send('Debugger.pause');
  await isStopped;
  await new Promise((resolve) => setTimeout(resolve, STANDSTILL));
  await devtools.send('Debugger.resume');
  await devtools.detach();
  await expect(panelTitle(page)).toHaveText('富山広域連携中枢都市圏');
  await expect(frame(page)).toHaveClass(/is-live/);
  await page.locator('#panel .panel-bar button').click();
  await page.locator('.region-list a[data-region="hiroshima"]').click();
  await expect(panelTitle(page)).toHaveText('広島広域都市圏');
  await page.getByRole('button', { name: '地図を拡大' }).click();
  await expect(page).toHaveURL(/at=/);
});

test('a map in a frame that nobody has looked at for two minutes is a picture, and a map at the next touch', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto('/embed/regions/ibaraki-keno/');
  const [map, button] = [page.locator('#embed-map'), page.locator('#embed-move')];
  await button.click();
  await expect(map).toHaveClass(/is-live/, { timeout: 45_000 });
  const hide = (isHidden: boolean) =>
    page.evaluate((isHidden) => {
      Object.defineProperty(document, 'hidden', { get: () => isHidden, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, isHidden);
  await hide(true);
  await page.clock.fastForward(110_000);
  await expect(map).toHaveClass(/is-live/);
  await page.clock.fastForward(20_000);
  await expect(map).not.toHaveClass(/is-live/);
  await expect(map.locator('svg.map-picture')).toBeVisible();
  await hide(false);
  await button.click();
  await expect(map).toHaveClass(/is-live/, { timeout: 45_000 });
});
