import { expect, type Page, test } from '@playwright/test';
import { panelTitle } from './support/atlas.ts';
import { unmarkedJapanese } from './support/japanese.ts';
import { activeOption, find, tabTo } from './support/keyboard.ts';
import { openWithoutWebGL } from './support/withoutWebGL.ts';

/** Waits until the page's scripts answer: the search box comes with them. */
async function woken(page: Page): Promise<void> {
  await expect(page.locator('#search-box')).toBeVisible();
}

test('the night clinic for 小美玉市, by keyboard alone', async ({ page }) => {
  await page.goto('/');
  await woken(page);
  await find(page, 'おみたま');
  await page.keyboard.press('ArrowDown');
  await expect(await activeOption(page)).toContainText('小美玉市');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/municipalities\/08236\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('小美玉市');
  await expect(page.locator('.answer')).toContainText('水戸市を中心とする「いばらき県央地域連携中枢都市圏」');
  await woken(page);
  await tabTo(page, '病気・けが', 40);
  await page.keyboard.press('Enter');
  const illness = page.getByRole('region', { name: '病気・けが' });
  await expect(illness).toMatchAriaSnapshot(`
    - heading "病気・けが" [level=3]
    - heading "小美玉市が参加している取組" [level=4]
  `);
  await expect(illness.getByText('出かける前に、施設や市町村に確かめてください')).toBeVisible();
  await tabTo(page, '初期救急医療提供体制維持・確保事業', 30);
  const entry = illness.getByRole('article').filter({ hasText: '初期救急医療提供体制維持・確保事業' });
  await expect(entry).toContainText('利用方法は小美玉市の窓口へ');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('初期救急医療提供体制維持・確保事業');
});

test('a town in no region, by keyboard alone', async ({ page }) => {
  await page.goto('/about/');
  await woken(page);
  await find(page, 'kasumigaura');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/municipalities\/08230\/$/);
  await expect(page.locator('.answer')).toHaveText('かすみがうら市は、連携中枢都市圏には入っていません。');
  await expect(page.getByText('ほかの形の協力はこのアトラスでは扱っていません')).toBeVisible();
  await expect(
    page.getByRole('heading', { name: '距離の近い圏域（加入の可否とは関係ありません）' }),
  ).toBeVisible();
  await woken(page);
  await tabTo(page, /いばらき県央地域連携中枢都市圏/, 40);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/regions\/ibaraki-keno\/$/);
});

test.describe('an English reader on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: 'en-GB' });

  test('from the Japanese page to a town’s answer in English', async ({ page }) => {
    await page.goto('/municipalities/08236/');
    await page.getByRole('navigation', { name: '言語' }).getByRole('link', { name: 'English' }).tap();
    await expect(page).toHaveURL(/\/en\/municipalities\/08236\/$/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Omitama-shi');
    await woken(page);
    await page.locator('#search-box').tap();
    await page.locator('#search-box').fill('library');
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.locator('#search-box').fill('Mito');
    await page.getByRole('option', { name: /^Mito-shi/ }).tap();
    await expect(page).toHaveURL(/\/en\/municipalities\/08201\/$/);
    const illness = page.getByRole('region', { name: 'Illness and injury' });
    await expect(illness).toContainText('Mito Red Cross Hospital');
    await expect(page.locator('body')).toHaveJSProperty('scrollWidth', 390);
    expect(await unmarkedJapanese(page), 'Japanese that is not marked as Japanese').toEqual([]);
  });
});

test('a screen without WebGL, by keyboard alone', async ({ page }) => {
  await openWithoutWebGL(page, '/');
  const tree = page.getByRole('tree');
  await tree.focus();
  await page.keyboard.press('ArrowDown');
  const id = await tree.getAttribute('aria-activedescendant');
  const chosen =
    (await page.locator(`#${id}`).getAttribute('aria-label')) ?? (await page.locator(`#${id}`).textContent());
  await page.keyboard.press('Enter');
  await expect(panelTitle(page)).toBeVisible();
  expect(chosen).toContain((await panelTitle(page).textContent()) ?? '?');
  await expect(page.locator('#map-frame .map-picture a.is-chosen').first()).toBeAttached();
});

test('the printed handout', async ({ page }) => {
  await page.goto('/');
  await woken(page);
  await find(page, '08236');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('小美玉市');
  await woken(page);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('#search-box')).toBeHidden();
  await expect(page.locator('.town-map .map-picture')).toBeVisible();
  await expect(page.locator('.print-foot')).toContainText('/municipalities/08236/');
  await expect(page.locator('.print-foot')).toContainText(/印刷した日 20\d\d年/);
  await expect(page.locator('.print-foot')).toContainText('2025年（令和7年）4月1日現在');
  await expect(page.getByRole('heading', { name: '初期救急医療提供体制維持・確保事業' })).toBeVisible();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/g)?.length, 'sheets of paper').toBeLessThanOrEqual(7);
  // A4 in points, as PDF writes it.
  expect(pdf).toMatch(/MediaBox \[0 0 59[45](\.\d+)? 84[12]/);
});

test('on paper regions and initiatives keep their sources and who takes part, and say whose they are', async ({
  page,
}) => {
  for (const [address, parts] of [
    ['/initiatives/ibaraki-keno/13/', ['.participants', '.sources']],
    ['/regions/toyama/', ['.participants', '.sources', '.statistics + .caption']],
  ] as const) {
    await page.goto(address);
    await woken(page);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    for (const part of parts) await expect(page.locator(`main ${part}`).last(), part).toBeVisible();
    await expect(page.locator('.print-foot')).toBeVisible();
    await expect(page.locator('.print-foot')).toContainText(address);
    await page.emulateMedia({ media: 'screen' });
    await expect(page.locator('.print-foot')).toBeHidden();
  }
});
