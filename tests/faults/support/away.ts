import type { Page } from '@playwright/test';

interface AwayWindow extends Window {
  setAway?: (isAway: boolean) => void;
}

/**
 * Opens pages from now on as in a tab that nobody looks at: they are told so, and no frame is drawn. A browser that is
 * driven by a test keeps all its tabs in front.
 */
export async function inBackground(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let isAway = true;
    let last = 0;
    /** Asked for while nobody looked, by the number that was given for it; what the browser calls it since. */
    const held = new Map<number, FrameRequestCallback>();
    const begun = new Map<number, number>();
    const [request, cancel] = [window.requestAnimationFrame, window.cancelAnimationFrame];
    window.requestAnimationFrame = (callback) => {
      if (!isAway) return request(callback);
      last -= 1;
      held.set(last, callback);
      return last;
    };
    window.cancelAnimationFrame = (number) => {
      if (!held.delete(number)) cancel(begun.get(number) ?? number);
    };
    Object.defineProperties(Document.prototype, {
      hidden: { get: () => isAway },
      visibilityState: { get: () => (isAway ? 'hidden' : 'visible') },
    });
    (window as AwayWindow).setAway = (away) => {
      isAway = away;
      if (!away) {
        for (const [number, callback] of held) begun.set(number, request(callback));
        held.clear();
      }
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    };
  });
}

/** Brings the tab to the front, or puts it behind others again. */
export async function setAway(page: Page, isAway: boolean): Promise<void> {
  await page.evaluate((away) => (window as AwayWindow).setAway?.(away), isAway);
}
