import type { Page } from '@playwright/test';
import { policyText } from '../../src/build/headers.ts';
import { LANGUAGES, type Language, languagePath } from '../../src/i18n/language.ts';
import { exportSheet } from '../../src/record/sheet/exportSheet.ts';
import { writeCsv } from '../../src/record/sheet/file/csv.ts';
import { lists, realRegion } from '../unit/record/sheet/real.ts';
import { clickPosition, hallOf, live, openLive, panelTitle } from './support/atlas.ts';
import { areaOf, expectFitting, hears, inside, MADE, moveMap } from './support/embeds.ts';
import { test as base, expect } from './support/hosts.ts';
import { keep, leftOnDevice, NOTHING, stopKeeping, storeButton } from './support/keeping.ts';
import { ALIKE, openKind, PAGE_KIND_NAMES } from './support/pageKinds.ts';
import { QUIET, type Seen, watchPolicy } from './support/policyWatch.ts';
import { serveReleases } from './support/releases.ts';
import { among, FULL, IS_FULL } from './support/sample.ts';
import { takeWebGLAway } from './support/withoutWebGL.ts';

/** Tests that know what the browser was refused, complained of, asked elsewhere and was told to keep. */
const test = base.extend<{ seen: () => Promise<Seen> }>({
  seen: async ({ context, atlas, hosts }, use) =>
    use(await watchPolicy(context, atlas, [hosts.root, hosts.other])),
});

test.describe.configure({ mode: 'parallel', timeout: 180_000 });

const WORD: Readonly<Record<Language, string>> = { ja: 'みと', en: 'Mito', easy: 'みと' };

/** What every page offers: key help, groups that open, paper, the search box. */
async function useWhatAllHave(page: Page, language: Language): Promise<void> {
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.locator('details').evaluateAll((groups: HTMLDetailsElement[]) => {
    for (const group of groups) group.open = true;
  });
  await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
  });
  await page.locator('#search-box').fill(WORD[language]);
  await expect(page.getByRole('option').first()).toBeVisible();
}

async function saved(page: Page, name: string | RegExp): Promise<void> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name }).first().click();
  expect(await (await coming).failure()).toBeNull();
}

for (const language of LANGUAGES) {
  test(
    `every kind of page, ${language}: nothing is refused, asked elsewhere or kept`,
    among(language === 'ja'),
    async ({ page, seen }) => {
      for (const kind of PAGE_KIND_NAMES) {
        if (ALIKE.includes(kind) && !IS_FULL) continue;
        await openKind(page, kind, language);
        await useWhatAllHave(page, language);
        expect(await seen(), `${kind}, ${language}`).toEqual(QUIET);
        expect(await leftOnDevice(page), `${kind}, ${language}`).toEqual(NOTHING);
      }
    },
  );
}

test('a map that is chosen in, coloured, moved, saved and printed: nothing is refused or kept', async ({
  page,
  context,
  seen,
}) => {
  await context.grantPermissions(['geolocation', 'clipboard-read', 'clipboard-write']);
  await context.setGeolocation({ latitude: 36.239, longitude: 140.352, accuracy: 30 });
  await openLive(page, '/');
  await clickPosition(page, hallOf('08201'));
  await expect(panelTitle(page)).toContainText('いばらき県央');
  await page.locator('#map-instrument select').first().selectOption('members');
  await expect(page).toHaveURL(/color=members/);
  await page.getByRole('button', { name: '地図を拡大' }).click();
  await expect(page).toHaveURL(/at=/);
  await page.locator('.map-take-button').click();
  await saved(page, /SVG/);
  await saved(page, /2倍/);
  await page.getByRole('button', { name: 'リンクをコピー' }).click();
  await expect(page.locator('.map-take-told')).toContainText('コピーしました');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.print-sheet svg title').first()).toBeAttached();
  await page.pdf();
  await page.goto('/');
  await page.locator('#locate').getByRole('button').click();
  await expect(page.locator('#locate').getByRole('status')).toContainText('現在地は小美玉市です');
  expect(await seen()).toEqual(QUIET);
  expect(await leftOnDevice(page)).toEqual(NOTHING);
});

test('a picture that takes the map’s place and is drawn again: nothing is refused', async ({
  page,
  seen,
}) => {
  await takeWebGLAway(page);
  await page.goto('/?color=members&year=2015');
  await expect(page.locator('#map-frame > .map-picture pattern[id="redrawn-central"]')).toHaveCount(1);
  const { complaints, ...rest } = await seen();
  expect(rest).toEqual({ ...QUIET, complaints: undefined });
  expect(complaints.filter((line) => !/WebGL/.test(line))).toEqual([]);
});

