import { expect, type Page, test } from '@playwright/test';
import { DATASET } from '../../src/record/dataset.ts';
import { live, openLive, panelTitle } from '../e2e/support/atlas.ts';

/** A battery that has run down, and a year that somebody has mistyped. */
const WRONG = { 1970: '1970-01-01T00:00:10Z', 2099: '2099-12-31T12:00:00Z' } as const;

const cautions = (page: Page, place: string) => page.locator(`${place} [data-passes]`);
const slider = (page: Page) => page.getByRole('slider', { name: '年' });

/** What the map says of a year: the year in words, and how many regions and municipalities there were. */
async function toldYear(page: Page, year: number): Promise<string | null> {
  await openLive(page, `/?color=members&year=${year}`);
  await expect(slider(page)).toHaveValue(String(year));
  return page.locator('.instrument-when').textContent();
}

for (const [name, time] of Object.entries(WRONG)) {
  test.describe(`a clock that says ${name}`, () => {
    test('the years, and who belonged in each, are those of the record', async ({ page, context }) => {
      const told: (string | null)[] = [];
      for (const year of [2016, 2025]) told.push(await toldYear(page, year));
      const wrong = await context.newPage();
      await wrong.clock.setFixedTime(new Date(time));
      for (const year of [2016, 2025]) expect(await toldYear(wrong, year)).toBe(told.shift());
      await expect(slider(wrong)).toHaveAttribute('min', '2015');
      await expect(slider(wrong)).toHaveAttribute('max', '2025');
    });

    test('what was announced for 2026 is said to be past its time: beside the map, in its legend, on its page', async ({
      page,
    }) => {
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await page.clock.setFixedTime(new Date(time));
      await page.goto('/?region=oita&color=members');
      await expect(panelTitle(page)).toHaveText('大分都市広域圏');
      await expect(cautions(page, '#panel').filter({ visible: true }).first()).toBeVisible();
      await expect(page.locator('.instrument-items')).toContainText('時期を過ぎ、未確認');
      await page.goto('/regions/oita/');
      await expect(page.locator('#search-box')).toBeVisible();
      const all = await cautions(page, '#own-text').count();
      expect(all).toBeGreaterThan(0);
      const hidden = await page.locator('#own-text [data-passes][hidden]').count();
      if (name === '2099') expect(hidden).toBe(0);
      else expect(hidden, 'what had passed when the page was built goes on being said').toBeLessThan(all);
      expect(errors).toEqual([]);
    });

    test('the map moves, a search finds, and a page is kept', async ({ page }) => {
      await page.clock.setFixedTime(new Date(time));
      await openLive(page, '/');
      await page.getByRole('button', { name: '地図を拡大' }).click();
      await expect(page).toHaveURL(/\?at=/);
      await page.locator('#search-box').fill('水戸');
      await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
    });
  });
}

test('a citation names the day of reading, but none before the record was there', async ({ page }) => {
  const cited = page.locator('[data-form="text"] pre').first();
  await page.clock.setFixedTime(new Date('2027-03-01T03:00:00Z'));
  const open = async () => {
    await page.goto('/data/');
    await page.locator('details[data-cite] summary').first().click();
  };
  await open();
  await expect(cited).toContainText('(参照 2027-03-01)');
  await page.clock.setFixedTime(new Date(WRONG[1970]));
  await open();
  await expect(cited).toContainText(`${DATASET.date}. http`);
  await expect(cited).not.toContainText('参照');
});

test('a clock that is put right, and wrong again, while somebody reads changes nothing they see', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date(WRONG[2099]));
  await openLive(page, '/?color=members');
  const when = page.locator('.instrument-when');
  const told = await when.textContent();
  for (const time of [...Object.values(WRONG), '2027-01-01T00:00:00Z']) {
    await page.clock.setFixedTime(new Date(time));
    await page.locator('.region-list a[data-region="toyama"]').click();
    await expect(panelTitle(page)).toHaveText('富山広域連携中枢都市圏');
    await page.locator('#panel .panel-bar button').click();
    await expect(page.locator('#own-text')).toBeVisible();
    expect(await when.textContent()).toBe(told);
  }
  await live(page);
});
