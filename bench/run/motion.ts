import type { Page } from '@playwright/test';
import type { TouchResult } from './results.ts';
import type { Work } from './touch.ts';

const STEPS = 20;
/** Between two events of the hand, milliseconds: about one a frame. */
const PACE = 16;
const FAR = 240;

/** Drags the map there and back and turns the wheel in and out, and counts the frames meanwhile. */
export async function measureMotion(
  page: Page,
  [x, y]: readonly [number, number],
  work: Work,
): Promise<TouchResult['motion']> {
  const pause = () => new Promise((done) => setTimeout(done, PACE));
  await page.mouse.move(x, y);
  await page.evaluate(startCounting);
  await work();
  await page.mouse.down();
  for (let step = 1; step <= STEPS * 2; step += 1) {
    const share = step <= STEPS ? step / STEPS : 2 - step / STEPS;
    await page.mouse.move(x + FAR * share, y + (FAR / 3) * share);
    await pause();
  }
  await page.mouse.up();
  for (const direction of [-1, 1]) {
    for (let step = 0; step < STEPS; step += 1) {
      await page.mouse.wheel(0, direction * 40);
      await pause();
    }
  }
  const counted = await page.evaluate(() =>
    (window as unknown as { counted(): Omit<TouchResult['motion'], 'work'> }).counted(),
  );
  return { ...counted, work: (await work()) / Math.max(1, counted.frames) };
}

function startCounting(): void {
  const times: number[] = [];
  let isCounting = true;
  const count = (now: number) => {
    times.push(now);
    if (isCounting) requestAnimationFrame(count);
  };
  requestAnimationFrame(count);
  const counted = () => {
    isCounting = false;
    const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
    const seconds = ((times.at(-1) ?? 0) - (times[0] ?? 0)) / 1000;
    return { frames: gaps.length, seconds, worst: Math.max(0, ...gaps) };
  };
  Object.assign(window, { counted });
}
