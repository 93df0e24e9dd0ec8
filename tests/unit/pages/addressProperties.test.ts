import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createBuilderStore } from '../../../src/embed/builder/builderStore.ts';
import { LANGUAGES } from '../../../src/i18n/language.ts';
import { createViewStore } from '../../../src/pages/atlas/viewStore.ts';
import { createCatalogueStore } from '../../../src/pages/catalogue/catalogueStore.ts';
import { createCompareStore, stateAddress } from '../../../src/pages/compare/compareStore.ts';
import { inAskedLanguage } from '../../../src/pages/everyPage/language.ts';
import { askedQuery, LONGEST_QUERY } from '../../../src/pages/find/askedQuery.ts';
import { queriesOf } from '../../../src/pages/find/suggest.ts';
import { placeOf } from '../../../src/pages/keep/plan.ts';
import { DEFAULT_STATE } from '../../../src/view/compare/state.ts';
import { FUZZ_TIMEOUT, holds } from '../../support/fuzz.ts';
import { hostileText } from '../../support/hostileTexts.ts';
import { longQueries, queries } from '../../support/queries.ts';
import { madeCatalogue } from '../view/catalogue/madeCatalogue.ts';
import { vocabulary as compareVocabulary } from '../view/compare/vocabulary.ts';
import { vocabulary } from '../view/vocabulary.ts';

const ORIGIN = 'https://city.example';
const BASES = ['/', '/atlas/'] as const;

/** Paths as browsers have them: those of pages, and those that a server answers to as to a page, or with its 404.html. */
const paths = fc
  .tuple(
    fc.constantFrom(
      '/',
      '//',
      '/en/',
      '/en//',
      '/easy/',
      '/atlas/',
      '/atlas/en/',
      '/en/en/',
      '/atlas',
      '/regions/',
      '/en/municipalities/',
    ),
    fc.array(
      fc.oneof(
        fc.constantFrom('regions', 'bingo', 'municipalities', '34203', 'evil.example', '', '..'),
        hostileText,
      ),
      { maxLength: 4 },
    ),
    fc.constantFrom('', '/'),
  )
  .map(([start, steps, end]) => new URL(`${ORIGIN}${start}${steps.join('/')}${end}`).pathname);

const searches = queries({
  parameters: ['lang', 'q', 'region', 'at'],
  words: [...LANGUAGES, '水戸', 'bingo'],
  meant: ['lang=en', 'lang=easy', 'lang=ja', 'q=a'],
});
/** As `location` has it: with its "?", or empty. */
const search = searches.map((text) => new URL(text.startsWith('?') ? text : `?${text}`, ORIGIN).search);

