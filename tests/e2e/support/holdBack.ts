import type { Page } from '@playwright/test';

/** Holds back what is asked for until it is let go. */
export async function holdBack(page: Page, pattern: string): Promise<() => void> {
  let letGo: () => void = () => undefined;
  const gone = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(pattern, async (route) => {
    await gone;
    await route.continue();
  });
  return letGo;
}
