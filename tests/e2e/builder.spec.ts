import { expect, type Page, test } from '@playwright/test';
import { LANGUAGES, languagePath } from '../../src/i18n/language.ts';
import { axeFaults } from './support/axe.ts';
import { among, FULL } from './support/sample.ts';

const ADDRESS = '/embed/builder/';

test.describe.configure({ mode: 'parallel' });

const preview = (page: Page) => page.locator('.builder-frame');
const code = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

/** Opens the builder and waits for its fields. */
async function open(page: Page, query = '', path = ''): Promise<void> {
  await page.goto(path + ADDRESS + query);
  await expect(page.locator('#builder-subject')).toBeVisible();
}

/** Waits until the preview has told of itself. */
async function shown(page: Page): Promise<void> {
  await expect(page.getByText(/^プレビューを表示しました。/)).toBeVisible({ timeout: 30_000 });
}

/** What a browser makes of code: attributes of an element, null where it is not there. */
async function read(page: Page, name: string, selector: string): Promise<Record<string, string> | null> {
  const text = await code(page, name).inputValue();
  // Not here: the page's policy lets no string become markup.
  const blank = await page.context().newPage();
  const made = await blank.evaluate(
    ([html, wanted]) => {
      const found = new DOMParser().parseFromString(html ?? '', 'text/html').querySelector(wanted ?? '');
      return (
        found &&
        Object.fromEntries([
          ...[...found.attributes].map(({ name: key, value }) => [key, value]),
          ['text', found.textContent],
        ])
      );
    },
    [text, selector],
  );
  await blank.close();
  return made;
}

test('a map is chosen, looks as wished, and the code says the same', async ({ page }) => {
  await open(page);
  await expect(page.getByText('まず、載せる地図を選んでください。')).toBeVisible();
  await page.getByLabel('圏域', { exact: true }).last().selectOption('bingo');
  await shown(page);
  const { origin } = new URL(page.url());
  await expect(preview(page)).toHaveAttribute('title', 'プレビュー：備後圏域');
  await page.getByLabel('色分け').selectOption('category');
  await page.getByLabel('分野', { exact: true }).selectOption('medical');
  await page.getByLabel('年', { exact: true }).selectOption('2018');
  await page.getByRole('radio', { name: '暗い' }).check();
  await page.getByRole('radio', { name: /^出さない/ }).check();
  await page.getByRole('checkbox', { name: /地図を動かす/ }).uncheck();
  await page.getByLabel('枠の高さ（px）').fill('650');
  const query = '?color=category&category=medical&year=2018&theme=dark&panel=none&controls=none';
  await expect(preview(page)).toHaveAttribute('src', `/embed/regions/bingo/${query}`);
  await shown(page);
  await expect(page.frameLocator('.builder-frame').locator('#embed-list')).toBeHidden();
  expect(await read(page, 'iframeのコード', 'iframe')).toEqual({
    src: `${origin}/embed/regions/bingo/${query}`,
    title: '備後圏域の地図と取組',
    width: '100%',
    height: '650',
    loading: 'lazy',
    frameborder: '0',
    text: '',
  });
  expect(await read(page, 'iframeのコード', 'a')).toEqual({
    href: `${origin}/regions/bingo/`,
    text: '連携中枢都市圏アトラスで備後圏域の地図と取組を見る',
  });
  expect(await read(page, '自動で更新される形', 'script')).toEqual({
    type: 'module',
    src: `${origin}/embed/v1.js`,
    text: '',
  });
  expect(await read(page, '自動で更新される形', 'renkei-map')).toMatchObject({
    region: 'bingo',
    lang: 'ja',
    color: 'category',
    category: 'medical',
    year: '2018',
    theme: 'dark',
    panel: 'none',
    controls: 'none',
    height: '650',
    text: '連携中枢都市圏アトラスで備後圏域の地図と取組を見る',
  });
  await expect(page.getByRole('link', { name: '備後圏域のキット（ZIP）をダウンロード' })).toHaveAttribute(
    'href',
    '/embed/kits/regions/bingo.zip',
  );
  await expect(page).toHaveURL(new RegExp(`\\?region=bingo&${query.slice(1)}&height=650$`));
});

test('the form that never changes carries the checksum of the file that is served', async ({ page }) => {
  await open(page, '?region=bingo');
  const box = page.getByRole('textbox', { name: /^変わらない形/ });
  const script = /src="([^"]+)" integrity="(sha384-[^"]+)" crossorigin="anonymous"/.exec(
    await box.inputValue(),
  );
  const response = await page.request.get(script?.[1] ?? '');
  expect(response.status()).toBe(200);
  const digest = await page.evaluate(
    async (bytes) => {
      const hash = await crypto.subtle.digest('SHA-384', new Uint8Array(bytes));
      return btoa(String.fromCharCode(...new Uint8Array(hash)));
    },
    [...(await response.body())],
  );
  expect(script?.[2]).toBe(`sha384-${digest}`);
});

