import type { Page } from '@playwright/test';
import { areaOf, expectFitting, heard, hears, inside, MADE } from './support/embeds.ts';
import { expect, test } from './support/hosts.ts';

const TITLE = 'いばらき県央地域連携中枢都市圏の地図と取組';

test('ready tells height and title once the map stands', async ({ page, host }) => {
  await page.goto(host('element'));
  const { detail } = await hears(page, 'ready');
  expect(detail.title).toBe(TITLE);
  expect(detail.height).toBe(await page.locator(MADE).evaluate((frame) => frame.clientHeight));
  await expect(page.locator(MADE)).toHaveAttribute('title', TITLE);
});

test('select tells the region, the municipality and the initiatives it is known to take part in', async ({
  page,
  host,
}) => {
  await page.goto(host('element'));
  await hears(page, 'ready');
  const frame = inside(page, MADE);
  await areaOf(frame, '08236').click();
  const { detail } = await hears(page, 'select');
  expect(detail).toMatchObject({ region: 'ibaraki-keno', municipality: '08236' });
  const initiatives = detail.initiatives as string[];
  expect(initiatives).toContain('ibaraki-keno/13');
  expect(initiatives.length).toBeGreaterThan(10);
  await expect(frame.locator('#embed-chosen')).toContainText(`${initiatives.length}件`);
});

test('a line of the list tells the same as its area on the map', async ({ page, host }) => {
  await page.goto(host('element'));
  await hears(page, 'ready');
  const frame = inside(page, MADE);
  await areaOf(frame, '08302').click();
  const onMap = (await hears(page, 'select')).detail;
  await frame.locator('[data-municipality="08302"]').click();
  await expect.poll(async () => (await heard(page)).filter(({ name }) => name === 'select')).toHaveLength(2);
  expect((await hears(page, 'select')).detail).toEqual(onMap);
});

test('a municipality of several regions is told with the region it was chosen in', async ({ page, host }) => {
  await page.goto(host('element', { attributes: 'region="bingo"' }));
  await hears(page, 'ready');
  await areaOf(inside(page, MADE), '34204').click();
  expect((await hears(page, 'select')).detail).toMatchObject({ region: 'bingo', municipality: '34204' });
});

test('an initiative is told by its key', async ({ page, context, host }) => {
  await page.goto(host('element'));
  await hears(page, 'ready');
  const frame = inside(page, MADE);
  await frame.locator('#embed-list summary').first().click();
  const opened = context.waitForEvent('page');
  await frame.locator('[data-initiative="ibaraki-keno/2"]').click();
  await opened;
  expect((await hears(page, 'select')).detail).toEqual({
    region: 'ibaraki-keno',
    municipality: null,
    initiatives: ['ibaraki-keno/2'],
  });
});

test('warning tells which attribute was not used, and why', async ({ page, host }) => {
  const attributes = 'region="ibaraki-keno" color="rainbow" year="1999"';
  await page.goto(host('element', { attributes }));
  const { detail } = await hears(page, 'warning');
  expect(detail.notes).toEqual([
    { parameter: 'color', value: 'rainbow', reason: 'unknown-color' },
    { parameter: 'year', value: '1999', reason: 'bad-year' },
  ]);
  await expect(inside(page, MADE).locator('#embed-notes')).toContainText('year=1999');
  await expectFitting(inside(page, MADE));
});

for (const [attributes, reason] of [
  ['', 'subject-missing'],
  ['region="ibaraki-keno" municipality="08236"', 'subject-twice'],
  ['region="../../about"', 'bad-region'],
  ['municipality="82"', 'bad-municipality'],
] as const) {
  test(`error tells ${reason} where the element has ${attributes || 'no attribute'}`, async ({
    page,
    host,
  }) => {
    await page.goto(host('element', { attributes }));
    expect((await hears(page, 'error')).detail.reason).toBe(reason);
    await expect(page.getByRole('link', { name: 'いばらき県央地域の地図を開く' })).toBeVisible();
    await expect(page.locator(MADE)).toHaveCount(0);
  });
}

test('a region the atlas does not have ends in the fallback, and the page is told', async ({
  page,
  host,
}) => {
  await page.goto(host('element', { attributes: 'region="atlantis"' }));
  expect((await hears(page, 'error')).detail.reason).toBe('no-answer');
  await expect(page.getByRole('link', { name: 'いばらき県央地域の地図を開く' })).toBeVisible();
});

const forged = (content: object, version: unknown = 1) => ({ source: 'renkei-map', version, ...content });
const FORGERIES = [
  forged({ kind: 'resize', height: 5000 }),
  forged({ kind: 'ready', height: 5000, title: 'forged' }),
  forged({ kind: 'select', region: 'forged', municipality: null, initiatives: [] }),
  forged({ kind: 'warning', notes: [{ parameter: 'forged', value: '', reason: 'bad-year' }] }),
];

/** What a page of the map shows and has told. */
async function state(page: Page) {
  const frame = page.locator(MADE);
  return {
    height: await frame.evaluate((each) => each.clientHeight),
    title: await frame.getAttribute('title'),
    heard: (await heard(page)).map(({ name }) => name),
  };
}

