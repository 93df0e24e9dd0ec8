import type { Page } from '@playwright/test';
import type { Work } from './touch.ts';

/** Words readers look for: kanji, reading, Latin letters, a town, a slip. */
const QUERIES = ['病院', 'としょ', 'bus', '水戸市'];
/** Time for a key's results to be drawn, whatever brings them. */
const WINDOW = 150;

/** Types into the search box, key by key: main-thread work of each, milliseconds. */
export async function measureKeys(page: Page, work: Work): Promise<number[]> {
  const box = page.locator('#search input');
  await box.click();
  // The index is fetched with the first letter, once.
  await box.pressSequentially('あ');
  await page.locator('#search [role=option]').first().waitFor();
  const keys: number[] = [];
  for (const query of QUERIES) {
    await box.fill('');
    for (const letter of query) {
      await page.waitForTimeout(WINDOW);
      await work();
      await page.keyboard.insertText(letter);
      await page.waitForTimeout(WINDOW);
      keys.push(await work());
    }
  }
  await page.keyboard.press('Escape');
  return keys;
}
