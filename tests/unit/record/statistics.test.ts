import { beforeAll, describe, expect, it } from 'vitest';
import type { Atlas } from '../../../src/record/atlas.ts';
import { areaStatistics, POPULATION_YEARS } from '../../../src/record/statistics.ts';
import type { Municipality } from '../../../src/record/types.ts';
import { madeAtlas, madeMunicipality } from './made.ts';
import { realRecord } from './realRecord.ts';

type Figures = Partial<Municipality['population']>;

/** A town of 10 km² with these figures; 100 people every year where nothing is said. */
function town(code: string, figures: Figures, given: Partial<Municipality> = {}): Municipality {
  const y = 100;
  const population = { y2015: y, y2020: y, y2025preliminary: y, y2030: y, y2040: y, y2050: y, ...figures };
  return madeMunicipality(code, { population, areaKm2: 10, dayNightRatio: 100, ...given });
}

function statistics(...towns: readonly Municipality[]) {
  return areaStatistics(
    madeAtlas([], towns),
    towns.map(({ code }) => code),
  );
}

describe('areaStatistics', () => {
  it('sums each year by itself', () => {
    const grown = { y2015: 1, y2020: 2, y2025preliminary: 3, y2030: 4, y2040: 5, y2050: 6 };
    const { population, areaKm2 } = statistics(town('08001', grown), town('08002', {}));
    expect(Object.keys(population)).toEqual([...POPULATION_YEARS]);
    expect(Object.values(population).map(({ value }) => value)).toEqual([101, 102, 103, 104, 105, 106]);
    expect(areaKm2).toEqual({ value: 20, missing: [] });
  });

  it('counts each municipality once, however often its code is given', () => {
    const atlas = madeAtlas([], [town('08001', {}), town('08002', {})]);
    const { population, areaKm2 } = areaStatistics(atlas, ['08001', '08002', '08001']);
    expect([population.y2020.value, areaKm2.value]).toEqual([200, 20]);
  });

  it('names those whose figure is not published, and adds nothing for them', () => {
    const { population, areaKm2 } = statistics(
      town('08001', { y2050: null }),
      town('08002', {}, { areaKm2: null }),
    );
    expect(population.y2050).toEqual({ value: 100, missing: ['08001'] });
    expect(population.y2040).toEqual({ value: 200, missing: [] });
    expect(areaKm2).toEqual({ value: 10, missing: ['08002'] });
  });

  it('has 0 inhabitants for a figure, not for a gap', () => {
    expect(statistics(town('07546', { y2020: 0 })).population.y2020).toEqual({ value: 0, missing: [] });
  });

  it('has inhabitants of 2020 by square kilometre of the whole', () => {
    expect(statistics(town('08001', { y2020: 300 }), town('08002', {}, { areaKm2: 30 })).density).toBe(
      400 / 40,
    );
  });

  it('weighs day population by people, not by town', () => {
    const commuting = town('08001', { y2020: 300 }, { dayNightRatio: 80 });
    const working = town('08002', { y2020: 100 }, { dayNightRatio: 120 });
    expect(statistics(commuting, working).dayNightRatio).toBeCloseTo((240 + 120) / 4, 10);
  });

  it('counts nobody by day where nobody lives, though there is no ratio', () => {
    const empty = town('07546', { y2020: 0 }, { dayNightRatio: null });
    expect(statistics(empty, town('08001', {}, { dayNightRatio: 110 })).dayNightRatio).toBeCloseTo(110, 10);
  });

  it('has the change from 2015 to 2025 in per cent of 2015', () => {
    expect(statistics(town('08001', { y2015: 200, y2025preliminary: 150 })).change).toBeCloseTo(-25, 10);
    expect(statistics(town('08001', { y2015: 100, y2025preliminary: 110 })).change).toBeCloseTo(10, 10);
    expect(statistics(town('08001', {})).change).toBe(0);
  });

  it.each<[string, Figures, Partial<Municipality>, 'density' | 'dayNightRatio' | 'change']>([
    ['density without people', { y2020: null }, {}, 'density'],
    ['density without an area', {}, { areaKm2: null }, 'density'],
    ['density on no area', {}, { areaKm2: 0 }, 'density'],
    ['ratio without a ratio', {}, { dayNightRatio: null }, 'dayNightRatio'],
    ['ratio without people', { y2020: null }, {}, 'dayNightRatio'],
    ['change without a beginning', { y2015: null }, {}, 'change'],
    ['change without an end', { y2025preliminary: null }, {}, 'change'],
  ])('says no %s, even beside a town that has all figures', (_, figures, given, wanted) => {
    const towns = [town('08001', figures, given)];
    if (given.areaKm2 !== 0) towns.push(town('08002', {}));
    expect(statistics(...towns)[wanted]).toBeNull();
  });

  it('says no change from nobody', () => {
    expect(statistics(town('07545', { y2015: 0, y2025preliminary: 900 })).change).toBeNull();
  });

  it('has nothing to say of no municipalities', () => {
    const { population, density, dayNightRatio, change } = statistics();
    expect(population.y2020).toEqual({ value: 0, missing: [] });
    expect([density, dayNightRatio, change]).toEqual([null, null, null]);
  });

  it('counts the people of 根室市 on the area that its census reaches, and of others on all of theirs', () => {
    const areas = { areaKm2: 50, areaKm2Without: 20 };
    expect(statistics(town('01223', {}, areas)).density).toBe(5);
    expect(statistics(town('01224', {}, areas)).density).toBe(2);
    expect(statistics(town('01223', {}, areas)).areaKm2.value).toBe(50);
  });

  it('throws for a municipality that is not on record', () => {
    expect(() => areaStatistics(madeAtlas([]), ['99999'])).toThrow('no municipality "99999" on record');
  });
});

describe('areaStatistics of the real record', () => {
  let atlas: Atlas;
  beforeAll(async () => {
    atlas = await realRecord();
  });

  it('the nation has the population that the censuses published, the six northern villages missing', () => {
    const { population } = areaStatistics(
      atlas,
      atlas.municipalities.map(({ code }) => code),
    );
    expect([population.y2015.value, population.y2020.value]).toEqual([127_094_745, 126_146_099]);
    expect(population.y2020.missing).toHaveLength(6);
  });

  it('every region has figures for the censuses, and a density', () => {
    for (const { id, members } of atlas.regions) {
      const { population, density } = areaStatistics(
        atlas,
        members.map(({ code }) => code),
      );
      expect([population.y2015.missing, population.y2020.missing], id).toEqual([[], []]);
      expect(density, id).toBeGreaterThan(10);
    }
  });
});
