import { openRun, type Run } from './browser.ts';
import type { Condition } from './conditions.ts';
import type { JourneyResult } from './results.ts';

/** Regions that are opened in turn. */
const REGIONS = ['ibaraki-keno', 'hiroshima', 'sapporo', 'okayama', 'kumamoto'];
const PATIENCE = 60_000;

/** Fifty changes of page in one tab, then fifty selections on one page, in a new browser. */
export async function measureJourney(
  origin: string,
  condition: Condition,
  fingerprint: string,
): Promise<JourneyResult> {
  const run = await openRun(condition, fingerprint);
  try {
    const visits = async (count: number) => {
      await repeat(count, (region) => open(run, `${origin}/regions/${region}/`));
      await open(run, `${origin}/`);
      return heap(run);
    };
    const pages = { after5: await visits(5), after50: await visits(45) };
    const choices = async (count: number) => {
      await repeat(count, (region) => choose(run, region));
      return heap(run);
    };
    return { kind: 'journey', pages, selections: { after5: await choices(5), after50: await choices(45) } };
  } finally {
    await run.browser.close();
  }
}

async function repeat(count: number, act: (region: string) => Promise<void>): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await act(REGIONS[turn % REGIONS.length] ?? '');
}

async function open({ page }: Run, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('#map-frame.is-live').waitFor({ timeout: PATIENCE });
}

/** Opens a region beside the map from the page's list, and goes back. */
async function choose({ page }: Run, region: string): Promise<void> {
  await page.locator(`#own-text a[href$="/regions/${region}/"]`).first().click();
  await page.locator('#panel h1').waitFor({ timeout: PATIENCE });
  await page.goBack();
  await page.locator('#panel').waitFor({ state: 'hidden', timeout: PATIENCE });
}

async function heap({ devtools }: Run): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage');
  return (await devtools.send('Runtime.getHeapUsage')).usedSize;
}
