import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { FULL } from './support/sample.ts';

const QUESTION = '/compare/?regions=ibaraki-keno,gifu,renkei-kochi&sort=-density&x=density&y=change&log=x';

const table = (page: Page) => page.locator('#compare-table table');
const rows = (page: Page) => table(page).locator('tbody tr');
const plot = (page: Page) => page.locator('.compare-plot');
const points = (page: Page) => plot(page).getByRole('option');
const side = (page: Page) => page.locator('.compare-side');
const coefficient = (page: Page, name: string) => page.locator(`[data-coefficient="${name}"]`);

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(plot(page)).toBeVisible();
}

async function saved(page: Page, button: Locator): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

/** Every figure that a reader may carry away from the page. */
function figures(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const texts = (selector: string) =>
      [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
    return {
      table: texts('#compare-table tbody :is(th, td)'),
      side: texts('.compare-side :is(th, td)'),
      correlation: texts('.compare-correlation'),
      points: [...document.querySelectorAll('.compare-point')].map((point) => [
        point.getAttribute('aria-label'),
        point.getAttribute('transform'),
      ]),
      maps: texts('.compare-multiples li'),
    };
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('all regions, all measures, their meaning, and what is refused stand there', async ({ page }) => {
    await page.goto('/compare/');
    await expect(rows(page)).toHaveCount(38);
    await expect(rows(page).first().locator('td')).toHaveCount(20);
    await expect(page.locator('#measure-compactness')).toContainText('4πA / P²');
    await expect(page.locator('.compare-refused dt')).toHaveCount(5);
    await expect(page.locator('#compare-categories .compare-example').first()).toHaveText(/○ \d\/\d/);
    await expect(page.locator('#compare-chosen')).toContainText('一覧表');
  });

  test('relations are a map and three tables', async ({ page }) => {
    await page.goto('/compare/relations/');
    await expect(page.getByRole('img', { name: '圏域の関係の地図' })).toBeVisible();
    await expect(page.locator('.compare-relations')).toHaveCount(3);
    await expect(
      page.getByRole('row', { name: /ふくしま田園中枢都市圏.*こおりやま.*二本松市/ }).first(),
    ).toBeVisible();
  });
});

test('from a question to a sorted table, a plot, a CSV and a citation', async ({ page }) => {
  await open(page, '/compare/');
  await table(page).getByRole('button', { name: '人口密度 2020年で並べ替える' }).click();
  await expect(rows(page).first()).toContainText('長崎広域');
  await expect(table(page).locator('th[aria-sort="descending"]')).toContainText('人口密度');
  await page.getByLabel('横軸').selectOption('density');
  await page.getByRole('checkbox', { name: '対数目盛' }).first().check();
  await expect(coefficient(page, 'spearman')).toHaveText(/^−?0\.\d\d$/);
  await expect(page.locator('#compare-scatter')).toContainText('原因であることを示すものではありません');
  expect(page.url()).toContain('?sort=-density&x=density&log=x');

  const { name, content } = await saved(
    page,
    page.getByRole('button', { name: '38圏域の物差しをCSVで保存' }),
  );
  expect(name).toMatch(/^renkei-atlas-compare-regions-.*\.zip$/);
  const files = unzipSync(content);
  const [csv = ''] = Object.entries(files).flatMap(([file, bytes]) =>
    file.endsWith('.csv') ? [strFromU8(bytes)] : [],
  );
  const lines = csv.split('\r\n');
  expect(lines[0]).toContain('region,name,members,prefectures,population2015');
  expect(lines[1]).toMatch(/^nagasaki,長崎広域連携中枢都市圏,3,/);
  expect(lines.filter(Boolean)).toHaveLength(39);
  const notes = strFromU8(files['README.txt'] ?? new Uint8Array());
  expect(notes).toContain('sort=-density');
  expect(notes).toContain('足し合わせることはできません');

  await page.locator('#compare-cite summary').click();
  await expect(page.locator('#compare-cite pre').first()).toContainText('?sort=-density&x=density&log=x');
});

test(
  'a link opened elsewhere shows the same figures, and back takes a choice back',
  FULL,
  async ({ page, browser, baseURL }) => {
    await open(page, QUESTION);
    await expect(side(page).locator('thead a')).toHaveText([/いばらき県央/, /岐阜/, /れんけいこうち/]);
    const here = await figures(page);
    const stranger = await browser.newContext({ ...(baseURL !== undefined && { baseURL }), locale: 'en-GB' });
    const other = await stranger.newPage();
    await open(other, QUESTION);
    expect(await figures(other)).toEqual(here);
    await stranger.close();

    await table(page).getByRole('checkbox', { name: '熊本連携中枢都市圏を並べる圏域に選ぶ' }).check();
    await expect(side(page).locator('thead a')).toHaveCount(4);
    await page.goBack();
    await expect(side(page).locator('thead a')).toHaveCount(3);
    expect(page.url()).toContain(QUESTION);
  },
);

test('outlines of one view are at one scale, and areas agree with it', async ({ page }) => {
  await open(page, QUESTION);
  const scales = await page
    .locator('.compare-side .compare-shape')
    .evaluateAll((shapes) =>
      (shapes as SVGSVGElement[]).map((shape) => shape.viewBox.baseVal.width / shape.width.baseVal.value),
    );
  expect(scales).toHaveLength(3);
  for (const scale of scales) expect(scale / (scales[0] ?? 0)).toBeCloseTo(1, 1);
  await expect(side(page)).toContainText('km');
  await expect(page.locator('#compare-chosen')).toContainText('正積図法');
});

