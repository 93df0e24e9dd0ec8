import { expect, test } from '@playwright/test';

test.describe('themes', () => {
  test.use({ javaScriptEnabled: false });

  test('lead from what somebody wants to know to the regions that have it on record, before any script', async ({
    page,
  }) => {
    await page.goto('/themes/');
    await page.getByRole('link', { name: '病児・病後児保育' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('病児・病後児保育');
    await expect(page.getByText('8圏域に8件')).toBeVisible();
    // A selection leaves open what it does not show.
    await expect(page.getByText('ここにない圏域が取り組んでいないとは限りません').first()).toBeVisible();
    await expect(
      page.getByRole('group', { name: '「病児・病後児保育」が載っている圏域の地図' }),
    ).toBeVisible();
    await page.getByRole('link', { name: '病児・病後児保育における圏域住民の利用' }).click();
    await expect(page.locator('.kind')).toContainText('子育て');
  });

  test('advice on health stands before the list, not after it', async ({ page }) => {
    await page.goto('/themes/emergency-care/');
    const advice = page.getByText('急を要するときは119番').first();
    const list = page.getByRole('heading', { name: '圏域ごとの取組' });
    const [above, below] = [await advice.boundingBox(), await list.boundingBox()];
    expect(above?.y).toBeLessThan(below?.y ?? 0);
  });
});

test.describe('who does the same', () => {
  test.use({ javaScriptEnabled: false });

  test('is told on the page of an initiative, with why, and leads there', async ({ page }) => {
    await page.goto('/initiatives/ibaraki-keno/13/');
    const section = page.locator('section', {
      has: page.getByRole('heading', { name: 'ほかの圏域の似た取組' }),
    });
    const first = section.locator('.similar-list').first().locator('li').first();
    await expect(first).toContainText('テーマ：救急医療・休日夜間の診療');
    await expect(first).toContainText('共通する言葉：');
    const title = await first.getByRole('link').first().textContent();
    await first.getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(title ?? '');
    expect(page.url()).not.toContain('ibaraki-keno');
  });

  test('says so where nothing is clearly alike', async ({ page }) => {
    await page.goto('/initiatives/koriyama/4/');
    await expect(page.getByText('はっきり似たものは見つかりませんでした')).toBeVisible();
  });
});

test('a phone reaches the menu from the top of a page, and the page one is on says so', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/themes/');
  await page.locator('.masthead').getByRole('link', { name: 'メニュー' }).click();
  const menu = page.locator('#menu');
  await expect(menu).toBeInViewport();
  await expect(menu.getByRole('link', { name: 'テーマで見る' })).toHaveAttribute('aria-current', 'page');
  await menu.getByRole('link', { name: '比べる' }).click();
  await expect(page).toHaveURL(/\/compare\/$/);
});
