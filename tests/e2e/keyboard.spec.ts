import { expect, type Locator, type Page, test } from '@playwright/test';
import { frame, hallOf, live, openLive, panelTitle } from './support/atlas.ts';
import { axeFaults } from './support/axe.ts';
import { among, FULL } from './support/sample.ts';
import { openWithoutWebGL } from './support/withoutWebGL.ts';

const KASUMIGAURA = '08230';
/**
 * What a page with a map adds to the way to its heading: the list, the map, its tools, the choice of colours, the years,
 * the legend, what the colours rest on, taking the map along, the help.
 */
const MAP_STOPS = 9;

const tree = (page: Page) => page.getByRole('tree');
const canvas = (page: Page) => page.locator('.maplibregl-canvas');
const announcer = (page: Page) => page.locator('#announcer');
const item = (page: Page, name: string) => page.getByRole('treeitem', { name, exact: true });

/** The line that readers' software is told to read: what aria-activedescendant names. */
async function active(page: Page): Promise<Locator> {
  return page.locator(`[id="${await tree(page).getAttribute('aria-activedescendant')}"]`);
}

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Presses Tab until the element has the focus, as a person would, and says how often. */
async function tabTo(page: Page, goal: Locator, most = 25): Promise<number> {
  for (let presses = 1; presses <= most; presses += 1) {
    await page.keyboard.press('Tab');
    if (await goal.evaluate((element) => element === document.activeElement)) return presses;
  }
  throw new Error(`not reached after ${most} presses of Tab: ${goal}`);
}

test.describe('the list that mirrors the map', () => {
  test('is one tree of 38 regions, and the picture is no longer read beside it', async ({ page }) => {
    // Where the picture stays in sight, so that it is the list and nothing else that stands in for it.
    await openWithoutWebGL(page, '/');
    await expect(tree(page)).toHaveAccessibleName('地図にある圏域の一覧');
    await expect(tree(page)).toHaveAccessibleDescription(/Enter で選ぶ/);
    await expect(page.getByRole('treeitem')).toHaveCount(38);
    await expect(page.getByRole('treeitem').first()).toHaveAccessibleName('さっぽろ連携中枢都市圏');
    await expect(page.getByRole('group', { name: '全国38の連携中枢都市圏の地図' })).toHaveCount(0);
    await expect(page.locator('#map-frame > .map-picture a[data-area]').first()).toHaveAttribute(
      'tabindex',
      '-1',
    );
  });

  test(
    'is shown while it has the focus, without covering the map, and hidden otherwise',
    FULL,
    async ({ page }) => {
      for (const width of [360, 1440]) {
        await page.setViewportSize({ width, height: 740 });
        await page.goto('/');
        const list = page.locator('#map-list');
        const clip = () => list.evaluate((element) => getComputedStyle(element).clipPath);
        await expect(tree(page)).toBeAttached();
        expect(await clip()).toBe('inset(50%)');
        await tabTo(page, tree(page));
        expect(await clip()).toBe('none');
        const [box, whole] = [await list.boundingBox(), await frame(page).boundingBox()];
        const area = (each: typeof box) => (each ? each.width * each.height : Number.NaN);
        expect(area(box) / area(whole)).toBeLessThan(0.5);
      }
    },
  );

  test('opens and closes regions, goes to its ends, and jumps by letters', async ({ page }) => {
    await page.goto('/');
    await tabTo(page, tree(page));
    await expect(await active(page)).toHaveAccessibleName('さっぽろ連携中枢都市圏');
    await press(page, 'ArrowDown');
    await expect(await active(page)).toHaveAccessibleName('旭川大雪圏域連携中枢都市圏');
    await expect(await active(page)).toHaveAttribute('aria-expanded', 'false');
    await press(page, 'ArrowRight');
    await expect(await active(page)).toHaveAttribute('aria-expanded', 'true');
    await press(page, 'ArrowRight');
    await expect(await active(page)).toHaveAccessibleName('旭川市（連携中枢都市）');
    await press(page, 'ArrowLeft', 'ArrowLeft');
    await expect(await active(page)).toHaveAttribute('aria-expanded', 'false');
    await expect(item(page, '旭川市（連携中枢都市）')).toHaveCount(0);
    await press(page, 'End');
    await expect(await active(page)).toHaveAccessibleName('かごしま連携中枢都市圏');
    await press(page, 'Home');
    await expect(await active(page)).toHaveAccessibleName('さっぽろ連携中枢都市圏');
    await press(page, 'i');
    await expect(await active(page)).toHaveAccessibleName('いばらき県央地域連携中枢都市圏');
  });

  test('lights its line up on the map and in the text', FULL, async ({ page }) => {
    await page.goto('/');
    await tabTo(page, tree(page));
    await press(page, 'i');
    await expect(page.locator('.region-list a[data-region="ibaraki-keno"]')).toHaveClass(/is-near/);
    await expect(page.locator('#map-frame > .map-picture a[data-id="ibaraki-keno"]')).toHaveClass(/is-near/);
    await press(page, 'Tab');
    await expect(page.locator('.is-near')).toHaveCount(0);
  });

  test(
    "on a region's page: its members, the central city first, then the regions around",
    FULL,
    async ({ page }) => {
      await page.goto('/regions/ibaraki-keno/');
      await expect(tree(page)).toHaveAccessibleName(
        'いばらき県央地域連携中枢都市圏の地図にある市町村と圏域の一覧',
      );
      await tabTo(page, tree(page));
      await expect(await active(page)).toHaveAccessibleName('水戸市（連携中枢都市）');
      await expect(await active(page)).not.toHaveAttribute('aria-expanded');
      await press(page, 'ArrowDown', 'Enter');
      await expect(panelTitle(page)).toHaveText('笠間市');
      await expect(tree(page)).toBeFocused();
      await press(page, 'Escape');
      await expect(page.locator('#own-text')).toBeVisible();
      await expect(page).toHaveURL(/\/regions\/ibaraki-keno\/$/);
    },
  );

  test('a choice from elsewhere is where the list begins', FULL, async ({ page }) => {
    await page.goto('/?region=ibaraki-keno&municipality=08236');
    await expect(panelTitle(page)).toHaveText('小美玉市');
    await tabTo(page, tree(page));
    await expect(await active(page)).toHaveAccessibleName('小美玉市');
    await expect(await active(page)).toHaveAttribute('aria-selected', 'true');
  });
});

