import type { Page } from '@playwright/test';
import { areaOf, awake, expectFitting, hears, inside, MADE } from './support/embeds.ts';
import { expect, test } from './support/hosts.ts';
import { among, FULL } from './support/sample.ts';

const heightOf = (page: Page) => page.locator(MADE).evaluate((iframe) => iframe.clientHeight);

test('the height follows a group that is opened and closed again', async ({ page, host }) => {
  await page.goto(host('element'));
  await hears(page, 'ready');
  const frame = inside(page, MADE);
  await expectFitting(frame);
  const closed = await heightOf(page);
  const summary = frame.locator('#embed-list summary').last();
  await summary.click();
  await expectFitting(frame);
  expect(await heightOf(page)).toBeGreaterThan(closed + 300);
  await summary.click();
  await expectFitting(frame);
  expect(await heightOf(page)).toBe(closed);
});

test('the height follows a choice, the language, the colours and the list', async ({ page, host }) => {
  // Narrow: the list stands below the map.
  await page.setViewportSize({ width: 500, height: 800 });
  await page.goto(host('element'));
  await hears(page, 'ready');
  const frame = inside(page, MADE);
  await expectFitting(frame);
  const usual = await heightOf(page);
  await areaOf(frame, '08236').click();
  await expect(frame.locator('#embed-chosen')).toContainText('小美玉市');
  await expectFitting(frame);
  expect(await heightOf(page)).toBeGreaterThan(usual);

  const element = page.locator('renkei-map');
  for (const [name, value, sign] of [
    ['lang', 'easy', 'h1 rt'],
    ['lang', 'en', 'h1:has-text("Ibaraki")'],
    ['color', 'members', '#embed-legend:has-text("Partner municipality")'],
    ['panel', 'none', '#embed[data-panel="none"]'],
  ] as const) {
    await element.evaluate((each, [name, value]) => each.setAttribute(name, value), [name, value] as const);
    await expect(frame.locator(sign).first()).toBeAttached();
    await expectFitting(frame);
  }
  expect(await heightOf(page)).toBeLessThan(usual);
});

test('the height follows the width, also narrower and wider again', async ({ page, host }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(host('element'));
  await hears(page, 'ready');
  const frame = inside(page, MADE);
  for (const width of [1280, 600, 320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await expect
      .poll(() => page.locator(MADE).evaluate((iframe) => iframe.clientWidth))
      .toBeLessThanOrEqual(width);
    await expectFitting(frame);
  }
});

test('in a tab that is opened later a map has its right height from then on', async ({ page, host }) => {
  await page.goto(host('hidden'));
  await expect.poll(() => page.evaluate(() => customElements.get('renkei-map') !== undefined)).toBe(true);
  await page.locator('#tab').evaluate((tab) => tab.classList.remove('closed'));
  await expectFitting(inside(page, MADE));
  await expect(inside(page, MADE).locator('h1')).toHaveText('いばらき県央地域連携中枢都市圏');
});

test('a tab that is closed, narrowed and opened again shows the map at its right height', async ({
  page,
  host,
}) => {
  await page.goto(host('hidden', { state: 'open' }));
  await hears(page, 'ready');
  const frame = inside(page, MADE);
  await expectFitting(frame);
  const wide = await heightOf(page);
  await page.locator('#tab').evaluate((tab) => tab.classList.add('closed'));
  await page.setViewportSize({ width: 400, height: 800 });
  await expect(page.locator(MADE)).toBeHidden();
  await page.locator('#tab').evaluate((tab) => tab.classList.remove('closed'));
  await expectFitting(frame);
  expect(await heightOf(page)).not.toBe(wide);
});

test('a frame that began in a closed tab, not lazily, is whole when the tab is opened', async ({
  page,
  host,
}) => {
  await page.goto(host('hidden'));
  const answered = page.evaluate(
    () =>
      new Promise((done) =>
        window.addEventListener('message', ({ data }) => done(data.kind), { once: true }),
      ),
  );
  await page.locator('renkei-map').evaluate((element) => {
    const iframe = element.shadowRoot?.querySelector('iframe');
    if (iframe) iframe.loading = 'eager';
  });
  expect(await answered).toBe('ready');
  await page.locator('#tab').evaluate((tab) => tab.classList.remove('closed'));
  await expectFitting(inside(page, MADE));
  expect(await heightOf(page)).toBeGreaterThan(400);
});

for (const path of ['regions/ibaraki-keno/', 'municipalities/08236/']) {
  for (const prefix of ['', '/en', '/easy']) {
    test(
      `${prefix}/embed/${path} fits into 280 px, also with its groups open, and scrolls nowhere sideways`,
      among(path.startsWith('r') === (prefix !== '')),
      async ({ page, host }) => {
        await page.setViewportSize({ width: 280, height: 700 });
        await page.goto(host('frame', { path: `${prefix}/embed/${path}?year=1999` }));
        const frame = inside(page);
        await awake(frame);
        await areaOf(frame, '08236').click();
        await frame.locator('details').evaluateAll((groups) => {
          for (const group of groups) group.setAttribute('open', '');
        });
        const tooWide = await frame.locator('#embed').evaluate(() => {
          const { clientWidth, scrollWidth } = document.documentElement;
          return scrollWidth > clientWidth
            ? [...document.querySelectorAll('body *')]
                .filter((each) => each.getBoundingClientRect().right > clientWidth + 0.5)
                .map((each) => `${each.tagName}.${each.className}`)
            : [];
        });
        expect(tooWide).toEqual([]);
      },
    );
  }
}

test(
  'large letters of the host stay outside, those of the reader’s browser come in and fit',
  FULL,
  async ({ page, playwright, host }) => {
    await page.goto(host('element'));
    await hears(page, 'ready');
    const letters = (where: Page) =>
      inside(where, MADE)
        .locator('#embed')
        .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    const usual = await letters(page);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await letters(page)).toBe(usual);
    await expectFitting(inside(page, MADE));

    const { launchOptions = {} } = test.info().project.use;
    const args = [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=32'];
    const browser = await playwright.chromium.launch({ ...launchOptions, args });
    try {
      const large = await browser.newPage({ viewport: { width: 360, height: 800 } });
      await large.goto(host('element'));
      await hears(large, 'ready');
      expect(await letters(large)).toBe(usual * 2);
      await expectFitting(inside(large, MADE));
      await inside(large, MADE).locator('#embed-list summary').first().click();
      await expectFitting(inside(large, MADE));
    } finally {
      await browser.close();
    }
  },
);
