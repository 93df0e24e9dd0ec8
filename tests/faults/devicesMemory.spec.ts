import { expect, type Page, test } from '@playwright/test';
import { live, openLive, panelTitle } from '../e2e/support/atlas.ts';
import { chooseInHistory, chooseInList, chooseNextLine, chooseTown, lookAround } from './support/use.ts';
import { type Bound, expectBounded, weigh } from './support/weight.ts';

// Flights take time here and leave nothing.
test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1440, height: 1000 } });

/**
 * What has been seen once is kept: shapes, articles, drawings of letters. After that everything is there, and what goes on
 * growing is lost. A tenth is what one measurement differs from the next by, and some.
 */
const STEADY: Bound = { heap: 0.1, nodes: 500, listeners: 100 };

const REGIONS = ['ibaraki-keno', 'hiroshima', 'sapporo', 'okayama', 'kumamoto', 'toyama', 'koriyama', 'gifu'];
const region = (turn: number) => REGIONS[turn % REGIONS.length] ?? '';

test('200 selections, by list, keys and history: a tenth more memory than after 50 at most', async ({
  page,
}) => {
  await openLive(page, '/');
  const choose = async (from: number, to: number) => {
    for (let turn = from; turn < to; turn += 1) {
      if (turn % 4 === 3) await chooseInHistory(page);
      else if (turn % 4 === 2) await chooseTown(page, region(turn));
      else await chooseInList(page, region(turn));
    }
    // What is shown in the end is the same: the longest article has hundreds of nodes more than the shortest.
    await chooseInList(page, 'niigata');
  };
  await choose(0, 50);
  const before = await weigh(page);
  await choose(50, 200);
  expectBounded(before, await weigh(page), STEADY);
});

test('200 different places: less than 16 MB more than after 10, for their articles and shapes', async ({
  page,
}) => {
  await openLive(page, '/');
  const choose = async (count: number) => {
    for (let turn = 0; turn < count; turn += 1) await chooseNextLine(page);
  };
  await choose(10);
  const before = await weigh(page);
  await choose(190);
  expectBounded(before, await weigh(page), { heap: 16e6 / before.heap, nodes: 5000, listeners: 500 });
});

test('50 changes of page in one tab: a tenth more memory than after 10 at most', async ({ page }) => {
  const pages = ['/', '/regions/hiroshima/', '/municipalities/08236/', '/initiatives/', '/compare/'];
  const visit = async (count: number) => {
    for (let turn = 0; turn < count; turn += 1) {
      const address = pages[turn % pages.length] ?? '/';
      await page.goto(address);
      await expect(page.locator('#search-box')).toBeVisible();
      if ((await page.locator('#map-frame').count()) > 0) await live(page);
    }
    await openLive(page, '/');
    return weigh(page);
  };
  const before = await visit(10);
  expectBounded(before, await visit(40), STEADY);
});

test('20 minutes of use: a tenth more memory than after 4 at most', async ({ page }) => {
  await page.clock.install();
  await openLive(page, '/');
  await expect(page.getByLabel('色分け', { exact: true })).toBeVisible();
  const use = async (from: number, to: number) => {
    for (let minute = from; minute < to; minute += 1) await oneMinute(page, minute);
  };
  await use(0, 4);
  const before = await weigh(page);
  await use(4, 20);
  expectBounded(before, await weigh(page), STEADY);
  await expect(page.locator('#map-frame')).toHaveClass(/is-live/);
});

/** Some things done, and then nothing for the rest of the minute. */
async function oneMinute(page: Page, minute: number): Promise<void> {
  await chooseInList(page, region(minute));
  await chooseTown(page, region(minute + 3));
  await lookAround(page, minute);
  await page.emulateMedia({ colorScheme: minute % 2 === 0 ? 'dark' : 'light' });
  await page.clock.fastForward(60_000);
}

test('a browser short of memory: map and article stay, and the next choice is answered', async ({ page }) => {
  await openLive(page, '/?region=toyama');
  await expect(panelTitle(page)).toHaveText('富山広域連携中枢都市圏');
  const devtools = await page.context().newCDPSession(page);
  for (const level of ['moderate', 'critical'] as const) {
    await devtools.send('Memory.simulatePressureNotification', { level });
  }
  await expect(page.locator('#map-frame')).toHaveClass(/is-live/);
  await page.locator('#panel .panel-bar button').click();
  await page.locator('.region-list a[data-region="hiroshima"]').click();
  await expect(panelTitle(page)).toHaveText('広島広域都市圏');
  await page.getByRole('button', { name: '地図を拡大' }).click();
  await expect(page).toHaveURL(/at=/);
});
