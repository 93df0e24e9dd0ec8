import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { CURRENT } from '../../../../src/build/embed/element.ts';
import { readReleases } from '../../../../src/build/embed/releases.ts';
import { OPEN_DATA_FOLDER } from '../../../../src/build/openData/openData.ts';
import { TEMPLATE } from '../../../../src/build/sheetTemplate.ts';
import { COLOURS, STATS } from '../../../../src/colour/mode.ts';
import { kitName } from '../../../../src/embed/builder/subject.ts';
import { frameAddress } from '../../../../src/embed/element/address.ts';
import { ELEMENT_VERSION } from '../../../../src/embed/element/version.ts';
import type { Language } from '../../../../src/i18n/language.ts';
import { paths } from '../../../../src/ui/paths.ts';
import { COLUMNS } from '../../../../src/view/catalogue/columns.ts';
import { FACETS } from '../../../../src/view/catalogue/facets.ts';
import { realFiles } from '../openData/realFiles.ts';
import { realAddresses } from './realAddresses.ts';

/** Addresses as a release made them, with what they meant then. Lists are only ever added to (docs/decisions/0003). */
interface Released {
  version: string;
  /** Version of the element. */
  element: string;
  /** Pages of things on record, in Japanese; each is there in every language. */
  pages: readonly string[];
  /** Addresses of every form, with all that they say; what they leave unsaid may become something else. */
  views: readonly {
    address: string;
    page: string;
    language: Language;
    says: Readonly<Record<string, unknown>>;
    leads?: string;
  }[];
  /** What elements with these attributes show. */
  elements: readonly { attributes: Readonly<Record<string, string>>; language: Language; address: string }[];
  files: readonly string[];
}

const FOLDER = 'tests/fixtures/addresses';
const released = readdirSync(FOLDER).map((name) => ({
  name,
  ...(JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as Released),
}));

describe.each(released)('the addresses of $version', ({ name, version, pages, views, elements, files }) => {
  let site: Awaited<ReturnType<typeof realAddresses>>;
  beforeAll(async () => {
    site = await realAddresses();
  });

  it('stand in a file of its name', () => {
    expect(name).toBe(`${version}.json`);
  });

  it('lead to the pages they led to', () => {
    expect(pages.filter((page) => !site.pages.has(page))).toEqual([]);
  });

  it.each(views)('$address says what it said', ({ address, page, language, says, leads }) => {
    const meaning = site.meaningOf(address);
    expect(meaning).toMatchObject({ page, language, read: says, notes: [] });
    expect(meaning.leads).toBe(leads);
  });

  it.each(elements)('an element $attributes shows $address', ({ attributes, language, address }) => {
    const base = 'https://city.example/';
    const shown = frameAddress((attribute) => attributes[attribute] ?? null, language, base);
    expect(shown).toEqual({ address: new URL(address, base).href });
    expect(site.meaningOf(address).notes).toEqual([]);
  });

  it('hold the files they held', async () => {
    const { all } = await realFiles();
    const there = new Set([
      ...[...all.map(({ path }) => path), `${TEMPLATE}.csv`, `${TEMPLATE}.xlsx`].map(
        (file) => `/${OPEN_DATA_FOLDER}${file}`,
      ),
      `/${CURRENT}`,
      ...readReleases().map(({ file }) => `/embed/${file}`),
      `/${kitName({ kind: 'region', id: 'ibaraki-keno' })}`,
      `/${kitName({ kind: 'municipality', code: '08201' })}`,
    ]);
    expect(files.filter((file) => !there.has(file))).toEqual([]);
  });
});

describe('the list of released addresses', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const newest = released.find((each) => each.version === version);
  const addresses = released.flatMap(({ views }) => views);
  const values = (parameter: string) =>
    new Set(
      addresses.flatMap(({ address }) =>
        (new URL(address, 'https://city.example').searchParams.get(parameter) ?? '').split(','),
      ),
    );

  it('has those of the version that is released next, with its element', () => {
    expect(newest?.element).toBe(ELEMENT_VERSION);
  });

  it('has one of every kind of page', () => {
    const kinds = Object.values(paths).map((path) => {
      const example = typeof path === 'string' ? path : path('ID', 'ID');
      return new RegExp(`^${example.replaceAll('ID', '[^/]+').replace('.', '[.]')}$`);
    });
    const missing = kinds.filter((kind) => !addresses.some(({ page }) => kind.test(page)));
    expect(missing).toEqual([]);
  });

  it('has one of every colour, figure, facet and column', () => {
    expect(COLOURS.filter((colour) => !values('color').has(colour))).toEqual([]);
    expect(STATS.filter((stat) => !values('stat').has(stat))).toEqual([]);
    expect(COLUMNS.filter((column) => !values('cols').has(column))).toEqual([]);
    expect(FACETS.filter((facet) => values(facet).size < 2)).toEqual([]);
  });
});
