import {
  areaOf,
  awake,
  difference,
  expectFitting,
  heard,
  hears,
  inside,
  listenForFaults,
  MADE,
  mapOf,
  moveMap,
} from './support/embeds.ts';
import { expect, test } from './support/hosts.ts';

const FRAMED = 'main > iframe';

test('a frame that may only run scripts shows, lets choose and draws its interactive map', async ({
  page,
  host,
}) => {
  const faults = listenForFaults(page);
  await page.goto(host('sandboxed'));
  const frame = inside(page, FRAMED);
  await expect(frame.locator('svg.map-picture')).toBeVisible();
  expect(await frame.locator('body').evaluate(() => self.origin)).toBe('null');
  await awake(frame);
  await areaOf(frame, '08236').click();
  await expect(frame.locator('#embed-chosen')).toContainText('小美玉市');

  const map = mapOf(frame);
  await map.scrollIntoViewIfNeeded();
  const picture = await map.screenshot();
  await map.locator('svg.map-picture').evaluate((svg) => svg.setAttribute('visibility', 'hidden'));
  const nothing = await map.screenshot();
  await map.locator('svg.map-picture').evaluate((svg) => svg.removeAttribute('visibility'));
  await moveMap(frame);
  const live = await map.screenshot();
  // What is drawn is the region and its neighbours, not an empty ground.
  expect(await difference(page, picture, nothing)).toBeGreaterThan(0.3);
  expect(await difference(page, picture, live)).toBeLessThan(0.15);
  expect(faults).toEqual([]);
});

test('colours asked for by the address come in a sandbox, too', async ({ page, host }) => {
  const faults = listenForFaults(page);
  await page.goto(host('sandboxed', {}));
  await page.locator(FRAMED).evaluate((iframe: HTMLIFrameElement) => {
    iframe.src += '?color=category&category=transport';
  });
  const frame = inside(page, FRAMED);
  await expect(frame.locator('#embed-legend')).toContainText('交通');
  await expect(frame.locator('#embed-notes')).toBeHidden();
  expect(faults).toEqual([]);
});

test('of a sandboxed frame an element believes what is shown, and hands on neither choice nor warning', async ({
  page,
  host,
}) => {
  await page.goto(host('sandboxed'));
  const frame = inside(page, MADE);
  await hears(page, 'ready');
  await expectFitting(frame);
  await expect(frame.locator('#embed-notes')).toContainText('color=nonsense');
  await areaOf(frame, '08236').click();
  await expect(frame.locator('#embed-chosen')).toContainText('小美玉市');
  await frame.locator('#embed-list summary').first().click();
  // The new height comes after choice and warning.
  await expectFitting(frame);
  expect((await heard(page)).map(({ name }) => name)).toEqual(['ready']);
});
