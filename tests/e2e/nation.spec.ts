import { expect, test } from '@playwright/test';
import { palette } from '../../src/colour/palette.ts';
import {
  clickPosition,
  coloursAt,
  frame,
  hallOf,
  live,
  openLive,
  panelTitle,
  screenPosition,
} from './support/atlas.ts';
import { holdBack } from './support/holdBack.ts';
import { FULL } from './support/sample.ts';

const MITO = '08201';
const TAKEHARA = '34203';

test.describe("the nation's map", () => {
  test('shows all 38 regions before any script, each a link to its page', async ({ page }) => {
    await page.goto('/');
    const regions = page.locator('#map-frame > .map-picture a[data-area="region"]');
    await expect(regions).toHaveCount(38);
    await expect(page.locator('.region-list a[data-region]')).toHaveCount(38);
    await expect(page.locator('#own-text .lead')).toContainText('全国に38あります');
    const [drawn, listed] = await Promise.all([
      regions.evaluateAll((links) => links.map((link) => link.getAttribute('href')).sort()),
      page
        .locator('.region-list a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')).sort()),
    ]);
    expect(drawn).toEqual(listed);
  });

  test('really draws the members in colour once it is interactive, and the picture leaves', async ({
    page,
  }) => {
    await openLive(page, '/');
    await expect(page.locator('#map-frame > .map-picture')).toBeHidden();
    // 盛岡市, 郡山市 and 山口市 lie in regions with a clear lead: one hue, whatever the pattern's marks.
    const expected = {
      '03201': palette.light.exchange,
      '07203': palette.light.safety,
      '35203': palette.light.exchange,
    };
    for (const [code, colour] of Object.entries(expected)) {
      const { x, y } = await screenPosition(page, hallOf(code));
      const around = [-6, -3, 0, 3, 6].flatMap((dx) =>
        [-6, -3, 0, 3, 6].map((dy) => ({ x: x + dx, y: y + dy })),
      );
      const colours = await coloursAt(page, around);
      expect(
        colours.some((seen) => isNear(seen, colour)),
        `${code} should show ${colour}`,
      ).toBe(true);
    }
  });

  test('opens いばらき県央 when 水戸市 is clicked, and goes back and forward', async ({ page }) => {
    await openLive(page, '/');
    await clickPosition(page, hallOf(MITO));
    await expect(panelTitle(page)).toHaveText('いばらき県央地域連携中枢都市圏');
    await expect(page).toHaveURL(/\?region=ibaraki-keno$/);
    await expect(page.locator('#panel .initiative')).toHaveCount(30);
    await page.goBack();
    await expect(page.locator('#own-text')).toBeVisible();
    await expect(page.locator('#panel')).toBeHidden();
    await page.goForward();
    await expect(panelTitle(page)).toHaveText('いばらき県央地域連携中枢都市圏');
  });

  test('offers all three regions when 竹原市 is clicked, and none is preferred', async ({ page }) => {
    // The map's library tells there what it was asked for and did not do.
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await openLive(page, `/?at=8.5/${hallOf(TAKEHARA)[1]}/${hallOf(TAKEHARA)[0]}`);
    const box = await frame(page).boundingBox();
    if (!box) throw new Error('the map is not visible');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expect(panelTitle(page)).toHaveText('竹原市');
    await expect(page.locator('#panel .choices a')).toHaveText(
      ['広島広域都市圏', '広島中央地域連携中枢都市圏', '備後圏域'],
      { ignoreCase: true },
    );
    await page.locator('#panel .choices a', { hasText: '備後圏域' }).click();
    await expect(panelTitle(page)).toHaveText('備後圏域');
    await expect(page).toHaveURL(/region=bingo/);
    expect(complaints).toEqual([]);
  });

  test('tells of a town in no region which regions are nearest, without calling them its own', async ({
    page,
  }) => {
    await page.goto('/?municipality=08230');
    await expect(panelTitle(page)).toHaveText('かすみがうら市');
    await expect(page.locator('#panel')).toContainText('連携中枢都市圏には入っていません');
    await expect(page.locator('#panel .choices li')).toHaveCount(3);
    await expect(page.locator('#panel')).toContainText('加入の可否とは関係ありません');
  });

  test('falls back with a visible note when the address names what is not on record', async ({ page }) => {
    await page.goto('/?region=atlantis&municipality=99999&at=near/here');
    await expect(page.locator('#address-notes')).toContainText('「atlantis」という圏域はありません');
    await expect(page.locator('#address-notes')).toContainText('「99999」という市町村コードはありません');
    await expect(page.locator('#address-notes')).toContainText('地図の位置「near/here」');
    await expect(page.locator('#own-text')).toBeVisible();
  });

  test('opens on an initiative, brings it into sight and marks it', FULL, async ({ page }) => {
    await page.goto('/?region=koriyama&initiative=34');
    const named = page.locator('#panel [data-named]');
    await expect(named).toContainText('図書館相互利用事業');
    await expect(named).toBeInViewport();
    await page.goto('/?region=koriyama&initiative=none');
    await expect(page.locator('#panel')).toContainText('この圏域に「none」という取組は載っていません');
    await expect(named).toHaveCount(0);
  });

  test('keeps the camera in the address, and opens it again', FULL, async ({ page }) => {
    await openLive(page, '/');
    await page.getByRole('button', { name: '地図を拡大' }).click();
    await expect(page).toHaveURL(/\?at=\d/);
    const address = page.url();
    await page.goto(address);
    await live(page);
    expect(page.url()).toBe(address);
  });
});

test.describe('list and map mirror each other', () => {
  test('a region named in the list lights up on the picture, and the map names it', async ({ page }) => {
    await page.goto('/');
    await page.locator('.region-list a[data-region="niigata"]').hover();
    await expect(page.locator('#map-tip')).toHaveText('新潟広域都市圏');
  });

  test('what was pointed at before the scripts came is named when they are there', FULL, async ({ page }) => {
    const letGo = await holdBack(page, '**/ja/map.json');
    await page.goto('/');
    await page.locator('.region-list a[data-region="niigata"]').hover();
    letGo();
    await expect(page.locator('#map-tip')).toHaveText('新潟広域都市圏');
  });

  test('what the pointer finds on the map lights up in the list', FULL, async ({ page }) => {
    await openLive(page, '/');
    const { x, y } = await screenPosition(page, hallOf('20201'));
    await page.mouse.move(x, y);
    await expect(page.locator('#map-tip')).toHaveText('長野市（長野地域連携中枢都市圏）');
    await expect(page.locator('.region-list a[data-region="nagano"]')).toHaveClass(/is-near/);
  });
});

function isNear([red, green, blue]: readonly [number, number, number], hex: string): boolean {
  const wanted = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return Math.hypot(red - (wanted[0] ?? 0), green - (wanted[1] ?? 0), blue - (wanted[2] ?? 0)) < 24;
}
