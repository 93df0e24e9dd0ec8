import type { MultiPolygon, Position } from 'geojson';
import { beforeEach, describe, expect, it } from 'vitest';
import { type CompareGeometry, compareFacts } from '../../../src/compare/facts.ts';
import { MEASURE_FACTS } from '../../../src/compare/measureFacts.ts';
import { compactness } from '../../../src/compare/measures/compactness.ts';
import { MEASURES, type RegionFacts } from '../../../src/compare/types.ts';
import { createMapTopology } from '../../../src/geo/mapTopology.ts';
import type { Region } from '../../../src/record/types.ts';
import { A, B, C, D, E, madeTopology } from '../geo/madeTopology.ts';
import { madeAtlas, madeInitiative, madeMember, madeMunicipality, madeRegion } from '../record/made.ts';
import { meridianKilometres } from './ellipsoid.ts';

/**
 * The five squares of `madeTopology`. "west" is A (central), B and the town E within A; "east" is C (central, of
 * another prefecture), D and B too.
 */
const west = madeRegion({
  id: 'west',
  centralCities: [A],
  members: [madeMember(A, null), { ...madeMember(E), scheme: 'prefectural' }, madeMember(B, '2022-10')],
  coverage: { kind: 'complete', basis: 'adopted', document: 'collection', asOf: '2025' },
  initiatives: [
    madeInitiative({ key: 'one', pillar: 'living', category: 'a-health' }),
    madeInitiative({ key: 'two', pillar: 'economy', category: 'a-work' }),
    madeInitiative({ key: 'three', pillar: 'living', category: 'b-health' }),
    madeInitiative({ key: 'again', repeats: 'one', pillar: 'urban' }),
    madeInitiative({ key: 'over', status: 'completed' }),
  ],
});
const east = madeRegion({
  id: 'east',
  centralCities: [C],
  members: [madeMember(C, '2024-01'), madeMember(D, '2024-01'), madeMember(B, '2024-01')],
});

const people = (y2015: number, y2020: number, y2025preliminary: number, y2050: number | null) => ({
  population: { y2015, y2020, y2025preliminary, y2030: 0, y2040: 0, y2050 },
});
const towns = [
  madeMunicipality(A, {
    ...people(500, 480, 450, 400),
    areaKm2: 10.25,
    dayNightRatio: 105,
    hall: [130.5, 30],
  }),
  madeMunicipality(B, { ...people(300, 240, 225, 100), areaKm2: 20.5, dayNightRatio: 95, hall: [130.5, 31] }),
  madeMunicipality(E, { ...people(200, 80, 75, 60), areaKm2: 1.25, dayNightRatio: 70, hall: [130.5, 30.5] }),
  madeMunicipality(C, { ...people(100, 100, 110, null), areaKm2: 5, hall: [130.5, 33] }),
  madeMunicipality(D, { ...people(100, 100, 100, 50), areaKm2: 5, hall: [130.5, 32] }),
];

const map = createMapTopology(madeTopology);
const GEOMETRY: CompareGeometry = { fine: map, middle: map };

function factsOf(...regions: readonly Region[]) {
  return compareFacts(madeAtlas(regions, towns), GEOMETRY);
}

/** A ring around squares of a degree side by side. */
function around(west: number, south: number, squares: number): Position[] {
  const eastwards = Array.from({ length: squares + 1 }, (_, index) => west + index);
  return [
    ...eastwards.map((longitude) => [longitude, south]),
    ...eastwards.reverse().map((longitude) => [longitude, south + 1]),
    [west, south],
  ];
}

const rounded = (value: number, digits: number) => Number(value.toFixed(digits));