test('messages of the host itself and of other frames change nothing', async ({ page, host }) => {
  await page.goto(host('forged'));
  await hears(page, 'ready');
  await expectFitting(inside(page, MADE));
  const before = await state(page);
  await page.evaluate((messages) => {
    for (const message of messages) window.postMessage(message, '*');
  }, FORGERIES);
  const stranger = inside(page, '#stranger').locator('body');
  await stranger.evaluate((_, messages) => {
    for (const message of messages) parent.postMessage(message, '*');
  }, FORGERIES);
  // Messages keep their order: once the last has come, those before it have been seen.
  const last = page.evaluate(
    () =>
      new Promise((done) => window.addEventListener('message', ({ data }) => data === 'last' && done(true))),
  );
  await stranger.evaluate(() => parent.postMessage('last', '*'));
  await last;
  expect(await state(page)).toEqual(before);
});

test('a page of another site in the map’s own frame is not believed', async ({ page, host, hosts }) => {
  await page.goto(host('element'));
  await hears(page, 'ready');
  const frame = inside(page, MADE);
  await expectFitting(frame);
  const before = await state(page);
  await page.locator(MADE).evaluate((iframe: HTMLIFrameElement, address) => {
    iframe.src = address;
  }, `${hosts.other}/stranger.html`);
  await expect(frame.locator('body')).toContainText('よその広告');
  const last = page.evaluate(
    () =>
      new Promise((done) => window.addEventListener('message', ({ data }) => data === 'last' && done(true))),
  );
  await frame.locator('body').evaluate((_, messages) => {
    for (const message of [...messages, 'last']) parent.postMessage(message, '*');
  }, FORGERIES);
  await last;
  expect(await state(page)).toEqual(before);
});

/** Puts another page in the place of the frame's, at the atlas's own address: its messages are the frame's own. */
async function answerAs(page: Page, atlas: string, messages: readonly object[]): Promise<void> {
  const script = messages.map((message) => `parent.postMessage(${JSON.stringify(message)}, '*');`).join('');
  await page.route(`${atlas}/embed/regions/**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><script>${script}</script>` }),
  );
}

test('what a frame says in another version, or out of all measure, is passed over', async ({
  page,
  host,
  atlas,
}) => {
  await answerAs(page, atlas, [
    forged({ kind: 'ready', height: 700, title: 'good' }),
    forged({ kind: 'resize', height: 900 }, 2),
    forged({ kind: 'resize', height: 1e9 }),
    forged({ kind: 'resize', height: -1 }),
    forged({ kind: 'resize', height: '800' }),
    forged({ kind: 'resize', height: Number.NaN }),
    forged({ kind: 'select', region: '<b>', municipality: null, initiatives: [] }),
    forged({ kind: 'select', region: null, municipality: '08201', initiatives: 'all' }),
    forged({ kind: 'unheard-of' }),
    // One good message at the end: all before it have been seen by then.
    forged({ kind: 'select', region: 'ibaraki-keno', municipality: null, initiatives: [] }),
  ]);
  await page.goto(host('element'));
  await hears(page, 'select');
  expect(await state(page)).toEqual({ height: 700, title: 'good', heard: ['ready', 'select'] });
});

test('markup in a title stays text', async ({ page, host, atlas }) => {
  const title = '"><img src=x onerror="window.pwned = true">';
  await answerAs(page, atlas, [forged({ kind: 'ready', height: 700, title })]);
  await page.goto(host('element'));
  await hears(page, 'ready');
  await expect(page.locator(MADE)).toHaveAttribute('title', title);
  await expect(page.locator('img')).toHaveCount(0);
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
});

test('a frame listens to nobody', async ({ page, host }) => {
  await page.goto(host('element'));
  await hears(page, 'ready');
  const frame = inside(page, MADE);
  await expectFitting(frame);
  const before = await frame.locator('body').innerHTML();
  await page.locator(MADE).evaluate((iframe: HTMLIFrameElement, messages) => {
    for (const message of messages) iframe.contentWindow?.postMessage(message, '*');
  }, FORGERIES);
  await areaOf(frame, '08236').click();
  await expect(frame.locator('#embed-chosen')).toContainText('小美玉市');
  await page.reload();
  await hears(page, 'ready');
  expect(await inside(page, MADE).locator('body').innerHTML()).toBe(before);
});

test('what the page is told cannot be changed by one listener for the next', async ({ page, host }) => {
  await page.goto(host('element'));
  await hears(page, 'ready');
  const kept = page.evaluate(
    () =>
      new Promise((done) => {
        const change = ({ detail }: CustomEvent) => {
          try {
            detail.initiatives.push('forged');
          } catch {
            // What is frozen refuses.
          }
        };
        document.addEventListener('renkei-map:select', change as EventListener);
        document.addEventListener('renkei-map:select', ({ detail }: CustomEventInit) =>
          done(!detail.initiatives.includes('forged')),
        );
      }),
  );
  await areaOf(inside(page, MADE), '08236').click();
  expect(await kept).toBe(true);
});
