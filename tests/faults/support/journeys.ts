import { expect, type Locator, type Page } from '@playwright/test';

/** What a reader comes for, and how it is seen that it is there. */
export interface Journey {
  name: string;
  path: string;
  /** What is there without any script and must never go. */
  text: string;
  /** What else the reader does; not waited for if it cannot be done. */
  act?(page: Page): Promise<void>;
  /** All of these are visible when everything has come. */
  whole(page: Page): Locator[];
}

export const JOURNEYS: readonly Journey[] = [
  {
    name: 'a region chosen on the map of the country',
    path: '/?region=toyama',
    text: '富山',
    whole: (page) => [
      page.locator('#map-frame.is-live'),
      page.locator('#panel h1', { hasText: '富山広域連携中枢都市圏' }),
      page.locator('#map-instrument:not(.is-resting) input').first(),
    ],
  },
  {
    name: 'another colour on a region’s page',
    path: '/regions/ibaraki-keno/?color=stat&stat=age',
    text: 'いばらき県央地域連携中枢都市圏',
    whole: (page) => [
      page.locator('#map-frame.is-live'),
      page.locator('#map-instrument', { hasText: '圏域が始まった年' }),
    ],
  },
  {
    name: 'a search',
    path: '/about/?q=水戸市',
    text: 'このアトラスについて',
    whole: (page) => [page.getByRole('option', { name: /水戸市/ }).first()],
  },
  {
    name: 'the catalogue',
    path: '/initiatives/',
    text: '取組',
    whole: (page) => [page.getByRole('table').getByRole('row').nth(3)],
  },
  {
    name: 'regions compared',
    path: '/compare/',
    text: '比べ',
    whole: (page) => [page.locator('#compare-scatter svg').first()],
  },
  {
    name: 'the builder of maps for other sites',
    path: '/embed/builder/',
    text: '地図',
    whole: (page) => [page.locator('#builder-tool iframe')],
  },
  {
    name: 'a map in a frame, touched',
    path: '/embed/regions/ibaraki-keno/',
    text: 'いばらき県央地域連携中枢都市圏',
    act: (page) => page.locator('#embed-move').click(),
    whole: (page) => [page.locator('#embed-map.is-live')],
  },
];

/** What a reader is shown in the end. */
export type Outcome =
  /** Everything, as if nothing had happened. */
  | 'whole'
  /** That something is missing, in words; the rest is there. */
  | 'said'
  /** Another page, which says the same. */
  | 'another page';

/** Every message about something that could not be had has this in it (src/i18n/ja). */
const SAID = /読み込め/;

/** Waits until the reader has what they came for, or has been told that it cannot be had. */
export async function outcomeOf(page: Page, journey: Journey): Promise<Outcome> {
  let seen: Outcome | null = null;
  await expect
    .poll(
      async () => {
        seen = await look(page, journey);
        return seen;
      },
      { message: 'neither what was asked for nor a word about it', timeout: 60_000 },
    )
    .not.toBeNull();
  if (seen === null) throw new Error('unreachable');
  return seen;
}

async function look(page: Page, { path, whole }: Journey): Promise<Outcome | null> {
  const [asked] = path.split('?');
  if (new URL(page.url()).pathname !== asked)
    return (await page.locator('h1').first().isVisible()) ? 'another page' : null;
  if ((await Promise.all(whole(page).map((each) => each.isVisible()))).every(Boolean)) return 'whole';
  const said = page.getByText(SAID).filter({ visible: true });
  return (await said.count()) > 0 ? 'said' : null;
}

/** Tries once more as the page offers it: by its own button, or by loading the page again. */
export async function tryAgain(page: Page, journey: Journey): Promise<void> {
  const button = page.locator('button.retry').filter({ visible: true }).first();
  if (await button.isVisible()) await button.click();
  else await page.goto(journey.path);
  await journey.act?.(page).catch(() => undefined);
}

/** Paths of what the page asks for, styles and scripts and data, when nothing goes wrong. */
export async function filesOf(page: Page, journey: Journey): Promise<string[]> {
  const files = new Set<string>();
  page.on('request', (request) => {
    const { pathname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && !pathname.endsWith('/')) files.add(pathname);
  });
  await page.goto(journey.path);
  await journey.act?.(page);
  expect(await outcomeOf(page, journey)).toBe('whole');
  return [...files].sort();
}
