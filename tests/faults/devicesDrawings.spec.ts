import { expect, test } from '@playwright/test';
import { frame, live, openLive, panelTitle } from '../e2e/support/atlas.ts';
import { crowdOut, giveBack, isLost, loseAtOnce, loseDrawing, makeRoom, picture } from './support/drawing.ts';

const note = '#map-note';
const LOST = '動かせる地図を、いまは表示できません';

/** Everything a page complains of by itself. */
let errors: string[];
test.beforeEach(({ page }) => {
  errors = [];
  page.on('pageerror', ({ message }) => errors.push(message));
});
test.afterEach(() => expect(errors).toEqual([]));

test('a drawing that is taken away and not given back: the picture answers, and a word says so', async ({
  page,
}) => {
  await openLive(page, '/');
  const restore = await loseDrawing(page);
  await expect(picture(page)).toBeVisible();
  await expect(page.locator(note)).toContainText(LOST);
  await expect(page.locator('#map-tools')).toBeHidden();
  await page.locator('#map-frame > .map-picture a[data-id="toyama"]').dispatchEvent('click');
  await expect(panelTitle(page)).toHaveText('富山広域連携中枢都市圏');
  await restore();
  await live(page);
  await expect(page.locator(note)).toBeHidden();
  await expect(page.locator('#map-tools')).toBeVisible();
});

test('taken away ten times, it comes back ten times, and nobody is told of what lasts a moment', async ({
  page,
}) => {
  await openLive(page, '/regions/ibaraki-keno/');
  let isTold = false;
  await page.exposeFunction('noteShown', () => {
    isTold = true;
  });
  await page.locator(note).evaluate((element) => {
    const { noteShown } = window as Window & { noteShown?: () => void };
    new MutationObserver(() => element.hasAttribute('hidden') || noteShown?.()).observe(element, {
      attributes: true,
    });
  });
  for (let time = 0; time < 10; time += 1) {
    const restore = await loseDrawing(page);
    await expect(frame(page)).not.toHaveClass(/is-live/);
    await restore();
    await live(page);
  }
  expect(isTold).toBe(false);
  await expect(page.locator('.maplibregl-canvas')).toHaveCount(1);
  await page.locator('#map-frame').hover();
  await expect(page.locator('#map-tip')).toBeVisible();
});

test('taken away before anything was drawn: the picture stays, a word says so, and the map comes later', async ({
  page,
}) => {
  await loseAtOnce(page);
  await page.goto('/?region=toyama');
  await expect(panelTitle(page)).toHaveText('富山広域連携中枢都市圏');
  await expect(page.locator(note)).toContainText(/動かせる地図/, { timeout: 30_000 });
  await expect(picture(page)).toBeVisible();
  await giveBack(page);
  await live(page);
  await expect(page.locator(note)).toBeHidden();
  await expect(page.locator('#map-tools button').first()).toBeVisible();
});

test('sixteen other drawings in the page: the map is a picture again, and a map when there is room', async ({
  page,
}) => {
  await openLive(page, '/');
  const count = await crowdOut(page);
  expect(count).toBeLessThanOrEqual(16);
  await expect(picture(page)).toBeVisible();
  await expect(page.locator(note)).toContainText(LOST);
  await page.locator('.region-list a[data-region="toyama"]').click();
  await expect(panelTitle(page)).toHaveText('富山広域連携中枢都市圏');
  await makeRoom(page);
  await live(page);
  await expect(page.locator(note)).toBeHidden();
});

test('sixteen other drawings beside a map in a frame: its button is back, and brings the map again', async ({
  page,
}) => {
  await page.goto('/embed/regions/ibaraki-keno/');
  const [map, button] = [page.locator('#embed-map'), page.locator('#embed-move')];
  await button.click();
  await expect(map).toHaveClass(/is-live/, { timeout: 45_000 });
  await crowdOut(page);
  await expect(map).not.toHaveClass(/is-live/);
  await expect(picture(page)).toBeVisible();
  await expect(button).toBeVisible();
  // The others still draw: the one asked for last has the place.
  await button.click();
  await expect(map).toHaveClass(/is-live/, { timeout: 45_000 });
  expect(await isLost(page)).toBe(false);
});