describe('an older link with its language in the query', { timeout: FUZZ_TIMEOUT }, () => {
  it('leads to a page of this site in that language, once', () => {
    let led = 0;
    holds(
      fc.property(
        fc.record({ pathname: paths, search, hash: fc.constantFrom('', '#values', '#//x') }),
        fc.constantFrom(...BASES),
        fc.constantFrom(...LANGUAGES),
        (location, base, language) => {
          const other = inAskedLanguage(location, { base, language });
          const asked = new URLSearchParams(location.search).get('lang');
          expect(other !== null).toBe(asked !== language && LANGUAGES.some((each) => each === asked));
          if (other === null) return;
          led += 1;
          const to = new URL(other, ORIGIN + location.pathname);
          expect([to.origin, to.searchParams.has('lang'), to.hash]).toEqual([ORIGIN, false, location.hash]);
          expect(to.pathname.startsWith(asked === 'ja' ? base : `${base}${asked}/`), to.href).toBe(true);
          expect(to.pathname).not.toMatch(/^\/\//);
        },
      ),
    );
    expect(led).toBeGreaterThan(0);
  });

  it.each([
    ['/regions/bingo/', 'ja', '?lang=en&year=2018', '/en/regions/bingo/?year=2018'],
    ['/en/regions/bingo/', 'en', '?lang=ja', '/regions/bingo/'],
    ['/en/nowhere/', 'ja', '?lang=easy', '/easy/nowhere/'],
    ['/en//evil.example/', 'en', '?lang=ja', '/evil.example/'],
  ] as const)('%s in %s with %s: %s', (pathname, language, query, to) => {
    expect(inAskedLanguage({ pathname, search: query, hash: '' }, { base: '/', language })).toBe(to);
  });
});

describe('what an address asks the search box', { timeout: FUZZ_TIMEOUT }, () => {
  it('is a text that could be typed there', () => {
    holds(
      fc.property(searches, (text) => {
        const asked = askedQuery(text);
        expect(asked.isWellFormed() && asked.trim() === asked && asked.length <= LONGEST_QUERY).toBe(true);
        expect(askedQuery(`?q=${encodeURIComponent(asked)}`)).toBe(asked);
      }),
    );
    for (const text of longQueries(['q'])) expect(askedQuery(text).length).toBeLessThanOrEqual(LONGEST_QUERY);
    expect(askedQuery(`?q=a${'𠮷'.repeat(200)}`)).toBe(`a${'𠮷'.repeat(99)}`);
  });
});

describe('the path of an address', { timeout: FUZZ_TIMEOUT }, () => {
  it('is looked up by its words, and by nothing where it has none', () => {
    holds(
      fc.property(fc.oneof(paths, hostileText), (path) => {
        const words = queriesOf(path);
        expect(words.filter((word) => word.trim() === '')).toEqual([]);
        expect(words.length).toBeLessThanOrEqual(Math.min(path.split('/').length, 6));
      }),
    );
  });

  it('is about a place only where it could be the place’s own', () => {
    holds(
      fc.property(paths, fc.constantFrom(...BASES), fc.constantFrom(...LANGUAGES), (path, base, language) => {
        const place = placeOf(path, { base, language });
        if (place === null) return;
        expect(place.kind === 'region' ? place.id : place.code).toMatch(/^[\w-]+$/);
        expect(path.startsWith(base)).toBe(true);
      }),
    );
  });
});

describe('what the reader chooses', { timeout: FUZZ_TIMEOUT }, () => {
  afterEach(() => vi.unstubAllGlobals());

  let seconds = 0;

  /** A browser's address bar: it takes addresses of the same origin and no others. */
  function addressBar(path: string) {
    let now = new URL(ORIGIN + path);
    const go = (_state: unknown, _title: string, address: string) => {
      const next = new URL(address, now);
      if (next.origin !== now.origin) throw new DOMException('another origin', 'SecurityError');
      now = next;
    };
    vi.stubGlobal('history', { pushState: go, replaceState: go });
    vi.stubGlobal('addEventListener', () => undefined);
    // Nobody is so quick that a browser would have to be spared.
    vi.stubGlobal('performance', {
      now: () => {
        seconds += 1;
        return seconds * 30_000;
      },
    });
    vi.stubGlobal('location', {
      get origin() {
        return now.origin;
      },
      get pathname() {
        return now.pathname;
      },
      get search() {
        return now.search;
      },
      get hash() {
        return now.hash;
      },
    });
    return () => now;
  }

  it('is written into the address of the very page, whatever slashes its path begins with', () => {
    const { vocabulary: catalogueVocabulary } = madeCatalogue([{}]);
    holds(
      fc.property(paths, searches, (path, query) => {
        const now = addressBar(path);
        const address = new URL(now());
        address.search = query;
        now().search = query;

        const views = createViewStore(vocabulary);
        views.change({ ...views.view, year: views.view.year === 2018 ? 2019 : 2018, only: null }, 'year');
        expect([now().pathname, now().searchParams.get('year')]).toEqual([
          address.pathname,
          String(views.view.year),
        ]);

        createCompareStore(compareVocabulary).change({ ...DEFAULT_STATE, regions: ['bingo', 'oita'] });
        expect(now().href).toBe(stateAddress({ ...DEFAULT_STATE, regions: ['bingo', 'oita'] }));

        const catalogue = createCatalogueStore(catalogueVocabulary);
        catalogue.change({ ...catalogue.now().state, text: '図書館' }, true);
        expect(now().searchParams.get('q')).toBe('図書館');

        createBuilderStore(vocabulary, 'ja').change({ height: 1234 });
        expect([now().pathname, now().searchParams.get('height')]).toEqual([address.pathname, '1234']);
      }),
      0.2,
    );
  });
});
