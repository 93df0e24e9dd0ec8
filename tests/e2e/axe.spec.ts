import { expect, type Page, test } from '@playwright/test';
import { LANGUAGES, type Language } from '../../src/i18n/language.ts';
import { askAxe } from './support/axe.ts';
import { unmarkedJapanese } from './support/japanese.ts';
import { ALIKE, openSight, SIGHTS } from './support/pageKinds.ts';
import { combinations, inTurn } from './support/pairwise.ts';
import { IS_FULL } from './support/sample.ts';

const CIRCUMSTANCES = [LANGUAGES, ['light', 'dark'], [360, 768, 1440]] as const;
/** Each kind of page once, the circumstances in turn, of which every pair occurs; `npm run test:full` takes every combination. */
const sample = IS_FULL
  ? combinations([SIGHTS, ...CIRCUMSTANCES] as const)
  : inTurn(
      SIGHTS.filter((sight) => !ALIKE.includes(sight)),
      CIRCUMSTANCES,
    );
/** The colours are those of the pages in Japanese, and axe works each out anew for thousands of readings. */
const leftOut = (language: Language) => (language === 'easy' && !IS_FULL ? ['color-contrast'] : []);

// A large page with a reading above every word takes axe its time.
test.describe.configure({ mode: 'parallel', timeout: 180_000 });

for (const [sight, language, colorScheme, width] of sample) {
  test(`${sight}, ${language}, ${colorScheme}, ${width} px: no violations`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await openSight(page, sight, language);
    const { faults, passed } = await askAxe(page, { without: leftOut(language) });
    expect(faults).toEqual([]);
    // Rules that axe has turned off in itself must have run.
    expect(passed).toContain('target-size');
    expect(await repeatedIds(page), 'ids that stand twice').toEqual([]);
    if (language === 'en') expect(await unmarkedJapanese(page, 'script, style, title')).toEqual([]);
  });
}

/** axe no longer asks for this; 4.1.1 of JIS X 8341-3:2016 does. */
function repeatedIds(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return ids.filter((id, index) => ids.indexOf(id) !== index);
  });
}