test('tools: sheets are checked, tables filtered and saved, regions compared, code is made', async ({
  page,
  seen,
}) => {
  await page.goto('/data/check/');
  await page.locator('#check-region').selectOption('ibaraki-keno');
  const sheet = writeCsv(exportSheet(realRegion('ibaraki-keno'), lists));
  await page
    .locator('#check-file')
    .setInputFiles({ name: '一覧.csv', mimeType: 'text/csv', buffer: Buffer.from(sheet) });
  await expect(page.locator('#check-result')).toContainText('エラーはありません');
  await saved(page, '圏域のデータ（JSON）を保存');

  await page.goto('/initiatives/?region=ibaraki-keno&q=医療');
  await expect(page.locator('#catalogue-results')).toBeVisible();
  await page.locator('.catalogue-take summary').click();
  await saved(page, 'CSV');

  await page.goto('/compare/?regions=ibaraki-keno,gifu&x=density&y=change&log=x');
  await expect(page.locator('.compare-plot')).toBeVisible();
  await saved(page, /SVG/);
  await saved(page, /PNG/);
  await page.goto('/compare/relations/');
  await saved(page, /JSON/);

  for (const language of LANGUAGES) {
    await page.goto(`${languagePath(language)}/embed/builder/?region=bingo&theme=dark`);
    const frame = page.frameLocator('.builder-frame');
    await expect(frame.locator('#embed-move')).toBeVisible({ timeout: 30_000 });
    await expect(page.locator('.builder-code').first()).toBeVisible();
  }
  expect(await seen()).toEqual(QUIET);
  expect(await leftOnDevice(page)).toEqual(NOTHING);
});

for (const [name, attributes] of [
  ['a region', 'region="ibaraki-keno" lang="ja" color="category" category="transport" year="2023"'],
  ['a town', 'municipality="08236" lang="en"'],
  ['a town, in a sandbox', 'municipality="08236" lang="ja-x-easy" sandbox="allow-scripts"'],
] as const) {
  test(
    `in somebody else’s page, ${name}: chosen in and moved, nothing is refused or kept`,
    among(name === 'a town, in a sandbox'),
    async ({ page, host, seen }) => {
      await page.goto(host('element', { attributes }));
      await hears(page, 'ready');
      const frame = inside(page, MADE);
      await areaOf(frame, '08236').click();
      await expect(frame.locator('#embed-chosen')).not.toBeEmpty();
      await moveMap(frame);
      await frame.locator('.live-tools button').first().click();
      await expectFitting(frame);
      expect(await seen()).toEqual(QUIET);
    },
  );
}

test('frames of each kind and language are sent with the policy of frames, which their pages repeat', async ({
  page,
  seen,
}) => {
  for (const language of LANGUAGES)
    for (const path of ['/embed/regions/bingo/', '/embed/municipalities/34203/']) {
      await page.goto(languagePath(language) + path);
      await expect(page.locator('#embed-move')).toBeVisible();
      const meta = page.locator('meta[http-equiv="Content-Security-Policy"]');
      await expect(meta).toHaveAttribute('content', policyText('meta', null, 'frame'));
      expect(await leftOnDevice(page)).toEqual(NOTHING);
    }
  expect(await seen()).toEqual(QUIET);
});

test(
  'what a reader asks to keep is kept, without anything being refused, and goes when they say so',
  FULL,
  async ({ page, context, seen }) => {
    await page.goto('/municipalities/08236/');
    await expect(storeButton(page)).toBeVisible();
    expect(await leftOnDevice(page)).toEqual(NOTHING);
    await keep(page);
    expect(await leftOnDevice(page)).toMatchObject({ workers: 1 });
    await context.setOffline(true);
    await page.goto('/regions/ibaraki-keno/');
    await live(page);
    await page.goto('/municipalities/13101/');
    await expect(page.locator('h1')).toHaveText('この端末には保存されていません');
    await context.setOffline(false);
    await page.goto('/municipalities/08236/');
    await stopKeeping(page);
    expect(await leftOnDevice(page)).toEqual(NOTHING);
    const { complaints, ...rest } = await seen();
    expect(rest).toEqual({ ...QUIET, complaints: undefined });
    // What is not stored the worker answers so.
    expect(complaints.filter((line) => !/ERR_INTERNET_DISCONNECTED|status of 503/.test(line))).toEqual([]);
  },
);

interface CanaryWindow extends Window {
  canary?: number;
}

