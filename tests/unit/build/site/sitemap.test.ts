import { describe, expect, it } from 'vitest';
import { alternates, robots, type SitemapEntry, sitemap } from '../../../../src/build/site/sitemap.ts';
import { LANGUAGES } from '../../../../src/i18n/language.ts';
import { walk } from '../../../../src/record/sheet/file/xml.ts';
import { paths } from '../../../../src/ui/paths.ts';
import { realRecord } from '../../record/realRecord.ts';

const PLACE = { origin: 'https://city.example', base: '/atlas/' };
const bingo: SitemapEntry = { path: '/regions/bingo/', languages: LANGUAGES };

interface Listed {
  address: string;
  /** Language tag → address. */
  alternates: Record<string, string>;
}

/** What a sitemap lists. @throws Error for what is no XML */
function listed(xml: string, element = 'url'): Listed[] {
  const found: Listed[] = [];
  let isAddress = false;
  walk(xml, {
    open: (name, attributes) => {
      isAddress = name === 'loc';
      if (name === element) found.push({ address: '', alternates: {} });
      const last = found.at(-1);
      if (name === 'link' && last) last.alternates[attributes.hreflang ?? ''] = attributes.href ?? '';
    },
    text: (text) => {
      const last = found.at(-1);
      if (isAddress && last) last.address += text.trim();
    },
  });
  return found;
}

function only(entries: readonly SitemapEntry[]): string {
  const files = sitemap(PLACE, entries);
  expect(files.map(({ path }) => path)).toEqual(['sitemap.xml']);
  return files[0]?.content ?? '';
}

describe('sitemap', () => {
  it('lists a page in each language; Japanese and English name each other', () => {
    const translations = {
      ja: 'https://city.example/atlas/regions/bingo/',
      en: 'https://city.example/atlas/en/regions/bingo/',
      'x-default': 'https://city.example/atlas/regions/bingo/',
    };
    expect(listed(only([bingo]))).toEqual([
      { address: translations.ja, alternates: translations },
      { address: translations.en, alternates: translations },
      { address: 'https://city.example/atlas/easy/regions/bingo/', alternates: {} },
    ]);
  });

  it('names no translation of a page in one language', () => {
    expect(listed(only([{ path: '/data/check/', languages: ['ja'] }]))).toEqual([
      { address: 'https://city.example/atlas/data/check/', alternates: {} },
    ]);
  });

  it('claims no dates, which the build cannot know', () => {
    expect(only([bingo])).not.toMatch(/lastmod|changefreq|priority/);
  });

  it('escapes what XML would read otherwise', () => {
    const [page] = listed(only([{ path: "/a&b'c/<町>/", languages: ['ja'] }]));
    expect(page?.address).toBe("https://city.example/atlas/a&b'c/%3C%E7%94%BA%3E/");
    expect(only([{ path: '/a&b/', languages: LANGUAGES }])).toContain('/atlas/en/a&amp;b/"');
  });

  it('is a sitemap even with nothing to list', () => {
    expect(listed(only([]))).toEqual([]);
    expect(only([])).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<urlset /);
  });

  it('lists every page of the record once, well below what one file may hold', async () => {
    const atlas = await realRecord();
    const pages = [
      paths.nation,
      paths.about,
      paths.data,
      ...atlas.regions.map(({ id }) => paths.region(id)),
      ...atlas.municipalities.map(({ code }) => paths.municipality(code)),
      ...atlas.regions.flatMap(({ id, initiatives }) =>
        initiatives.map(({ key }) => paths.initiative(id, key)),
      ),
      ...atlas.agreements.map(({ id }) => paths.agreement(id)),
    ];
    const xml = only(pages.map((path) => ({ path, languages: LANGUAGES })));
    const found = listed(xml);
    const addresses = new Set(found.map(({ address }) => address));
    expect(found).toHaveLength(pages.length * LANGUAGES.length);
    expect(addresses.size).toBe(found.length);
    const translations = found.flatMap((page) => Object.values(page.alternates));
    expect(translations).toHaveLength(pages.length * 2 * 3);
    expect(translations.filter((address) => !addresses.has(address))).toEqual([]);
    expect(Buffer.byteLength(xml)).toBeLessThan(10 * 1024 * 1024);
  }, 30_000);

  const three = ['a', 'b', 'c'].map((name): SitemapEntry => ({ path: `/${name}/`, languages: ['ja'] }));

  it('becomes an index where there are more addresses than one file may hold', () => {
    const files = sitemap(PLACE, three, { addresses: 2, bytes: 1e6 });
    expect(files.map(({ path }) => path)).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
    const [index, ...parts] = files.map(({ content }) => content);
    expect(listed(index ?? '', 'sitemap').map(({ address }) => address)).toEqual([
      'https://city.example/atlas/sitemap-1.xml',
      'https://city.example/atlas/sitemap-2.xml',
    ]);
    expect(parts.map((part) => listed(part).length)).toEqual([2, 1]);
  });

  it('does so for bytes as well, and no file is larger than allowed', () => {
    const files = sitemap(PLACE, three, { addresses: 50_000, bytes: 300 });
    const parts = files.slice(1).map(({ content }) => content);
    expect(parts.flatMap((part) => listed(part))).toHaveLength(3);
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(300);
  });
});

describe('alternates', () => {
  it('are the same for every translation, and none for a page in one language', () => {
    expect(alternates(PLACE, bingo).map(({ hreflang }) => hreflang)).toEqual(['ja', 'en', 'x-default']);
    expect(alternates(PLACE, { path: '/', languages: ['ja', 'easy'] })).toEqual([]);
  });
});

describe('robots', () => {
  it('leads to the sitemap at the root of a host', () => {
    expect(robots({ origin: 'https://city.example', base: '/' })).toEqual({
      path: 'robots.txt',
      content: 'User-agent: *\nAllow: /\n\nSitemap: https://city.example/sitemap.xml\n',
    });
  });

  it('is not written below another site, where no robot looks for it', () => {
    expect(robots(PLACE)).toBeNull();
  });
});
