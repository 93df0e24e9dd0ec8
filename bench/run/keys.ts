import type { Page } from '@playwright/test';

/** Words readers look for: kanji, reading, Latin letters, a town, a slip. */
const QUERIES = ['病院', 'としょ', 'bus', '水戸市'];
/** Between two keys, milliseconds: a quick hand. */
const PACE = 150;

/** Types into the search box, key by key: from each key to its results in the page, laid out, milliseconds. */
export async function measureKeys(page: Page): Promise<number[]> {
  const box = page.locator('#search input');
  await box.click();
  // The index is fetched with the first letter, once.
  await box.pressSequentially('あ');
  await page.locator('#search [role=option]').first().waitFor();
  const keys: number[] = [];
  for (const query of QUERIES) {
    await box.fill('');
    for (const letter of query) {
      await page.waitForTimeout(PACE);
      await page.evaluate(awaitResults);
      await page.keyboard.insertText(letter);
      keys.push(await page.evaluate(() => (window as unknown as { found: Promise<number> }).found));
    }
  }
  await page.keyboard.press('Escape');
  return keys;
}

/** Sets up a promise of the time from the next key to its results. */
function awaitResults(): void {
  const found = new Promise<number>((resolve) => {
    const popup = document.querySelector<HTMLElement>('#search .search-popup');
    if (!popup) throw new Error('no list of results');
    let started = 0;
    const observer = new MutationObserver(() => {
      if (started === 0) return;
      observer.disconnect();
      // Asking for its height has it laid out.
      if (popup.offsetHeight >= 0) resolve(performance.now() - started);
    });
    observer.observe(popup, { childList: true, subtree: true });
    addEventListener(
      'input',
      ({ timeStamp }) => {
        started = timeStamp;
      },
      { capture: true, once: true },
    );
  });
  Object.assign(window, { found });
}
