import type { Bounds } from '../../src/geo/camera.ts';
import type { SamplePoint } from '../fixtures/points.ts';
import { blockingOf } from './blocking.ts';
import { openRun } from './browser.ts';
import type { Condition } from './conditions.ts';
import { firstColoured, missing, recordShots } from './firstMap.ts';
import type { BenchPage } from './pages.ts';
import { probesOn } from './probes.ts';
import type { LoadResult } from './results.ts';
import type { Sent } from './server.ts';

export interface Target {
  page: BenchPage;
  url: string;
  points: readonly SamplePoint[];
  /** What the map shows at first, where the atlas's own pictures are measured. */
  bounds: Bounds;
  /** Of the server's certificate. */
  fingerprint: string;
  takeSent(): Sent[];
}

/** Longer than the slowest page on the slowest line takes. */
const PATIENCE = 60_000;
/** What comes after the map was drawn counts as blocking too. */
const AFTER = 500;

/**
 * Opens the page in a new browser and follows it until its map is drawn.
 * @throws Error naming the places whose colour never came
 */
export async function measureLoad(target: Target, condition: Condition): Promise<LoadResult> {
  const { browser, page, devtools } = await openRun(condition, target.fingerprint);
  try {
    target.takeSent();
    const recording = await recordShots(devtools);
    await page.goto(target.url, { waitUntil: 'commit', timeout: PATIENCE });
    if (target.page.isLive) {
      await page.waitForFunction(() => window.watched.idle() !== null, null, {
        timeout: PATIENCE,
        polling: 100,
      });
    } else await page.waitForLoadState('load', { timeout: PATIENCE });
    await page.evaluate((time) => new Promise((done) => setTimeout(done, time)), AFTER);
    const shots = await recording.stop();
    const { origin, idle, tasks } = await page.evaluate(() => ({
      origin: performance.timeOrigin,
      idle: window.watched.idle(),
      tasks: window.watched.longTasks,
    }));
    const probes = await probesOn(page, target.page, target.points, target.bounds);
    const coloured = firstColoured(
      shots.filter(({ at }) => at >= origin),
      probes,
    );
    const last = shots.at(-1);
    if (coloured === null) {
      const lost = last
        ? missing(last, probes).map(({ at }) => at.map(Math.round).join('/'))
        : ['no picture'];
      throw new Error(`${target.page.id} (${condition.id}): no colour at ${lost.join(', ')}`);
    }
    const sent = target.takeSent();
    const until = (time: number | null) =>
      time === null ? null : sum(sent.filter(({ at }) => at <= origin + time));
    const firstMap = coloured - origin;
    await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    return {
      kind: 'load',
      firstMap,
      idle,
      bytesToFirstMap: until(firstMap),
      bytesToIdle: until(idle),
      bytes: sum(sent),
      requests: sent.length,
      ...blockingOf(tasks),
      heap: usedSize,
    };
  } finally {
    await browser.close();
  }
}

function sum(sent: readonly Sent[]): number {
  return sent.reduce((total, { bytes }) => total + bytes, 0);
}
