import type { Language } from '../../src/i18n/language.ts';
import { areaOf, awake, inside, mapOf, plainText } from './support/embeds.ts';
import { expect, test } from './support/hosts.ts';
import { among } from './support/sample.ts';

/** What every frame must say whatever else it shows, in each language. */
const STATEMENTS: Readonly<Record<Language, readonly RegExp[]>> = {
  ja: [
    /総務省・各市町村の公式サイトではありません/,
    /運営：Renkei Atlas プロジェクト/,
    /2025年（令和7年）4月1日現在/,
    /「国土数値情報（行政区域データ）」（国土交通省）を加工して作成/,
    /境界：2022年1月1日時点/,
  ],
  en: [
    /not an official site of the Ministry or of any municipality/,
    /run by the Renkei Atlas project/,
    /As of 1 April 2025/,
    /Made by processing 国土数値情報（行政区域データ）/,
    /Borders as of 1 January 2022/,
  ],
  easy: [
    /国や市や町のサイトではありません/,
    /Renkei Atlas プロジェクト/,
    /2025年4月1日（令和7年）の内容/,
    /「国土数値情報（行政区域データ）」（国土交通省）をもとに/,
    /市町村の境は、2022年1月1日のものです/,
  ],
};

const COVERAGE: Readonly<Record<Language, RegExp>> = {
  ja: /取組30件をすべて載せています/,
  en: /complete list of initiatives in the region’s vision: 30 initiatives/,
  easy: /活動30件を、全部のせています/,
};

const HEADINGS = {
  region: {
    ja: 'いばらき県央地域連携中枢都市圏',
    en: 'Ibaraki Ken-o Region',
    easy: 'いばらき県央地域連携中枢都市圏',
  },
  town: { ja: '小美玉市', en: 'Omitama-shi', easy: '小美玉市' },
} as const;

const PLACES = { region: 'regions/ibaraki-keno/', town: 'municipalities/08236/' } as const;

for (const kind of ['region', 'town'] as const) {
  for (const language of ['ja', 'en', 'easy'] as const) {
    for (const javaScriptEnabled of [true, false]) {
      test.describe(`${kind}, ${language}, ${javaScriptEnabled ? 'with' : 'without'} script`, () => {
        test.use({ javaScriptEnabled });

        test(
          'a frame says what it shows, how far it goes, who made it and from what',
          among((kind === 'region') === (language !== 'en')),
          async ({ page, host }) => {
            const prefix = language === 'ja' ? '' : `/${language}`;
            await page.goto(host('frame', { path: `${prefix}/embed/${PLACES[kind]}` }));
            const frame = inside(page);
            await expect(frame.locator('svg.map-picture')).toBeVisible();
            expect(await plainText(frame.locator('h1'))).toBe(HEADINGS[kind][language]);
            const said = await plainText(frame.locator('body'));
            for (const statement of [...STATEMENTS[language], COVERAGE[language]])
              expect(said).toMatch(statement);
          },
        );
      });
    }
  }
}

test('a region’s frame lists its members and, by pillar, its initiatives', async ({ page, host }) => {
  await page.goto(host('frame'));
  const frame = inside(page);
  await expect(frame.locator('[data-municipality]')).toHaveText([
    '水戸市',
    '笠間市',
    'ひたちなか市',
    '那珂市',
    '小美玉市',
    '茨城町',
    '大洗町',
    '城里町',
    '東海村',
  ]);
  await expect(frame.locator('#embed-list summary')).toHaveText([
    /けん引（5件）/,
    /集積・強化（6件）/,
    /向上（19件）/,
  ]);
  await expect(frame.locator('[data-initiative]')).toHaveCount(30);
});

test('a town of no region says so and names what the atlas leaves out', async ({ page, host }) => {
  await page.goto(host('frame', { path: '/embed/municipalities/08230/' }));
  const frame = inside(page);
  await expect(frame.locator('header')).toContainText('連携中枢都市圏に入っていません');
  await expect(frame.locator('body')).toContainText('定住自立圏、一部事務組合、広域連合');
  await expect(frame.locator('body')).toContainText('総務省・各市町村の公式サイトではありません');
});

test('without its list a frame keeps map, legend and every statement', async ({ page, host }) => {
  await page.goto(host('frame', { path: '/embed/regions/ibaraki-keno/?panel=none' }));
  const frame = inside(page);
  await expect(frame.locator('#embed-list')).toBeHidden();
  await expect(frame.locator('svg.map-picture')).toBeVisible();
  await expect(frame.locator('#embed-legend')).toBeVisible();
  for (const statement of [...STATEMENTS.ja, COVERAGE.ja]) {
    await expect(frame.locator('#embed')).toContainText(statement, { useInnerText: true });
  }
});

test('without controls the picture is nothing but links, and dragging fetches nothing', async ({
  page,
  context,
  host,
  atlas,
}) => {
  await page.goto(host('frame', { path: '/embed/regions/ibaraki-keno/?controls=none' }));
  const frame = inside(page);
  const opened = context.waitForEvent('page');
  await areaOf(frame, '08236').click();
  await expect(await opened).toHaveURL(`${atlas}/municipalities/08236/`);
  await (await opened).close();
  await expect(frame.locator('#embed-move')).toBeHidden();

  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const box = await mapOf(frame).boundingBox();
  if (!box) throw new Error('no map');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 10, box.y + 10, { steps: 5 });
  await page.mouse.up();
  // A group opened afterwards has been answered: the drag before it, too.
  await frame.locator('#embed-list summary').first().click();
  await expect(frame.locator('[data-initiative]').first()).toBeVisible();
  expect(asked).toEqual([]);
});

