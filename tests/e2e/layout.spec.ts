import { expect, type Page, test } from '@playwright/test';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { panelTitle } from './support/atlas.ts';
import { openKind, openSight, PAGE_KIND_NAMES } from './support/pageKinds.ts';
import { among, FULL } from './support/sample.ts';

test.describe.configure({ mode: 'parallel' });

/** Those with a layout of their own; the others are made of the same parts. */
const SAMPLE: ReadonlySet<string> = new Set(['nation', 'town', 'initiative', 'comparison', 'catalogue']);

const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

test.describe('320 px wide, as at 400 % (1.4.10)', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  for (const kind of PAGE_KIND_NAMES) {
    test(
      `${kind}: nothing to scroll to sideways, in any language`,
      among(SAMPLE.has(kind)),
      async ({ page }) => {
        for (const language of LANGUAGES) {
          await openKind(page, kind, language);
          expect(await sideways(page), language).toBeLessThanOrEqual(0);
        }
      },
    );
  }
});

test.describe('text set wider (1.4.12)', () => {
  // The site's own policy would refuse the reader's style sheet here; extensions are not bound by it.
  test.use({ viewport: { width: 360, height: 740 }, bypassCSP: true });

  for (const kind of PAGE_KIND_NAMES) {
    test(
      `${kind}: nothing is cut off or pushed aside, in any language`,
      among(SAMPLE.has(kind) && kind !== 'nation'),
      async ({ page }) => {
        for (const language of LANGUAGES) {
          await openKind(page, kind, language);
          await page.addStyleTag({
            content: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
            p { margin-bottom: 2em !important; }`,
          });
          expect(await sideways(page), language).toBeLessThanOrEqual(0);
          expect(await cutOff(page), language).toEqual([]);
        }
      },
    );
  }
});

test.describe('every stop of the Tab key (2.4.7, 2.4.11)', () => {
  // Else the page would still be on its way to the stop when it is looked at.
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  for (const kind of ['nation', 'region', 'town', 'check', 'accessibility'] as const) {
    for (const width of [360, 1440]) {
      test(
        `${kind}, ${width} px: is marked, and not hidden beneath anything`,
        among(['nation, 360', 'town, 1440'].includes(`${kind}, ${width}`)),
        async ({ page }) => {
          await page.setViewportSize({ width, height: 740 });
          await openKind(page, kind, 'ja');
          const stops = await walkByTab(page, 400);
          expect(stops.length).toBeGreaterThan(8);
          expect(stops.filter(({ fault }) => fault !== null)).toEqual([]);
        },
      );
    }
  }
});

test.describe('forced colours', () => {
  test.use({ forcedColors: 'active', viewport: { width: 1280, height: 800 } });

  test('the focus is drawn, and seen on the screen', async ({ page }) => {
    await openKind(page, 'about', 'ja');
    const link = page.locator('main a').first();
    await link.scrollIntoViewIfNeeded();
    const [x = 0, y = 0, width = 0, height = 0] = await link.evaluate((element) => {
      const box = element.getBoundingClientRect();
      return [box.x - 8, box.y - 8, box.width + 16, box.height + 16];
    });
    const shot = () => page.screenshot({ clip: { x, y, width, height } });
    const before = await shot();
    await page.locator('main').focus();
    await page.keyboard.press('Tab');
    await expect(link).toBeFocused();
    await expect(link).toHaveCSS('outline-style', 'solid');
    await expect(link).toHaveCSS('outline-width', '3px');
    expect((await shot()).equals(before)).toBe(false);
  });

  test('the marked result, the line one is on and the place chosen stand out', FULL, async ({ page }) => {
    await openSight(page, 'search results open', 'ja');
    const [marked, other] = [
      page.locator('.found[aria-selected="true"]'),
      page.locator('.found[aria-selected="false"]').first(),
    ];
    await expect(marked).toHaveCSS('outline-style', 'solid');
    await expect(other).toHaveCSS('outline-style', 'none');
    await openSight(page, 'list of the map open', 'ja');
    await expect(page.locator('#map-list')).toHaveCSS('outline-style', 'solid');
    await page.goto('/?region=ibaraki-keno');
    await expect(panelTitle(page)).toBeVisible();
    await expect(page.locator('#map-frame > .map-picture a.is-chosen .map-area').first()).toHaveCSS(
      'stroke-width',
      '4px',
    );
  });
});

/** Texts that reach beyond what hides their overflow, by the class or name of the element that does. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        if (!element.checkVisibility() || element.closest('.visually-hidden, .map-frame, svg')) return false;
        const { overflowX, overflowY } = getComputedStyle(element);
        const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        return (
          (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map((element) => element.className || element.tagName),
  );
}

interface Stop {
  name: string;
  /** What is wrong with how it is shown; null where nothing is. */
  fault: string | null;
}

/** Presses Tab until the page gives the focus back, and looks at what has it each time. */
async function walkByTab(page: Page, most: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate((): Stop | null => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const name = `${element.tagName} ${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 30)}`;
      const isOutlined = (each: Element) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(each);
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      };
      // The list of the map is marked as a whole, and its active line within.
      if (!isOutlined(element.closest('.map-list') ?? element)) return { name, fault: 'not marked' };
      const boxes = [...element.getClientRects()];
      const isSeen = boxes.some(({ left, top, width, height }) =>
        [0.1, 0.3, 0.5, 0.7, 0.9].some((share) => {
          const found = document.elementFromPoint(left + width * share, top + height / 2);
          return found !== null && element.contains(found);
        }),
      );
      return { name, fault: isSeen ? null : 'hidden' };
    });
    if (stop === null) break;
    stops.push(stop);
  }
  return stops;
}
