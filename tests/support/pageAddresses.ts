import fc from 'fast-check';
import { COLOURS, STATS } from '../../src/colour/mode.ts';
import { MEASURES } from '../../src/compare/types.ts';
import { GROUPS } from '../../src/pages/compare/model.ts';
import { COLUMNS } from '../../src/view/catalogue/columns.ts';
import { FACETS, FIXED_VALUES } from '../../src/view/catalogue/facets.ts';
import { VIEW_PARAMETERS } from '../../src/view/ownParameters.ts';
import { SEED } from './fuzz.ts';
import { hostileText } from './hostileTexts.ts';
import { type QueryWords, queries } from './queries.ts';

// Of the record that ships: pages that are built, and what their queries may name.
const REGIONS = ['ibaraki-keno', 'bingo', 'koriyama', 'hiroshima'];
const TOWNS = ['08201', '34203', '01695', '08230'];
const CATEGORIES = ['medical', 'tourism', 'local-products'];
const PILLARS = ['economy', 'urban', 'living'];

const VIEW: QueryWords = {
  parameters: [...VIEW_PARAMETERS, 'q'],
  words: [
    ...[
      ...REGIONS,
      ...TOWNS,
      ...CATEGORIES,
      ...PILLARS,
      ...COLOURS,
      ...STATS,
      '2015',
      '2018',
      '2025',
      '082015',
    ],
    ...['13', 'central', 'absent', '8.5/34.4/133.25', '13/50/160', '2.5/15/115', '11/35.68/139.76'],
  ],
  meant: [
    'region=bingo',
    'municipality=34203',
    'municipality=082015',
    'initiative=13',
    'at=8.5/34.4/133.25',
    'color=category',
    'category=medical',
    'pillar=living',
    'stat=area',
    'color=members',
    'year=2018',
    'only=absent',
    'q=library',
  ],
};
const SEARCH: QueryWords = {
  parameters: ['q', 'q', 'lang', 'region'],
  words: ['水戸', 'library', '図書館　相互', '08201', 'みと', 'ja', 'en', 'easy', 'x'.repeat(300)],
  meant: ['q=%E6%B0%B4%E6%88%B8', 'q=library', 'lang=en', 'lang=easy'],
};
const FRAME: QueryWords = {
  parameters: ['color', 'category', 'pillar', 'stat', 'year', 'theme', 'accent', 'panel', 'controls'],
  words: [
    ...[...CATEGORIES, ...PILLARS, ...COLOURS, ...STATS, '2015', '2018', '2025'],
    ...['auto', 'light', 'dark', '0b3d91', '%23ffd166', '797979', 'list', 'none', 'map'],
  ],
  meant: [
    'category=medical',
    'pillar=living',
    'color=stat&stat=area',
    'color=members',
    'year=2018',
    'theme=dark',
    'accent=ffd166',
    'accent=0b3d91',
    'panel=none',
    'controls=none',
  ],
};

interface Kind extends QueryWords {
  paths: fc.Arbitrary<string>;
}

/** Kinds of pages that read their address, and one that is at any. */
const KINDS = {
  nation: { ...VIEW, paths: fc.constant('/') },
  region: { ...VIEW, paths: fc.constantFrom(...REGIONS.map((id) => `/regions/${id}/`)) },
  municipality: { ...SEARCH, paths: fc.constantFrom(...TOWNS.map((code) => `/municipalities/${code}/`)) },
  reading: {
    ...SEARCH,
    paths: fc.constantFrom(
      '/about/',
      '/themes/emergency-care/',
      '/initiatives/ibaraki-keno/13/',
      '/data/check/',
    ),
  },
  catalogue: {
    parameters: [...FACETS, 'q', 'sort', 'cols'],
    words: [
      ...[...REGIONS, ...CATEGORIES, ...PILLARS, ...COLUMNS, ...Object.values(FIXED_VALUES).flat()],
      ...['08', '34', 'illness', 'care', 'mic-renkei-2025', '図書館', '-title', '-region'],
    ],
    meant: [
      'region=bingo',
      'prefecture=34,08',
      'pillar=living',
      'category=medical',
      'q=%E5%9B%B3%E6%9B%B8%E9%A4%A8',
      'sort=-region',
      'cols=title,region,summary',
      'counted=yes',
    ],
    paths: fc.constant('/initiatives/'),
  },
  comparison: {
    parameters: ['regions', 'sort', 'cols', 'x', 'y', 'log', 'by'],
    words: [...REGIONS, REGIONS.join(','), ...MEASURES, ...GROUPS, 'x', 'y', 'x,y', '-area', '-change'],
    meant: [
      'regions=bingo,hiroshima',
      'sort=-area',
      'cols=size',
      'x=density',
      'y=area',
      'log=x,y',
      'by=members',
    ],
    paths: fc.constant('/compare/'),
  },
  frame: {
    ...FRAME,
    paths: fc.constantFrom(
      ...REGIONS.map((id) => `/embed/regions/${id}/`),
      ...TOWNS.map((code) => `/embed/municipalities/${code}/`),
    ),
  },
  builder: {
    parameters: [...FRAME.parameters, 'region', 'municipality', 'language', 'height'],
    words: [...FRAME.words, ...REGIONS, ...TOWNS, 'ja', 'en', 'easy', '200', '5000', '1200'],
    meant: [...FRAME.meant, 'region=bingo', 'municipality=34203', 'language=en', 'height=1200'],
    paths: fc.constant('/embed/builder/'),
  },
  'wrong path': {
    // Without languages: one wrong address that leads to another says nothing more.
    parameters: ['q', 'region'],
    words: ['水戸', 'library', 'x'.repeat(300)],
    meant: ['q=library'],
    paths: fc
      .tuple(
        fc.constantFrom(
          '/',
          '/regions/',
          '/municipalities/',
          '/initiatives/bingo/',
          '/embed/regions/',
          '/assets/',
        ),
        hostileText.filter((text) => !/^[./\\]*$/.test(text)),
      )
      .map(([start, step]) => `${start}${step}/`),
  },
} as const satisfies Record<string, Kind>;

export type AddressKind = keyof typeof KINDS;
export const ADDRESS_KINDS = Object.keys(KINDS) as AddressKind[];

/** Servers take no address much longer than this; what they answer then is not the atlas's. */
const LONGEST = 4000;

/**
 * Made-up addresses of a kind of page, below the site's root ("/en/regions/bingo/?at=…"), as a browser sends them.
 * The same at each run with the same seed.
 */
export function someAddresses(kind: AddressKind, count: number): string[] {
  const { paths, ...words } = KINDS[kind];
  const address = fc
    .tuple(
      fc.constantFrom('', '', '/en', '/easy'),
      paths,
      queries(words).map((query) => query.replace(/^\?*/, '?')),
      fc.oneof(
        { weight: 4, arbitrary: fc.constant('') },
        hostileText.map((text) => `#${text}`),
      ),
    )
    .map((parts) => asSent(parts.join('')))
    .filter((text) => text.length <= LONGEST);
  // Of few values the first would otherwise all be small ones, and of every kind the same.
  const seed = SEED + ADDRESS_KINDS.indexOf(kind);
  return fc.sample(fc.noBias(address), { seed, numRuns: count });
}

function asSent(address: string): string {
  const { pathname, search, hash } = new URL(`http://localhost${address}`);
  return pathname + search + hash;
}
