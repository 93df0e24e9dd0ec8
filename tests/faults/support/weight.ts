import { expect, type Page, test } from '@playwright/test';

/** What a page holds on to once everything that nobody needs has been collected. */
export interface Weight {
  /** Bytes: of scripts, of what the browser keeps for them, and of arrays of numbers. */
  heap: number;
  /** Of all documents, those outside of the page's tree among them. */
  nodes: number;
  listeners: number;
}

/** Collections of garbage: what goes with the first may have held on to more. */
const ROUNDS = 3;
/** Shapes on their way to the worker weigh up to 25 MB for a moment; what stays is in every reading. */
const READINGS = 5;

/** The least of some readings, each taken when the page has nothing to do. */
export async function weigh(page: Page): Promise<Weight> {
  const readings: Weight[] = [];
  for (let reading = 0; reading < READINGS; reading += 1) {
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5000 })));
    readings.push(await read(page));
  }
  const least = (key: keyof Weight) => Math.min(...readings.map((each) => each[key]));
  return { heap: least('heap'), nodes: least('nodes'), listeners: least('listeners') };
}

async function read(page: Page): Promise<Weight> {
  const devtools = await page.context().newCDPSession(page);
  for (let round = 0; round < ROUNDS; round += 1) await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await devtools.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
  await devtools.detach();
  return { heap: usedSize + embedderHeapUsedSize + backingStorageSize, nodes, listeners: jsEventListeners };
}

/** What may be more than before. */
export interface Bound {
  /** Share of the heap, 0 to 1. */
  heap: number;
  nodes: number;
  listeners: number;
}

/** That a page has not grown by more than is said; notes the figures in the report. */
export function expectBounded(before: Weight, after: Weight, bound: Bound): void {
  const told = (weight: Weight) => ({ ...weight, heap: `${(weight.heap / 1e6).toFixed(2)} MB` });
  const figures = JSON.stringify({ before: told(before), after: told(after) });
  test.info().annotations.push({ type: 'weight', description: figures });
  console.log(`      ${figures}`);
  expect.soft(after.heap, `heap: ${figures}`).toBeLessThanOrEqual(before.heap * (1 + bound.heap));
  expect.soft(after.nodes, `nodes: ${figures}`).toBeLessThanOrEqual(before.nodes + bound.nodes);
  expect
    .soft(after.listeners, `listeners: ${figures}`)
    .toBeLessThanOrEqual(before.listeners + bound.listeners);
}
