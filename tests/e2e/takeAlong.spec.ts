import { readFile } from 'node:fs/promises';
import { type Download, expect, type Page, test } from '@playwright/test';
import { openLive, panelTitle } from './support/atlas.ts';
import { axeFaults } from './support/axe.ts';
import { FULL } from './support/sample.ts';
import { takeWebGLAway } from './support/withoutWebGL.ts';

const VIEW = '/?color=stat&stat=population&year=2018&at=8.2/34.5/133.2';
const button = (page: Page) => page.locator('.map-take-button');
const entry = (page: Page, name: string | RegExp) =>
  page.locator('.map-take-menu').getByRole('button', { name });
const told = (page: Page) => page.locator('.map-take-told');
const picture = (page: Page) => page.locator('#map-frame > .map-picture');

async function openMenu(page: Page): Promise<void> {
  await button(page).click();
  await expect(entry(page, /SVG/)).toBeVisible();
}

async function saved(page: Page, name: string | RegExp): Promise<{ download: Download; content: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), entry(page, name).click()]);
  return { download, content: await readFile(await download.path()) };
}

/** Width and height of a PNG, from its header. */
function sizeOf(png: Buffer): [width: number, height: number] {
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

/** All texts of a sheet, without the breaks between its lines. */
function textsOf(svg: string): string {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join('');
}

test.describe('the shown map as a file', () => {
  test('SVG says what it shows, from when, whose it is and where it is found', async ({ page }) => {
    await openLive(page, VIEW);
    await openMenu(page);
    const { download, content } = await saved(page, /SVG/);
    expect(download.suggestedFilename()).toMatch(/^renkei-atlas-\d{5}-stat-population-2018\.svg$/);
    const svg = content.toString('utf8');
    const said = textsOf(svg);
    for (const text of [
      '人口（2025年・速報）',
      '2018年（平成30年）12月31日現在',
      '97万人以上',
      '国土数値情報（行政区域データ）',
      '総務省・各市町村の公式サイトではありません',
      'color=stat&amp;stat=population&amp;year=2018&amp;at=8.2/34.5/133.2',
      '福山市',
    ]) {
      expect(said).toContain(text);
    }
    expect(svg).not.toMatch(/<style|<script| class=| style=/);
    await expect(told(page)).toContainText('を保存しました');
  });

  test('PNG is two and four times as large', FULL, async ({ page }) => {
    await openLive(page, VIEW);
    await openMenu(page);
    const svg = (await saved(page, /SVG/)).content.toString('utf8');
    const [, width = 0, height = 0] = (/<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg) ?? []).map(Number);
    const double = await saved(page, /2倍/);
    expect(double.download.suggestedFilename()).toMatch(/-stat-population-2018\.png$/);
    expect(sizeOf(double.content)).toEqual([2 * width, 2 * height]);
    expect(sizeOf((await saved(page, /4倍/)).content)).toEqual([4 * width, 4 * height]);
  });

  test('a canvas that the browser does not give is told of, and SVG still works', FULL, async ({ page }) => {
    await openLive(page, '/');
    await page.evaluate(() => {
      HTMLCanvasElement.prototype.toBlob = (callback) => callback(null);
    });
    await openMenu(page);
    await entry(page, /4倍/).click();
    await expect(told(page)).toContainText('2倍かSVGで');
    expect((await saved(page, /SVG/)).content.length).toBeGreaterThan(10_000);
  });

  test('nothing of it is fetched before it is asked for', FULL, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await openLive(page, '/');
    expect(asked.filter((address) => /\bdesk\b/.test(address))).toEqual([]);
    await openMenu(page);
    expect(asked.filter((address) => /\bdesk\b/.test(address)).length).toBeGreaterThan(0);
  });
});

