import { AxeBuilder } from '@axe-core/playwright';
import type { FrameLocator, Page } from '@playwright/test';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { AXE_TAGS, LABEL_IN_NAME } from './support/axe.ts';
import { areaOf, expectFitting, hears, inside, MADE, moveMap } from './support/embeds.ts';
import { expect, test } from './support/hosts.ts';
import { unmarkedJapanese } from './support/japanese.ts';
import { combinations, inTurn } from './support/pairwise.ts';
import { IS_FULL } from './support/sample.ts';

const PLACES = {
  'region of a draft': 'region="koriyama"',
  'town of three regions': 'municipality="34203"',
  'town outside': 'municipality="08230"',
} as const;

/** What a reader may have done, or an editor written, before axe looks. */
const STATES: Readonly<
  Record<string, { attributes?: string; act?: (frame: FrameLocator) => Promise<void> }>
> = {
  'as it comes': {},
  'a place chosen': {
    act: async (frame) => {
      await frame.locator('a[data-area="municipality"]').first().dispatchEvent('click');
      await expect(frame.locator('#embed-chosen')).not.toBeEmpty();
    },
  },
  'groups open': {
    act: (frame) =>
      frame.locator('details').evaluateAll((groups) => {
        for (const group of groups) group.setAttribute('open', '');
      }),
  },
  'notes shown': {
    attributes: 'year="1999" accent="ffff00" color="rainbow"',
    act: (frame) => expect(frame.locator('#embed-notes')).toBeVisible(),
  },
  'other colours and an accent': {
    attributes: 'color="category" category="transport" year="2023" accent="8a3ffc"',
  },
  'the map that moves': { act: moveMap },
};

const CIRCUMSTANCES = [
  Object.keys(PLACES) as (keyof typeof PLACES)[],
  LANGUAGES,
  ['light', 'dark'],
  [280, 1200],
] as const;
/** Each state once, the circumstances in turn; `npm run test:full` takes every combination. */
const sample = IS_FULL
  ? combinations([Object.keys(STATES), ...CIRCUMSTANCES] as const)
  : inTurn(Object.keys(STATES), CIRCUMSTANCES);

test.describe.configure({ timeout: 120_000 });

for (const [state, place, language, colorScheme, width] of sample) {
  test(`${place}, ${language}, ${state}, ${colorScheme}, ${width} px: no violations, host and embed`, async ({
    page,
    host,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    const { attributes = '', act } = STATES[state] ?? {};
    const lang = language === 'easy' ? 'ja-x-easy' : language;
    await page.goto(host('element', { attributes: `${PLACES[place]} ${attributes} lang="${lang}"` }));
    await hears(page, 'ready');
    const frame = inside(page, MADE);
    await act?.(frame);
    await expectFitting(frame);
    expect(await violations(page)).toEqual([]);
    if (language === 'en') {
      const content = page.frames().find((each) => each.url().includes('/embed/'));
      if (!content) throw new Error('no frame');
      expect(await unmarkedJapanese(content, 'script, style, title')).toEqual([]);
    }
  });
}

test('by keys a member is chosen from the list, and lit up on the map', async ({ page, host }) => {
  await page.goto(host('element'));
  await hears(page, 'ready');
  const frame = inside(page, MADE);
  await frame.locator('[data-municipality="08236"]').focus();
  await page.keyboard.press('Enter');
  await expect(frame.locator('#embed-chosen')).toContainText('小美玉市');
  await expect(areaOf(frame, '08236')).toHaveClass(/is-chosen/);
});

/** One line for each element at fault, in the page and in its frames. */
async function violations(page: Page): Promise<string[]> {
  const builder = new AxeBuilder({ page }).options({
    runOnly: { type: 'tag', values: AXE_TAGS },
    rules: { [LABEL_IN_NAME]: { enabled: true } },
    resultTypes: ['violations', 'passes'],
  });
  let found: string[] = [];
  // axe gives a frame one second to take its script, and passes it over where a busy machine needs longer.
  await expect(async () => {
    const { passes, violations } = await builder.analyze();
    const depth = Math.max(...passes.flatMap(({ nodes }) => nodes.map(({ target }) => target.length)));
    expect(depth, 'axe has looked into the frame').toBeGreaterThanOrEqual(2);
    found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  }).toPass({ timeout: 60_000 });
  return found;
}
