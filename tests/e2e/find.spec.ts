import { expect, type Page, test } from '@playwright/test';
import { panelTitle } from './support/atlas.ts';
import { activeOption, find } from './support/keyboard.ts';
import { FULL } from './support/sample.ts';

const box = (page: Page) => page.getByRole('combobox', { name: '市町村・圏域・取組を探す' });
const options = (page: Page) => page.getByRole('listbox').getByRole('option');

async function openWoken(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('#search-box')).toBeVisible();
}

test.describe('the search box', () => {
  test('shows results in groups, says how many, and tells namesakes apart', async ({ page }) => {
    await openWoken(page, '/about/');
    await find(page, '府中');
    const towns = page.getByRole('group', { name: '市町村' });
    await expect(towns.getByRole('option')).toContainText([
      /府中市.*東京都|府中市.*広島県/,
      /府中市/,
      /府中町/,
    ]);
    await expect(page.getByRole('search').getByRole('status').last()).toHaveText(/\d+件見つかりました/);
    await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
  });

  test('arrow keys go round the results and back to the field; Escape closes, then clears', async ({
    page,
  }) => {
    await openWoken(page, '/about/');
    await find(page, '水戸');
    await page.keyboard.press('ArrowDown');
    await expect(await activeOption(page)).toContainText('水戸市');
    await page.keyboard.press('ArrowUp');
    await expect(box(page)).not.toHaveAttribute('aria-activedescendant', /./);
    await page.keyboard.press('ArrowUp');
    await expect(await activeOption(page)).toHaveText((await options(page).last().textContent()) ?? '');
    await page.keyboard.press('Escape');
    await expect(options(page).first()).toBeHidden();
    await expect(box(page)).toHaveValue('水戸');
    await page.keyboard.press('Escape');
    await expect(box(page)).toHaveValue('');
  });

  test('opens with Ctrl+K from anywhere, and lets "/" be typed in other fields', async ({ page }) => {
    await openWoken(page, '/data/check/');
    await page.locator('#check-region').focus();
    await page.keyboard.press('/');
    await expect(box(page)).not.toBeFocused();
    await page.keyboard.press('Control+k');
    await expect(box(page)).toBeFocused();
  });

  test('says why: a code, a reading, words within a summary', async ({ page }) => {
    await openWoken(page, '/about/');
    await find(page, '082015');
    await expect(options(page).first()).toContainText(/水戸市.*コード: 082015/);
    await box(page).fill('みと');
    await expect(options(page).first()).toContainText(/水戸市.*読み: みと/);
    await expect(options(page).first().locator('mark')).toHaveText('みと');
    await box(page).fill('夜間急患');
    await expect(options(page).first()).toContainText(/救急医療情報等発信事業.*要約: .*夜間急患/);
  });

  test('what is not there is said, with what can be typed', async ({ page }) => {
    await openWoken(page, '/about/');
    await box(page).fill('ぬぬぬぬ');
    await expect(page.getByRole('search')).toContainText('「ぬぬぬぬ」は見つかりませんでした。');
    await expect(page.getByRole('search')).toContainText('ローマ字');
  });

  test('the key that ends a conversion is not the one that opens a result', async ({ page }) => {
    await openWoken(page, '/about/');
    await box(page).fill('水戸');
    await expect(options(page).first()).toContainText('水戸市');
    // As Safari tells of it: after the conversion has ended.
    for (const key of ['Enter', 'Escape'])
      await box(page).evaluate((element, pressed) => {
        element.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, keyCode: 229, bubbles: true }));
      }, key);
    await expect(options(page).first()).toBeVisible();
    await expect(page).toHaveURL(/\/about\/$/);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/municipalities\/08201\/$/);
  });

  test('an index that does not come is told, and asked for again', async ({ page }) => {
    await page.route('**/search.json', (route) => route.abort());
    await openWoken(page, '/about/');
    await box(page).fill('水戸');
    const retry = page.getByRole('search').getByRole('button', { name: 'もう一度読み込む' });
    await expect(retry).toBeVisible();
    await page.unroute('**/search.json');
    await retry.click();
    await expect(options(page).first()).toContainText('水戸市');
  });

  test(
    'a search that does not come is asked for with the page anew, and the question with it',
    FULL,
    async ({ page }) => {
      await page.route('**/assets/openIndex-*.js', (route) => route.abort());
      await openWoken(page, '/about/');
      await box(page).fill('水戸');
      const retry = page.getByRole('search').getByRole('button', { name: 'もう一度読み込む' });
      await expect(retry).toBeVisible();
      await page.unroute('**/assets/openIndex-*.js');
      await retry.click();
      await expect(page).toHaveURL(/\/about\/\?q=/);
      await expect(options(page).first()).toContainText('水戸市', { timeout: 30_000 });
    },
  );

  test('a query in the address fills the box', async ({ page }) => {
    await openWoken(page, '/?q=%E3%82%B9%E3%82%AF%E3%83%A9%E3%83%A08');
    await expect(options(page).first()).toContainText('八戸圏域連携中枢都市圏');
    await expect(page.locator('#address-notes')).toBeHidden();
  });
});

test.describe('addresses', () => {
  test('a wrong one leads to what it may have meant', async ({ page }) => {
    await openWoken(page, '/municipalities/%E5%B0%8F%E7%BE%8E%E7%8E%89/');
    await expect(page.getByRole('heading', { name: /お探しのページは/ })).toBeVisible();
    await page
      .locator('main')
      .getByRole('link', { name: /^小美玉市/ })
      .click();
    await expect(page).toHaveURL(/\/municipalities\/08236\/$/);
  });

  test('?lang= leads to the page in that language, and keeps the rest', async ({ page }) => {
    await page.goto('/?lang=en&region=toyama');
    await expect(page).toHaveURL(/\/en\/\?region=toyama$/);
    await expect(panelTitle(page)).toHaveText('Toyama Region');
  });

  test('the other languages keep what is chosen', async ({ page }) => {
    await openWoken(page, '/?region=toyama');
    await expect(panelTitle(page)).toHaveText('富山広域連携中枢都市圏');
    await page.getByRole('link', { name: 'やさしい日本語' }).click();
    await expect(page).toHaveURL(/\/easy\/\?region=toyama$/);
    await expect(panelTitle(page).locator('rt')).toHaveText([
      'とやま',
      'こういき',
      'れんけい',
      'ちゅうすう',
      'としけん',
    ]);
  });
});

test('readings can be taken away and brought back', async ({ page }) => {
  await openWoken(page, '/easy/municipalities/08236/');
  const reading = page.locator('h1 rt');
  await expect(reading).toBeVisible();
  const button = page.getByRole('button', { name: 'ふりがな' });
  await button.click();
  await expect(reading).toBeHidden();
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await button.click();
  await expect(reading).toBeVisible();
});
