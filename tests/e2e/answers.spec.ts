import { expect, type Page, test } from '@playwright/test';
import { frame, hallOf, openLive, panelTitle, screenPosition } from './support/atlas.ts';
import { holdBack } from './support/holdBack.ts';
import { FULL } from './support/sample.ts';

const MITO = '08201';

test.describe('a choice on the map', () => {
  test('is answered from what is there while its article is on the way', async ({ page }) => {
    await openLive(page, '/');
    const letGo = await holdBack(page, '**/ja/regions/ibaraki-keno.json');
    const { x, y } = await screenPosition(page, hallOf(MITO));
    await page.mouse.click(x, y);
    await expect(panelTitle(page)).toHaveText('いばらき県央地域連携中枢都市圏');
    await expect(page.locator('#panel')).toContainText('構成市町村 9（水戸市、');
    await expect(page.locator('#panel')).toContainText('読み込んでいます');
    await expect(page.locator('#own-text')).toBeHidden();
    letGo();
    await expect(page.locator('#panel .initiative')).toHaveCount(30);
    await expect(panelTitle(page)).toHaveCount(1);
    await expect(page.locator('#panel')).not.toContainText('読み込んでいます');
  });

  test('can be taken back before its article has come', FULL, async ({ page }) => {
    await openLive(page, '/');
    const letGo = await holdBack(page, '**/ja/regions/ibaraki-keno.json');
    const { x, y } = await screenPosition(page, hallOf(MITO));
    await page.mouse.click(x, y);
    await page.locator('#panel .panel-bar button').click();
    await expect(page.locator('#own-text')).toBeVisible();
    const answered = page.waitForResponse('**/ja/regions/ibaraki-keno.json');
    letGo();
    await (await answered).finished();
    await expect(page.locator('#own-text')).toBeVisible();
    await expect(page.locator('#panel')).toBeHidden();
  });

  test('is on the screen before the map is drawn anew, and then it is', FULL, async ({ page }) => {
    await page.addInitScript(watchDrawing);
    await openLive(page, '/');
    const { x, y } = await screenPosition(page, hallOf(MITO));
    await page.mouse.move(x, y);
    const since = () => page.evaluate(() => performance.now() - Math.max(0, ...window.drawings));
    await expect.poll(since, 'the map has come to rest').toBeGreaterThan(500);
    await page.mouse.click(x, y);
    await expect(panelTitle(page)).toHaveText('いばらき県央地域連携中枢都市圏');
    const told = await page.evaluate(async () => ({
      pressed: window.pressed,
      answered: await window.answered,
      drawings: window.drawings,
    }));
    expect(told.pressed).toBeGreaterThan(0);
    expect(told.drawings.filter((at) => at > told.pressed && at < told.answered)).toEqual([]);
    // It flies to the region.
    const last = () => page.evaluate(() => Math.max(0, ...window.drawings));
    await expect.poll(last).toBeGreaterThan(told.answered);
  });

  test('has its article fetched while the pointer rests on it', FULL, async ({ page }) => {
    await openLive(page, '/');
    const asked = page.waitForRequest('**/ja/regions/ibaraki-keno.json');
    const { x, y } = await screenPosition(page, hallOf(MITO));
    await page.mouse.move(x, y);
    await asked;
    await expect(page.locator('#own-text')).toBeVisible();
  });
});

test.describe('a jump within the panel', () => {
  const heading = (page: Page) => page.locator('#panel #situation-childcare');

  test('arrives, and leaves the article and what is open in it as they are', async ({ page }) => {
    await page.goto(`/?municipality=${MITO}`);
    const index = page.locator('#panel .situation-index');
    await index.waitFor();
    const details = page.locator('#panel details').first();
    await details.evaluate((element: HTMLDetailsElement) => {
      element.open = true;
      element.dataset.drawn = 'once';
    });
    await index.locator('a[href="#situation-childcare"]').click();
    await expect(page).toHaveURL(/#situation-childcare$/);
    await expect(heading(page)).toBeInViewport();
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`municipality=${MITO}$`));
    await expect(page.locator('#panel details[data-drawn="once"]')).toHaveAttribute('open', '');
  });

  test('and the way back over another year, neither of which draws the article anew', async ({ page }) => {
    await page.goto('/?region=ibaraki-keno');
    const article = page.locator('#panel article.region');
    await expect(article.locator('.initiative')).toHaveCount(30, { timeout: 30_000 });
    await article.evaluate((element) => {
      element.dataset.drawn = 'once';
    });
    await page.locator('#map-instrument select').first().selectOption('members');
    await expect(page).toHaveURL(/color=members/);
    await page.goBack();
    await expect(page).toHaveURL(/region=ibaraki-keno$/);
    await expect(page.locator('#panel article.region[data-drawn="once"] .initiative')).toHaveCount(30);
  });

  test('is made where the address that was opened names the place', FULL, async ({ page }) => {
    await page.goto(`/?municipality=${MITO}#situation-childcare`);
    await expect(heading(page)).toBeInViewport({ timeout: 30_000 });
  });
});

test('the line around what is pointed at lies on the town, moves with the map, and goes', async ({
  page,
}) => {
  await openLive(page, '/');
  const line = page.locator('.map-highlight path');
  const { x, y } = await screenPosition(page, hallOf(MITO));
  await page.mouse.move(x, y);
  const before = await boxOf(page);
  expect(before.x).toBeLessThan(x);
  expect(before.x + before.width).toBeGreaterThan(x);
  expect(before.y).toBeLessThan(y);
  expect(before.y + before.height).toBeGreaterThan(y);

  // The wheel zooms in about the pointer, which stays on the town.
  await page.mouse.wheel(0, -300);
  await expect.poll(async () => (await boxOf(page)).width).toBeGreaterThan(before.width * 1.2);
  const closer = await boxOf(page);
  expect(closer.x).toBeLessThan(x);
  expect(closer.x + closer.width).toBeGreaterThan(x);

  await page.mouse.move(4, 4);
  await expect(line).toHaveAttribute('d', '');
});

declare global {
  interface Window {
    /** When the map was drawn, milliseconds. */
    drawings: number[];
    /** When the button was let go. */
    pressed: number;
    /** When the answer had been painted. */
    answered: Promise<number>;
  }
}

/** Runs in the page before anything of its own. */
function watchDrawing(): void {
  window.drawings = [];
  window.pressed = 0;
  const { drawElements } = WebGL2RenderingContext.prototype;
  WebGL2RenderingContext.prototype.drawElements = function (...args) {
    window.drawings.push(performance.now());
    drawElements.apply(this, args);
  };
  window.answered = new Promise((resolve) => {
    const release = ({ timeStamp }: Event) => {
      window.pressed = timeStamp;
      const panel = document.getElementById('panel');
      const observer = new MutationObserver(() => {
        if (!panel || panel.hidden) return;
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
      });
      observer.observe(document.body, { subtree: true, childList: true, attributes: true });
    };
    addEventListener('pointerup', release, { capture: true, once: true });
  });
}

async function boxOf(page: Page) {
  await expect(frame(page).locator('.map-highlight path')).toHaveAttribute('d', /^M/);
  const box = await page.locator('.map-highlight path').boundingBox();
  if (!box) throw new Error('the line is not there');
  return box;
}
