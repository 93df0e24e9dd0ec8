import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Atlas } from '../../../src/record/atlas.ts';
import { existsAt, membersAt, yearEvents } from '../../../src/record/timeline.ts';
import { realRecord } from './realRecord.ts';

/**
 * At the end of each year: regions, memberships, different municipalities; then the regions that began in it.
 * From the days of agreements in the facts gathered for the project, which the record was made from but is not read here.
 */
const TABLE: readonly (readonly [number, number, number, number, string])[] = [
  [2015, 5, 38, 36, 'harima takahashigawa bingo shimonoseki miyazaki'],
  [
    2016,
    19,
    171,
    165,
    'morioka toyama-gosei ishikawa-chuo nagano shizuoka-chubu okayama hiroshima seto-takamatsu matsuyama kitakyushu kurume nagasaki kumamoto oita',
  ],
  [2017, 25, 221, 207, 'hachinohe niigata gifu hiroshima-chuo yamaguchi-keno kagoshima'],
  [2018, 28, 266, 252, 'toyama kirin-no-machi renkei-kochi'],
  [2019, 33, 322, 308, 'sapporo aomori koriyama fukui-reihoku nishi-kyushu-sasebo'],
  [2020, 34, 337, 323, 'yamagata'],
  [2021, 34, 342, 328, ''],
  [2022, 37, 374, 357, 'asahikawa-taisetsu fukushima-denen ibaraki-keno'],
  [2023, 38, 385, 368, 'yamanashi-keno'],
  [2024, 38, 388, 370, ''],
  [2025, 38, 397, 379, ''],
];

/** How many joined a region that was there already. */
const JOINED: Readonly<Record<number, number>> = {
  2015: 1,
  2016: 0,
  2017: 5,
  2018: 0,
  2019: 2,
  2020: 3,
  2021: 5,
  2022: 5,
  2023: 1,
  2024: 3,
  2025: 9,
};

/** A file of data/regions, as plain JSON. */
interface RegionFile {
  id: string;
  members: { code: string; joined: string | null; left?: string }[];
  milestones: { date: string; kind: string }[];
}

const FOLDER = path.join(import.meta.dirname, '../../../data/regions');
const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(path.join(FOLDER, name), 'utf8')) as RegionFile);

/** An own reading of the files: year of each membership's beginning, and of its end. */
const memberships = files.flatMap(({ id, members, milestones }) => {
  const agreements = members.map(({ joined }) => joined).filter((date) => date !== null);
  const policies = milestones.filter(({ kind }) => kind === 'policy').map(({ date }) => date);
  const [beginning = ''] = [...(agreements.length > 0 ? agreements : policies)].sort();
  return members.map(({ code, joined, left }) => ({
    id,
    code,
    first: Number((joined ?? beginning).slice(0, 4)),
    end: left === undefined ? Number.POSITIVE_INFINITY : Number(left.slice(0, 4)),
  }));
});

let atlas: Atlas;
beforeAll(async () => {
  atlas = await realRecord();
});

describe.each(TABLE)('at the end of %i', (year, regions, total, municipalities, formed) => {
  it(`${regions} regions with ${total} memberships of ${municipalities} municipalities, by hand`, () => {
    const members = atlas.regions.flatMap((region) => membersAt(region, year));
    expect(atlas.regions.filter((region) => existsAt(region, year))).toHaveLength(regions);
    expect(members).toHaveLength(total);
    expect(new Set(members.map(({ code }) => code)).size).toBe(municipalities);
  });

  it('the same regions with the same members as in the files', () => {
    const inFiles = memberships.filter(({ first, end }) => first <= year && year < end);
    const told = atlas.regions.flatMap((region) =>
      membersAt(region, year).map(({ code }) => `${region.id} ${code}`),
    );
    expect(told.sort()).toEqual(inFiles.map(({ id, code }) => `${id} ${code}`).sort());
    const existing = atlas.regions.filter((region) => existsAt(region, year)).map(({ id }) => id);
    expect(existing.sort()).toEqual([...new Set(inFiles.map(({ id }) => id))].sort());
  });

  it(`began: ${formed || 'none'}; joined: ${JOINED[year]}`, () => {
    const events = yearEvents(atlas, year);
    const ids = events.formed.map(({ region }) => region.id);
    expect(ids.sort()).toEqual(formed.split(' ').filter(Boolean).sort());
    expect(events.joined).toHaveLength(JOINED[year] ?? -1);
    expect(events.left).toEqual([]);
  });
});
