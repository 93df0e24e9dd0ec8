import { expect, type Page, test } from '@playwright/test';
import { coloursAt, frame, live, panelTitle } from './support/atlas.ts';
import { among, FULL } from './support/sample.ts';
import { serveTiledSite, type TiledSite } from './support/tiledSite.ts';
import { serveTiles, type TileServer } from './support/tiles.ts';

/** A grey that nothing on the map has, and that no change of saturation touches. */
const GREY = [104, 104, 104] as const;
/** Land and sea around 名古屋市, far from any region's colours. */
const OUTSIDE = '/?at=10/35.05/137.05';
/** Within 備後. */
const INSIDE = '/?at=11/34.62/133.2';

let tiles: TileServer;
let site: TiledSite;

test.beforeAll(async () => {
  tiles = await serveTiles(GREY, 'answers');
  site = await serveTiledSite(tiles.template, 'ためし市 https://city.example/map');
});

test.beforeEach(() => {
  tiles.conduct = 'answers';
  tiles.asked.length = 0;
  tiles.left = 0;
});

test.afterAll(async () => {
  await site?.close();
  await tiles?.close();
});

async function open(page: Page, address: string): Promise<void> {
  await page.goto(site.root + address);
  await live(page);
}

const isGrey = (colour: readonly number[]) =>
  colour.every((value, channel) => Math.abs(value - (GREY[channel] ?? 0)) <= 2);

/** Share of a grid of points in the middle of the map that have such a colour. */
async function share(page: Page, isSuch: (colour: readonly number[]) => boolean): Promise<number> {
  const box = await frame(page).boundingBox();
  if (!box) throw new Error('the map is not visible');
  const points = Array.from({ length: 100 }, (_, index) => ({
    x: box.x + box.width * (0.25 + 0.05 * (index % 10)),
    y: box.y + box.height * (0.25 + 0.05 * Math.floor(index / 10)),
  }));
  const colours = await coloursAt(page, points);
  return colours.filter(isSuch).length / colours.length;
}

/** The browser's own lines: on missing files, and on how these tests read the screen. */
const NOISE = /Failed to load resource|ReadPixels|Canvas2D/;

/** What the page itself writes on the console. */
function consoleOf(page: Page): string[] {
  const lines: string[] = [];
  page.on('console', (message) => {
    const text = message.text();
    if (['warning', 'error'].includes(message.type()) && !NOISE.test(text)) lines.push(text);
  });
  page.on('pageerror', (error) => lines.push(error.message));
  return lines;
}

async function loseAndRestore(page: Page): Promise<void> {
  const extension = await page.evaluateHandle(() =>
    document
      .querySelector<HTMLCanvasElement>('.maplibregl-canvas')
      ?.getContext('webgl2')
      ?.getExtension('WEBGL_lose_context'),
  );
  await extension.evaluate((lose) => lose?.loseContext());
  await expect(page.locator('#map-frame > .map-picture')).toBeVisible();
  await extension.evaluate((lose) => lose?.restoreContext());
  await live(page);
}

test.describe('a build with background tiles', () => {
  test('shows them where no region lies, and less of them where one does', FULL, async ({ page }) => {
    const lines = consoleOf(page);
    await open(page, OUTSIDE);
    await expect.poll(() => share(page, isGrey)).toBeGreaterThan(0.7);
    await open(page, INSIDE);
    // Between the stripes of 備後 it is light where nothing darker lies beneath.
    const isLight = (colour: readonly number[]) => Math.min(...colour) > 200;
    await expect.poll(() => share(page, isLight)).toBeLessThan(0.1);
    expect(await share(page, isGrey)).toBeLessThan(0.1);
    expect(lines).toEqual([]);
  });

  test('shows them again after the graphics card has taken the drawing away', FULL, async ({ page }) => {
    await open(page, OUTSIDE);
    await expect.poll(() => share(page, isGrey)).toBeGreaterThan(0.7);
    await loseAndRestore(page);
    await expect.poll(() => share(page, isGrey)).toBeGreaterThan(0.7);
  });

  for (const [language, words] of [
    ['', '背景の地図：'],
    ['en/', 'Background map: '],
    ['easy/', 'うしろの'],
  ] as const) {
    test(`says below the map who made them: /${language}`, among(language === ''), async ({ page }) => {
      await page.goto(`${site.root}/${language}`);
      const credit = page.locator('.atlas-map .map-credit');
      await expect(credit).toContainText(words);
      await expect(credit.getByRole('link', { name: 'ためし市' })).toHaveAttribute(
        'href',
        'https://city.example/map',
      );
      await expect(credit).toBeInViewport();
    });
  }

  test('allows their origin and no other', async ({ page }) => {
    const response = await page.goto(`${site.root}/`);
    const header = response?.headers()['content-security-policy'] ?? '';
    const meta = await page.locator('meta[http-equiv]').getAttribute('content');
    for (const policy of [header, meta ?? '']) {
      expect(policy.match(/https?:[^\s;]+/g)).toEqual([tiles.origin, tiles.origin]);
      expect(policy).toContain(`connect-src 'self' ${tiles.origin};`);
      expect(policy).toContain(`img-src 'self' data: blob: ${tiles.origin};`);
    }
  });
});

for (const conduct of ['has none', 'never answers'] as const) {
  test.describe(`a tile server that ${conduct}`, among(conduct === 'never answers'), () => {
    test.beforeEach(() => {
      tiles.conduct = conduct;
    });

    test(
      'leaves the map as it is without tiles: it takes over, a click chooses, nothing is said',
      FULL,
      async ({ page }) => {
        const lines = consoleOf(page);
        await open(page, INSIDE);
        expect(tiles.left, 'the map has not waited until tiles were given up').toBe(0);
        await expect.poll(() => tiles.asked.length).toBeGreaterThan(2);
        const box = await frame(page).boundingBox();
        if (!box) throw new Error('the map is not visible');
        await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
        await expect(panelTitle(page)).toBeVisible();
        await expect(page).toHaveURL(/municipality=|region=/);
        await expect(page.locator('#map-note')).toBeHidden();
        expect(lines.length).toBeLessThanOrEqual(1);
      },
    );

    test('does not keep the keyboard waiting', FULL, async ({ page }) => {
      await open(page, INSIDE);
      await expect.poll(() => tiles.asked.length).toBeGreaterThan(2);
      await page.locator('.maplibregl-canvas').focus();
      await page.keyboard.press('Enter');
      await expect(panelTitle(page)).toBeVisible({ timeout: 5_000 });
    });

    test('does not keep a lost drawing from coming back', FULL, async ({ page }) => {
      await open(page, INSIDE);
      await expect.poll(() => tiles.asked.length).toBeGreaterThan(2);
      await loseAndRestore(page);
    });
  });
}

// The walk of policy.spec.ts watches the same on every kind of page.
test('the default build asks nobody else for anything', FULL, async ({ page, baseURL }) => {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (/^http/.test(request.url()) && !request.url().startsWith(baseURL ?? ''))
      elsewhere.push(request.url());
  });
  await page.goto(OUTSIDE);
  await live(page);
  expect(elsewhere).toEqual([]);
});
