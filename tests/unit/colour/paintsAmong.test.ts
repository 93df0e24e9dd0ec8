import { beforeEach, describe, expect, it } from 'vitest';
import { type ColourFacts, colourFacts } from '../../../src/colour/facts.ts';
import { DEFAULT_VIEW, paintOf, paintsAmong, paintsOf } from '../../../src/colour/paint.ts';
import { madeAtlas, madeInitiatives, madeMember, madeRegion } from '../record/made.ts';

const SOURCE = { id: 'collection', section: '取組', lines: '10-12' };

/** 08201 belongs to it, 08301 is announced as a member; 08202 is announced and belongs to another region already. */
const atlas = madeAtlas([
  madeRegion({
    id: 'with-news',
    centralCities: ['08201'],
    members: [madeMember('08201', null)],
    initiatives: madeInitiatives({ 'a-work': 2 }),
    announcements: ['08301', '08301', '08202'].map((code) => ({
      kind: 'accession' as const,
      text: '参加の意向',
      seen: '2025-01-10',
      code,
      source: SOURCE,
    })),
  }),
  madeRegion({ id: 'other', centralCities: ['08202'], members: [madeMember('08202', null)] }),
  madeRegion({
    id: 'draft',
    centralCities: ['08203'],
    members: [madeMember('08203', null)],
    coverage: { kind: 'complete', basis: 'draft', document: 'collection', asOf: '2025' },
  }),
  madeRegion({
    id: 'whole',
    centralCities: ['08204'],
    members: [madeMember('08204', null)],
    coverage: { kind: 'complete', basis: 'adopted', document: 'collection', asOf: '2025' },
  }),
]);
let facts: ColourFacts;
beforeEach(() => {
  facts = colourFacts(atlas);
});

describe('who is announced as a member', () => {
  it.each([[null], [2025], [2026]])('has a look of its own, once, in %s', (year) => {
    const paints = paintsOf(facts, { ...DEFAULT_VIEW, year });
    expect(paints.announced).toEqual(['08301']);
    expect(paints.tiles.get('announced')?.ground).toBe('land');
    expect(paintOf(paints, '08301')).toBe('announced');
  });

  it('is nobody yet in an earlier year', () => {
    const paints = paintsOf(facts, { ...DEFAULT_VIEW, year: 2024 });
    expect(paints.announced).toEqual([]);
    expect(paints.tiles.has('announced')).toBe(false);
  });

  it('keeps the look of the region it belongs to', () => {
    const paints = paintsOf(facts, DEFAULT_VIEW);
    expect(paintOf(paints, '08201')).toBe('work');
    expect(paintOf(paints, '08202')).toBe('health');
    expect(paintOf(paints, '13101')).toBeNull();
  });
});

describe('regions of a theme', () => {
  const paints = () => paintsAmong(facts, new Set(['with-news']), 'safety');

  it('have the full hue; of the others only a whole record says that it has none', () => {
    expect(Object.fromEntries(paints().regions)).toEqual({
      'with-news': 'safety',
      other: 'absent',
      draft: 'absent',
      whole: 'none',
    });
    expect(paints().legend.map(({ meaning }) => meaning)).toEqual([
      { kind: 'present' },
      { kind: 'none' },
      { kind: 'absent' },
    ]);
  });

  it('are told of today, without what is announced', () => {
    expect([...paints().municipalities.keys()]).toEqual(['08201', '08202', '08203', '08204']);
    expect(paints().announced).toEqual([]);
  });
});
