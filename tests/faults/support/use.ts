import { expect, type Page } from '@playwright/test';
import { panelTitle } from '../../e2e/support/atlas.ts';

/** What readers do on the nation's page, over and over. */

const panel = (page: Page) => page.locator('#panel');
const ownText = (page: Page) => page.locator('#own-text');

/** Waits until the article about what the address names is there, its link to a page of its own included. */
async function answered(page: Page): Promise<void> {
  const { searchParams } = new URL(page.url());
  const [region, municipality] = [searchParams.get('region'), searchParams.get('municipality')];
  const own = municipality === null ? `/regions/${region}/` : `/municipalities/${municipality}/`;
  await expect(panel(page).locator(`.panel-bar a[href$="${own}"]`)).toBeVisible();
}

/** From the list beside the map, and back by its own button. */
export async function chooseInList(page: Page, region: string): Promise<void> {
  await page.locator(`.region-list a[data-region="${region}"]`).click();
  await answered(page);
  await panel(page).locator('.panel-bar button').click();
  await expect(ownText(page)).toBeVisible();
}

/** By the address: back and forward through the history. */
export async function chooseInHistory(page: Page): Promise<void> {
  await page.goBack();
  await answered(page);
  await page.goForward();
  await expect(ownText(page)).toBeVisible();
}

/** Goes to the next line of the map's list and chooses it, and each member of it before the next region. */
export async function chooseNextLine(page: Page): Promise<void> {
  await page.getByRole('tree').focus();
  const before = page.url();
  // A region that is closed opens, one that is open or has none is passed over.
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).not.toBe(before);
  await answered(page);
}

/** Another colour, another year, a closer look, a search, and all of it undone. */
export async function lookAround(page: Page, turn: number): Promise<void> {
  const choice = page.getByLabel('色分け', { exact: true });
  const slider = page.getByRole('slider', { name: '年' });
  await choice.selectOption(turn % 2 === 0 ? 'members' : { label: '人口などの数字' });
  await expect(page).toHaveURL(/color=/);
  await slider.focus();
  for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key);
  await expect(page).toHaveURL(/year=/);
  await page.getByRole('button', { name: '地図を拡大' }).click();
  await expect(page).toHaveURL(/at=/);
  await page.locator('#search-box').fill(turn % 2 === 0 ? '水戸' : '病院');
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.locator('.instrument-reset').click();
  await page.getByRole('button', { name: '最初の範囲に戻す' }).click();
  await choice.selectOption('lead');
  await expect(page).toHaveURL(/\/$/);
}

/** A town beside its region, and the way back by the keys. */
export async function chooseTown(page: Page, region: string): Promise<void> {
  await page.locator(`.region-list a[data-region="${region}"]`).click();
  await answered(page);
  await panel(page).locator('a[data-municipality]').first().click();
  await expect(page).toHaveURL(/municipality=/);
  await answered(page);
  await expect(panelTitle(page)).toBeVisible();
  await page.getByRole('tree').focus();
  await page.keyboard.press('Escape');
  await expect(ownText(page)).toBeVisible();
}
