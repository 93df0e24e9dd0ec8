import { readFile, rm } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { writeCsv } from '../../src/record/sheet/file/csv.ts';
import { live } from '../e2e/support/atlas.ts';
import { HOSTILE } from '../unit/hostile/strings.ts';
import {
  expectUnharmed,
  makeHostileSite,
  PAGES,
  TURNS,
  visitHostile,
  type Watched,
} from './support/hostileSite.ts';

/** What a spreadsheet would compute; a figure below zero is none. */
const COMPUTED = /^\s*(?:[=+@＝＋－＠]|-(?!\d+(?:\.\d+)?$))/;
/** Words in the hostile texts, and so in what is found. */
const QUERIES = ['canary', 'script', 'img src', 'onerror', 'evil', '水', 'gnp'];

const options = (page: Page) => page.getByRole('listbox').getByRole('option');
const menuEntry = (page: Page, name: RegExp) => page.locator('.map-take-menu').getByRole('button', { name });

/** Presses a button, and gives what it saves. */
async function saved(page: Page, button: Locator): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return readFile(await download.path());
}

/** Every cell of the CSV in a ZIP. */
function cellsOf(zip: Buffer): string[] {
  const csv = Object.entries(unzipSync(new Uint8Array(zip))).find(([name]) => name.endsWith('.csv'))?.[1];
  if (csv === undefined) throw new Error('no CSV in the ZIP');
  const { data, errors } = Papa.parse<string[]>(strFromU8(csv).replace(/^\uFEFF/, ''), { delimiter: ',' });
  expect(errors).toEqual([]);
  return data.flat();
}

/** A saved picture, opened by itself: as a page it could run scripts, were there any. */
async function openPicture(page: Page, svg: string): Promise<void> {
  const address = new URL('/saved.svg', page.url()).href;
  await page.route(address, (route) => route.fulfill({ contentType: 'image/svg+xml', body: svg }));
  await page.goto(address);
  await expect(page.locator('svg').first()).toBeVisible();
  expect(await page.locator('parsererror').count()).toBe(0);
}

