import { expect, type Page, type Route, test } from '@playwright/test';
import { filesOf, JOURNEYS, type Journey, outcomeOf } from './support/journeys.ts';

/** Longer than any page waits for anything. */
const LONG = 60_000;

/** A file that takes for ever: the page is read meanwhile, and is whole when it comes after all. */
for (const journey of JOURNEYS) {
  test(`${journey.name}, with a file that takes for ever`, async ({ page, context }) => {
    for (const file of await filesOf(page, journey)) {
      await test.step(file, async () => {
        const fresh = await context.newPage();
        await wait(fresh, journey, file);
        await fresh.close();
      });
    }
  });
}

async function wait(page: Page, journey: Journey, file: string): Promise<void> {
  const held: Route[] = [];
  let isHeld = true;
  await page.route(
    (url) => url.pathname === file,
    (route) => {
      if (isHeld) held.push(route);
      else void route.continue();
    },
  );
  await page.clock.install();
  await page.goto(journey.path, { waitUntil: 'commit' });
  await expect.poll(() => held.length, { message: `${file} is asked for` }).toBeGreaterThan(0);
  // A style within the head holds the page back, as it should: the rest would be unreadable.
  if (!file.endsWith('.css')) {
    const text = page.getByText(journey.text).filter({ visible: true });
    await expect.poll(() => text.count(), { message: `${file}: the text is there` }).toBeGreaterThan(0);
  }
  await page.clock.fastForward(LONG);
  isHeld = false;
  for (const route of held) await route.continue();
  await journey.act?.(page);
  expect(await outcomeOf(page, journey), file).toBe('whole');
}

test('who waits for the interactive map is told that it takes long, until it is there', async ({ page }) => {
  const held: Route[] = [];
  await page.route(/maplibre-gl-worker/, (route) => void held.push(route));
  await page.clock.install();
  await page.goto('/');
  await expect(page.locator('#map-gl canvas')).toBeAttached();
  await page.clock.fastForward(LONG);
  await expect(page.locator('#map-note')).toContainText('時間がかかっています');
  await page.unroute(/maplibre-gl-worker/);
  for (const route of held) await route.continue();
  await expect(page.locator('#map-frame')).toHaveClass(/is-live/, { timeout: 45_000 });
  await expect(page.locator('#map-note')).toBeHidden();
});
