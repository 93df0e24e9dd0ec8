import { describe, expect, it } from 'vitest';
import { initiative } from '../../../src/record/schema/initiative.ts';
import { region } from '../../../src/record/schema/region.ts';
import { madeInitiative, madeMember, madeRegion } from './made.ts';

const source = { id: 'collection' };
const web = { url: 'https://example.jp/', supports: '確かめた日' };
const figure = { label: '人口', value: 1, unit: '人', period: '2020', asPrinted: '1人', source: web };

/** A region in which every form of the schema is filled once. */
const full = {
  ...madeRegion(),
  $schema: '../schema.json',
  members: [{ ...madeMember('08201'), entered: '2020-05', left: '2024-03-31', note: '注' }],
  visions: [
    { edition: 1, name: '一', adopted: '2020', from: 2020, to: 2025, inferred: ['to'], note: '注' },
    { edition: null, name: '二', adopted: null, from: null, to: null },
  ],
  coverage: {
    kind: 'complete',
    basis: 'draft',
    document: 'collection',
    asOf: '2025',
    stated: [{ value: 0, counts: 'rows', asOf: '2025', source: web, note: '注' }],
  },
  system: [{ id: 'a', parent: null, label: '柱', kind: 'pillar', purpose: '目的' }],
  results: [
    {
      title: '結果',
      vision: '一',
      asOf: '2023-03',
      unit: '件',
      columns: ['A'],
      rows: [{ label: '経済', values: [1, null] }],
      totals: [null],
      note: '注',
      source,
    },
  ],
  backcast: {
    vision: '二',
    goal: '目標',
    branches: [{ pillar: 'urban', text: '支える' }],
    projects: ['先行'],
    source,
  },
  figures: [figure],
  announcements: [
    { kind: 'accession', text: '加入', expected: '2026', seen: '2025', code: '08236', source: web },
  ],
  contact: { section: '政策課', url: 'http://example.jp/', note: '注' },
  review: { by: '事務局', on: '2025-04-01' },
  links: [{ label: '公式', url: 'http://example.jp/' }],
  doubts: [{ path: 'members.0', reason: '不明' }],
};

function accepts(given: object): boolean {
  return region.safeParse({ ...full, ...given }).success;
}

describe('the form of a region', () => {
  it('takes one in which everything is filled', () => {
    expect(region.safeParse(full).error?.issues).toBeUndefined();
  });

  it.each([
    ['members', { ...full.members[0] }],
    ['milestones', { ...full.milestones[0] }],
    ['visions', { ...full.visions[0] }],
    ['system', { ...full.system[0] }],
    ['results', { ...full.results[0] }],
    ['figures', figure],
    ['announcements', { ...full.announcements[0] }],
    ['links', { ...full.links[0] }],
    ['doubts', { ...full.doubts[0] }],
  ])('takes no field of another name in %s', (list, entry) => {
    expect(accepts({ [list]: [entry] })).toBe(true);
    expect(accepts({ [list]: [{ ...entry, colour: 'red' }] })).toBe(false);
  });

  it.each([
    [
      'scheme of a member',
      ['national', 'prefectural'],
      (scheme: string) => ({ members: [{ ...full.members[0], scheme }] }),
    ],
    [
      'precision of a milestone',
      ['day', 'month', 'year', 'fiscal-year'],
      (precision: string) => ({ milestones: [{ ...full.milestones[0], precision }] }),
    ],
    [
      'kind of a milestone',
      ['declaration', 'agreement', 'policy', 'vision', 'accession', 'predecessor', 'other'],
      (kind: string) => ({ milestones: [{ ...full.milestones[0], kind }] }),
    ],
    [
      'inferred part of a vision',
      ['name', 'from', 'to', 'edition'],
      (inferred: string) => ({ visions: [{ ...full.visions[0], inferred: [inferred] }] }),
    ],
    [
      'kind of coverage',
      ['selection', 'complete'],
      (kind: string) => ({ coverage: { ...full.coverage, kind } }),
    ],
    [
      'basis of coverage',
      ['adopted', 'draft'],
      (basis: string) => ({ coverage: { ...full.coverage, basis } }),
    ],
    [
      'way of counting',
      ['rows', 'distinct'],
      (counts: string) => ({
        coverage: { ...full.coverage, stated: [{ ...full.coverage.stated[0], counts }] },
      }),
    ],
    [
      'kind of heading',
      ['pillar', 'area', 'field', 'item'],
      (kind: string) => ({ system: [{ ...full.system[0], kind }] }),
    ],
    [
      'kind of announcement',
      ['accession', 'vision', 'inter-region'],
      (kind: string) => ({ announcements: [{ ...full.announcements[0], kind }] }),
    ],
  ])('knows each %s: %j, and no other', (_, values, change) => {
    for (const value of values) expect(accepts(change(value)), value).toBe(true);
    expect(accepts(change('something-else'))).toBe(false);
    expect(accepts(change(''))).toBe(false);
  });

  it.each([
    'ftp://example.jp/',
    'shttp://example.jp/',
    'httpsx://example.jp/',
    'javascript:alert(1)',
    'example.jp',
  ])('takes no address such as %s, wherever one may stand', (url) => {
    expect(accepts({ contact: { ...full.contact, url } })).toBe(false);
    expect(accepts({ links: [{ label: '公式', url }] })).toBe(false);
    expect(accepts({ sources: [{ url, supports: '日' }] })).toBe(false);
    const access = [{ label: '窓口', url, by: '市', checked: '2025' }];
    expect(initiative.safeParse({ ...madeInitiative(), access }).success).toBe(false);
  });
});

describe('the form of an initiative', () => {
  it('takes parts and ways of access in which everything is filled', () => {
    const { source: _, ...plain } = figure;
    const parts = [{ title: '一', summary: '要約', figures: [plain], participants: { kind: 'all' } }];
    const access = [
      { label: '窓口', url: 'http://example.jp/', tel: '029', hours: '9時', by: '市', checked: '2025-04' },
      { label: '窓口', by: '市', checked: '2025' },
    ];
    expect(
      initiative.safeParse({ ...madeInitiative(), parts, access, statusIn: '二' }).error,
    ).toBeUndefined();
  });

  it.each(['ongoing', 'new', 'completed', 'planned'])('knows the status %s', (status) => {
    expect(initiative.safeParse({ ...madeInitiative(), status }).success).toBe(true);
  });

  it.each(['source', 'editor'])('knows a title by %s', (titleBy) => {
    expect(initiative.safeParse({ ...madeInitiative(), titleBy }).success).toBe(true);
  });
});
