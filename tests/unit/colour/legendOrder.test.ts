import { describe, expect, it } from 'vitest';
import { colourFacts } from '../../../src/colour/facts.ts';
import type { ColourMode } from '../../../src/colour/mode.ts';
import { paintsOf } from '../../../src/colour/paint.ts';
import { madeAtlas, madeInitiatives, madeMember, madeMunicipality, madeRegion } from '../record/made.ts';

/** The least clear first, so that an order that is right was made. */
const LEAST_FIRST: Record<string, Record<string, number>> = {
  mixed: { 'a-safety': 1, 'a-town': 1, 'a-work': 1 },
  tie: { 'a-health': 2, 'a-town': 2 },
  narrow: { 'a-safety': 2, 'a-town': 1, 'a-work': 1 },
  lead: { 'a-work': 4 },
};

function legend(counts: Record<string, Record<string, number>>, mode: ColourMode) {
  const regions = Object.entries(counts).map(([id, each], index) => {
    const code = `0800${index + 1}`;
    const members = [
      madeMember(code, null),
      { ...madeMember(`0810${index}`), scheme: 'prefectural' as const },
      madeMember(`0820${index}`),
    ];
    return madeRegion({ id, centralCities: [code], members, initiatives: madeInitiatives(each) });
  });
  const figures = regions.map((_, index) =>
    madeMunicipality(`0800${index + 1}`, { areaKm2: 1000 - 100 * index, areaKm2Without: null }),
  );
  return paintsOf(colourFacts(madeAtlas(regions, figures)), { mode, year: null }).legend;
}

describe('the order of the legend', () => {
  it('goes from one that leads over lead by one and tie to none', () => {
    const kinds = legend(LEAST_FIRST, { color: 'lead' }).map(({ meaning }) =>
      meaning.kind === 'leading' ? meaning.leading.kind : meaning.kind,
    );
    expect(kinds).toEqual(['lead', 'narrow', 'tie', 'mixed']);
  });

  it('goes from one to many, then to what is not among the examples', () => {
    const counts = {
      absent: { 'a-work': 1 },
      many: { 'a-town': 5 },
      two: { 'a-town': 2 },
      one: { 'a-town': 1 },
    };
    const entries = legend(counts, { color: 'category', category: 'a-town' });
    expect(entries.map(({ regions }) => regions)).toEqual([['one'], ['two'], ['many'], ['absent']]);
  });

  it('goes from the least figure to the largest', () => {
    const entries = legend(LEAST_FIRST, { color: 'stat', stat: 'area' });
    const from = entries.map(({ meaning }) => (meaning.kind === 'class' ? meaning.from : undefined));
    expect(from[0]).toBeNull();
    const limits = from.slice(1).map(Number);
    expect(limits.length).toBeGreaterThan(1);
    expect(limits).toEqual(limits.toSorted((a, b) => a - b));
  });

  it('goes from the centre outwards, with every municipality named once', () => {
    const entries = legend(LEAST_FIRST, { color: 'members' });
    expect(entries.map(({ meaning, codes, regions }) => [meaning.kind, codes.length, regions])).toEqual([
      ['central', 4, []],
      ['partner', 4, []],
      ['prefectural', 4, []],
    ]);
  });
});