test('a member in the list opens outside, and is marked on the map', async ({
  page,
  context,
  host,
  atlas,
}) => {
  await page.goto(host('frame'));
  const frame = inside(page);
  await awake(frame);
  const opened = context.waitForEvent('page');
  await frame.locator('[data-municipality="08302"]').click();
  await expect(await opened).toHaveURL(`${atlas}/municipalities/08302/`);
  await expect(areaOf(frame, '08302')).toHaveClass(/is-chosen/);
});

for (const [what, javaScriptEnabled, link, path] of [
  ['the link to the full atlas', true, '.frame-full a', '/regions/ibaraki-keno/'],
  ['the link to the full atlas, without script,', false, '.frame-full a', '/regions/ibaraki-keno/'],
  ['a member of the list, without script,', false, '[data-municipality="08302"]', '/municipalities/08302/'],
  [
    'a place on the picture, without script,',
    false,
    'a[data-area][data-id="08236"]',
    '/municipalities/08236/',
  ],
] as const) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test(`${what} opens outside the frame, with no way back to the host`, async ({
      page,
      context,
      host,
      atlas,
    }) => {
      await page.goto(host('frame'));
      const opened = context.waitForEvent('page');
      await inside(page).locator(link).first().click();
      const atlasPage = await opened;
      await expect(atlasPage).toHaveURL(atlas + path);
      await expect(inside(page).locator('#embed'), 'the frame stays').toBeVisible();
      if (javaScriptEnabled) expect(await atlasPage.evaluate(() => window.opener)).toBeNull();
    });
  });
}

test('a chosen initiative opens outside as well', async ({ page, context, host, atlas }) => {
  await page.goto(host('frame', { height: '1600' }));
  const frame = inside(page);
  await frame.locator('#embed-list summary').first().click();
  const opened = context.waitForEvent('page');
  await frame.locator('[data-initiative]').first().click();
  await expect(await opened).toHaveURL(`${atlas}/initiatives/ibaraki-keno/1/`);
});

for (const [query, ignored, kept] of [
  ['color=rainbow', 'color=rainbow', 'その色分けはありません'],
  ['category=nothing', 'category=nothing', 'その分類はありません'],
  ['year=1999', 'year=1999', '2015から2025までの年'],
  ['theme=pink', 'theme=pink', 'auto・light・dark'],
  ['accent=red', 'accent=red', '6桁'],
  ['accent=ffff00&theme=light', 'accent=ffff00', '読みにくくなる色'],
  ['panel=wide', 'panel=wide', 'list・none'],
  ['controls=all', 'controls=all', 'map・none'],
  ['year=<img src=x onerror=alert(1)>', '<img src=x', '年で指定'],
] as const) {
  test(
    `?${query}: it is shown all the same, and says what it has left out`,
    among(/&|</.test(query)),
    async ({ page, atlas }) => {
      await page.goto(`${atlas}/embed/regions/ibaraki-keno/?${query}`);
      await expect(page.locator('svg.map-picture')).toBeVisible();
      const notes = page.locator('#embed-notes');
      await expect(notes).toContainText(ignored);
      await expect(notes).toContainText(kept);
      await expect(notes.locator('img')).toHaveCount(0);
      await expect(page.locator('#embed')).toContainText('総務省・各市町村の公式サイトではありません');
    },
  );
}

test('a good address has nothing to say about itself', async ({ page, atlas }) => {
  await page.goto(
    `${atlas}/embed/regions/ibaraki-keno/?color=members&year=2018&theme=dark&accent=9cc7f5&utm_source=x`,
  );
  await expect(page.locator('#embed-move')).toBeVisible();
  await expect(page.locator('#embed-notes')).toBeHidden();
});

test('another category and another year: picture and legend follow', async ({ page, atlas }) => {
  const paints = () =>
    page.locator('a[data-area] path').evaluateAll((paths) => paths.map((each) => each.getAttribute('fill')));
  await page.goto(`${atlas}/embed/regions/ibaraki-keno/`);
  const [usual, legend] = [await paints(), await page.locator('#embed-legend').textContent()];
  await page.goto(`${atlas}/embed/regions/ibaraki-keno/?color=category&category=transport`);
  await expect(page.locator('#embed-legend')).toContainText('交通');
  expect(await paints()).not.toEqual(usual);
  // The region was founded in 2022.
  await page.goto(`${atlas}/embed/regions/ibaraki-keno/?year=2021`);
  await expect.poll(paints).not.toEqual(usual);
  await expect(page.locator('#embed-legend')).toContainText('2021年');
  expect(legend).not.toContain('2021年');
});

for (const theme of ['light', 'dark'] as const) {
  test(`theme=${theme} holds against a reader’s browser that prefers the other`, async ({ page, atlas }) => {
    await page.emulateMedia({ colorScheme: theme === 'light' ? 'dark' : 'light' });
    await page.goto(`${atlas}/embed/regions/ibaraki-keno/?theme=${theme}`);
    await expect(page.locator('#embed-move')).toBeVisible();
    const ground = await page
      .locator('#embed')
      .evaluate((element) => getComputedStyle(element).backgroundColor.match(/\d+/g)?.map(Number) ?? []);
    const brightness = ground.slice(0, 3).reduce((sum, each) => sum + each, 0) / 3;
    if (theme === 'light') expect(brightness).toBeGreaterThan(200);
    else expect(brightness).toBeLessThan(60);
  });
}
