import { expect, type Page } from '@playwright/test';
import { type Language, languagePath } from '../../../src/i18n/language.ts';
import { live, openLive, panelTitle } from './atlas.ts';

/** One address of every kind of page, in Japanese. */
const PAGE_KINDS = {
  nation: '/',
  region: '/regions/ibaraki-keno/',
  'region of a draft': '/regions/koriyama/',
  'region that overlaps others': '/regions/hiroshima/',
  town: '/municipalities/08236/',
  'town outside': '/municipalities/08230/',
  'town of three regions': '/municipalities/34203/',
  'village without statistics': '/municipalities/01695/',
  initiative: '/initiatives/ibaraki-keno/13/',
  agreement: '/agreements/mito-omitama/',
  theme: '/themes/emergency-care/',
  themes: '/themes/',
  about: '/about/',
  accessibility: '/about/accessibility/',
  comparison: '/compare/',
  relations: '/compare/relations/',
  data: '/data/',
  check: '/data/check/',
  catalogue: '/initiatives/',
  'not found': '/404.html',
  offline: '/offline/',
} as const;

type PageKind = keyof typeof PAGE_KINDS;
export const PAGE_KIND_NAMES = Object.keys(PAGE_KINDS) as PageKind[];

/** Kinds that are made of the same parts as others of the list: `npm run test:full` looks at each in every way. */
export const ALIKE: readonly string[] = [
  'region of a draft',
  'region that overlaps others',
  'town of three regions',
  'village without statistics',
] satisfies PageKind[];

const WITH_MAP: ReadonlySet<string> = new Set<PageKind>([
  'nation',
  'region',
  'region of a draft',
  'region that overlaps others',
]);

/** Comes with the scripts; the check has other boxes beside it. */
const searchBox = (page: Page) => page.locator('#search-box');

function addressIn(language: Language, path: string): string {
  return languagePath(language) + path;
}

export function kindAddress(kind: PageKind, language: Language): string {
  return addressIn(language, PAGE_KINDS[kind]);
}

/** Opens a page of a kind and waits until its scripts have brought what they bring. */
export async function openKind(page: Page, kind: PageKind, language: Language): Promise<void> {
  await page.goto(kindAddress(kind, language));
  await expect(searchBox(page)).toBeVisible();
  if (WITH_MAP.has(kind)) await live(page);
  // The table takes the place of a list.
  if (kind === 'catalogue') await expect(page.locator('#catalogue-results')).toBeVisible();
}

/** What opens over a page or in it. */
const STATES: Readonly<Record<string, (page: Page, language: Language) => Promise<void>>> = {
  'a choice open': async (page, language) => {
    await openLive(page, addressIn(language, '/?region=ibaraki-keno&municipality=08236'));
    await expect(panelTitle(page)).toBeVisible();
  },
  'search results open': async (page, language) => {
    await openKind(page, 'about', language);
    await searchBox(page).fill(language === 'en' ? 'Mito' : 'みと');
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
  },
  'key help open': async (page, language) => {
    await openKind(page, 'nation', language);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  'map of a figure, its values open': async (page, language) => {
    await openLive(page, addressIn(language, '/?color=stat&stat=change'));
    await page.locator('.instrument-about summary').click();
    await expect(page.locator('.instrument-about li')).toHaveCount(38);
  },
  'map of a year, one entry chosen': async (page, language) => {
    await openLive(page, addressIn(language, '/?color=members&year=2016&only=central'));
    await expect(page.locator('.instrument-items [aria-pressed="true"]')).toHaveCount(1);
    await expect(page.locator('.instrument-events')).toBeVisible();
  },
  'regions side by side': async (page, language) => {
    await openKind(page, 'comparison', language);
    await page.goto(
      addressIn(language, '/compare/?regions=ibaraki-keno,koriyama,renkei-kochi&sort=-area&log=x'),
    );
    await expect(page.locator('.compare-side')).toBeVisible();
    await page.locator('.compare-values summary').click();
  },
  'list of the map open': async (page, language) => {
    await openKind(page, 'nation', language);
    await page.getByRole('tree').focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('[role="treeitem"][aria-expanded="true"]')).toHaveCount(1);
  },
};

/** Everything there is to look at: pages as they open, and what opens on them. */
export const SIGHTS: readonly string[] = [...PAGE_KIND_NAMES, ...Object.keys(STATES)];

export async function openSight(page: Page, sight: string, language: Language): Promise<void> {
  const open = STATES[sight];
  if (open) await open(page, language);
  else await openKind(page, sight as PageKind, language);
}