describe('compareFacts', () => {
  let first: RegionFacts | undefined;
  let second: RegionFacts | undefined;
  beforeEach(() => {
    [first, second] = factsOf(east, west).regions;
  });

  it('lists regions north to south, with what is known of their initiatives', () => {
    expect(first).toMatchObject({ region: 'west', centralCities: [A], coverage: 'complete', n: 3 });
    expect(second).toMatchObject({ region: 'east', centralCities: [C], coverage: 'selection', n: 1 });
    expect(first?.byPillar).toEqual({ economy: 1, living: 2 });
    expect(first?.byCategory).toEqual({ 'a-health': 1, 'a-work': 1, 'b-health': 1 });
  });

  it('has every measure of a region as worked out by hand', () => {
    const [toB, toE] = [meridianKilometres(30, 31), meridianKilometres(30, 30.5)];
    expect(first?.values).toEqual({
      members: 3,
      prefectures: 1,
      population2015: 1000,
      population2020: 800,
      population2025: 750,
      population2050: 560,
      // 750 / 1000; 560 / 800.
      change: -25,
      outlook: -30,
      area: 32,
      density: 25,
      // 480 / 800; (480 × 1.05 + 240 × 0.95 + 80 × 0.7) / 800.
      centralShare: 60,
      dayNight: 98.5,
      // April 2020 to April 2025: the record names no day for the central city.
      years: 5,
      meanDistance: rounded((toB + toE) / 2, 1),
      longestDistance: rounded(toB, 1),
      compactness: expect.any(Number),
      parts: 1,
      exclaves: 0,
      // B belongs to both; D has a border with B alone.
      touching: 0,
      overlapping: 1,
    });
    expect(first?.prefectural).toBe(1);
    expect(first?.contiguity).toEqual({ parts: [[A, B, E].sort()], exclaves: [] });
  });

  it('leaves out what a member’s missing figure would make untrue', () => {
    expect(second?.values).toMatchObject({
      prefectures: 2,
      population2020: 440,
      population2050: null,
      outlook: null,
      years: rounded(15 / 12, 1),
    });
  });

  it('takes compactness of the merged shape: two squares and an island, their inner borders gone', () => {
    const merged: MultiPolygon = {
      type: 'MultiPolygon',
      coordinates: [[around(130, 30, 2)], [around(135, 35, 1)]],
    };
    expect(first?.values.compactness).toBe(rounded(compactness(merged) ?? 0, 3));
    expect(first?.compactnessMiddle).toBe(first?.values.compactness);
  });

  it('tells how regions lie to each other', () => {
    expect(first?.relations).toEqual({
      overlaps: [{ region: 'east', municipalities: [B] }],
      touches: [],
      nearest: { region: 'east', km: rounded(meridianKilometres(30, 33), 1) },
    });
    const apart = factsOf({ ...west, members: [madeMember(A, null), madeMember(E)] }, east).regions;
    expect(apart[0]?.relations.touches).toEqual([
      { region: 'east', sharedBorderKm: rounded(meridianKilometres(30, 31), 1) },
    ]);
    expect(apart[0]?.values).toMatchObject({ touching: 1, overlapping: 0 });
  });

  it('has no distances, parts and neighbours to tell of a city alone', () => {
    const [alone] = factsOf(madeRegion({ centralCities: [D], members: [madeMember(D, null)] })).regions;
    expect(alone?.values).toMatchObject({
      members: 1,
      centralShare: 100,
      meanDistance: null,
      longestDistance: null,
      parts: 1,
      exclaves: 0,
      touching: 0,
      overlapping: 0,
    });
    expect(alone?.relations.nearest).toBeNull();
  });

  it('counts members of the day of the record alone', () => {
    const changing = madeRegion({
      ...west,
      members: [madeMember(A, null), madeMember(E), madeMember(B, '2025-10-01')],
    });
    expect(factsOf(changing).regions[0]?.values).toMatchObject({ members: 2, population2020: 560 });
  });
});

describe('MEASURE_FACTS', () => {
  it('describes every measure once, in the order of tables', () => {
    expect(MEASURE_FACTS.map(({ id }) => id)).toEqual([...MEASURES]);
  });

  it('has a source and a formula for each, the formula without a word of a language', () => {
    for (const { id, formula, sources } of MEASURE_FACTS) {
      expect(sources.length, id).toBeGreaterThan(0);
      expect(formula, id).not.toMatch(/\p{L}{4,}|[ぁ-ん一-龠]/u);
    }
  });
});