test('what a selection cannot carry is refused, and a draft is marked', async ({ page }) => {
  await open(page, '/compare/?regions=ibaraki-keno,koriyama,gifu');
  await expect(side(page)).toContainText('割合を圏域どうしで比べることはできません');
  const [complete, draft, selection] = await page.locator('.compare-composition').allTextContents();
  expect(complete).toContain('n＝30');
  expect(complete).toContain('シャノン指数');
  expect(draft).toContain('（案）');
  expect(draft).not.toContain('シャノン指数');
  expect(selection).toContain('事例集に載った取組のうち');
  expect(selection).not.toContain('シャノン指数');
  await expect(page.locator('.compare-shares')).toHaveCount(0);
});

test('what of an address is bad is told, and the rest stands', async ({ page }) => {
  await open(page, '/compare/?regions=gifu,atlantis,bingo&sort=-beauty&log=y');
  await expect(page.locator('#compare-notes p')).toHaveText('アドレスの一部を使えませんでした');
  await expect(page.locator('#compare-notes li')).toHaveCount(3);
  await expect(side(page).locator('thead a')).toHaveCount(2);
});

test('six is the most, and letters narrow the list', async ({ page }) => {
  await open(page, '/compare/?regions=gifu,bingo,oita,kagoshima,koriyama');
  await page.locator('.compare-chooser summary').click();
  await page.getByRole('searchbox', { name: '圏域を探す' }).fill('くまもと');
  const boxes = page.locator('.compare-candidates').getByRole('checkbox');
  await expect(boxes).toHaveCount(1);
  await boxes.first().check();
  await expect(side(page).locator('thead a')).toHaveCount(6);
  await page.getByRole('searchbox', { name: '圏域を探す' }).fill('みやざき');
  await expect(boxes.first()).toBeDisabled();
  await expect(page.locator('#compare-find-hint')).toContainText('6圏域まで');
});

test('arrow keys go from point to point, and Enter chooses', async ({ page }) => {
  await open(page, '/compare/');
  const stop = plot(page).locator('[role="option"][tabindex="0"]');
  await stop.focus();
  await page.keyboard.press('Home');
  // The two with the fewest people.
  await expect(page.locator('.compare-pointed')).toContainText('因幡・但馬麒麟のまち');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.compare-pointed')).toContainText('下関');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/regions=shimonoseki/);
  await expect(plot(page).locator('[aria-selected="true"]')).toHaveAttribute('data-region', 'shimonoseki');
  await expect(points(page)).toHaveCount(38);
});

test('a value that is not published is left out of the plot by name', async ({ page }) => {
  await open(page, '/compare/?x=population2050&y=outlook');
  await expect(points(page)).toHaveCount(37);
  await expect(page.locator('.compare-correlation')).toContainText('n＝37');
  await expect(page.locator('.compare-correlation')).toContainText('ふくしま田園中枢都市圏');
});

test('plots are saved as pictures that say what they are', FULL, async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, QUESTION);
  const place = page.locator('#compare-scatter');
  const svg = await saved(page, place.getByRole('button', { name: /SVG/ }));
  expect(svg.name).toMatch(/^renkei-atlas-compare-scatter-density-change-.*\.svg$/);
  const markup = svg.content.toString('utf8');
  // Texts are broken into lines.
  const said = [...markup.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join('');
  for (const text of ['人口密度 2020年', '原因であることを示すものではありません', 'sort=-density', '2025年'])
    expect(said).toContain(text);
  expect(markup).not.toMatch(/ class=| style=|<script|var\(--/);
  const png = await saved(page, page.locator('#compare-shapes').getByRole('button', { name: /PNG/ }));
  expect(png.content.subarray(1, 4).toString()).toBe('PNG');
  expect(png.content.readUInt32BE(16)).toBeGreaterThan(1000);
});

test('relations are taken along as edges', async ({ page }) => {
  await page.goto('/compare/relations/');
  const { content } = await saved(page, page.getByRole('button', { name: /JSON/ }));
  const { rows: edges } = JSON.parse(content.toString('utf8'));
  expect(edges).toContainEqual(
    expect.objectContaining({ kind: 'overlaps', from: 'fukushima-denen', to: 'koriyama' }),
  );
  expect(edges.filter(({ kind }: { kind: string }) => kind === 'nearest')).toHaveLength(38);
  const graph = await page.request.get(
    (await page.getByRole('link', { name: /グラフのデータ/ }).getAttribute('href')) ?? '',
  );
  expect((await graph.json()).nodes).toHaveLength(38);
});

test('no page scrolls sideways at 360 pixels', FULL, async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  for (const language of ['', '/en', '/easy']) {
    await open(page, `${language}${QUESTION}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), language).toBe(360);
  }
});

test(
  'by keys: regions are taken out one after the other, and the keyboard stays with them',
  FULL,
  async ({ page }) => {
    await open(page, QUESTION);
    const chips = page.locator('.compare-chips [data-chip]');
    await chips.nth(1).focus();
    for (const left of [2, 1]) {
      await page.keyboard.press('Enter');
      await expect(chips).toHaveCount(left);
      await expect(page.locator('.compare-chips :focus')).toHaveCount(1);
    }
    await page.keyboard.press('Enter');
    await expect(chips).toHaveCount(0);
    await expect(page.locator('.compare-chooser summary')).toBeFocused();
  },
);

test('a plot that is taken along names the regions that have no value for it', FULL, async ({ page }) => {
  await open(page, '/compare/?x=population2050&y=outlook');
  const { content } = await saved(
    page,
    page.locator('#compare-scatter').getByRole('button', { name: /SVG/ }),
  );
  const said = [...content.toString('utf8').matchAll(/<text[^>]*>([^<]*)<\/text>/g)]
    .map(([, text]) => text)
    .join('');
  for (const text of ['n＝37圏域', '値がないため除いた圏域：ふくしま田園中枢都市圏'])
    expect(said).toContain(text);
});
