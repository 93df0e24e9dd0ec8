import { expect, type Page, test } from '@playwright/test';
import { FAULTS, type Fault } from './support/faults.ts';
import { filesOf, JOURNEYS, type Journey, type Outcome, outcomeOf, tryAgain } from './support/journeys.ts';

/** For every file that a page asks for, and all that can become of it: what the reader is shown. */
for (const journey of JOURNEYS) {
  test.describe(journey.name, () => {
    for (const fault of FAULTS) {
      test(`with a file that is ${fault.name}`, async ({ page, context }) => {
        const files = await filesOf(page, journey);
        expect(files.length, 'files were asked for').toBeGreaterThan(3);
        const outcomes: Record<string, Outcome> = {};
        for (const file of files) {
          await test.step(file, async () => {
            const fresh = await context.newPage();
            outcomes[file] = await meet(fresh, journey, file, fault);
            await fresh.close();
          });
        }
        test.info().annotations.push({ type: 'outcomes', description: JSON.stringify(outcomes) });
      });
    }
  });
}

/** The fault once, and then the file as it should be. */
async function meet(page: Page, journey: Journey, file: string, fault: Fault): Promise<Outcome> {
  const strike = (url: URL) => url.pathname === file;
  await page.route(strike, (route) => fault.strike(route));
  await page.goto(journey.path);
  // Where the script is missing there may be nothing to press.
  await journey.act?.(page).catch(() => undefined);
  const outcome = await outcomeOf(page, journey);
  const text = page.getByText(journey.text).filter({ visible: true });
  expect.soft(await text.count(), `${file}: the text is there`).toBeGreaterThan(0);
  await page.unrouteAll();
  if (outcome === 'said' && fault.isRetried) {
    await tryAgain(page, journey);
    expect.soft(await outcomeOf(page, journey), `${file}: it works when tried again`).toBe('whole');
  }
  return outcome;
}