test.describe('the link', () => {
  test('is copied as the address of the shown view', FULL, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openLive(page, VIEW);
    await openMenu(page);
    await entry(page, 'リンクをコピー').click();
    await expect(told(page)).toContainText('コピーしました');
    await expect(page.locator('#announcer')).toContainText('コピーしました');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  test('is there to be copied by hand where the browser refuses', FULL, async ({ page }) => {
    await openLive(page, VIEW);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await openMenu(page);
    await entry(page, 'リンクをコピー').click();
    const link = page.locator('.map-take-link');
    await expect(link).toBeFocused();
    await expect(link).toHaveValue(page.url());
    expect(await link.evaluate((field: HTMLInputElement) => field.value.length === field.selectionEnd)).toBe(
      true,
    );
  });
});

test.describe('the menu', () => {
  test('opens, closes and gives the focus back by keyboard', async ({ page }) => {
    await openLive(page, '/');
    await button(page).focus();
    await page.keyboard.press('Enter');
    await expect(button(page)).toHaveAttribute('aria-expanded', 'true');
    await expect(entry(page, /SVG/)).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(entry(page, /SVG/)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(entry(page, /SVG/)).toBeHidden();
    await expect(button(page)).toBeFocused();
    await expect(button(page)).toHaveAttribute('aria-expanded', 'false');
  });

  test('has no faults that axe finds', async ({ page }) => {
    await openLive(page, '/');
    await openMenu(page);
    expect(await axeFaults(page, { within: '#map-take' })).toEqual([]);
  });
});

test.describe('on paper', () => {
  const print = (page: Page) => page.evaluate(() => dispatchEvent(new Event('beforeprint')));

  test('the map is the shown one with its legend, and the page is put back', async ({ page }) => {
    await openLive(page, VIEW);
    const sheet = page.locator('.print-sheet');
    await expect
      .poll(async () => {
        await print(page);
        return sheet.count();
      })
      .toBe(1);
    await page.emulateMedia({ media: 'print' });
    await expect(sheet).toContainText('人口（2025年・速報）');
    await expect(sheet).toContainText('97万人以上');
    await expect(sheet).toBeVisible();
    await expect(page.locator('.atlas-map')).toBeHidden();
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(sheet).toHaveCount(0);
    await expect(page.locator('.atlas-map')).toBeVisible();
  });

  test('the first view is printed as the page has it: its picture, not the canvas', async ({ page }) => {
    await openLive(page, '/');
    await openMenu(page);
    await print(page);
    await expect(page.locator('.print-sheet')).toHaveCount(0);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('#map-frame > .map-picture')).toBeVisible();
    await expect(page.locator('#map-gl')).toBeHidden();
  });
});

test.describe('without WebGL', () => {
  test.beforeEach(({ page }) => takeWebGLAway(page));

  test('the picture takes on the colours of the year, and its links go on answering', async ({ page }) => {
    await page.goto('/?color=members&year=2015');
    await expect(picture(page).locator('pattern[id="redrawn-central"]')).toHaveCount(1);
    // Sapporo's region began in 2019.
    await expect(picture(page).locator('a[data-id="sapporo"]')).toHaveCount(0);
    await picture(page).locator('a[data-id="34207"]').dispatchEvent('click');
    await expect(panelTitle(page)).toHaveText('備後圏域');
  });

  test('going back to the first colours brings the first picture back', FULL, async ({ page }) => {
    await page.goto('/');
    const first = await picture(page).getAttribute('viewBox');
    const select = page.locator('#map-instrument select').first();
    await select.selectOption('members');
    await expect(picture(page).locator('pattern[id="redrawn-central"]')).toHaveCount(1);
    await expect(picture(page)).toHaveAttribute('aria-hidden', 'true');
    await select.selectOption('lead');
    await expect(picture(page)).toHaveAttribute('viewBox', first ?? '');
    await expect(picture(page).locator('a[data-id="sapporo"]')).toHaveCount(1);
  });

  test('the file is drawn all the same', FULL, async ({ page }) => {
    await page.goto('/?color=members');
    await expect(page.locator('#map-note')).toBeVisible({ timeout: 30_000 });
    await openMenu(page);
    const { download, content } = await saved(page, /SVG/);
    expect(download.suggestedFilename()).toBe('renkei-atlas-japan-members-2025-04-01.svg');
    expect(textsOf(content.toString('utf8'))).toContain('沖縄・南西諸島');
  });
});
