import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { panelTitle } from './support/atlas.ts';
import { axeFaults } from './support/axe.ts';
import { among, FULL } from './support/sample.ts';

const ADDRESS = '/initiatives/';
/** Rows on record. */
const ALL = 336;

test.describe.configure({ mode: 'parallel' });

const table = (page: Page) => page.getByRole('table', { name: '取組の表' });
const heading = (page: Page) => page.locator('#catalogue-results');
const facet = (page: Page, name: string) =>
  page.locator('details.facet').filter({ has: page.locator(`summary:text-matches("^${name}")`) });
const titles = (page: Page) => table(page).getByRole('rowheader');

/** Opens the catalogue and waits for the table. */
async function open(page: Page, query = ''): Promise<void> {
  await page.goto(ADDRESS + query);
  await expect(heading(page)).toBeVisible();
}

/** Opens a facet and gives one of its values. */
async function value(page: Page, name: string, label: RegExp): Promise<Locator> {
  const details = facet(page, name);
  if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
  return details.getByRole('checkbox', { name: label });
}

async function saved(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const take = page.locator('.catalogue-take');
  if ((await take.getAttribute('open')) === null) await take.locator('summary').click();
  const coming = page.waitForEvent('download');
  await take.getByRole('button', { name: button }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test('a filter narrows rows, counts and address; a reload and the way back keep step', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page);
  await expect(heading(page)).toHaveText(`載せている取組${ALL}件`);
  await expect(table(page)).toHaveAttribute('aria-rowcount', String(ALL + 1));
  await (await value(page, '圏域', /^いばらき県央/)).check();
  await expect(page).toHaveURL(/\?region=ibaraki-keno$/);
  await expect(heading(page)).toHaveText('取組30件（載せている336件のうち）');
  await expect(table(page)).toHaveAttribute('aria-rowcount', '31');
  // Its own facet still counts what the other regions have; the others count what is left.
  await expect(facet(page, '圏域').getByText('93件')).toBeVisible();
  const medical = await value(page, '分類', /^医療 /);
  await expect(medical).toHaveAccessibleName('医療 6件');
  await medical.check();
  await expect(page).toHaveURL(/\?region=ibaraki-keno&category=medical$/);
  await expect(titles(page)).toHaveCount(6);
  const before = await titles(page).allTextContents();
  await page.reload();
  await expect(heading(page)).toHaveText('取組6件（載せている336件のうち）');
  expect(await titles(page).allTextContents()).toEqual(before);
  await page.goBack();
  await expect(page).toHaveURL(/\?region=ibaraki-keno$/);
  await expect(heading(page)).toHaveText('取組30件（載せている336件のうち）');
  await page.goBack();
  await expect(heading(page)).toHaveText(`載せている取組${ALL}件`);
  await expect(await value(page, '圏域', /^いばらき県央/)).not.toBeChecked();
});

test('only rows in sight are in the document, and each says which one it is', async ({ page }) => {
  await open(page);
  expect(await titles(page).count()).toBeLessThan(60);
  await expect(table(page).getByRole('row').nth(1)).toHaveAttribute('aria-rowindex', '2');
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
  const last = table(page).locator(`tr[aria-rowindex="${ALL + 1}"]`);
  await expect(last).toBeVisible();
  expect(await titles(page).count()).toBeLessThan(60);
});

test('says what the rows rest on, marks what is not counted, and claims no totality', async ({ page }) => {
  await open(page, '?region=sapporo,ibaraki-keno,koriyama');
  const basis = page.locator('.catalogue-basis');
  await expect(basis).toContainText('総務省の事例集に載った取組のうち6件');
  await expect(basis).toContainText('すべて載せている圏域の取組30件');
  await expect(basis).toContainText('案を載せている圏域の取組93件');
  await expect(basis).toContainText('数えるのは116件です。再掲4件、終了した取組3件');
  await page.setViewportSize({ width: 1280, height: 2000 });
  await open(page, '?counted=no');
  await expect(titles(page)).toHaveCount(13);
  await expect(titles(page).filter({ hasText: '再掲（件数に入れません）' })).toHaveCount(4);
});

