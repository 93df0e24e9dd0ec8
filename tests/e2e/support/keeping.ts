import { expect, type Frame, type Locator, type Page } from '@playwright/test';

export function keepPlace(page: Page): Locator {
  return page.locator('#keep');
}

export function storeButton(page: Page): Locator {
  return keepPlace(page).getByRole('button', { name: 'この端末に保存' });
}

export function stopButton(page: Page): Locator {
  return keepPlace(page).getByRole('button', { name: '保存をやめる' });
}

/** The map that starts meanwhile takes all of a small machine. */
export const PATIENT = { timeout: 40_000 };

/** Presses the button and waits until everything is stored. */
export async function keep(page: Page): Promise<void> {
  await storeButton(page).click();
  await expect(keepPlace(page).getByRole('status')).toHaveText(/^保存しました/, PATIENT);
  await expect(stopButton(page)).toBeVisible();
}

/** Presses the button that ends it and waits until everything is deleted. */
export async function stopKeeping(page: Page): Promise<void> {
  await stopButton(page).click();
  await expect(keepPlace(page).getByRole('status')).toHaveText('保存したものを、すべて消しました。', PATIENT);
  await expect(storeButton(page)).toBeVisible();
}

/** What this site has left on the device. */
export async function leftOnDevice(page: Page) {
  return page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: await caches.keys(),
    databases: (await indexedDB.databases()).length,
    stored: localStorage.length + sessionStorage.length,
    cookies: document.cookie,
  }));
}

export const NOTHING = { workers: 0, caches: [], databases: 0, stored: 0, cookies: '' };

/** Paths of everything in store. */
export async function pathsInStore(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const opened = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = (await Promise.all(opened.map((cache) => cache.keys()))).flat();
    return requests.map(({ url }) => decodeURI(new URL(url).pathname));
  });
}

/** Size of everything in store, as the browser hands it out. */
export async function bytesInStore(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const opened = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const files = (await Promise.all(opened.map((cache) => cache.matchAll()))).flat();
    const sizes = await Promise.all(files.map(async (file) => (await file.blob()).size));
    return sizes.reduce((sum, size) => sum + size, 0);
  });
}

/** Fetches a data file that no page of these tests has asked for. */
export async function fetchUnstored(page: Page | Frame): Promise<void> {
  const status = await page.evaluate(async () => {
    const { files } = JSON.parse(document.getElementById('site')?.textContent ?? '') as { files: string };
    return (await fetch(`${files}geo/regions/miyazaki.json`)).status;
  });
  expect(status).toBe(200);
}
