import { readReleases } from '../../src/build/embed/releases.ts';
import {
  areaOf,
  awake,
  expectFitting,
  type HostWindow,
  hears,
  inside,
  listenForFaults,
  MADE,
  mapOf,
  moveMap,
} from './support/embeds.ts';
import { expect, test } from './support/hosts.ts';
import { FULL } from './support/sample.ts';

test('an element shows its map, as wide as the page lets it and as high as it says', async ({
  page,
  host,
}) => {
  const faults = listenForFaults(page);
  await page.goto(host('element'));
  await hears(page, 'ready');
  const frame = inside(page, MADE);
  await expect(frame.locator('h1')).toHaveText('いばらき県央地域連携中枢都市圏');
  await expectFitting(frame);
  await expect(page.getByRole('link', { name: 'いばらき県央地域の地図を開く' })).toBeHidden();
  expect(faults).toEqual([]);
});

test('under a strict policy of the host both frame and element work, and nothing is refused', async ({
  page,
  host,
}) => {
  const faults = listenForFaults(page);
  await page.goto(host('strict'));
  await hears(page, 'ready');
  const made = inside(page, MADE);
  await expectFitting(made);
  await moveMap(made);
  const framed = inside(page, 'main > iframe');
  await expect(framed.locator('h1')).toHaveText('小美玉市');
  expect(await page.evaluate(() => (window as unknown as HostWindow).refused)).toEqual([]);
  expect(faults).toEqual([]);
});

test('rules of the host for everything on it neither hide an element nor squeeze it', async ({
  page,
  host,
}) => {
  await page.goto(host('hostile'));
  await hears(page, 'ready');
  const frame = inside(page, MADE);
  await expectFitting(frame);
  const [element, made, main] = await Promise.all([
    page.locator('renkei-map').boundingBox(),
    page.locator(MADE).boundingBox(),
    page.locator('main').boundingBox(),
  ]);
  if (!element || !made || !main) throw new Error('the element is not shown');
  expect(made.width, 'as wide as the page').toBeCloseTo(main.width, 0);
  expect(element.height, 'the element holds its frame').toBeCloseTo(made.height, 0);
  expect(await page.locator(MADE).evaluate((each) => getComputedStyle(each).opacity)).toBe('1');
  const style = await frame.locator('h1').evaluate((heading) => {
    const { letterSpacing, fontSize, textTransform } = getComputedStyle(heading);
    return { letterSpacing, fontSize, textTransform };
  });
  expect(style).toEqual({ letterSpacing: 'normal', fontSize: '20px', textTransform: 'none' });
});

test('a released element comes with its integrity, beside v1.js, and the first one serves all', async ({
  page,
  host,
}) => {
  const [newest] = readReleases();
  if (!newest) throw new Error('no release of the element');
  const faults = listenForFaults(page);
  await page.goto(host('versions', { file: newest.file, integrity: newest.integrity }));
  await expectFitting(inside(page, `#one iframe`));
  await expectFitting(inside(page, `#two iframe`));
  const version = await page.evaluate(
    () => (customElements.get('renkei-map') as unknown as { version: string } | undefined)?.version,
  );
  expect(version).toBe(newest.version);
  expect(faults).toEqual([]);
});

test('a released element that has been tampered with is not run, and the fallback stays', async ({
  page,
  host,
  atlas,
}) => {
  const [newest] = readReleases();
  if (!newest) throw new Error('no release of the element');
  await page.route('**/embed/*.js', async (route) => {
    if (route.request().url() !== `${atlas}/embed/${newest.file}`) return route.abort();
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}\n` });
  });
  const refused = page.waitForEvent('console', (message) => message.text().includes('integrity'));
  await page.goto(host('versions', { file: newest.file, integrity: newest.integrity }));
  await refused;
  await expect(page.getByRole('link', { name: '小美玉市の地図を開く' })).toBeVisible();
  expect(await page.evaluate(() => customElements.get('renkei-map') === undefined)).toBe(true);
});

test('a frame follows the attributes of its element, one new frame for all that change together', async ({
  page,
  host,
}) => {
  await page.goto(host('element'));
  await hears(page, 'ready');
  const frame = inside(page, MADE);
  const change = (attributes: Record<string, string | null>) =>
    page.locator('renkei-map').evaluate((element, attributes) => {
      for (const [name, value] of Object.entries(attributes)) {
        if (value === null) element.removeAttribute(name);
        else element.setAttribute(name, value);
      }
    }, attributes);

  const steps = await page.evaluate(() => history.length);
  const addresses: string[] = [];
  page.on('framenavigated', (each) => each.parentFrame() && addresses.push(new URL(each.url()).pathname));
  await change({ region: null, municipality: '082368', lang: 'en' });
  await expect(frame.locator('h1')).toHaveText('Omitama-shi');
  await expectFitting(frame);
  await expect.poll(() => page.locator(MADE).getAttribute('title')).toContain('Omitama-shi');
  expect(addresses).toEqual(['/en/embed/municipalities/08236/']);

  await change({ panel: 'none', theme: 'dark' });
  await expect(frame.locator('#embed-list')).toBeHidden();
  await expectFitting(frame);
  await change({ panel: null, lang: 'easy' });
  await expect(frame.locator('h1 rt')).toHaveText('おみたまし');
  expect(await page.evaluate(() => history.length), 'steps to go back').toBe(steps);
});

test('where the atlas cannot be reached the fallback is shown, and the page is told', async ({
  page,
  host,
  atlas,
}) => {
  await page.route(`${atlas}/embed/regions/**`, (route) => route.abort());
  await page.goto(host('element'));
  const { detail } = await hears(page, 'error');
  expect(detail.reason).toBe('no-answer');
  await expect(page.getByRole('link', { name: 'いばらき県央地域の地図を開く' })).toBeVisible();
  const [element, frame] = await Promise.all([
    page.locator('renkei-map').boundingBox(),
    page.locator(MADE).isVisible(),
  ]);
  expect(frame, 'no grey box below it').toBe(false);
  expect(element?.height).toBeLessThan(100);
});

test('where v1.js cannot be reached the fallback link is what there is', async ({ page, host, atlas }) => {
  await page.route(`${atlas}/**`, (route) => route.abort());
  await page.goto(host('element'));
  await expect(page.getByRole('link', { name: 'いばらき県央地域の地図を開く' })).toBeVisible();
});

test('a post whose scripts have been stripped keeps the frame, and the element’s fallback', async ({
  page,
  host,
}) => {
  const faults = listenForFaults(page);
  await page.goto(host('stripped'));
  const frame = inside(page);
  await awake(frame);
  await areaOf(frame, '08236').click();
  await expect(frame.locator('#embed-chosen')).toContainText('小美玉市');
  await expect(page.getByRole('link', { name: 'いばらき県央地域の地図を開く' })).toBeVisible();
  expect(faults).toEqual([]);
});

test('a frame in a frame of another site works like any', FULL, async ({ page, host }) => {
  await page.goto(host('nested'));
  const frame = inside(inside(page, '#outer'), MADE);
  await awake(frame);
  await expectFitting(frame);
  await areaOf(frame, '08236').click();
  await expect(frame.locator('#embed-chosen')).toContainText('小美玉市');
  await moveMap(frame);
  await expect(mapOf(frame).locator('canvas')).toBeVisible();
});
