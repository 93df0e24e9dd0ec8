import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { exportSheet } from '../../src/record/sheet/exportSheet.ts';
import { writeCsv } from '../../src/record/sheet/file/csv.ts';
import { lists, realRegion } from '../unit/record/sheet/real.ts';
import { axeFaults } from './support/axe.ts';
import { among } from './support/sample.ts';

const ADDRESS = '/data/check/';
const REGION = 'ibaraki-keno';
const sheet = exportSheet(realRegion(REGION), lists);
const pillar = sheet[0]?.indexOf('柱') ?? -1;
const faulty = sheet.map((row, index) => (index === 4 ? row.with(pillar, '成長') : row));
const mendedFile = { name: '一覧.csv', mimeType: 'text/csv', buffer: Buffer.from(writeCsv(sheet)) };

const fixture = (name: string) => `tests/fixtures/sheets/${name}`;
const result = (page: Page) => page.locator('#check-result');
const rows = (page: Page) => page.locator('.check-faults tbody tr');

/** Every request and every complaint of the page, from before it opens. */
async function watch(page: Page, baseURL: string | undefined) {
  const seen = { strange: [] as string[], complaints: [] as string[] };
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    const foreign = /^https?:$/.test(protocol) && origin !== new URL(baseURL ?? '').origin;
    if (foreign || request.method() !== 'GET') seen.strange.push(`${request.method()} ${request.url()}`);
  });
  page.on('pageerror', (error) => seen.complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') seen.complaints.push(message.text());
  });
  return seen;
}

test('a dropped sheet is told row by row, mended, and saved, and nothing leaves the page', async ({
  page,
  baseURL,
}) => {
  const seen = await watch(page, baseURL);
  await page.goto(ADDRESS);
  await page.locator('#check-region').selectOption(REGION);
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], '落とした.csv', { type: 'text/csv' }));
    return data;
  }, writeCsv(faulty));
  await page.locator('#check-tool').dispatchEvent('drop', { dataTransfer: transfer });
  await expect(result(page)).toHaveText('落とした.csv：エラーが1件、警告が1件あります');
  await expect(result(page)).toBeFocused();
  await expect(page.locator('#check-status')).toContainText('エラーが1件');
  // The warning is of the record as it is: 11 stands under another pillar than its policy field.
  await expect(rows(page)).toHaveCount(2);
  await expect(rows(page).first().locator('th, td')).toHaveText([
    '5',
    '柱',
    '成長',
    'エラー',
    '「成長」は、この列で使える言葉ではありません。',
    /「経済成長」でしょうか/,
  ]);
  const save = page.getByRole('button', { name: '圏域のデータ（JSON）を保存' });
  await expect(save).toBeDisabled();
  const mendedSheet = page.waitForEvent('download');
  await page.getByRole('button', { name: '直した一覧' }).click();
  const mended = readFileSync(await (await mendedSheet).path(), 'utf8');
  expect(mended).toContain('【柱】「成長」は');

  await page.locator('#check-file').setInputFiles(mendedFile);
  await expect(result(page)).toHaveText('一覧.csv：エラーはありません（警告1件）');
  await expect(save).toBeEnabled();
  const download = page.waitForEvent('download');
  await save.click();
  const file = await download;
  expect(file.suggestedFilename()).toBe(`${REGION}.json`);
  expect(JSON.parse(readFileSync(await file.path(), 'utf8'))).toEqual(realRegion(REGION));
  expect(seen).toEqual({ strange: [], complaints: [] });
});

test('every form of the faulty sheet shows the same faults', async ({ page }) => {
  await page.goto(ADDRESS);
  await page.locator('#check-region').selectOption(REGION);
  const told: string[][] = [];
  for (const name of ['faulty-utf8.csv', 'faulty-utf8-bom.csv', 'faulty-sjis.csv', 'faulty.xlsx']) {
    await page.locator('#check-file').setInputFiles(fixture(name));
    await expect(result(page)).toContainText(`${name}：エラーが`);
    told.push(await rows(page).allInnerTexts());
  }
  expect(told[0]?.length).toBeGreaterThan(15);
  for (const each of told) expect(each).toEqual(told[0]);
});

test('a new region: a workbook made from the template', async ({ page, request }) => {
  await page.goto(ADDRESS);
  const link = page.getByRole('link', { name: /Excel/ });
  const response = await request.get((await link.getAttribute('href')) ?? '');
  expect(response.status()).toBe(200);
  await page.locator('#check-region').selectOption({ label: 'まだ載っていない圏域' });
  const buffer = await response.body();
  await page.locator('#check-file').setInputFiles({ name: 'ひな形.xlsx', mimeType: '', buffer });
  await expect(result(page)).toContainText('エラーが1件');
  await expect(page.locator('#check-results')).toContainText('ひな形の例2行は読みませんでした。');
});

test('by keyboard: region, file, first fault', async ({ page }) => {
  await page.goto(ADDRESS);
  // Asked for early: the browser takes a moment to leave its own dialogue closed.
  const chooser = page.waitForEvent('filechooser');
  const region = page.locator('#check-region');
  await region.focus();
  for (let press = 0; press < 40 && (await region.inputValue()) !== REGION; press += 1) {
    await page.keyboard.press('ArrowDown');
  }
  await expect(region).toHaveValue(REGION);
  await page.keyboard.press('Tab');
  await expect(page.locator('#check-file')).toBeFocused();
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(fixture('faulty-sjis.csv'));
  await expect(result(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '最初の指摘へ進む' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#fault-1')).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(
    `no violations found by axe, before and after, ${colorScheme}`,
    among(colorScheme === 'dark'),
    async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(ADDRESS);
      expect(await axeFaults(page)).toEqual([]);
      await page.locator('#check-region').selectOption(REGION);
      await page.locator('#check-file').setInputFiles(fixture('faulty.xlsx'));
      await expect(result(page)).toContainText('エラーが');
      expect(await axeFaults(page)).toEqual([]);
    },
  );
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page explains itself and gives the templates', async ({ page }) => {
    await page.goto(ADDRESS);
    await expect(page.locator('#check-without')).toBeVisible();
    await expect(page.locator('#check-tool')).toBeHidden();
    await expect(page.getByRole('link', { name: /ひな形/ })).toHaveCount(2);
    await expect(page.locator('.check')).toContainText('ファイルはどこにも送られません');
  });
});

test('a sheet that comes before the region is answered: what is here, and what to do', async ({ page }) => {
  await page.goto(ADDRESS);
  await page
    .locator('#check-file')
    .setInputFiles({ name: '一覧.csv', mimeType: 'text/csv', buffer: Buffer.from(writeCsv(faulty)) });
  const status = page.locator('#check-status');
  await expect(status).toHaveText('「一覧.csv」を受け取りました。圏域を選ぶと確かめます。');
  await expect(status).not.toHaveClass(/visually-hidden/);
  await page.locator('#check-region').selectOption(REGION);
  await expect(result(page)).toContainText('一覧.csv：エラーが1件');
  await expect(status).toHaveClass(/visually-hidden/);
});