test('a town is chosen by its prefecture, in another language; one outside has no kit', async ({ page }) => {
  await open(page);
  await page.getByRole('radio', { name: '市町村', exact: true }).check();
  await page.getByLabel('都道府県').selectOption({ label: '茨城県' });
  await page.getByRole('combobox', { name: '市町村', exact: true }).selectOption({ label: '水戸市' });
  await page.getByRole('radio', { name: 'English' }).check();
  await expect(page).toHaveURL(/\?municipality=08201&language=en$/);
  await expect(preview(page)).toHaveAttribute('src', '/en/embed/municipalities/08201/');
  // The code speaks the language of the map, the page its own.
  await expect(code(page, 'iframeのコード')).toHaveValue(/title="Map and initiatives of Mito-shi"/);
  await expect(code(page, 'iframeのコード')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('link', { name: '水戸市のキット（ZIP）をダウンロード' })).toBeVisible();
  await page.getByLabel('都道府県').selectOption({ label: '東京都' });
  await page.getByRole('combobox', { name: '市町村', exact: true }).selectOption({ label: '千代田区' });
  await expect(page.getByText('千代田区はどの圏域にも入っていないので、キットはありません。')).toBeVisible();
  await expect(page.getByRole('link', { name: /キット（ZIP）をダウンロード/ })).toHaveCount(0);
});

test('the preview is as wide as wished and as high as it says, and its height can be taken', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 1000 });
  await open(page, '?region=ibaraki-keno');
  await shown(page);
  const heights: number[] = [];
  for (const [name, width] of [
    ['280px', 280],
    ['600px', 600],
  ] as const) {
    await page.getByRole('radio', { name }).check();
    await expect.poll(async () => (await preview(page).boundingBox())?.width).toBe(width);
    await expect
      .poll(async () => {
        const box = await preview(page).boundingBox();
        const inner = await preview(page).evaluate(
          (frame: HTMLIFrameElement) => frame.contentDocument?.documentElement.getBoundingClientRect().height,
        );
        return Math.abs((box?.height ?? 0) - (inner ?? 0));
      })
      .toBeLessThanOrEqual(2);
    heights.push((await preview(page).boundingBox())?.height ?? 0);
  }
  expect(heights[0]).toBeGreaterThan(heights[1] ?? 0);
  await page.getByRole('button', { name: /^プレビューと同じ/ }).click();
  await expect(page.getByLabel('枠の高さ（px）')).toHaveValue(String(heights[1]));
  await expect(code(page, 'iframeのコード')).toHaveValue(new RegExp(`height="${heights[1]}"`));
  await expect(page.getByText(/^最初の表示：約\d+KB/)).toBeVisible();
});

