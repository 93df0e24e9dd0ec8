import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { live } from './support/atlas.ts';
import { type Answer, total, watchTraffic } from './support/traffic.ts';

/**
 * Bytes, compressed, that pages may take, and what they took when this was last looked at: a part that grows past a
 * budget is named with what it was. `budgets.json` is written by hand, after reading what a failure lists.
 */
interface Budget {
  /** What stands between the address and the first map: the page and its styles. */
  first: number;
  /** All that was asked for before the interactive map had been drawn. */
  interactive: number;
  parts: Record<string, number>;
}

const BUDGETS = JSON.parse(readFileSync('tests/e2e/budgets.json', 'utf8')) as Record<string, Budget>;

for (const [path, budget] of Object.entries(BUDGETS)) {
  test(`${path} keeps to its bytes`, async ({ page }) => {
    const answers = await answersOf(page, path);
    const first = answers.filter(({ type }) => type === 'document' || type === 'stylesheet');
    const drawn = first.filter(({ url }) => !/AtlasMap/.test(url));
    expect(total(drawn), grown(drawn, budget, budget.first)).toBeLessThanOrEqual(budget.first);
    expect(total(answers), 'the map was weighed').toBeGreaterThan(400_000);
    expect(total(answers), grown(answers, budget, budget.interactive)).toBeLessThanOrEqual(
      budget.interactive,
    );
  });
}

/** So long the controls below the map wait for it, milliseconds (src/pages/atlas/client.ts). */
const PATIENCE = 4000;

/** What a page had asked for when its interactive map was drawn. */
async function answersOf(page: Page, path: string): Promise<Answer[]> {
  await page.addInitScript((patience) => {
    // On a slow machine the controls below the map do not wait for it; they are no part of it.
    const { setTimeout } = window;
    window.setTimeout = ((work: TimerHandler, time?: number) =>
      setTimeout(work, time === patience ? 20 * patience : time)) as typeof setTimeout;
    new MutationObserver(() => {
      if (!document.querySelector('#map-frame.is-live') || sessionStorage.getItem('live') !== null) return;
      sessionStorage.setItem('live', String(Date.now()));
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ['class'] });
  }, PATIENCE);
  const traffic = watchTraffic(page);
  await page.goto(path);
  await live(page);
  await expect.poll(traffic.open).toBe(0);
  const drawnAt = Number(await page.evaluate(() => sessionStorage.getItem('live')));
  const early = traffic.requests
    .filter((request) => request.timing().startTime <= drawnAt)
    .map((request) => request.url());
  return (await traffic.answers()).filter(({ url }) => early.includes(url));
}

/** Every part, the one that grew most first. */
function grown(answers: readonly Answer[], { parts }: Budget, limit: number): string {
  const rows = answers
    .map(({ url, bytes }) => ({ name: nameOf(url), bytes, before: parts[nameOf(url)] ?? 0 }))
    .sort((one, other) => other.bytes - other.before - (one.bytes - one.before));
  const lines = rows.map(
    ({ name, bytes, before }) =>
      `${bytes - before >= 0 ? '+' : ''}${bytes - before}  ${name}: ${bytes}, was ${before}`,
  );
  return [`${total(answers)} bytes of ${limit}:`, ...lines].join('\n');
}

/** The name of a built file without what changes with its content. */
function nameOf(url: string): string {
  const { pathname } = new URL(url);
  return pathname.replace(/-[\w-]{8}(?=\.\w+$)/, '').replace(/data-[0-9a-f]{12}/, 'data');
}
