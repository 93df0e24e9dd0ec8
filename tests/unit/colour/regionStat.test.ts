import { describe, expect, it } from 'vitest';
import { colourFacts } from '../../../src/colour/facts.ts';
import { STATS, type StatId } from '../../../src/colour/mode.ts';
import { regionStat, scaleOf } from '../../../src/colour/regionStat.ts';
import { madeAtlas, madeMember, madeMunicipality, madeRegion } from '../record/made.ts';

const people = (y2020: number, y2025preliminary: number | null, y2050: number) => ({
  y2015: y2020,
  y2020,
  y2025preliminary,
  y2030: y2020,
  y2040: y2020,
  y2050,
});

/** Regions of one town each, so that every figure is the town's. */
function facts(towns: readonly Parameters<typeof madeMunicipality>[1][], formed: readonly string[] = []) {
  const codes = towns.map((_, index) => String(8001 + index).padStart(5, '0'));
  return colourFacts(
    madeAtlas(
      codes.map((code, index) =>
        madeRegion({
          id: `region-${index}`,
          centralCities: [code],
          members: [madeMember(code, formed[index])],
        }),
      ),
      codes.map((code, index) => madeMunicipality(code, towns[index])),
    ),
  );
}

function value(given: ReturnType<typeof facts>, stat: StatId): number | null {
  const [region] = given.regions;
  if (!region) throw new Error('there is no region');
  return regionStat(given, region, region.members, stat);
}

describe('a figure of a region', () => {
  const one = facts([
    { population: people(1000, 950, 600), areaKm2: 100, areaKm2Without: null, dayNightRatio: 90 },
  ]);

  it.each<[StatId, number]>([
    ['population', 950],
    ['change', -5],
    ['outlook', -40],
    ['density', 10],
    ['day-night', 90],
    ['area', 100],
    ['members', 1],
    ['age', 2020],
  ])('%s is %d', (stat, expected) => {
    const found = value(one, stat);
    // Density is of the census or of the preliminary count: either is near.
    if (stat === 'density') expect(Math.round(found ?? 0)).toBe(expected);
    else expect(found).toBeCloseTo(expected, 6);
  });

  it('is not there where it is not published', () => {
    const unknown = facts([{ population: people(1000, null, 600) }]);
    expect(value(unknown, 'population')).toBeNull();
    expect(value(unknown, 'area')).not.toBeNull();
  });
});

describe('the classes of a figure', () => {
  it('rise from the lightest step to the darkest', () => {
    const areas = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100];
    const given = facts(areas.map((areaKm2) => ({ areaKm2, areaKm2Without: null })));
    const { breaks, inks } = scaleOf(given, 'area');
    expect(breaks).toHaveLength(4);
    expect(inks).toEqual(['step1', 'step2', 'step3', 'step4', 'step5']);
  });

  it('are one, of the middle, where all are alike', () => {
    expect(scaleOf(facts([{}, {}, {}]), 'members')).toEqual({ breaks: [], inks: ['step3'] });
  });

  it('part the years by twos, the oldest darkest, and what is younger than five classes falls into the last', () => {
    const years = ['2015', '2016', '2018', '2020', '2022', '2024', '2026'].map((year) => `${year}-04-01`);
    const { breaks, inks } = scaleOf(
      facts(
        years.map(() => ({})),
        years,
      ),
      'age',
    );
    expect(breaks).toEqual([2017, 2019, 2021, 2023]);
    expect(inks).toEqual(['step5', 'step4', 'step3', 'step2', 'step1']);
  });

  it('fall and rise from no change, and from as many by day as by night', () => {
    const ratios = [80, 90, 98, 102, 112, 120];
    const { breaks, inks } = scaleOf(facts(ratios.map((dayNightRatio) => ({ dayNightRatio }))), 'day-night');
    expect(breaks).toContain(100);
    const below = breaks.filter((limit) => limit <= 100).length;
    expect(inks.slice(0, below)).toEqual(Array.from({ length: below }, (_, at) => `fall${below - at}`));
    expect(inks.slice(below)).toEqual(
      Array.from({ length: breaks.length + 1 - below }, (_, at) => `rise${at + 1}`),
    );
    const growing = facts([-20, -10, 10, 20].map((by) => ({ population: people(100, 100 + by, 100) })));
    expect(scaleOf(growing, 'change').breaks).toContain(0);
  });

  it('are there for every figure, one colour more than limits', () => {
    const given = facts([{ dayNightRatio: 90 }, { dayNightRatio: 110 }]);
    for (const stat of STATS) {
      const { breaks, inks } = scaleOf(given, stat);
      expect(inks, stat).toHaveLength(breaks.length + 1);
    }
  });
});
