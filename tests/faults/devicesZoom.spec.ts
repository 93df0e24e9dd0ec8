import { type CDPSession, expect, type Page, test } from '@playwright/test';
import type { MeasurableFrame } from '../../src/pages/atlas/liveMap.ts';
import { hallOf, openLive, panelTitle } from '../e2e/support/atlas.ts';

/** A window of 1280 × 1024, as browsers zoom it: fewer and larger CSS pixels. */
const ZOOMS = { '100 %': 1, '200 %': 2, '400 %': 4 } as const;
const sizeAt = (zoom: number) => ({ width: 1280 / zoom, height: 1024 / zoom, deviceScaleFactor: zoom });
const MITO = hallOf('08201');

/** Pixels of the drawing to a CSS pixel. */
const density = (page: Page) =>
  page
    .locator('.maplibregl-canvas')
    .evaluate((canvas: HTMLCanvasElement) => canvas.width / canvas.clientWidth);

/** Where the interactive map puts 水戸市's town hall, as a share of the frame. */
const placeOfMito = (page: Page) =>
  page.evaluate((position) => {
    const frame = document.querySelector<MeasurableFrame>('#map-frame');
    const [x, y] = frame?.projectPosition?.(position) ?? [Number.NaN, Number.NaN];
    return [x / (frame?.clientWidth ?? 1), y / (frame?.clientHeight ?? 1)] as const;
  }, MITO);

const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** The share of the window that stays covered however far one scrolls, 0 to 1. */
const covered = (page: Page) =>
  page.evaluate(() => {
    const stays = [...document.querySelectorAll('body *')].filter((element) => {
      const { position, visibility } = getComputedStyle(element);
      return ['fixed', 'sticky'].includes(position) && visibility === 'visible';
    });
    const rows = Array.from({ length: innerHeight }, (_, y) =>
      stays.some((element) => {
        const { top, bottom, width } = element.getBoundingClientRect();
        return width > innerWidth / 2 && top <= y && y < bottom;
      }),
    );
    return rows.filter(Boolean).length / innerHeight;
  });

async function zoomTo(devtools: CDPSession, zoom: number): Promise<void> {
  await devtools.send('Emulation.setDeviceMetricsOverride', { ...sizeAt(zoom), mobile: false });
}

for (const [name, zoom] of Object.entries(ZOOMS)) {
  const { deviceScaleFactor, ...viewport } = sizeAt(zoom);
  test.describe(`at ${name}`, () => {
    test.use({ viewport, deviceScaleFactor });

    test('a page with a map: sharp, chosen in, read, nothing sideways and little covered', async ({
      page,
    }) => {
      await openLive(page, '/');
      await expect.poll(() => density(page)).toBeCloseTo(zoom, 1);
      await page.locator('.region-list a[data-region="toyama"]').click();
      await expect(panelTitle(page)).toHaveText('富山広域連携中枢都市圏');
      await expect(panelTitle(page)).toBeInViewport();
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      if (zoom > 1) {
        await page.mouse.wheel(0, 600);
        expect(await covered(page)).toBeLessThan(0.34);
      }
      await page.goto('/?color=members&year=2018');
      await expect(page.getByRole('slider', { name: '年' })).toBeVisible();
      expect(await sideways(page)).toBeLessThanOrEqual(0);
    });
  });
}

test('zoomed while somebody reads, to 200 and 400 % and back: the view stays, and what is chosen', async ({
  page,
}) => {
  const devtools = await page.context().newCDPSession(page);
  await zoomTo(devtools, 1);
  await openLive(page, '/regions/ibaraki-keno/?municipality=08236&at=9/36.38/140.45');
  await expect(panelTitle(page)).toHaveText('小美玉市');
  await expect.poll(() => density(page)).toBeCloseTo(1, 1);
  const [x, y] = await placeOfMito(page);
  for (const zoom of [2, 4, 2, 1]) {
    await zoomTo(devtools, zoom);
    await expect.poll(() => density(page), { message: `at ${zoom}` }).toBeCloseTo(zoom, 1);
    await expect(panelTitle(page)).toHaveText('小美玉市');
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    await expect(page.locator('#map-frame')).toHaveClass(/is-live/);
  }
  await expect
    .poll(async () => {
      const [nowX, nowY] = await placeOfMito(page);
      return Math.hypot(nowX - x, nowY - y);
    })
    .toBeLessThan(0.01);
});

test('moved to a screen with more pixels and back: the map is drawn anew, as sharp as it can be', async ({
  page,
}) => {
  const devtools = await page.context().newCDPSession(page);
  const onScreen = (deviceScaleFactor: number) =>
    devtools.send('Emulation.setDeviceMetricsOverride', {
      width: 1280,
      height: 800,
      deviceScaleFactor,
      mobile: false,
    });
  await onScreen(1);
  await openLive(page, '/');
  for (const pixels of [2, 1.5, 1]) {
    await onScreen(pixels);
    await expect.poll(() => density(page), { message: `${pixels} to one` }).toBeCloseTo(pixels, 1);
  }
});