test('an address brings everything back, the browser’s buttons too', async ({ page }) => {
  const query = '?region=bingo&language=easy&color=stat&stat=change&theme=light&accent=17497f&height=900';
  await open(page, query);
  await expect(page.getByLabel('圏域', { exact: true }).last()).toHaveValue('bingo');
  await expect(page.getByRole('radio', { name: 'やさしい日本語' })).toBeChecked();
  await expect(page.getByLabel('色分け')).toHaveValue('stat');
  await expect(page.getByLabel('色の番号')).toHaveValue('#17497f');
  await expect(page.getByLabel('枠の高さ（px）')).toHaveValue('900');
  await page.getByRole('radio', { name: '日本語', exact: true }).check();
  await expect(preview(page)).toHaveAttribute('src', /^\/embed\/regions\/bingo\//);
  await page.goBack();
  await expect(page.getByRole('radio', { name: 'やさしい日本語' })).toBeChecked();
  await expect(preview(page)).toHaveAttribute('src', /^\/easy\/embed\/regions\/bingo\//);
  await expect(page).toHaveURL(new RegExp(`${query.slice(1)}$`));
});

test('what of an address cannot be used is said, and the rest stands', async ({ page }) => {
  await open(page, '?region=bingo&theme=pink&height=3');
  const notes = page.locator('.address-notes');
  await expect(notes).toContainText('theme：pink');
  await expect(notes).toContainText('height：3');
  await expect(preview(page)).toHaveAttribute('src', '/embed/regions/bingo/');
});

test('a choice taken back at once leaves the preview as it is', FULL, async ({ page }) => {
  await open(page, '?region=bingo');
  await shown(page);
  const move = page.getByRole('checkbox', { name: /地図を動かす/ });
  await move.evaluate((box: HTMLInputElement) => {
    box.click();
    box.click();
  });
  await expect(move).toBeChecked();
  await shown(page);
});

test('a colour that cannot be read is explained in figures and not used', async ({ page }) => {
  await open(page, '?region=bingo&theme=light');
  await page.getByRole('checkbox', { name: 'サイトに合わせて色を変える' }).check();
  const field = page.getByLabel('色の番号');
  const judged = page.locator('#builder-accent-judged');
  await field.fill('#ffff00');
  await expect(judged).toContainText('明るい背景との明るさの差は1.0対1です。4.5対1より小さく');
  await expect(judged).toContainText('この色は使えません。');
  await expect(preview(page)).toHaveAttribute('src', '/embed/regions/bingo/?theme=light');
  await page.reload();
  await expect(judged).toContainText('1.0対1');
  await field.fill('#003300');
  await expect(judged).toHaveText(/^明るい背景との明るさの差は\d+\.\d対1です。4\.5対1以上なので/);
  await expect(preview(page)).toHaveAttribute('src', '/embed/regions/bingo/?theme=light&accent=003300');
  await field.fill('みどり');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(judged).toContainText('色の番号として読めません。');
  // Where both backgrounds may be shown, each is spoken of.
  await field.fill('#003300');
  await page.getByRole('radio', { name: '見る人の端末に合わせる' }).check();
  await expect(judged.locator('li')).toHaveCount(2);
  await expect(judged).toContainText('暗い背景との明るさの差は');
});

test('code is copied, and selected where the browser refuses', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '?region=bingo');
  const button = page.getByRole('button', { name: 'iframeのコードをコピー' });
  await button.click();
  await expect(page.getByText('iframeのコードをコピーしました。')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await code(page, 'iframeのコード').inputValue());
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await button.click();
  await expect(page.getByText(/^この画面からはコピーできませんでした。/)).toBeVisible();
  const box = code(page, 'iframeのコード');
  await expect(box).toBeFocused();
  expect(await box.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart)).toBe(
    copied.length,
  );
});

test('by keys alone: a region, its look, and the code on the clipboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  const tabTo = async (id: string) => {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), id)) return;
    }
    throw new Error(`not reached by the Tab key: ${id}`);
  };
  await tabTo('#builder-region');
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/\?region=sapporo$/);
  await shown(page);
  await tabTo('[name="builder-theme"]:checked');
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/theme=light$/);
  await shown(page);
  await tabTo('.builder-code button');
  await page.keyboard.press('Enter');
  await expect(page.getByText('iframeのコードをコピーしました。')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    '/embed/regions/sapporo/?theme=light"',
  );
});

for (const language of LANGUAGES) {
  for (const [width, colorScheme] of [
    [360, 'dark'],
    [1440, 'light'],
  ] as const) {
    test(
      `${language}, ${width} px, ${colorScheme}: no violations`,
      among(language === 'en' && width === 360),
      async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        await open(page, '?region=ibaraki-keno&accent=808080', languagePath(language));
        await expect(page.locator('.builder-code').first()).toBeVisible();
        await expect(page.frameLocator('.builder-frame').locator('#embed-move')).toBeVisible();
        expect(await axeFaults(page)).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow, 'wider than the window').toBeLessThanOrEqual(0);
      },
    );
  }
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the three ways, an example, and every region’s page and kit', async ({ page }) => {
    await page.goto(ADDRESS);
    await expect(page.locator('#builder-tool')).toBeHidden();
    await expect(page.locator('.builder-ways li')).toHaveCount(3);
    await expect(page.locator('pre').first()).toContainText('/embed/regions/ibaraki-keno/" title="');
    await expect(page.locator('.builder-list li')).toHaveCount(38);
    for (const [name, path] of [
      ['備後圏域 埋め込み用のページ', '/embed/regions/bingo/'],
      ['備後圏域 キット（ZIP）', '/embed/kits/regions/bingo.zip'],
    ] as const) {
      const link = page.getByRole('link', { name });
      await expect(link).toHaveAttribute('href', path);
      expect((await page.request.get(path)).status()).toBe(200);
    }
  });
});

test('pages of regions and towns lead here with their map chosen', async ({ page }) => {
  for (const [path, query] of [
    ['/regions/bingo/', '?region=bingo'],
    ['/municipalities/34203/', '?municipality=34203'],
  ] as const) {
    await page.goto(path);
    await expect(page.getByRole('link', { name: 'この地図を自分のサイトに載せる' })).toHaveAttribute(
      'href',
      ADDRESS + query,
    );
  }
});
