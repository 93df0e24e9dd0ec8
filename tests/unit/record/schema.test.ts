import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { initiative, participants } from '../../../src/record/schema/initiative.ts';
import {
  bilingual,
  dayOrMonth,
  documentReference,
  figure,
  municipalityCode,
  partialDate,
  reference,
  slug,
  text,
} from '../../../src/record/schema/primitives.ts';
import { region } from '../../../src/record/schema/region.ts';
import { madeInitiative, madeRegion } from './made.ts';

function accepts(schema: z.ZodType, value: unknown): boolean {
  return schema.safeParse(value).success;
}

describe('primitives of the schema', () => {
  it.each([
    ['municipalityCode', municipalityCode, ['01100', '47382'], ['1100', '011002', '0110x', 'x01100', 1100]],
    ['slug', slug, ['a', '17', 'new-rail', 'a-1-b'], ['', 'A', 'a_b', '-a', 'a-', 'a--b', 'あ', 'a b']],
    [
      'partialDate',
      partialDate,
      ['2022', '2022-02', '2022-12', '2022-02-01', '2022-10-31', '2022-01-29'],
      ['22', '2022-0', '2022-13', '2022-00', '2022-02-00', '2022-02-32', '2022/02', 'x2022', '2022-02-21T'],
    ],
    [
      'dayOrMonth',
      dayOrMonth,
      ['2022-02', '2022-11', '2022-02-21', '2022-02-09', '2022-12-30'],
      ['2022', '2022-13', '2022-02-32', 'x2022-02', '2022-02-21x', '202-02'],
    ],
    ['text', text, ['水', '水'.repeat(2000), 'a b'], ['', ' 水', '水 ', '水\n', '水'.repeat(2001), 5]],
    ['bilingual', bilingual, [{ ja: '水', en: 'w' }], [{ ja: '水' }, { ja: '水', en: 'w', fr: 'e' }]],
    [
      'lines of a documentReference',
      documentReference.shape.lines,
      ['12', '12-34', undefined],
      ['', '12-', '-34', '12-34-56', '12–34', 'x12', '12x'],
    ],
    ['documentReference', documentReference, [{ id: 'a' }], [{}, { id: 'a', page: 3 }]],
    [
      'reference',
      reference,
      [{ id: 'a' }, { url: 'https://a.jp/', supports: '日' }, { url: 'http://a.jp/', supports: '日' }],
      [
        { url: 'https://a.jp/' },
        { url: 'javascript:alert(1)', supports: '日' },
        { url: 'a', supports: '日' },
      ],
    ],
    [
      'figure',
      figure,
      [{ label: '人口', value: null, unit: '人', period: null, asPrinted: '−' }],
      [{ label: '人口', value: '5', unit: '人', period: null, asPrinted: '5' }],
    ],
  ])('%s takes what it should, and nothing else', (_, schema, good, bad) => {
    for (const value of good) expect(accepts(schema, value), JSON.stringify(value)).toBe(true);
    for (const value of bad) expect(accepts(schema, value), JSON.stringify(value)).toBe(false);
  });
});

describe('participants', () => {
  it.each([
    { kind: 'all' },
    { kind: 'listed', codes: ['08201'], partners: ['県'], openTo: 'だれでも', asPrinted: '水戸市' },
    { kind: 'count', count: 1 },
    { kind: 'unstated' },
  ])('takes %j', (value) => {
    expect(accepts(participants, value)).toBe(true);
  });

  it.each([
    { kind: 'listed', codes: [] },
    { kind: 'listed' },
    { kind: 'listed', codes: ['8201'] },
    { kind: 'count' },
    { kind: 'count', count: 0 },
    { kind: 'count', count: 2.5 },
    { kind: 'all', codes: ['08201'] },
    { kind: 'most' },
  ])('refuses %j', (value) => {
    expect(accepts(participants, value)).toBe(false);
  });
});

describe('initiative and region', () => {
  it('fill lists that are left out with nothing', () => {
    expect(madeInitiative()).toMatchObject({
      otherTitles: [],
      parts: [],
      alsoCategories: [],
      situations: [],
      tags: [],
      figures: [],
      access: [],
      notes: [],
    });
    expect(madeRegion()).toMatchObject({
      aliases: [],
      system: [],
      results: [],
      figures: [],
      announcements: [],
      review: null,
      links: [],
      notes: [],
      doubts: [],
      coverage: { stated: [] },
    });
  });

  it.each([
    ['a source', { sources: [] }],
    ['a known status', { status: 'done' }],
    ['a known author of the title', { titleBy: 'printer' }],
    ['no field of another name', { colour: 'red' }],
    ['a slug for its key', { key: '1 a' }],
    ['a summary in Japanese', { summary: { en: 'x' } }],
    [
      'a web address for access',
      { access: [{ label: 'a', by: '市', checked: '2025', url: 'mailto:a@b.jp' }] },
    ],
  ])('an initiative needs %s', (_, change) => {
    expect(accepts(initiative, madeInitiative())).toBe(true);
    expect(accepts(initiative, { ...madeInitiative(), ...change })).toBe(false);
  });

  it.each([
    ['one central city at least', { centralCities: [] }],
    ['two central cities at most', { centralCities: ['08201', '08236', '08216'] }],
    ['members', { members: [] }],
    ['milestones', { milestones: [] }],
    ['initiatives', { initiatives: [] }],
    ['sources', { sources: [] }],
    ['a reading in hiragana', { name: { ja: '水戸', en: 'Mito', kana: 'ミト' } }],
    ['a reading to its end in hiragana', { name: { ja: '水戸', en: 'Mito', kana: 'みとA' } }],
    ['a reading from its start in hiragana', { name: { ja: '水戸', en: 'Mito', kana: 'Aみと' } }],
    ['a day or month for joining', { members: [{ code: '08201', joined: '2020', scheme: 'national' }] }],
    ['a known scheme', { members: [{ code: '08201', joined: null, scheme: 'own' }] }],
    [
      'fiscal years from 2010',
      { visions: [{ edition: 1, name: '一', adopted: null, from: 2009, to: 2020 }] },
    ],
    ['fiscal years to 2060', { visions: [{ edition: 1, name: '一', adopted: null, from: 2020, to: 2061 }] }],
    ['a known kind of coverage', { coverage: { kind: 'part', basis: 'adopted', asOf: '2025' } }],
  ])('a region needs %s', (_, change) => {
    expect(accepts(region, madeRegion())).toBe(true);
    expect(accepts(region, { ...madeRegion(), ...change })).toBe(false);
  });
});