test('words: all of them, in either kana, told in the address without a step for each letter', async ({
  page,
}) => {
  await open(page, '?pillar=living');
  const box = page.getByLabel('ことばで探す');
  const steps = () => page.evaluate(() => history.length);
  const before = await steps();
  await box.pressSequentially('すぽーつ いばらき');
  await expect(page).toHaveURL(/\?pillar=living&q=%E3%81%99/);
  await expect(heading(page)).toHaveText(/^取組[1-9]件/);
  expect(await steps()).toBe(before);
  // The search box of every page must not take the word for its own.
  await page.reload();
  await expect(box).toHaveValue('すぽーつ いばらき');
  await expect(heading(page)).toHaveText(/^取組[1-9]件/);
  await expect(page.locator('#search-box')).toHaveValue('');
  await expect(page.locator('.search-popup')).toBeHidden();
});

test('an address that cannot be used whole says which part, and keeps the rest', async ({ page }) => {
  await open(page, '?region=ibaraki-keno,atlantis&sort=price');
  const notes = page.locator('.address-notes');
  await expect(notes).toContainText('「圏域」に「atlantis」はありません。');
  await expect(notes).toContainText('「並べ替え」に「price」はありません。');
  await expect(heading(page)).toHaveText('取組30件（載せている336件のうち）');
  await notes.getByRole('button', { name: '閉じる' }).click();
  await expect(notes).toHaveCount(0);
});

test('a journey by keys alone: filter, sort, take a filter away, open an initiative', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page);
  const tabTo = async (goal: Locator) => {
    for (let presses = 0; presses < 120; presses += 1) {
      await page.keyboard.press('Tab');
      if (await goal.evaluate((element) => element === document.activeElement).catch(() => false)) return;
    }
    throw new Error(`not reached by the Tab key: ${goal}`);
  };
  await tabTo(facet(page, '収録の範囲').locator('summary'));
  await page.keyboard.press('Enter');
  await expect(facet(page, '収録の範囲').getByRole('checkbox').first()).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/\?basis=selection$/);
  await expect(page.locator('.catalogue-results [role="status"]').first()).toHaveText(
    '取組213件（載せている336件のうち）',
  );
  const region = table(page).getByRole('columnheader', { name: '圏域' });
  await tabTo(region.getByRole('button'));
  await page.keyboard.press('Enter');
  await expect(region).toHaveAttribute('aria-sort', 'ascending');
  await page.keyboard.press('Enter');
  await expect(region).toHaveAttribute('aria-sort', 'descending');
  await expect(page).toHaveURL(/&sort=-region$/);
  const chip = page.getByRole('button', { name: /^収録の範囲：選ばれた事例\s*（外す）/ });
  await chip.focus();
  await page.keyboard.press('Enter');
  await expect(chip).toHaveCount(0);
  await expect(heading(page)).toBeFocused();
  const first = titles(page).first().getByRole('link');
  const name = (await first.textContent()) ?? '';
  await tabTo(first);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/initiatives\/[a-z-]+\/[a-z0-9-]+\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name.replace(/^[\d-]+ /, ''));
});

test('the Tab key leads through all rows, whichever of them are in the document', FULL, async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, '?region=ibaraki-keno');
  await titles(page).first().getByRole('link').focus();
  for (let row = 1; row <= 30; row += 1) {
    const focused = page.locator('tr:focus-within');
    await expect(focused).toHaveAttribute('aria-rowindex', String(row + 1));
    // Each has two links: to its page, and to the map.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
  }
  await expect(page.locator('.foot :focus')).toHaveCount(1);
});