for (const [kind, open] of [
  ['with WebGL', openLive],
  ['without WebGL', openWithoutWebGL],
] as const) {
  test(
    `choosing by the list, ${kind}: a region, a member, and back`,
    among(kind === 'with WebGL'),
    async ({ page }) => {
      await open(page, '/');
      await tabTo(page, tree(page));
      await press(page, 'i', 'Enter');
      await expect(panelTitle(page)).toHaveText('いばらき県央地域連携中枢都市圏');
      await expect(announcer(page)).toHaveText('いばらき県央地域連携中枢都市圏を選びました。取組30件。');
      // Else the words would be there, and nobody would hear them.
      await expect(announcer(page)).toHaveAttribute('aria-live', 'polite');
      await expect(await active(page)).toHaveAttribute('aria-selected', 'true');
      await expect(page).toHaveURL(/\?region=ibaraki-keno$/);
      await press(page, 'ArrowRight', 'ArrowRight', 'ArrowDown', 'Space');
      await expect(panelTitle(page)).toHaveText('笠間市');
      await expect(announcer(page)).toHaveText(/笠間市.*を選びました。/);
      await expect(page.locator('[role="treeitem"][aria-selected="true"]')).toHaveCount(1);
      await expect(tree(page)).toBeFocused();
      await press(page, 'Escape');
      await expect(page.locator('#own-text')).toBeVisible();
      await expect(announcer(page)).toHaveText('元のページの内容に戻りました。');
      await expect(page).toHaveURL(/\/$/);
      await expect(tree(page)).toBeFocused();
    },
  );
}