/** Tries what the policy is there to stop; says of each how it ended: "done", or the name of the error. */
function tryAll(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const attempts: Record<string, () => unknown> = {
      'markup in the page': () => {
        document.createElement('div').innerHTML = '<img src="x" onerror="window.canary = 1">';
      },
      'markup beside an element': () => document.body.insertAdjacentHTML('beforeend', '<b>x</b>'),
      'markup of a document': () => new DOMParser().parseFromString('<p>x</p>', 'text/html'),
      'markup of a frame': () => {
        document.createElement('iframe').srcdoc = '<p>x</p>';
      },
      'the address of a script': () => {
        document.createElement('script').src = '/assets/other.js';
      },
      'a script as text': () => {
        document.createElement('script').text = 'window.canary = 1';
      },
      'a worker': () => new Worker('/assets/other.js'),
      'a worker from elsewhere': () => new Worker('https://elsewhere.example/worker.js'),
      'a service worker': () => navigator.serviceWorker.register('/assets/other.js'),
      'a policy for everything': () =>
        trustedTypes?.createPolicy('default', { createScriptURL: (address) => address }),
      'the map’s policy once more': () =>
        trustedTypes?.createPolicy('renkei-map-worker', { createScriptURL: (address) => address }),
    };
    const ends: Record<string, string> = {};
    for (const [name, attempt] of Object.entries(attempts)) {
      try {
        await attempt();
        ends[name] = 'done';
      } catch (error) {
        ends[name] = error instanceof Error ? error.name : String(error);
      }
    }
    return { ...ends, canary: String((window as CanaryWindow).canary) };
  });
}

const ALL_REFUSED = {
  'markup in the page': 'TypeError',
  'markup beside an element': 'TypeError',
  'markup of a document': 'TypeError',
  'markup of a frame': 'TypeError',
  'the address of a script': 'TypeError',
  'a script as text': 'TypeError',
  'a worker': 'TypeError',
  'a worker from elsewhere': 'TypeError',
  'a service worker': 'TypeError',
  'a policy for everything': 'TypeError',
  'the map’s policy once more': 'TypeError',
  canary: 'undefined',
};

test.describe('the walk would notice', () => {
  test(
    'a string that is to become markup or a script is stopped, and counted',
    FULL,
    async ({ page, seen }) => {
      await openLive(page, '/');
      expect(await page.evaluate(() => typeof trustedTypes)).toBe('object');
      expect(await tryAll(page)).toEqual(ALL_REFUSED);
      const { refused, complaints } = await seen();
      const strings = refused.filter((line) => line.startsWith('require-trusted-types-for '));
      // Each by the header and by the page itself.
      expect(strings).toHaveLength(2 * 9);
      expect(refused.filter((line) => line.startsWith('trusted-types '))).toHaveLength(2 * 2);
      expect(complaints.length).toBeGreaterThan(9);
    },
  );

  test(
    'where a server sends no headers, the page’s own policy stops the same, and the map comes',
    FULL,
    async ({ page }) => {
      const server = await serveReleases({ withoutPolicy: true });
      try {
        const response = await page.goto(server.root);
        expect(response?.headers()).not.toHaveProperty('content-security-policy');
        await live(page);
        expect(await tryAll(page)).toEqual(ALL_REFUSED);
      } finally {
        await server.close();
      }
    },
  );

  test('what is asked of other hosts, in the open or refused', async ({ page, host, context, atlas }) => {
    const seen = await watchPolicy(context, atlas);
    await page.goto(host('stranger'));
    expect((await seen()).elsewhere).toEqual(expect.arrayContaining([host('stranger')]));
    await page.goto('/about/');
    await page.evaluate(async () => {
      new Image().src = 'https://elsewhere.example/x.png';
      await fetch('https://elsewhere.example/').catch(() => undefined);
    });
    await expect
      .poll(async () => (await seen()).refused)
      .toEqual(
        expect.arrayContaining([
          expect.stringMatching(/^img-src https:\/\/elsewhere\.example/),
          expect.stringMatching(/^connect-src https:\/\/elsewhere\.example/),
        ]),
      );
  });

  test('what is kept on the device', async ({ page, seen }) => {
    await page.goto('/about/');
    await page.evaluate(async () => {
      // biome-ignore lint/suspicious/noDocumentCookie: the way that every browser knows
      document.cookie = 'told=1';
      localStorage.setItem('kept', '1');
      await caches.open('kept');
      await new Promise((done) => {
        indexedDB.open('kept').onsuccess = done;
      });
    });
    expect(await leftOnDevice(page)).toEqual({
      workers: 0,
      caches: ['kept'],
      databases: 1,
      stored: 1,
      cookies: 'told=1',
    });
    expect((await seen()).cookies).toEqual(['told']);
  });
});
