import { expect, test } from '@playwright/test';
import { live } from './support/atlas.ts';
import { among } from './support/sample.ts';

/** What Chromium counts of a page's moving about by itself: share of the screen times distance, summed up. */
declare global {
  interface Window {
    shifts: { value: number; what: string[] }[];
  }
}

/** A thousandth: half a line of text moving in a corner. */
const HARDLY = 0.001;

const PATHS = ['/', '/regions/hiroshima/', '/en/', '/easy/regions/ibaraki-keno/'];
/** Phone, tablet, the least width with two columns, and two desks. */
const WIDTHS = [360, 768, 961, 1280, 1440];
const STILL = PATHS.flatMap((path) => WIDTHS.map((width) => ({ path, width })));

/** Phone, two columns and a desk, each with another page. */
const isSampled = (path: string, width: number) =>
  width !== 768 && width !== 1280 && PATHS[WIDTHS.indexOf(width) % PATHS.length] === path;

for (const { path, width } of STILL) {
  test(
    `${path} at ${width} px: nothing moves while scripts, map and controls come`,
    among(isSampled(path, width)),
    async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.addInitScript(() => {
        window.shifts = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { value, sources } = entry as PerformanceEntry & {
              value: number;
              sources: { node: Element | null }[];
            };
            window.shifts.push({
              value,
              what: sources.map(({ node }) => node?.id || (node?.className ?? '')),
            });
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(path);
      await live(page);
      await expect(page.locator('#map-instrument:not([inert]) .instrument')).toBeVisible();
      const shifts = await page.evaluate(() => window.shifts);
      const sum = shifts.reduce((total, { value }) => total + value, 0);
      expect(sum, JSON.stringify(shifts)).toBeLessThan(HARDLY);
    },
  );
}
