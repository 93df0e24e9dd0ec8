import { beforeAll, describe, expect, it } from 'vitest';
import type { Atlas } from '../../../src/record/atlas.ts';
import {
  belongsAt,
  existsAt,
  foundersOf,
  isDoubted,
  LAST_YEAR,
  membersAt,
  YEARS,
  yearEvents,
} from '../../../src/record/timeline.ts';
import type { Region } from '../../../src/record/types.ts';
import { madeAtlas, madeMember, madeRegion } from './made.ts';
import { realRecord } from './realRecord.ts';

const CENTRE = madeMember('08201', null);
const codes = (region: Region, year: number) => membersAt(region, year).map(({ code }) => code);

describe('belongsAt', () => {
  it.each([
    ['2022-02-21', 2021, false],
    ['2022-02-21', 2022, true],
    ['2022-02-21', 2023, true],
    // A month needs no day to be over at the year's end, nor does December.
    ['2022-02', 2021, false],
    ['2022-02', 2022, true],
    ['2022-12', 2022, true],
    // The end of a year is the end of its last day.
    ['2022-12-31', 2022, true],
    ['2023-01-01', 2022, false],
  ])('from %s, at the end of %i: %s', (from, year, expected) => {
    expect(belongsAt(from, undefined, year)).toBe(expected);
  });

  it.each([
    ['2024-03-31', 2023, true],
    ['2024-03-31', 2024, false],
    ['2024-03', 2023, true],
    ['2024-03', 2024, false],
    ['2024-12-31', 2023, true],
    ['2024-12-31', 2024, false],
    ['2025-01-01', 2024, true],
  ])('left on %s, at the end of %i: %s', (left, year, expected) => {
    expect(belongsAt('2020-04-01', left, year)).toBe(expected);
  });

  it('never belongs who joined and left within a year', () => {
    expect([2021, 2022, 2023].filter((year) => belongsAt('2022-01-05', '2022-12', year))).toEqual([]);
  });

  it('knows of one whose day no source names only that it belongs in the last year', () => {
    expect(YEARS.filter((year) => belongsAt(null, undefined, year))).toEqual([LAST_YEAR]);
    expect(belongsAt(null, '2025-03-31', LAST_YEAR)).toBe(false);
  });
});

describe('membersAt', () => {
  it('has the central city from the first agreement, and nobody before', () => {
    const region = madeRegion({
      members: [CENTRE, madeMember('08216', '2021-03'), madeMember('08236', '2020-12-24')],
    });
    expect([2019, 2020, 2021].map((year) => codes(region, year))).toEqual([
      [],
      ['08201', '08236'],
      ['08201', '08216', '08236'],
    ]);
    expect([2019, 2020].map((year) => existsAt(region, year))).toEqual([false, true]);
  });

  it('is without those who left', () => {
    const members = [
      CENTRE,
      madeMember('08236', '2020-04-01'),
      { ...madeMember('08216'), left: '2023-03-31' },
    ];
    const region = madeRegion({ members });
    expect(codes(region, 2022)).toHaveLength(3);
    expect(codes(region, 2023)).toEqual(['08201', '08236']);
  });

  it('goes by the agreement where taking part began in another year', () => {
    const region = madeRegion({
      members: [CENTRE, { ...madeMember('08236', '2019-10-18'), entered: '2020-03' }],
    });
    expect(codes(region, 2019)).toEqual(['08201', '08236']);
  });
});