test('what is taken along is what is seen: same rows, same order, with notes and address', async ({
  page,
}) => {
  // As a portal leads here: what it has added is none of the view's.
  await open(page, '?utm_source=portal&region=ibaraki-keno&category=medical,culture&sort=-category');
  const address = page.url().replace('utm_source=portal&', '');
  const seen = await titles(page).getByRole('link').allTextContents();
  const csv = await saved(page, 'CSV');
  expect(csv.name).toMatch(/^renkei-atlas-initiatives-\d+\.\d+\.\d+\.zip$/);
  const files = unzipSync(new Uint8Array(csv.bytes));
  const name = Object.keys(files).find((each) => each.endsWith('.csv')) ?? '';
  const raw = Buffer.from(files[name] ?? []);
  expect([...raw.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const { data } = Papa.parse<Record<string, string>>(raw.toString('utf8').slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  expect(data.map((row) => `${row.number ? `${row.number} ` : ''}${row.title_ja}`)).toEqual(seen);
  expect(data[0]).toMatchObject({
    region_id: 'ibaraki-keno',
    region_name_ja: 'いばらき県央地域連携中枢都市圏',
    coverage: 'complete',
    counted: 'yes',
  });
  expect(data[0]?.region_name_en).toMatch(/Ibaraki/);
  expect(data[0]?.page).toBe(new URL(`/initiatives/${data[0]?.initiative_id}/`, page.url()).href);
  const notes = strFromU8(files['README.txt'] ?? new Uint8Array());
  expect(notes).toContain(address);
  expect(notes).not.toContain('utm_source');
  expect(notes).toContain('順位を付けたりしないでください');
  const json = JSON.parse((await saved(page, 'JSON')).bytes.toString('utf8'));
  expect(json.rows.map((row: { initiative_id: string }) => row.initiative_id)).toEqual(
    data.map((row) => row.initiative_id),
  );
  expect(json.meta).toMatchObject({ address, rows: seen.length });
});

test(
  'columns are chosen, kept in the address, and scroll on their own where they do not fit',
  FULL,
  async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(page);
    await page.locator('.column-choice > summary').click();
    for (const column of ['政策分野', '資料', '要約（本サイト編集）', '暮らしの場面', '都道府県'])
      await page.locator('.column-choice').getByRole('checkbox', { name: column, exact: true }).check();
    await expect(table(page).getByRole('columnheader')).toHaveCount(10);
    const around = page.getByRole('region', { name: '取組の表' });
    expect(await around.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await page.reload();
    await expect(table(page).getByRole('columnheader')).toHaveCount(10);
  },
);

test('the map leads here and is led to', FULL, async ({ page }) => {
  await page.goto('/regions/ibaraki-keno/');
  await page.getByRole('link', { name: 'この圏域の取組を表で見る' }).click();
  await expect(page).toHaveURL(/\/initiatives\/\?region=ibaraki-keno$/);
  await expect(heading(page)).toHaveText('取組30件（載せている336件のうち）');
  // The link names a place in the list; the table that stands there now begins at its beginning.
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  await table(page)
    .getByRole('link', { name: /^地図で見る\s*（周産期医療/ })
    .click();
  await expect(page).toHaveURL(/\/\?region=ibaraki-keno&initiative=6$/);
  await expect(panelTitle(page)).toHaveText('いばらき県央地域連携中枢都市圏');
  await expect(page.locator('#panel [data-named]')).toContainText('周産期医療');
});

test('without script all of it is there, region by region', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${ADDRESS}?region=koriyama#in-koriyama`);
  await expect(page.locator('.listed-initiatives a')).toHaveCount(ALL);
  await expect(page.locator('.listed-region')).toHaveCount(38);
  await expect(page.locator('#in-koriyama')).toBeInViewport();
  await expect(page.locator('.listed-region').first()).toContainText('この圏域の取組のすべてではありません');
  await expect(page.locator('.catalogue-without')).toBeVisible();
  await context.close();
});

test('a table that cannot be had leaves the list, and can be asked for again', FULL, async ({ page }) => {
  await page.route('**/ja/catalogue.json', (route) => route.abort());
  await page.goto(ADDRESS);
  await expect(page.locator('.catalogue-failed')).toBeVisible();
  await expect(page.locator('.listed-initiatives a')).toHaveCount(ALL);
  await page.unroute('**/ja/catalogue.json');
  await page.getByRole('button', { name: 'もう一度読み込む' }).click();
  await expect(heading(page)).toHaveText(`載せている取組${ALL}件`);
});

test('on paper every row is there', async ({ page }) => {
  await open(page, '?basis=draft');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(titles(page)).toHaveCount(93);
});

for (const width of [360, 1440]) {
  test(
    `${width} px, with filters and notes: axe finds nothing, nothing scrolls sideways`,
    among(width === 360),
    async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await open(page, '?region=ibaraki-keno,koriyama&pillar=sea&q=医療');
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await axeFaults(page)).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    },
  );
}
