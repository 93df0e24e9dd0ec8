import type { CDPSession } from '@playwright/test';
import { blockingOf } from './blocking.ts';
import { openRun } from './browser.ts';
import type { Condition } from './conditions.ts';
import type { Target } from './load.ts';
import { placesOnPicture } from './probes.ts';
import type { InteractiveResult } from './results.ts';
import { MITO } from './touch.ts';

const PATIENCE = 60_000;
/** Between two clicks that wait for an answer, milliseconds. */
const CLICK_EVERY = 100;

/** Opens the page in a new browser and clicks at 水戸市 until that is answered. */
export async function measureInteractive(target: Target, condition: Condition): Promise<InteractiveResult> {
  const { browser, page, devtools } = await openRun(condition, target.fingerprint);
  try {
    await page.goto(target.url, { waitUntil: 'commit', timeout: PATIENCE });
    const origin = await page.evaluate(() => performance.timeOrigin);
    const onPicture =
      target.page.at === 'site' ? (await placesOnPicture(page, [MITO], target.bounds))[0] : undefined;
    const deadline = Date.now() + PATIENCE;
    while (Date.now() < deadline) {
      const { place, isAnswered } = await page.evaluate(
        (position) => ({
          place: window.watched.project(position),
          isAnswered: window.watched.answer() !== '',
        }),
        MITO,
      );
      if (isAnswered) {
        const interactive = Date.now() - origin;
        const tasks = await page.evaluate(() =>
          window.watched.longTasks.filter(({ start }) => start < window.watched.lastClick),
        );
        return { kind: 'interactive', interactive, ...blockingOf(tasks) };
      }
      const at = place ?? onPicture;
      if (at) await click(devtools, at);
      await new Promise((done) => setTimeout(done, CLICK_EVERY));
    }
    return { kind: 'interactive', interactive: null, blocking: 0, longestTask: 0 };
  } finally {
    await browser.close();
  }
}

/** Always a first click: a double click would zoom. */
async function click(devtools: CDPSession, [x, y]: readonly [number, number]): Promise<void> {
  for (const type of ['mousePressed', 'mouseReleased'] as const) {
    await devtools.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
  }
}
