import { readdir, readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { compareFacts } from '../../../src/compare/facts.ts';
import type { RegionFacts } from '../../../src/compare/types.ts';
import { kilometresBetween } from '../../../src/geo/distance.ts';
import { createAtlas } from '../../../src/record/atlas.ts';
import { randomNumbers } from '../geo/random.ts';
import { type RealCompare, realCompare } from './realCompare.ts';

const DATA = new URL('../../../data/', import.meta.url);

/** A region's file and the rows of the CSV, read without the record's own code. */
interface Printed {
  id: string;
  centralCities: string[];
  members: { code: string; scheme: string }[];
}
type Row = Record<string, string>;

let real: RealCompare;
const rows = new Map<string, Row>();
const printed: Printed[] = [];

beforeAll(async () => {
  real = await realCompare();
  const [head = '', ...lines] = (await readFile(new URL('municipalities.csv', DATA), 'utf8'))
    .replace('\uFEFF', '')
    .trim()
    .split(/\r?\n/);
  const names = head.split(',');
  for (const line of lines) {
    const cells = line.split(',');
    rows.set(cells[0] ?? '', Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])));
  }
  for (const file of await readdir(new URL('regions/', DATA))) {
    printed.push(JSON.parse(await readFile(new URL(`regions/${file}`, DATA), 'utf8')) as Printed);
  }
}, 30_000);

function factsOf(id: string): RegionFacts {
  const found = real.facts.regions.find(({ region }) => region === id);
  if (!found) throw new Error(`no facts of ${id}`);
  return found;
}

function sum(region: Printed, column: string, codes = region.members.map(({ code }) => code)): number | null {
  const cells = codes.map((code) => rows.get(code)?.[column] ?? '');
  return cells.includes('') ? null : cells.reduce((total, cell) => total + Number(cell), 0);
}

describe('facts of the 38 regions, against the rows of the CSV', () => {
  it('has members, people and areas added up', () => {
    expect(printed).toHaveLength(38);
    for (const region of printed) {
      const area = sum(region, 'area_km2_20260401');
      expect(factsOf(region.id).values, region.id).toMatchObject({
        members: region.members.length,
        prefectures: new Set(region.members.map(({ code }) => rows.get(code)?.prefecture)).size,
        population2015: sum(region, 'pop2015'),
        population2020: sum(region, 'pop2020'),
        population2025: sum(region, 'pop2025_prelim'),
        population2050: sum(region, 'pop2050'),
        area: area === null ? null : expect.closeTo(area, 6),
      });
    }
  });

  it('has the ratios of them, to the digit that is shown', () => {
    for (const region of printed) {
      const { values } = factsOf(region.id);
      const [before, then, now, later] = ['pop2015', 'pop2020', 'pop2025_prelim', 'pop2050'].map((column) =>
        sum(region, column),
      );
      if (!before || !then || !now) throw new Error(`${region.id}: a census is missing`);
      const byDay = region.members.reduce((total, { code }) => {
        const row = rows.get(code);
        return total + (Number(row?.pop2020) * Number(row?.daynight_ratio)) / 100;
      }, 0);
      const expected: [number | null, number][] = [
        [values.change, (now / before) * 100 - 100],
        [values.density, then / (sum(region, 'area_km2_20260401') ?? 0)],
        [values.centralShare, ((sum(region, 'pop2020', region.centralCities) ?? 0) / then) * 100],
        [values.dayNight, (byDay / then) * 100],
      ];
      for (const [value, by] of expected)
        expect(Math.abs((value ?? NaN) - by), region.id).toBeLessThan(0.0501);
      if (later)
        expect(Math.abs((values.outlook ?? NaN) - ((later / then) * 100 - 100))).toBeLessThan(0.0501);
      else expect(values.outlook).toBeNull();
    }
  });

  it('lacks the outlook of no region but ふくしま田園中枢, of which 飯舘村 has no projection of its own', () => {
    const lacking = real.facts.regions.filter(({ values }) => values.outlook === null);
    expect(lacking.map(({ region }) => region)).toEqual(['fukushima-denen']);
  });

  it('has distances within what sphere and ellipsoid differ by', () => {
    for (const region of printed) {
      const hall = (code: string) =>
        [Number(rows.get(code)?.hall_lon), Number(rows.get(code)?.hall_lat)] as const;
      const ways = region.members
        .filter(({ code }) => !region.centralCities.includes(code))
        .map(({ code }) =>
          Math.min(...region.centralCities.map((city) => kilometresBetween(hall(city), hall(code)))),
        );
      const { meanDistance, longestDistance } = factsOf(region.id).values;
      if (ways.length === 0) {
        expect([meanDistance, longestDistance], region.id).toEqual([null, null]);
        continue;
      }
      const mean = ways.reduce((total, way) => total + way, 0) / ways.length;
      const longest = Math.max(...ways);
      expect(Math.abs((meanDistance ?? NaN) - mean), region.id).toBeLessThan(0.0501 + 0.006 * mean);
      expect(Math.abs((longestDistance ?? NaN) - longest), region.id).toBeLessThan(0.0501 + 0.006 * longest);
    }
  });

  it.each([
    ['ibaraki-keno', 3.2],
    ['renkei-kochi', 7.1],
    ['toyama-gosei', 8.5],
    // Known to the month alone: March 2016 and February 2023.
    ['shizuoka-chubu', 9.1],
    ['yamanashi-keno', 2.2],
    // By its formation policy of December 2015.
    ['shimonoseki', 9.3],
  ])('%s is %d years old in April 2025', (id, years) => {
    expect(factsOf(id).values.years).toBe(years);
  });

  it('counts Kochi’s thirteen of the prefecture’s scheme with all 34, and tells them apart', () => {
    expect(factsOf('renkei-kochi')).toMatchObject({ prefectural: 13, values: { members: 34 } });
    const others = real.facts.regions.filter(({ prefectural }) => prefectural > 0);
    expect(others.map(({ region }) => region)).toEqual(['renkei-kochi']);
  });
});