for (const turn of TURNS) {
  // Without the policy it is seen what the pages keep from happening by themselves; with it, that nothing is left to stop.
  for (const hasPolicy of turn === 0 ? [false, true] : [false]) {
    test.describe(`a hostile record, turn ${turn}${hasPolicy ? ', under the policy' : ''}`, () => {
      test.describe.configure({ mode: 'default' });
      test.use({ bypassCSP: !hasPolicy });

      let folder: string;
      let watched: Watched;
      test.beforeAll(async () => {
        test.setTimeout(300_000);
        folder = await makeHostileSite(turn);
      });
      test.afterAll(() => rm(folder, { recursive: true }));
      test.beforeEach(async ({ page, baseURL }) => {
        watched = await visitHostile(page, folder, baseURL);
      });
      test.afterEach(async ({ page }) => expectUnharmed(page, watched));

      for (const address of PAGES) {
        test(`is read at ${address}`, async ({ page }) => {
          await page.goto(address);
          await expect(page.locator('h1, #embed-map').filter({ visible: true }).first()).toBeVisible();
          if (!address.startsWith('/embed/')) await expect(page.locator('#search-box')).toBeAttached();
          // Whatever waits for the pointer or the keyboard.
          for (const link of (await page.locator('main a, #embed a').all()).slice(0, 12)) {
            for (const event of ['mouseover', 'mouseenter', 'focus']) await link.dispatchEvent(event);
          }
        });
      }

      test('is chosen on the map: a region, a municipality, and links that are scripts', async ({ page }) => {
        await page.goto('/?region=ibaraki-keno');
        const panel = page.locator('#panel');
        await expect(panel.locator('h1')).toContainText(/𝟘|𝟙|𝟚|𝟛|𝟜|𝟝|𝟞|𝟟|𝟠|𝟡/);
        const scripts = panel.locator('a[href^="javascript:"]');
        await expect(scripts.first()).toBeAttached();
        for (const link of (await scripts.all()).slice(0, 6)) await link.dispatchEvent('click');
        await expectUnharmed(page, { ...watched, stopped: [] });
        await page.goto('/?municipality=34203');
        // Where there is a policy it has said of those links that it stops them.
        watched.stopped.length = 0;
        await expect(panel.locator('h1')).toContainText(/𝟘|𝟙|𝟚|𝟛|𝟜|𝟝|𝟞|𝟟|𝟠|𝟡/);
        await expect(panel.getByRole('link').nth(3)).toBeVisible();
      });

      test('is searched', async ({ page }) => {
        await page.goto('/about/');
        const box = page.locator('#search-box');
        for (const query of QUERIES) {
          await box.fill(query);
          await expect(options(page).first()).toContainText(query.split(' ')[0] ?? '');
          for (const option of await options(page).all()) await option.dispatchEvent('mouseover');
        }
        const paths = await options(page).evaluateAll((links) =>
          links.map((link) => (link instanceof HTMLAnchorElement ? link.pathname : '')),
        );
        for (const path of paths)
          expect(path).toMatch(/^\/(?:regions|municipalities|initiatives|themes|agreements)\/[a-z0-9-]+\//);
      });

      test('is listed in the catalogue, and taken along as a CSV without formulas', async ({ page }) => {
        await page.goto('/initiatives/');
        const table = page.getByRole('table', { name: '取組の表' });
        await expect(table.getByRole('rowheader').nth(5)).toBeVisible();
        await page.locator('.catalogue-take summary').click();
        const zip = await saved(page, page.locator('.catalogue-take').getByRole('button', { name: 'CSV' }));
        const cells = cellsOf(zip);
        expect(cells.filter((cell) => COMPUTED.test(cell))).toEqual([]);
        expect(cells.some((cell) => cell.startsWith("'="))).toBe(true);
        expect(cells.some((cell) => cell.includes('<script>'))).toBe(true);
      });

      test('is compared, and taken along as a CSV and as a picture', async ({ page }) => {
        await page.goto('/compare/?regions=ibaraki-keno,gifu,bingo');
        await expect(page.locator('.compare-plot')).toBeVisible();
        const csv = page.getByRole('button', { name: '38圏域の物差しをCSVで保存' });
        expect(cellsOf(await saved(page, csv)).filter((cell) => COMPUTED.test(cell))).toEqual([]);
        const picture = page.locator('#compare-scatter').getByRole('button', { name: /SVG/ });
        const svg = (await saved(page, picture)).toString('utf8');
        await expectUnharmed(page, watched);
        expect(svg).not.toMatch(/\p{Bidi_Control}|<(?:script|foreignObject|image)/u);
        await openPicture(page, svg);
      });

      test('is taken along as a map: SVG, PNG, GeoJSON', async ({ page }) => {
        await page.goto('/regions/bingo/?color=members');
        await live(page);
        await page.locator('.map-take-button').click();
        await expect(menuEntry(page, /SVG/)).toBeVisible();
        const png = await saved(page, menuEntry(page, /2倍/));
        expect(png.subarray(1, 4).toString()).toBe('PNG');
        const geoJson = JSON.parse((await saved(page, menuEntry(page, /GeoJSON/))).toString('utf8'));
        expect(geoJson.features.length).toBeGreaterThan(300);
        const svg = (await saved(page, menuEntry(page, /SVG/))).toString('utf8');
        await expectUnharmed(page, watched);
        expect(svg).not.toMatch(/\p{Bidi_Control}|<(?:script|foreignObject|image|a) /u);
        await openPicture(page, svg);
      });

      test('is printed with another colour', async ({ page }) => {
        await page.goto('/regions/bingo/?color=members');
        await live(page);
        await expect(async () => {
          await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
          await expect(page.locator('.print-sheet svg')).toBeAttached({ timeout: 1000 });
        }, 'all that a sheet is drawn from has come').toPass();
        await expectUnharmed(page, watched);
        await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      });

      test('is met in a sheet that the reader checks', async ({ page }) => {
        await page.goto('/data/check/');
        const rows = HOSTILE.filter(({ text }) => text.length < 1000).map(({ text }, index) => {
          return [String(index), text, text, text, text, '新規', 'mic-renkei-2025'];
        });
        const headings = ['番号', '取組名', '柱', '分類', '要約', '状況', '出典'];
        const buffer = Buffer.from(writeCsv([headings, ...rows]));
        await page.locator('#check-region').selectOption('ibaraki-keno');
        await page
          .locator('#check-file')
          .setInputFiles({ name: '<img src=x>.csv', mimeType: 'text/csv', buffer });
        await expect(page.locator('#check-result')).toContainText('<img src=x>.csv');
        await expect(page.locator('.check-faults tbody tr').nth(50)).toBeAttached();
        const shown = (await page.locator('.check-faults tbody').textContent()) ?? '';
        expect(shown).not.toMatch(/[\p{Bidi_Control}\p{Cc}]/u);
        const mended = await saved(page, page.getByRole('button', { name: '直した一覧' }));
        const { data } = Papa.parse<string[]>(mended.toString('utf8').replace(/^\uFEFF/, ''), {
          delimiter: ',',
        });
        expect(data.flat().filter((cell) => COMPUTED.test(cell))).toEqual([]);
      });
    });
  }
}
