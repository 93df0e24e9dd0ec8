import { describe, expect, it } from 'vitest';
import { placeOf, planFor } from '../../../src/pages/keep/plan.ts';
import { wholeOrder } from '../../../src/pages/keep/storing.ts';
import type { Site } from '../../../src/ui/siteData.ts';

const site: Site = { base: '/atlas/', language: 'en', files: '/atlas/assets/data-1/' };
const region = (central: string[], partners: string[]) => ({
  central: central.map((code) => ({ code })),
  partners: partners.map((code) => ({ code })),
});
const files: Record<string, unknown> = {
  'en/regions/toyama.json': region(['16201'], ['16206', '16321']),
  'en/regions/toyama-gosei.json': region(['16202'], ['16206']),
  'en/municipalities/16206.json': {
    memberships: [{ region: { id: 'toyama' } }, { region: { id: 'toyama-gosei' } }],
  },
  'en/municipalities/13101.json': { memberships: [] },
};
const read = async (address: string) => {
  const found = files[address.slice(site.files.length)];
  if (!found) throw new Error(address);
  return found;
};

describe('what a page is about', () => {
  it.each([
    ['/atlas/en/regions/toyama-gosei/', { kind: 'region', id: 'toyama-gosei' }],
    ['/atlas/en/municipalities/08236/', { kind: 'municipality', code: '08236' }],
    ['/atlas/en/', null],
    ['/atlas/en/about/', null],
    ['/atlas/en/initiatives/toyama/library/', null],
    ['/atlas/regions/toyama/', null],
    ['/other/en/regions/toyama/', null],
  ])('%s', (path, place) => {
    expect(placeOf(path, site)).toEqual(place);
  });

  it('in Japanese, at the root', () => {
    expect(placeOf('/regions/toyama/', { base: '/', language: 'ja' })).toEqual({
      kind: 'region',
      id: 'toyama',
    });
  });
});

describe('what is stored for a region', () => {
  it('its page, the pages of its members, and what their scripts ask for', async () => {
    expect(await planFor({ kind: 'region', id: 'toyama' }, site, read)).toEqual({
      pages: [
        '/atlas/en/regions/toyama/',
        '/atlas/en/municipalities/16201/',
        '/atlas/en/municipalities/16206/',
        '/atlas/en/municipalities/16321/',
      ],
      files: [
        'en/map.json',
        'colours.json',
        'geo/middle.json',
        'geo/regions/toyama.json',
        'en/regions/toyama.json',
        'en/municipalities/16201.json',
        'en/municipalities/16206.json',
        'en/municipalities/16321.json',
      ].map((name) => site.files + name),
    });
  });

  it('from a municipality in two regions: both, and each member once', async () => {
    const { pages } = await planFor({ kind: 'municipality', code: '16206' }, site, read);
    expect(pages.filter((page) => page.includes('/regions/'))).toHaveLength(2);
    expect(pages.filter((page) => page.endsWith('/16206/'))).toHaveLength(1);
    expect(pages).toHaveLength(6);
  });

  it('from a municipality in no region: nothing beside its own page', async () => {
    const plan = await planFor({ kind: 'municipality', code: '13101' }, site, read);
    expect(plan).toEqual({ pages: [], files: [] });
  });

  it('fails where the list cannot be read', async () => {
    await expect(planFor({ kind: 'region', id: 'nowhere' }, site, read)).rejects.toThrow('nowhere');
  });
});

it('the whole order begins with the page at hand and the pages for what is missing', async () => {
  const root = 'https://city.example/atlas/';
  const plan = await planFor({ kind: 'region', id: 'toyama' }, site, read);
  const { pages, files: wanted } = wholeOrder(plan, root, {
    address: `${root}en/regions/toyama/?at=9/36.7/137.2`,
    fetched: [
      `${root}assets/client-DHrbJA2e.js`,
      `${root}assets/data-1/en/map.json`,
      `${root}favicon.svg`,
      'https://other.example/x.js',
    ],
  });
  expect(pages.slice(0, 5)).toEqual([
    `${root}en/regions/toyama/`,
    `${root}offline/`,
    `${root}en/offline/`,
    `${root}easy/offline/`,
    `${root}en/municipalities/16201/`,
  ]);
  expect(wanted.slice(0, 4)).toEqual([
    `${root}assets/client-DHrbJA2e.js`,
    `${root}assets/data-1/en/map.json`,
    `${root}assets/data-1/colours.json`,
    `${root}assets/data-1/geo/middle.json`,
  ]);
  expect(wanted).not.toContain(`${root}favicon.svg`);
});
