import type { Page } from '@playwright/test';
import { areaOf, awake, expectFitting, hears, inside, MADE, mapOf, moveMap } from './support/embeds.ts';
import { expect, test } from './support/hosts.ts';
import { FULL } from './support/sample.ts';
import { type Answer, total, watchTraffic } from './support/traffic.ts';

/** Bytes as they come over the wire, compressed. */
const FIRST_SHOW = 60_000;
const FIRST_SCRIPT = 10_000;

/** Measured 607 KB: library 241, its worker 124, municipalities 132, the rest below 40 each. A tenth more may come. */
const AFTER_TOUCH = 670_000;

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;

function report(what: string, answers: readonly Answer[]): void {
  const kinds = [...new Set(answers.map(({ type }) => type))];
  const parts = kinds.map((kind) => `${kind} ${kilobytes(total(answers, kind))}`).join(', ');
  const description = `${what}: ${kilobytes(total(answers))} (${parts})`;
  test.info().annotations.push({ type: 'bytes', description });
  console.log(description);
}

/** Opens a page with a frame and returns what the frame took until it stood, as a page of its own would. */
async function firstShow(page: Page, address: string, atlas: string) {
  const traffic = watchTraffic(page);
  await page.goto(address, { waitUntil: 'load' });
  await awake(inside(page));
  await expect.poll(traffic.open).toBe(0);
  const answers = async () => (await traffic.answers()).filter(({ url }) => url.startsWith(atlas));
  return { traffic, answers };
}

for (const path of [
  '/embed/regions/ibaraki-keno/',
  '/embed/regions/koriyama/',
  '/embed/regions/hiroshima/',
  '/embed/regions/renkei-kochi/',
  '/en/embed/regions/ibaraki-keno/',
  '/easy/embed/regions/koriyama/',
  '/embed/municipalities/08236/',
]) {
  test(`${path} is shown for 60 KB at most, with 10 KB of script and without React, MapLibre or data`, async ({
    page,
    host,
    atlas,
  }) => {
    const answers = await (await firstShow(page, host('frame', { path }), atlas)).answers();
    report(path, answers);
    expect(total(answers)).toBeLessThanOrEqual(FIRST_SHOW);
    expect(total(answers, 'script')).toBeLessThanOrEqual(FIRST_SCRIPT);
    expect(total(answers, 'script'), 'its script was weighed').toBeGreaterThan(500);
    const kinds = new Set(answers.map(({ type }) => type));
    expect([...kinds].toSorted()).toEqual(['document', 'script', 'stylesheet']);
    const names = answers.map(({ url }) => new URL(url).pathname).join(' ');
    expect(names).not.toMatch(/AtlasMap|maplibre|react|worker|scripts-|\.json/i);
  });
}

test('other colours and another year cost little more, and no map', async ({ page, host, atlas }) => {
  const path = '/embed/regions/ibaraki-keno/?color=category&category=transport&year=2022';
  const { answers } = await firstShow(page, host('frame', { path }), atlas);
  await expect(inside(page).locator('#embed-legend')).toContainText('交通');
  const all = await answers();
  report(path, all);
  expect(total(all, 'fetch'), 'colours were fetched').toBeGreaterThan(0);
  expect(total(all)).toBeLessThanOrEqual(FIRST_SHOW);
  expect(all.map(({ url }) => url).join(' ')).not.toMatch(/AtlasMap|maplibre|worker/i);
});

test('choosing costs nothing; the map that moves comes once it is asked for, and within its bound', async ({
  page,
  host,
  atlas,
}) => {
  const { traffic, answers } = await firstShow(page, host('frame'), atlas);
  const frame = inside(page);
  const before = traffic.requests.length;
  await areaOf(frame, '08236').click();
  await expect(frame.locator('#embed-chosen')).toContainText('小美玉市');
  await mapOf(frame).hover();
  await page.mouse.wheel(0, 300);
  expect(traffic.requests.slice(before).map((request) => request.url())).toEqual([]);

  await moveMap(frame);
  await expect.poll(traffic.open).toBe(0);
  const all = await answers();
  report('after the touch, in all', all);
  expect(total(all)).toBeGreaterThan(300_000);
  expect(total(all)).toBeLessThanOrEqual(AFTER_TOUCH);
});

test('v1.js costs a host 4 KB at most', async ({ page, host, atlas }) => {
  const traffic = watchTraffic(page);
  await page.goto(host('element'));
  await hears(page, 'ready');
  await expectFitting(inside(page, MADE));
  const answers = (await traffic.answers()).filter(({ url }) => url.startsWith(atlas));
  report('an element with its frame', answers);
  const element = answers.filter(({ url }) => url.endsWith('/embed/v1.js'));
  expect(element).toHaveLength(1);
  expect(total(element)).toBeLessThanOrEqual(4_000);
});

test(
  'dragging with a mouse, or Ctrl and the wheel, brings the map without the button',
  FULL,
  async ({ page, host }) => {
    for (const gesture of ['drag', 'wheel'] as const) {
      await page.goto(host('frame'));
      const frame = inside(page);
      await awake(frame);
      const box = await mapOf(frame).boundingBox();
      if (!box) throw new Error('no map');
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      if (gesture === 'drag') {
        await page.mouse.down();
        await page.mouse.move(box.x + box.width / 2 + 60, box.y + box.height / 2 + 40, { steps: 6 });
        await page.mouse.up();
      } else {
        await page.keyboard.down('Control');
        await page.mouse.wheel(0, -200);
        await page.keyboard.up('Control');
      }
      await expect(mapOf(frame)).toHaveClass(/is-live/, { timeout: 45_000 });
      expect(await mapOf(frame).locator('canvas').count()).toBe(1);
    }
  },
);
