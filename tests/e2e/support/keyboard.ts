import { expect, type Locator, type Page } from '@playwright/test';

/** Presses Tab until a link or button with this name has the focus; a person would do the same. */
export async function tabTo(page: Page, name: string | RegExp, most: number): Promise<void> {
  const passed: string[] = [];
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => {
      const element = document.activeElement;
      return (element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim();
    });
    passed.push(text.slice(0, 30));
    if (typeof name === 'string' ? text === name : name.test(text)) return;
  }
  throw new Error(`no focus on "${name}" after ${most} presses of Tab: ${passed.join(' | ')}`);
}

/** The search box's option that the keyboard is on, as assistive technology is told. */
export async function activeOption(page: Page): Promise<Locator> {
  const id = await page.locator('#search-box').getAttribute('aria-activedescendant');
  expect(id, 'an option is marked').not.toBeNull();
  return page.locator(`#${id}`);
}

/** Opens the search with its key, types, and waits for results. */
export async function find(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/');
  await expect(page.locator('#search-box')).toBeFocused();
  await page.keyboard.type(query);
  await expect(page.getByRole('option').first()).toBeVisible();
}
