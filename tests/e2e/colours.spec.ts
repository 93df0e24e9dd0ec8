import { expect, type Locator, type Page, test } from '@playwright/test';
import { type Ink, palette } from '../../src/colour/palette.ts';
import { coloursAt, hallOf, openLive, screenPosition } from './support/atlas.ts';
import { FULL } from './support/sample.ts';

const SAPPORO = '01100';
const KORIYAMA = '07203';
const TOYAMA = '16201';
const KUMAMOTO = '43100';

const legend = (page: Page): Locator => page.locator('.instrument-items');
const entry = (page: Page, name: string | RegExp): Locator => legend(page).getByRole('button', { name });
const modeChoice = (page: Page): Locator => page.getByLabel('色分け', { exact: true });
const yearSlider = (page: Page): Locator => page.getByRole('slider', { name: '年' });

/** Inks found within a few pixels of a town hall. */
async function inksAround(page: Page, code: string, inks: readonly Ink[]): Promise<Ink[]> {
  const { x, y } = await screenPosition(page, hallOf(code));
  const steps = [-8, -6, -4, -2, 0, 2, 4, 6, 8];
  const colours = await coloursAt(
    page,
    steps.flatMap((dx) => steps.map((dy) => ({ x: x + dx, y: y + dy }))),
  );
  return inks.filter((ink) => colours.some((seen) => isNear(seen, palette.light[ink])));
}

function isNear(seen: readonly [number, number, number], colour: string): boolean {
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return seen.every((part, index) => Math.abs(part - (wanted[index] ?? 0)) <= 6);
}

test.use({ viewport: { width: 1440, height: 1000 } });

test.describe('the colours', () => {
  test('follow the choice, the address follows too, and back undoes it', async ({ page }) => {
    await openLive(page, '/');
    await modeChoice(page).selectOption({ label: '人口などの数字' });
    await page.getByLabel('数字', { exact: true }).selectOption({ label: '人口の増減（2015→2025年・速報）' });
    await expect(page).toHaveURL(/\?color=stat&stat=change$/);
    await expect(entry(page, /−5.5％〜0％/)).toContainText('13圏域');
    // 札幌市's region lost about one per cent, 富山市's about five.
    await expect.poll(() => inksAround(page, SAPPORO, ['fall1', 'fall2', 'work'])).toEqual(['fall1']);
    await expect.poll(() => inksAround(page, KUMAMOTO, ['fall1', 'fall2', 'fall3'])).toEqual(['fall1']);
    await page.goBack();
    await page.goBack();
    await expect(page).toHaveURL(/\/$/);
    await expect(modeChoice(page)).toHaveValue('lead');
    await expect.poll(() => inksAround(page, KORIYAMA, ['fall1', 'safety'])).toEqual(['safety']);
  });

  test('come with an address, and the text beside them tells the values', FULL, async ({ page }) => {
    await openLive(page, '/regions/koriyama/?color=category&category=governance');
    await expect(modeChoice(page)).toHaveValue('category');
    await expect(page.getByLabel('分野', { exact: true })).toHaveValue('governance');
    // A draft of 80, 23 of them: present, but on no scale of examples.
    await expect.poll(() => inksAround(page, KORIYAMA, ['safety', 'work'])).toEqual(['safety']);
    await page.getByText('この色分けについて').click();
    const values = page.locator('.instrument-about li');
    await expect(values).toHaveCount(38);
    await expect(values.filter({ hasText: 'こおりやま' })).toContainText('80件のうち23件');
    await expect(page.locator('.instrument')).toContainText('総務省の事例集に載った取組のうち');
  });

  test('hide the sentences that only hold for the default ones', FULL, async ({ page }) => {
    await openLive(page, '/');
    await expect(page.getByRole('heading', { name: '色の意味' })).toBeVisible();
    await modeChoice(page).selectOption('members');
    await expect(page.getByRole('heading', { name: '色の意味' })).toBeHidden();
  });

  test('keep what is selected, and what is selected keeps them', FULL, async ({ page }) => {
    await openLive(page, '/?region=toyama&color=members');
    await expect(page.locator('#panel h1')).toHaveText('富山広域連携中枢都市圏');
    await modeChoice(page).selectOption('lead');
    await expect(page.locator('#panel h1')).toHaveText('富山広域連携中枢都市圏');
    await expect(page).toHaveURL(/\?region=toyama$/);
    await page.goBack();
    await page.locator('.panel-bar button').click();
    await expect(page).toHaveURL(/\?color=members$/);
  });

  test('of a bad address are the default ones, with a note', FULL, async ({ page }) => {
    await openLive(page, '/?color=rainbow&year=1999&stat=wealth');
    const notes = page.locator('#address-notes');
    await expect(notes).toContainText('rainbow');
    await expect(notes).toContainText('1999');
    await expect(notes).toContainText('wealth');
    await expect(modeChoice(page)).toHaveValue('lead');
  });

  test(
    'stay the default ones where their facts cannot be fetched, and the map says so',
    FULL,
    async ({ page }) => {
      await page.route('**/colours.json', (route) => route.fulfill({ status: 500, body: '' }));
      await openLive(page, '/?color=members');
      await expect(page.locator('#map-note')).toContainText('色分けのデータを読み込めませんでした');
      await expect.poll(() => inksAround(page, KORIYAMA, ['safety', 'step2'])).toEqual(['safety']);
    },
  );
});

