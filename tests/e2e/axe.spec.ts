import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { unmarkedJapanese } from './support/japanese.ts';
import { openSight, SIGHTS } from './support/pageKinds.ts';
import { combinations, pairwise } from './support/pairwise.ts';

/** All rules of WCAG 2.0 to 2.2, A and AA, and axe's own of good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Still on trial in axe, and its only rule for 2.5.3. */
const LABEL_IN_NAME = 'label-content-name-mismatch';

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

const FACTORS = [SIGHTS, LANGUAGES, ['light', 'dark'], [360, 768, 1440]] as const;
/** Every pair of values occurs in the sample; `npm run test:full` takes every combination. */
const sample = process.env.FULL === '1' ? combinations(FACTORS) : pairwise(FACTORS);

// A large page with a reading above every word takes axe its time.
test.describe.configure({ mode: 'parallel', timeout: 180_000 });

for (const [sight, language, colorScheme, width] of sample) {
  test(`${sight}, ${language}, ${colorScheme}, ${width} px: no violations`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await openSight(page, sight, language);
    const { violations, passes } = await new AxeBuilder({ page })
      .options({
        runOnly: { type: 'tag', values: TAGS },
        rules: { [LABEL_IN_NAME]: { enabled: true } },
        resultTypes: ['violations'],
      })
      .analyze();
    expect(violations.flatMap(faults)).toEqual([]);
    // Rules that axe has turned off in itself must have run.
    expect(passes.map(({ id }) => id)).toContain('target-size');
    expect(await repeatedIds(page), 'ids that stand twice').toEqual([]);
    if (language === 'en') expect(await unmarkedJapanese(page, 'script, style, title')).toEqual([]);
  });
}

/** One line for each element at fault. */
function faults({ id, nodes }: Violation): string[] {
  return nodes
    .map(({ html }) => html)
    .filter((html) => id !== LABEL_IN_NAME || !isBranch(html))
    .map((html) => `${id}: ${html}`);
}

/** To that rule the label of a line of the list is also its readings, and all the lines under it. */
function isBranch(html: string): boolean {
  return /^<li [^>]*role="treeitem"/.test(html);
}

/** axe no longer asks for this; 4.1.1 of JIS X 8341-3:2016 does. */
function repeatedIds(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return ids.filter((id, index) => ids.indexOf(id) !== index);
  });
}
