import type { z } from 'zod';
import { FAMILIES } from '../../../src/colour/palette.ts';
import { type Atlas, createAtlas } from '../../../src/record/atlas.ts';
import { agreement } from '../../../src/record/schema/agreement.ts';
import { initiative } from '../../../src/record/schema/initiative.ts';
import { region } from '../../../src/record/schema/region.ts';
import { strategy } from '../../../src/record/schema/strategy.ts';
import type {
  Agreement,
  Initiative,
  Member,
  Municipality,
  Region,
  Strategy,
  Taxonomy,
  Theme,
} from '../../../src/record/types.ts';

/** Where made things are said to stand. */
export const DOCUMENT = { id: 'collection', section: '取組', lines: '10-12' };

/** An initiative that says as little as the schema allows, but for what a test is about. */
export function madeInitiative(given: Partial<z.input<typeof initiative>> = {}): Initiative {
  return initiative.parse({
    key: 'one',
    number: null,
    title: '取組の題',
    titleBy: 'source',
    pillar: 'living',
    field: 'welfare',
    category: 'a-health',
    participants: { kind: 'unstated' },
    summary: { ja: '要約です。' },
    status: 'ongoing',
    sources: [DOCUMENT],
    ...given,
  });
}

/** Initiatives numbered through, as many of each category as asked for. */
export function madeInitiatives(counts: Readonly<Record<string, number>>): Initiative[] {
  return Object.entries(counts).flatMap(([category, count]) =>
    Array.from({ length: count }, (_, index) => madeInitiative({ key: `${category}-${index}`, category })),
  );
}

export function madeMember(code: string, joined: string | null = '2020-04-01'): Member {
  return { code, joined, scheme: 'national' };
}

export function madeRegion(given: Partial<z.input<typeof region>> = {}): Region {
  return region.parse({
    id: 'made',
    name: { ja: 'つくり圏域', en: 'Tsukuri Region', kana: 'つくりけんいき' },
    shortName: 'つくり',
    centralCities: ['08201'],
    members: [madeMember('08201', null), madeMember('08236')],
    milestones: [
      { date: '2020-04-01', precision: 'day', kind: 'agreement', text: '協約', sources: [DOCUMENT] },
    ],
    visions: [],
    outlook: 'これから広げます。',
    coverage: { kind: 'selection', basis: 'adopted', document: 'collection', asOf: '2025' },
    initiatives: [madeInitiative()],
    contact: { section: null, url: null },
    sources: [DOCUMENT],
    ...given,
  });
}

export function madeMunicipality(code: string, given: Partial<Municipality> = {}): Municipality {
  return {
    code,
    name: `町${code}`,
    prefecture: code.startsWith('08') ? '茨城県' : '広島県',
    kana: 'まち',
    romaji: 'Machi',
    population: {
      y2015: 110,
      y2020: 100,
      y2025preliminary: 95,
      y2030: 90,
      y2040: 80,
      y2050: 70,
    },
    areaKm2: 12.5,
    areaKm2Without: 12.4,
    dayNightRatio: 98.7,
    hall: [140, 36],
    ...given,
  };
}

export function madeAgreement(given: Partial<z.input<typeof agreement>> = {}): Agreement {
  return agreement.parse({
    id: 'made-agreement',
    title: '連携協約',
    region: 'made',
    parties: [
      { code: '08201', role: 'central' },
      { code: '08236', role: 'partner' },
    ],
    date: '2020-04-01',
    ofAgreements: 8,
    explanation: { ja: '役割を決めた約束です。' },
    articles: [],
    fields: [],
    sources: [DOCUMENT],
    ...given,
  });
}

export function madeStrategy(given: Partial<z.input<typeof strategy>> = {}): Strategy {
  const goals = ['1', '2', '3', '4'].map((number) => {
    return { number, name: `目標${number}`, direction: '方向', kpis: [], measures: [], source: DOCUMENT };
  });
  return strategy.parse({
    code: '08236',
    title: '総合戦略',
    period: '7年間',
    periodBefore: null,
    revised: null,
    goals,
    sources: [DOCUMENT],
    ...given,
  });
}

/** One category a family ("a-work"), and one more in the family of health ("b-health"). */
const taxonomy: Taxonomy = {
  pillars: ['economy', 'urban', 'living'].map((id) => ({ id, label: both(id), short: both(id) })),
  fields: [{ id: 'welfare', pillar: 'living', label: both('welfare') }],
  families: FAMILIES.map((id) => ({ id, label: both(id) })),
  categories: [
    ...FAMILIES.map((family) => ({ id: `a-${family}`, family, label: both(`a-${family}`) })),
    { id: 'b-health', family: 'health', label: both('b-health') },
  ],
  situations: [{ id: 'birth', label: both('birth') }],
};

/** An atlas of these regions; municipalities that are not given are made up for every member. */
export function madeAtlas(
  regions: readonly Region[],
  given: readonly Municipality[] = [],
  more: {
    agreements?: readonly Agreement[];
    strategies?: readonly Strategy[];
    themes?: readonly Theme[];
  } = {},
): Atlas {
  const known = new Set(given.map(({ code }) => code));
  const codes = new Set(regions.flatMap(({ members }) => members.map(({ code }) => code)));
  return createAtlas({
    regions,
    municipalities: [
      ...given,
      ...[...codes].filter((code) => !known.has(code)).map((code) => madeMunicipality(code)),
    ],
    taxonomy,
    agreements: more.agreements ?? [],
    strategies: more.strategies ?? [],
    themes: more.themes ?? [],
    documents: [
      { id: 'collection', title: '事例集', publisher: '総務省', date: '2025', kind: 'collection' },
      {
        id: 'web',
        title: '公開資料',
        publisher: '水戸市',
        date: null,
        kind: 'vision',
        url: 'https://example.jp/a',
      },
    ],
  });
}

function both(id: string) {
  return { ja: `和${id}`, en: id };
}
