import { type Browser, expect, type Page, test } from '@playwright/test';
import config from '../../playwright.config.ts';
import { openLive, panelTitle } from '../e2e/support/atlas.ts';

/** The browser itself without a graphics card, as it is started; not a page that is told so. */
const NONE = {
  'a browser that has no WebGL': ['--disable-3d-apis'],
  'a computer without graphics card or stand-in': ['--disable-gpu', '--disable-software-rasterizer'],
};
/** WebGL computed by the processor. */
const BY_PROCESSOR = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

let browser: Browser | null = null;
test.afterEach(async () => {
  await browser?.close();
  browser = null;
});

test.describe.configure({ mode: 'default' });

for (const [name, args] of Object.entries(NONE)) {
  test(`${name}: the picture stays and answers, and a word says why, on pages and in frames`, async ({
    playwright,
    baseURL,
  }) => {
    browser = await playwright.chromium.launch({ ...config.use?.launchOptions, args });
    const page = await browser.newPage({ ...(baseURL !== undefined && { baseURL }), locale: 'ja-JP' });
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    expect(await rendererOf(page)).toBeNull();
    for (const address of ['/', '/regions/ibaraki-keno/?color=members&year=2018']) {
      await page.goto(address);
      await expect(page.locator('#map-note')).toContainText('固定の地図を表示しています', {
        timeout: 30_000,
      });
      await expect(page.locator('#map-frame > .map-picture')).toBeVisible();
    }
    await page.goto('/');
    await page.locator('#map-frame > .map-picture a[data-id="toyama"]').dispatchEvent('click');
    await expect(panelTitle(page)).toHaveText('富山広域連携中枢都市圏');
    await page.goto('/embed/regions/ibaraki-keno/');
    await page.locator('#embed-move').click();
    await expect(page.locator('#embed-status')).toContainText('この端末では地図を動かせません', {
      timeout: 30_000,
    });
    await expect(page.locator('#embed-map svg.map-picture')).toBeVisible();
    await expect(page.locator('#embed-move')).toBeHidden();
    expect(errors).toEqual([]);
  });
}

test('a processor that computes WebGL: the map comes, and answers a click and the keys', async ({
  playwright,
  baseURL,
}) => {
  browser = await playwright.chromium.launch({ ...config.use?.launchOptions, args: BY_PROCESSOR });
  const page = await browser.newPage({ ...(baseURL !== undefined && { baseURL }), locale: 'ja-JP' });
  expect(await rendererOf(page)).toMatch(/SwiftShader|llvmpipe|Software/i);
  await openLive(page, '/');
  await expect(page.locator('#map-note')).toBeHidden();
  await page.locator('.maplibregl-canvas').focus();
  await page.keyboard.press('+');
  await expect(page).toHaveURL(/\?at=/);
});

test('a browser with the first WebGL only: as without any', async ({ page }) => {
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return kind === 'webgl2' ? null : Reflect.apply(getContext, this, [kind, ...rest]);
    } as typeof getContext;
  });
  await page.goto('/');
  await expect(page.locator('#map-note')).toContainText('固定の地図を表示しています', { timeout: 30_000 });
  await expect(page.locator('#map-frame > .map-picture')).toBeVisible();
});

/** What computes the drawings; null where there is no WebGL. */
function rendererOf(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const context = document.createElement('canvas').getContext('webgl2');
    const told = context?.getExtension('WEBGL_debug_renderer_info');
    return context ? String(context.getParameter(told?.UNMASKED_RENDERER_WEBGL ?? context.RENDERER)) : null;
  });
}