test.describe('the interactive map by keys', () => {
  const [longitude, latitude] = hallOf(KASUMIGAURA);
  const ADDRESS = `/?at=10/${latitude}/${longitude}`;

  test('a town in no region: named under the cross, chosen, given back', async ({ page }) => {
    await openLive(page, ADDRESS);
    await tabTo(page, canvas(page));
    await expect(page.getByRole('application', { name: '拡大・移動のできる地図' })).toBeFocused();
    await expect(canvas(page)).toHaveAccessibleDescription(/Enterキーで中央の印の場所を選び/);
    await expect(page.locator('.map-cross')).toBeVisible();
    await expect(page.locator('#map-tip')).toHaveText('かすみがうら市');
    await expect(announcer(page)).toHaveText('中央はかすみがうら市。');
    await press(page, 'Enter');
    await expect(panelTitle(page)).toHaveText('かすみがうら市');
    await expect(page).toHaveURL(/\?municipality=08230$/);
    await press(page, 'Escape');
    await expect(page.locator('#own-text')).toBeVisible();
    await press(page, 'Escape');
    await expect(tree(page)).toBeFocused();
    await expect(page.locator('.map-cross')).toBeHidden();
  });

  test(
    'arrows pan, + and − zoom, and the place in the middle is told once the map stands',
    FULL,
    async ({ page }) => {
      await openLive(page, ADDRESS);
      await tabTo(page, canvas(page));
      await expect(announcer(page)).toHaveText('中央はかすみがうら市。');
      await press(page, 'ArrowUp', 'ArrowUp', 'ArrowUp');
      await expect(announcer(page)).toHaveText(/^中央は(?!かすみがうら市).+。$/);
      // How far three presses go depends on how fast they follow each other: each begins where the last one's glide is.
      await expect
        .poll(() => Number(/\?at=10\/([\d.]+)/.exec(page.url())?.[1]))
        .toBeGreaterThan(Number(/at=10\/([\d.]+)/.exec(ADDRESS)?.[1]) + 0.05);
      await press(page, '+');
      await expect(announcer(page)).toHaveText(/^拡大しました。中央は.+。$/);
      await expect(page).toHaveURL(/\?at=1[12]\//);
      await press(page, '-');
      await expect(announcer(page)).toHaveText(/^縮小しました。/);
    },
  );

  test('what a mouse does says nothing and shows no cross', FULL, async ({ page }) => {
    await openLive(page, ADDRESS);
    await canvas(page).click({ position: { x: 300, y: 40 } });
    await expect(page.locator('.map-cross')).toBeHidden();
  });
});

test.describe('the tools of the map', () => {
  test('are one stop; arrows lead through them; moving needs no dragging', async ({ page }) => {
    await openLive(page, '/?at=8/36.3/140.4');
    const tools = page.getByRole('toolbar', { name: '地図の操作' });
    await expect(tools.getByRole('group', { name: '地図を動かす' }).getByRole('button')).toHaveCount(4);
    await tabTo(page, tools.getByRole('button', { name: '地図を拡大' }));
    await press(page, 'ArrowLeft');
    await expect(tools.locator(':focus')).not.toHaveAccessibleName('地図を拡大');
    await press(page, 'Home', 'ArrowRight', 'ArrowRight', 'ArrowRight');
    await expect(tools.locator(':focus')).toHaveAccessibleName('左（西）へ動かす');
    await press(page, 'Enter');
    await expect(page).toHaveURL(/\?at=8\/36\.3\/13[5-9]\./);
    await expect(announcer(page)).toHaveText(/^中央は.+。$/);
    await page.getByRole('button', { name: '下（南）へ動かす' }).click();
    await expect(page).toHaveURL(/\?at=8\/3[45]\./);
  });

  test('stay within reach after an inset has taken the map away', FULL, async ({ page }) => {
    await openLive(page, '/');
    await page.locator('.insets a').first().focus();
    await press(page, 'Enter');
    await expect(frame(page)).toHaveClass(/is-close/);
    await expect(page.locator('.insets a').first()).toBeFocused();
    await press(page, 'Tab', 'Shift+Tab');
    await expect(page.getByRole('button', { name: '地図を拡大' })).toBeFocused();
  });

  test('are large enough, and leave the map in sight on a phone', FULL, async ({ browser }) => {
    const context = await browser.newContext({
      viewport: { width: 320, height: 640 },
      hasTouch: true,
      isMobile: true,
    });
    const page = await context.newPage();
    await openLive(page, '/');
    const whole = await frame(page).boundingBox();
    const tools = await page.locator('#map-tools').boundingBox();
    if (!whole || !tools) throw new Error('the map is not visible');
    expect((tools.width * tools.height) / (whole.width * whole.height)).toBeLessThan(0.2);
    for (const button of await page.locator('#map-tools button').all()) {
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
    await context.close();
  });
});

test('no trap: the map takes few stops on the way to the heading, and Shift+Tab leads back', async ({
  page,
}) => {
  await openLive(page, '/');
  const help = page.getByRole('button', { name: 'キーボードの使い方' });
  await tabTo(page, tree(page));
  expect(1 + (await tabTo(page, help))).toBe(MAP_STOPS);
  await press(page, 'Tab');
  await expect(page.locator('#own-text :focus')).toHaveCount(1);
  for (let presses = 0; presses < MAP_STOPS; presses += 1) await press(page, 'Shift+Tab');
  await expect(tree(page)).toBeFocused();
});

test.describe('help for the keyboard', () => {
  test('opens by ?, names the keys of this page, closes by Escape, and the focus returns', async ({
    page,
  }) => {
    await openLive(page, '/');
    await tabTo(page, tree(page));
    await press(page, '?');
    const dialog = page.getByRole('dialog', { name: 'キーボードの使い方' });
    await expect(dialog).toBeVisible();
    await expect(dialog.getByRole('heading', { level: 3 })).toHaveText([
      'どこでも',
      '地図の一覧で',
      '地図の上で',
      '地図の操作のボタンで',
    ]);
    await press(page, 'Escape');
    await expect(dialog).toBeHidden();
    await expect(tree(page)).toBeFocused();
  });

  test(
    'the button beside the map opens it too; a page without a map tells nothing of one',
    FULL,
    async ({ page }) => {
      await page.goto('/');
      const button = page.getByRole('button', { name: 'キーボードの使い方' });
      await button.focus();
      await press(page, 'Enter');
      await expect(page.getByRole('dialog')).toBeVisible();
      await press(page, 'Escape');
      await expect(button).toBeFocused();
      await page.goto('/about/');
      await press(page, '?');
      await expect(page.getByRole('dialog').getByRole('heading', { level: 3 })).toHaveText(['どこでも']);
    },
  );

  test('? is a letter in a field, and rests when it has been turned off', FULL, async ({ page }) => {
    await page.goto('/about/');
    const box = page.locator('#search-box');
    await box.focus();
    await page.keyboard.type('?');
    await expect(box).toHaveValue('?');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await box.fill('');
    await page.locator('main').focus();
    await press(page, '?');
    await page.getByRole('checkbox', { name: /1文字のキー/ }).check();
    await press(page, 'Escape', '?');
    await expect(page.getByRole('dialog')).toBeHidden();
    await press(page, '/');
    await expect(box).not.toBeFocused();
  });
});

test(
  'a lost drawing: the keys go on in the list, what is chosen meanwhile is kept, the focus comes back',
  FULL,
  async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await openLive(page, '/');
    await tabTo(page, canvas(page));
    const extension = await page.evaluateHandle(() =>
      document
        .querySelector<HTMLCanvasElement>('.maplibregl-canvas')
        ?.getContext('webgl2')
        ?.getExtension('WEBGL_lose_context'),
    );
    await extension.evaluate((lose) => lose?.loseContext());
    await expect(tree(page)).toBeFocused();
    await press(page, 'i', 'Enter');
    await expect(panelTitle(page)).toHaveText('いばらき県央地域連携中枢都市圏');
    await extension.evaluate((lose) => lose?.restoreContext());
    await live(page);
    await expect(canvas(page)).toBeFocused();
    await expect(panelTitle(page)).toHaveText('いばらき県央地域連携中枢都市圏');
    await press(page, 'Escape');
    await expect(page.locator('#own-text')).toBeVisible();
    expect(errors).toEqual([]);
  },
);

test.describe('other ways of seeing', () => {
  test('320 px wide (400 %): list, help and map without sideways scrolling', FULL, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await openLive(page, '/');
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await tabTo(page, tree(page));
    await press(page, 'ArrowDown', 'ArrowRight');
    expect(await overflow()).toBeLessThanOrEqual(0);
    const row = (await active(page)).locator('.map-tree-row').first();
    await expect(row).toBeInViewport({ ratio: 1 });
    await press(page, '?');
    const dialog = page.getByRole('dialog');
    expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  });

  test(
    'forced colours: the line one is on, what is chosen and the legend stay marked',
    FULL,
    async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active' });
      await page.goto('/');
      await tabTo(page, tree(page));
      const backgroundOf = (locator: Locator) =>
        locator.evaluate((element) => getComputedStyle(element).backgroundColor);
      const rows = page.locator('.map-tree-row');
      expect(await backgroundOf(rows.nth(0))).not.toBe(await backgroundOf(rows.nth(1)));
      const swatch = page.locator('.legend .swatch').first();
      expect(await swatch.evaluate((element) => getComputedStyle(element).forcedColorAdjust)).toBe('none');
    },
  );

  test('no violations found by axe with the list, the cross and the help open', FULL, async ({ page }) => {
    await openLive(page, '/');
    await tabTo(page, tree(page));
    await press(page, 'ArrowRight');
    expect(await axeFaults(page)).toEqual([]);
    await tabTo(page, canvas(page));
    await expect(page.locator('.map-cross')).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
    await press(page, '?');
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
  });
});