test.describe('the legend', () => {
  test('leaves only what was pressed, says so, and gives all back', async ({ page }) => {
    await openLive(page, '/');
    const safety = entry(page, /安全・行政/);
    await safety.click();
    await expect(safety).toHaveAttribute('aria-pressed', 'true');
    await expect(page).toHaveURL(/\?only=safety$/);
    await expect(page.locator('#announcer')).toContainText('安全・行政');
    // 郡山市's region is led by it; 盛岡市's is not and lies under the veil.
    await expect.poll(() => inksAround(page, KORIYAMA, ['safety'])).toEqual(['safety']);
    await expect.poll(() => inksAround(page, '03201', ['exchange'])).toEqual([]);
    await safety.click();
    await expect(page).toHaveURL(/\/$/);
    await expect.poll(() => inksAround(page, '03201', ['exchange'])).toEqual(['exchange']);
  });

  test('previews what is pointed at, and works by keys', async ({ page }) => {
    await openLive(page, '/');
    const tip = page.locator('#map-tip');
    await entry(page, /交流/).hover();
    await expect(tip).toHaveText('交流');
    await page.mouse.move(5, 5);
    await expect(tip).toBeHidden();
    await modeChoice(page).focus();
    for (let presses = 0; presses < 12; presses++) {
      await page.keyboard.press('Tab');
      if (await entry(page, /しごと/).evaluate((button) => button === document.activeElement)) break;
    }
    await expect(entry(page, /しごと/)).toBeFocused();
    await expect(tip).toHaveText('しごと');
    await page.keyboard.press('Enter');
    await expect(entry(page, /しごと/)).toHaveAttribute('aria-pressed', 'true');
  });

  test('says of an entry it does not have that it does not', FULL, async ({ page }) => {
    await openLive(page, '/?only=wealth');
    await expect(page.locator('.instrument')).toContainText('「wealth」');
    await expect(legend(page).locator('[aria-pressed="true"]')).toHaveCount(0);
  });
});

test.describe('the years', () => {
  test('go by in steps, by keys as by buttons; the map shows what was there by then', async ({ page }) => {
    await openLive(page, '/');
    await yearSlider(page).focus();
    await page.keyboard.press('Home');
    await expect(page).toHaveURL(/\?year=2015$/);
    await expect(page.locator('.instrument-when')).toContainText('5圏域・36市町村');
    await expect(yearSlider(page)).toHaveAttribute('aria-valuetext', '2015年の終わり');
    // 富山市's region began in 2018, 熊本市's in 2016.
    await expect.poll(() => inksAround(page, KUMAMOTO, ['land', 'work'])).toEqual(['land']);
    await page.getByRole('button', { name: '次の年へ' }).click();
    await expect(page).toHaveURL(/\?year=2016$/);
    await expect(page.locator('.instrument-events')).toContainText('熊本');
    await expect.poll(() => inksAround(page, KUMAMOTO, ['land', 'work'])).toContain('work');
    await expect.poll(() => inksAround(page, TOYAMA, ['town', 'land'])).toEqual(['land']);
    await page.getByRole('button', { name: '現在の記録に戻す' }).click();
    await expect(page).toHaveURL(/\/$/);
    await expect.poll(() => inksAround(page, TOYAMA, ['town', 'land'])).toContain('town');
  });

  test('are one step in the history, however many were passed', FULL, async ({ page }) => {
    await openLive(page, '/');
    await yearSlider(page).focus();
    for (let presses = 0; presses < 4; presses++) await page.keyboard.press('ArrowLeft');
    await expect(page).toHaveURL(/\?year=2021$/);
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(3);
  });

  test('of the list below turn the map in place', FULL, async ({ page }) => {
    await openLive(page, '/');
    const year = page.locator('details', { has: page.locator('a[data-year="2018"]') }).last();
    await year.locator('summary').click();
    await page.locator('a[data-year="2018"]').click();
    await expect(page).toHaveURL(/\?year=2018$/);
    await expect(page.locator('.instrument-when')).toContainText('28圏域');
  });
});