describe('yearEvents', () => {
  const events = (region: Region, year: number) => yearEvents(madeAtlas([region]), year);

  it('tells the members of the first day as a region that began, later ones as joining', () => {
    const region = madeRegion({
      members: [CENTRE, madeMember('08216', '2015-12-21'), madeMember('08236', '2015-04-05')],
    });
    const { formed, joined } = events(region, 2015);
    expect(formed).toEqual([{ region, date: '2015-04-05' }]);
    expect(joined.map(({ member, date }) => [member.code, date])).toEqual([['08216', '2015-12-21']]);
    expect(foundersOf(region).map(({ code }) => code)).toEqual(['08201', '08236']);
    expect(events(region, 2016)).toEqual({ formed: [], joined: [], left: [], announced: [] });
  });

  it('takes a day within the month of the beginning for the beginning', () => {
    const members = [CENTRE, madeMember('08216', '2016-03-30'), madeMember('08236', '2016-03')];
    expect(events(madeRegion({ members }), 2016).joined).toEqual([]);
  });

  it('is in the order of time, a month before its days', () => {
    const members = [
      CENTRE,
      madeMember('08236', '2019-01-01'),
      madeMember('08216', '2021-05-02'),
      madeMember('08226', '2021-05'),
      madeMember('08310', '2021-03-30'),
    ];
    const { joined } = events(madeRegion({ members }), 2021);
    expect(joined.map(({ date }) => date)).toEqual(['2021-03-30', '2021-05', '2021-05-02']);
  });

  it('tells who left', () => {
    const members = [CENTRE, madeMember('08236'), { ...madeMember('08216'), left: '2023-03' }];
    const { left } = events(madeRegion({ members }), 2023);
    expect(left.map(({ member, date }) => [member.code, date])).toEqual([['08216', '2023-03']]);
  });

  it('tells an announcement in the year it was seen and in that it was for, later ones in the last year, once', () => {
    const source = { url: 'https://example.jp/news', supports: '発表' };
    const announcement = (text: string, seen: string, expected?: string) => ({
      kind: 'vision' as const,
      text,
      seen,
      source,
      ...(expected === undefined ? {} : { expected }),
    });
    const region = madeRegion({
      announcements: [
        announcement('翌年のこと', '2023-12', '2024-04'),
        announcement('先のこと', '2025-12-25', '2026-04'),
        announcement('後で知ったこと', '2026-01-21'),
        announcement('年だけ', '2025'),
      ],
    });
    const told = (year: number) => events(region, year).announced.map((each) => each.announcement.text);
    expect([2022, 2023, 2024, 2025].map(told)).toEqual([
      [],
      ['翌年のこと'],
      ['翌年のこと'],
      ['先のこと', '後で知ったこと', '年だけ'],
    ]);
  });
});

describe('isDoubted', () => {
  const region = madeRegion({
    doubts: [
      { path: 'members[1].joined', reason: '日が分からない' },
      { path: 'milestones[2]', reason: '年が分からない' },
      { path: 'members', reason: '一般' },
    ],
  });

  it.each([
    ['members[1].joined', true],
    ['members[10].joined', false],
    ['members[0].joined', false],
    ['milestones[2].date', true],
    ['milestones[20].date', false],
  ])('%s: %s', (place, expected) => {
    expect(isDoubted(region, place)).toBe(expected);
  });
});

describe('the record year by year', () => {
  let atlas: Atlas;
  beforeAll(async () => {
    atlas = await realRecord();
  });
  const years = (id: string) => YEARS.map((year) => membersAt(atlas.region(id), year).length);

  it('下関市, alone, is a region from its formation policy of 2015-12-18', () => {
    expect(existsAt(atlas.region('shimonoseki'), 2014)).toBe(false);
    expect(years('shimonoseki')).toEqual(Array(11).fill(1));
    expect(yearEvents(atlas, 2015).formed.at(-1)).toMatchObject({
      region: { id: 'shimonoseki' },
      date: '2015-12-18',
    });
  });

  it('regions with two central cities begin with both', () => {
    expect(years('toyama-gosei')).toEqual([0, ...Array(10).fill(6)]);
    expect(years('yamaguchi-keno')).toEqual([0, 0, ...Array(9).fill(7)]);
    expect(codes(atlas.region('yamaguchi-keno'), 2017)).toEqual(expect.arrayContaining(['35202', '35203']));
  });

  it('counts those known to the month from the year of the month', () => {
    // 2019-04; 宮崎 2015-03; 甲府 2023-02; 焼津市 2016-03, the others a year later.
    expect(years('fukui-reihoku')).toEqual([0, 0, 0, 0, ...Array(7).fill(11)]);
    expect(years('miyazaki')).toEqual(Array(11).fill(3));
    expect(years('yamanashi-keno')).toEqual([...Array(8).fill(0), 10, 10, 12]);
    expect(years('shizuoka-chubu')).toEqual([0, 2, ...Array(9).fill(7)]);
  });

  it('広島 grew from 24 to 33, and 庄原市 is announced for it, not counted', () => {
    expect(years('hiroshima')).toEqual([0, 24, 24, 24, 24, 24, 25, 28, 28, 30, 33]);
    const announced = yearEvents(atlas, 2025).announced.map(({ announcement }) => announcement.code);
    expect(announced).toEqual(expect.arrayContaining(['34210', '44205']));
    expect(codes(atlas.region('hiroshima'), 2025)).not.toContain('34210');
  });
});
