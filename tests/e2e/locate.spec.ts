import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { openLive } from './support/atlas.ts';
import { among, FULL } from './support/sample.ts';

/** The hall of 小美玉市, and a place in the town near its border with 石岡市. */
const OMITAMA = { latitude: 36.239, longitude: 140.352, accuracy: 30 };
const BORDER = { latitude: 36.239, longitude: 140.2758, accuracy: 30 };

async function standAt(context: BrowserContext, position: typeof OMITAMA): Promise<void> {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation(position);
}

async function press(page: Page, name = '現在地から探す'): Promise<void> {
  await place(page).getByRole('button', { name }).click();
}

function place(page: Page) {
  return page.locator('#locate');
}

function status(page: Page) {
  return place(page).getByRole('status');
}

test.describe('"where I am"', () => {
  test('asks for nothing before it is pressed', async ({ page, context }) => {
    await standAt(context, OMITAMA);
    await page.addInitScript(() => {
      navigator.geolocation.getCurrentPosition = () => console.info('asked');
    });
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.goto('/');
    await expect(place(page).getByRole('button')).toBeVisible();
    await expect(status(page)).toBeEmpty();
    expect(said).not.toContain('asked');
    await press(page);
    await expect.poll(() => said).toContain('asked');
    // What happens to the position is said before the device has answered.
    await expect(status(page)).toContainText('この端末の中だけで使います');
  });

  test("leads from 小美玉市's hall to the town's page", async ({ page, context }) => {
    await standAt(context, OMITAMA);
    await page.goto('/');
    await press(page);
    await expect(status(page)).toContainText('現在地は小美玉市です');
    await expect(status(page)).toContainText('位置の誤差：約30');
    await expect(status(page)).toContainText('この端末の中だけで使います');
    await status(page).getByRole('link', { name: '小美玉市のページを開く' }).click();
    await expect(page).toHaveURL(/\/municipalities\/08236\/$/);
  });

  test('names the neighbour too near a border', async ({ page, context }) => {
    await standAt(context, BORDER);
    await page.goto('/');
    await press(page);
    await expect(status(page)).toContainText('現在地は小美玉市のようです');
    await expect(status(page)).toContainText('境界の近くです');
    await expect(status(page).getByRole('link', { name: '石岡市' })).toHaveAttribute(
      'href',
      /\/municipalities\/08205\/$/,
    );
  });

  test('owns that a vague position may be wrong', FULL, async ({ page, context }) => {
    await standAt(context, { ...OMITAMA, accuracy: 20_000 });
    await page.goto('/');
    await press(page);
    await expect(status(page)).toContainText('約20');
    await expect(status(page)).toContainText('誤差が大きい');
    await expect(status(page).getByRole('link')).toHaveCount(7);
  });

  test('answers at sea, and abroad', FULL, async ({ page, context }) => {
    await standAt(context, { latitude: 36.3, longitude: 140.65, accuracy: 30 });
    await page.goto('/');
    await press(page);
    await expect(status(page)).toContainText('市町村の外のようです');
    await expect(status(page)).toContainText('いちばん近いのは大洗町です');
    await context.setGeolocation({ latitude: 48.85, longitude: 2.35 });
    await press(page);
    await expect(status(page)).toContainText('日本の市町村が見つかりません');
  });

  for (const [language, address, button, answer] of [
    ['English', '/en/', 'Find my town by location', 'You are in Omitama-shi.'],
    ['やさしい日本語', '/easy/', /さがす/, '小美玉市です'],
  ] as const) {
    test(
      `answers in ${language}, with links in that language`,
      among(address === '/easy/'),
      async ({ page, context }) => {
        await standAt(context, OMITAMA);
        await page.goto(address);
        await place(page).getByRole('button', { name: button }).click();
        await expect(status(page)).toContainText(answer);
        await expect(status(page).getByRole('link')).toHaveAttribute(
          'href',
          new RegExp(`${address}municipalities/08236/$`),
        );
      },
    );
  }
});

test(
  'stands in the panel of the search box too, which stays open for the answer',
  FULL,
  async ({ page, context }) => {
    await standAt(context, OMITAMA);
    await page.goto('/');
    await page.locator('#search-box').click();
    const panel = page.locator('#search');
    await panel.getByRole('button', { name: '現在地から探す' }).click();
    const link = panel.getByRole('link', { name: '小美玉市のページを開く' });
    await expect(link).toBeVisible();
    await link.click();
    await expect(page).toHaveURL(/\/municipalities\/08236\/$/);
  },
);

test.describe('when it cannot be known', () => {
  test('a reader who does not allow it is told what to do', async ({ page, context }) => {
    await context.clearPermissions();
    await page.goto('/');
    await press(page);
    await expect(status(page)).toContainText('許可されていません');
    await expect(status(page)).toContainText('検索欄に');
    await expect(place(page).getByRole('button')).toBeEnabled();
  });

  for (const [code, text] of [
    [2, '位置が分かりませんでした'],
    [3, '時間がかかりすぎました'],
  ] as const) {
    test(`failure ${code} of the device is told in words`, among(code === 2), async ({ page }) => {
      await page.addInitScript((failure) => {
        navigator.geolocation.getCurrentPosition = (_, failed) =>
          failed?.({ code: failure } as GeolocationPositionError);
      }, code);
      await page.goto('/');
      await press(page);
      await expect(status(page)).toContainText(text);
    });
  }

  test('without the geometry it says so, and the next press works', FULL, async ({ page, context }) => {
    await standAt(context, OMITAMA);
    await page.goto('/');
    await page.route('**/geo/middle.json', (route) => route.abort());
    await press(page);
    await expect(status(page)).toContainText('読み込めませんでした');
    await page.unroute('**/geo/middle.json');
    await press(page);
    await expect(status(page)).toContainText('小美玉市');
  });
});

test('nothing leaves but requests for the site’s own files, and nothing is kept', async ({
  page,
  context,
}) => {
  await standAt(context, OMITAMA);
  await openLive(page, '/');
  const requests: string[] = [];
  page.on('request', (request) => {
    expect(request.method()).toBe('GET');
    requests.push(new URL(request.url()).pathname + new URL(request.url()).search);
  });
  await press(page);
  await expect(status(page)).toContainText('小美玉市');
  const allowed =
    /^\/assets\/(?:[\w-]+\.js|data-\w+\/(?:geo\/(?:middle|regions\/ibaraki-keno)|ja\/map)\.json)$/;
  expect(requests.filter((path) => !allowed.test(path))).toEqual([]);
  expect(page.url()).toMatch(/\/$/);
  const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
  expect(kept).toEqual([0, 0, '']);
});
