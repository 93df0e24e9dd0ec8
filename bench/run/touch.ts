import type { CDPSession, Page } from '@playwright/test';
import { openRun } from './browser.ts';
import type { Condition } from './conditions.ts';
import { measureKeys } from './keys.ts';
import type { Target } from './load.ts';
import { measureMotion } from './motion.ts';
import type { TouchResult } from './results.ts';

/** 水戸市, well inside, [lon, lat]. */
export const MITO = [140.4233, 36.3672] as const;
const PATIENCE = 60_000;
/** Between two moves of the pointer, milliseconds: some libraries drop moves that follow closely. */
const HOVER_PAUSE = 50;
/** A map that has not moved for so long stands still, milliseconds. */
const STILL = 300;

/** Points at, moves, clicks and searches a page whose map has been drawn, in a new browser. */
export async function measureTouch(target: Target, condition: Condition): Promise<TouchResult> {
  const { browser, page, devtools } = await openRun(condition, target.fingerprint);
  try {
    await page.goto(target.url, { waitUntil: 'commit', timeout: PATIENCE });
    await page.waitForFunction(() => window.watched.idle() !== null, null, {
      timeout: PATIENCE,
      polling: 100,
    });
    await still(page);
    const work = workOf(devtools);
    const hovers = await measureHovers(page, target, work);
    const motion = await measureMotion(page, await middle(page), work);
    await still(page);
    const { clicks, unanswered } = await measureClicks(page, target);
    const keys = target.page.kind === 'ours' ? await measureKeys(page) : [];
    return { kind: 'touch', clicks, unanswered, hovers, keys, motion };
  } finally {
    await browser.close();
  }
}

/** Main-thread work since it was last asked, milliseconds: every task of the page, styles and painting among them. */
export type Work = () => Promise<number>;

function workOf(devtools: CDPSession): Work {
  let before = 0;
  return async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    const now = (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
    const since = now - before;
    before = now;
    return since;
  };
}

async function measureHovers(page: Page, target: Target, work: Work): Promise<number[]> {
  const hovers: number[] = [];
  for (const [x, y] of await placesOf(page, target)) {
    await page.waitForTimeout(HOVER_PAUSE);
    await work();
    await page.mouse.move(x, y);
    await frames(page, 2);
    hovers.push(await work());
  }
  return hovers;
}

async function measureClicks(
  page: Page,
  target: Target,
): Promise<Pick<TouchResult, 'clicks' | 'unanswered'>> {
  const clicks: number[] = [];
  let unanswered = 0;
  for (const { position } of sampled(target.points)) {
    const place = await page.evaluate((at) => window.watched.project(at), position);
    // Whoever drags and turns the wheel may have left it outside.
    if (!place || !isInside(page, place)) continue;
    await page.mouse.move(2, 2);
    await pointUntilLit(page, place);
    await page.evaluate(awaitAnswer);
    await page.mouse.click(...place);
    const took = await page.evaluate(
      () => (window as unknown as { answered: Promise<number | null> }).answered,
    );
    if (took === null) {
      unanswered += 1;
      continue;
    }
    clicks.push(took);
    if (target.page.kind !== 'ours') continue;
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => window.watched.answer() === '', null, { polling: 50 });
    await still(page);
  }
  return { clicks, unanswered };
}

/** Points at a place until it lights up, as a hand does before it clicks: a map that has just flown may not yet know. */
async function pointUntilLit(page: Page, [x, y]: readonly [number, number]): Promise<void> {
  for (let nudge = 0; nudge < 200; nudge += 1) {
    await page.mouse.move(x + (nudge % 2), y);
    await frames(page, 2);
    if (await page.evaluate(() => window.watched.isLit())) return;
  }
  throw new Error(`nothing lights up at ${x}, ${y}`);
}

/**
 * Sets up a promise of the time from the next release of the button to the painted change of the answer; null if nothing
 * answers. Not from the click: some libraries answer before the browser calls it one.
 */
function awaitAnswer(): void {
  const answered = new Promise<number | null>((resolve) => {
    const before = window.watched.answer();
    const give = (value: number | null) => {
      observer.disconnect();
      resolve(value);
    };
    let started = 0;
    const look = () => {
      const answer = window.watched.answer();
      // A word that it is loading is no answer.
      if (started === 0 || answer === before || answer.length < 40) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve(performance.now() - started);
        channel.port2.postMessage(null);
      });
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    addEventListener(
      'pointerup',
      ({ timeStamp }) => {
        started = timeStamp;
        setTimeout(() => give(null), 5000);
      },
      { capture: true, once: true },
    );
  });
  Object.assign(window, { answered });
}

/** A dozen of the places, from north to south. */
function sampled<Point>(points: readonly Point[]): Point[] {
  return points.filter((_, index) => index % 3 === 0);
}

/** Where the sampled places lie now, in the window and not beneath anything else. */
async function placesOf(page: Page, target: Target): Promise<(readonly [number, number])[]> {
  const places = await page.evaluate(
    (positions) => positions.map((position) => window.watched.project(position)),
    sampled(target.points).map(({ position }) => position),
  );
  return places.flatMap((place) => (place && isInside(page, place) ? [place] : []));
}

function isInside(page: Page, [x, y]: readonly [number, number]): boolean {
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  return x > 0 && y > 0 && x < width - 1 && y < height - 1;
}

async function middle(page: Page): Promise<readonly [number, number]> {
  const place = await page.evaluate((position) => window.watched.project(position), [137.5, 36.2] as const);
  return place ?? [400, 400];
}

/** Waits until a place has stayed where it is for a while: a flight begins some frames after what set it off. */
async function still(page: Page): Promise<void> {
  await page.evaluate(
    async ([position, wanted]) => {
      let [last, since] = ['', performance.now()];
      while (performance.now() - since < wanted) {
        await new Promise(requestAnimationFrame);
        const now = String(window.watched.project(position));
        if (now !== last) since = performance.now();
        last = now;
      }
    },
    [MITO, STILL] as const,
  );
}

async function frames(page: Page, count: number): Promise<void> {
  await page.evaluate(async (wanted) => {
    for (let index = 0; index < wanted; index += 1) await new Promise(requestAnimationFrame);
  }, count);
}
