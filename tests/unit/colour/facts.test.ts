import { describe, expect, it } from 'vitest';
import { colourFacts } from '../../../src/colour/facts.ts';
import { DOCUMENT, madeAtlas, madeInitiative, madeMember, madeRegion } from '../record/made.ts';

function announced(given: { kind?: 'accession' | 'vision'; code?: string; expected?: string }) {
  return { kind: 'accession' as const, text: '知らせ', seen: '2025-01-10', source: DOCUMENT, ...given };
}

describe('facts of a region', () => {
  const region = madeRegion({
    centralCities: ['08201'],
    members: [
      madeMember('08201', null),
      { ...madeMember('08202', '2019-02-01'), left: '2023-03-31' },
      { ...madeMember('08203'), scheme: 'prefectural' },
    ],
    initiatives: [
      madeInitiative({ key: 'one', pillar: 'urban', category: 'a-town' }),
      madeInitiative({ key: 'two', pillar: 'urban', category: 'a-work' }),
      madeInitiative({ key: 'three', pillar: 'living', category: 'a-work' }),
      madeInitiative({ key: 'again', pillar: 'living', category: 'a-work', repeats: 'three' }),
    ],
    announcements: [
      announced({ code: '08236', expected: '2026-04' }),
      announced({ code: '08301' }),
      announced({}),
      announced({ kind: 'vision', code: '08302' }),
    ],
  });
  const facts = () => colourFacts(madeAtlas([region])).regions[0];

  it('count distinct initiatives by category and by pillar', () => {
    expect(facts()).toMatchObject({
      categories: { 'a-town': 1, 'a-work': 2 },
      pillars: { urban: 2, living: 1 },
      counted: 3,
    });
  });

  // The record names no day for the central city: it has been there as long as the region.
  it('say of each member since when, until when, and as what', () => {
    expect(facts()?.members).toEqual([
      { code: '08201', from: '2019-02-01', isCentral: true, isPrefectural: false },
      { code: '08202', from: '2019-02-01', left: '2023-03-31', isCentral: false, isPrefectural: false },
      { code: '08203', from: '2020-04-01', isCentral: false, isPrefectural: true },
    ]);
  });

  it('name who is announced as a member, and when if that is said', () => {
    expect(facts()?.announced).toEqual([
      { code: '08236', expected: '2026-04' },
      { code: '08301', expected: null },
    ]);
  });
});

describe('facts of a record', () => {
  const atlas = madeAtlas([madeRegion(), madeRegion({ id: 'other', members: [madeMember('08201', null)] })]);

  it('give each category the family that decides its hue', () => {
    expect(colourFacts(atlas).families).toMatchObject({ 'a-work': 'work', 'b-health': 'health' });
  });

  it('have the figures of every member once, and no names', () => {
    const { figures } = colourFacts(atlas);
    expect(Object.keys(figures)).toEqual(['08201', '08236']);
    expect(Object.keys(figures['08201'] ?? {})).toEqual([
      'code',
      'population',
      'areaKm2',
      'areaKm2Without',
      'dayNightRatio',
    ]);
  });

  it('cannot be had where a family has no hue', () => {
    const [first] = atlas.taxonomy.categories;
    if (!first) throw new Error('the made taxonomy has no category');
    const taxonomy = { ...atlas.taxonomy, categories: [{ ...first, family: 'sport' }] };
    expect(() => colourFacts({ ...atlas, taxonomy } as typeof atlas)).toThrow('no hue for family "sport"');
  });
});