describe('facts of the 38 regions', () => {
  it('are the same whatever the order of regions, members and initiatives', () => {
    const next = randomNumbers(2025);
    const shuffled = <T>(items: readonly T[]): T[] =>
      items
        .map((item) => ({ item, at: next() }))
        .sort((one, other) => one.at - other.at)
        .map(({ item }) => item);
    const atlas = createAtlas({
      ...real.atlas,
      municipalities: shuffled(real.atlas.municipalities),
      regions: shuffled(real.atlas.regions).map((region) => ({
        ...region,
        members: shuffled(region.members),
        initiatives: shuffled(region.initiatives),
      })),
    });
    expect(JSON.stringify(compareFacts(atlas, real.geometry))).toBe(JSON.stringify(real.facts));
  });

  it('fit into 40 KB', () => {
    expect(Buffer.byteLength(JSON.stringify(real.facts))).toBeLessThan(40 * 1024);
  });

  it('have counts by pillar and by category that each add up to n', () => {
    for (const { region, n, byPillar, byCategory } of real.facts.regions) {
      for (const counts of [byPillar, byCategory]) {
        expect(
          Object.values(counts).reduce((total, count) => total + count, 0),
          region,
        ).toBe(n);
      }
    }
    expect(factsOf('ibaraki-keno')).toMatchObject({ coverage: 'complete', n: 30 });
  });

  it('have every region less compact in finer detail, between nought and one', () => {
    for (const { region, values, compactnessMiddle } of real.facts.regions) {
      expect(values.compactness, region).toBeGreaterThan(0);
      expect(values.compactness, region).toBeLessThan(compactnessMiddle ?? 0);
      expect(compactnessMiddle, region).toBeLessThan(1);
    }
  });

  it('have members in just one part each, and exclaves among them', () => {
    for (const { region, values, contiguity, centralCities } of real.facts.regions) {
      const inParts = contiguity.parts.flat().sort();
      expect(inParts, region).toEqual(
        real.atlas
          .region(region)
          .members.map(({ code }) => code)
          .sort(),
      );
      expect(inParts).toEqual(expect.arrayContaining(contiguity.exclaves));
      expect(
        contiguity.exclaves.filter((code) => centralCities.includes(code)),
        region,
      ).toEqual([]);
      expect([values.parts, values.exclaves]).toEqual([contiguity.parts.length, contiguity.exclaves.length]);
    }
  });
});
