import { describe, expect, it } from 'vitest';
import { peopleMeasures } from '../../../../src/compare/measures/people.ts';
import type { Municipality } from '../../../../src/record/types.ts';
import { madeAtlas, madeMunicipality } from '../../record/made.ts';

const CITY = madeMunicipality('08201', {
  population: { y2015: 1000, y2020: 900, y2025preliminary: 850, y2030: 800, y2040: 700, y2050: 600 },
  areaKm2: 30,
  dayNightRatio: 110,
});
const TOWN = madeMunicipality('08236', {
  population: { y2015: 400, y2020: 300, y2025preliminary: 270, y2030: 250, y2040: 200, y2050: 120 },
  areaKm2: 20,
  dayNightRatio: 80,
});

function measures(towns: readonly Municipality[], central: readonly string[] = ['08201']) {
  return peopleMeasures(
    madeAtlas([], towns),
    towns.map(({ code }) => code),
    central,
  );
}

describe('peopleMeasures', () => {
  it('is as worked out by hand', () => {
    const found = measures([CITY, TOWN]);
    expect(found).toMatchObject({
      population2015: 1400,
      population2020: 1200,
      population2025: 1120,
      population2050: 720,
      area: 50,
      density: 24,
      centralShare: 75,
    });
    // 1120 / 1400 = 0.8; 720 / 1200 = 0.6; (900 × 1.1 + 300 × 0.8) / 1200 = 1.025.
    expect(found.change).toBeCloseTo(-20, 9);
    expect(found.outlook).toBeCloseTo(-40, 9);
    expect(found.dayNight).toBeCloseTo(102.5, 9);
  });

  it('adds up the people of two central cities', () => {
    expect(measures([CITY, TOWN], ['08201', '08236']).centralShare).toBe(100);
  });

  it('says nothing that rests on a figure not published, and all the rest', () => {
    const unknown = { ...TOWN, population: { ...TOWN.population, y2050: null } };
    expect(measures([CITY, unknown])).toMatchObject({ population2050: null, outlook: null, density: 24 });
    const uncounted = { ...TOWN, population: { ...TOWN.population, y2020: null } };
    expect(measures([CITY, uncounted])).toMatchObject({
      population2015: 1400,
      population2020: null,
      density: null,
      centralShare: null,
      dayNight: null,
    });
    expect(measures([CITY, { ...TOWN, areaKm2: null }])).toMatchObject({ area: null, density: null });
  });

  it('has no share of nobody', () => {
    const empty = { ...CITY, population: { ...CITY.population, y2020: 0 } };
    expect(measures([empty]).centralShare).toBeNull();
  });
});
