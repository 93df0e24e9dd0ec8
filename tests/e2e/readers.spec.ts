import { expect, type Page, test } from '@playwright/test';
import { live, panelTitle } from './support/atlas.ts';
import { among, FULL } from './support/sample.ts';
import { openWithoutWebGL } from './support/withoutWebGL.ts';

const KINDS = {
  nation: '/',
  region: '/regions/ibaraki-keno/',
  'overlapping region': '/regions/hiroshima/',
  municipality: '/municipalities/08236/',
  'municipality of three regions': '/municipalities/34203/',
  'municipality outside': '/municipalities/08230/',
  'village without statistics': '/municipalities/01695/',
  initiative: '/initiatives/ibaraki-keno/13/',
  about: '/about/',
  'not found': '/no-such-page/',
};

test.describe('by keyboard alone', () => {
  test('from the first page to an initiative', FULL, async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('Tab');
    await expect(page.locator('.skip')).toBeFocused();
    await tabTo(page, 'いばらき県央地域連携中枢都市圏', 90);
    await page.keyboard.press('Enter');
    await expect(panelTitle(page)).toHaveText('いばらき県央地域連携中枢都市圏');
    await expect(panelTitle(page)).toBeFocused();
    await expect(page.locator('#announcer')).toHaveText(
      'いばらき県央地域連携中枢都市圏を選びました。取組30件。',
    );
    await tabTo(page, '13 初期救急医療提供体制維持・確保事業', 90);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/initiatives\/ibaraki-keno\/13\/$/);
    await expect(page.locator('h1')).toContainText('初期救急医療提供体制維持・確保事業');
    await expect(page.locator('.caution')).toContainText('出かける前に');
  });

  test('back out of a panel to the list', async ({ page }) => {
    await page.goto('/?region=toyama');
    await expect(panelTitle(page)).toHaveText('富山広域連携中枢都市圏');
    await page.locator('#panel button').first().focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('#own-text')).toBeVisible();
    await expect(page).toHaveURL(/\/$/);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('map, list, town and initiative read and link', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('#map-frame > .map-picture .map-area').first()).toBeVisible();
    await page.locator('.region-list a[data-region="ibaraki-keno"]').click();
    await expect(page.locator('h1')).toHaveText('いばらき県央地域連携中枢都市圏');
    await page.locator('.member-list a', { hasText: '小美玉市' }).click();
    await expect(page.locator('h1')).toHaveText('小美玉市');
    await expect(page.locator('.answer')).toContainText(
      '小美玉市は、水戸市を中心とする「いばらき県央地域連携中枢都市圏」の9市町村の1つです。',
    );
    await page.locator('.initiative a', { hasText: '初期救急' }).click();
    await expect(page.locator('h1')).toContainText('初期救急');
    await expect(page.locator('.foot')).toContainText('公式サイトではありません');
  });
});

test.describe('without WebGL', () => {
  test('the picture stays, answers clicks, and says why it does not move', async ({ page }) => {
    await openWithoutWebGL(page, '/');
    await page.locator('#map-frame > .map-picture a[data-id="toyama"]').dispatchEvent('click');
    await expect(panelTitle(page)).toHaveText('富山広域連携中枢都市圏');
  });
});

// `policy.spec.ts` walks every kind of page.
test.describe('strict policy', () => {
  for (const [kind, address] of Object.entries(KINDS)) {
    test(
      `${kind}: served with the policy, and nothing is reported or asked of other hosts`,
      among(kind === 'not found'),
      async ({ page, baseURL }) => {
        const reports: string[] = [];
        const foreign: string[] = [];
        page.on('console', (message) => {
          if (/Content.Security.Policy|Refused to/.test(message.text())) reports.push(message.text());
        });
        page.on('pageerror', (error) => reports.push(error.message));
        page.on('request', (request) => {
          const { origin, protocol } = new URL(request.url());
          if (/^https?:$/.test(protocol) && origin !== new URL(baseURL ?? '').origin)
            foreign.push(request.url());
        });
        await page.addInitScript(() => {
          addEventListener('securitypolicyviolation', (event) =>
            console.error(`Refused to ${event.violatedDirective}`),
          );
        });
        const response = await page.goto(address);
        const policy = response?.headers()['content-security-policy'] ?? '';
        expect(policy).toContain("script-src 'self'");
        expect(policy).toContain("style-src 'self'");
        expect(policy).not.toContain('unsafe');
        if ((await page.locator('#map-frame').count()) > 0) await live(page);
        expect(reports).toEqual([]);
        expect(foreign).toEqual([]);
        expect(await page.context().cookies()).toEqual([]);
      },
    );
  }
});

/** Presses Tab until a link or button with this text has the focus; a person would do the same. */
async function tabTo(page: Page, text: string, most: number): Promise<void> {
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press('Tab');
    if ((await page.locator(':focus').textContent())?.trim() === text) return;
  }
  throw new Error(`no focus on "${text}" after ${most} presses of Tab`);
}
