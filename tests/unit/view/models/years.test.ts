import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Atlas } from '../../../../src/record/atlas.ts';
import { type YearModel, yearModels } from '../../../../src/view/models/years.ts';
import { madeAtlas, madeMember, madeRegion } from '../../record/made.ts';
import { realRecord } from '../../record/realRecord.ts';
import { japanese, voiceOf } from '../voices.ts';

let atlas: Atlas;
let years: YearModel[];
beforeAll(async () => {
  atlas = await realRecord();
});
beforeEach(() => {
  years = yearModels(atlas, japanese);
});

function of(year: number, models = years): YearModel {
  const found = models.find((each) => each.year === year);
  if (found === undefined) throw new Error(`no ${year}`);
  return found;
}

describe('yearModels on the real record', () => {
  it('has each year from 2015 to 2025 once, and only grows', () => {
    expect(years.map(({ year }) => year)).toEqual([
      2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025,
    ]);
    for (const [index, { memberships }] of years.slice(1).entries()) {
      expect(memberships).toBeGreaterThan(years[index]?.memberships ?? Number.NaN);
    }
  });

  it('tells who is new of all who are there', () => {
    let before = 0;
    for (const { year, memberships, formed, joined, left } of years) {
      const founders = formed.reduce((total, { members }) => total + members, 0);
      const others = joined.reduce((total, { members }) => total + members.length, 0);
      expect([year, memberships - before]).toEqual([year, founders + others]);
      expect(left).toEqual([]);
      before = memberships;
    }
  });

  it('counts the thirteen of 高知 from 2018', () => {
    expect(years.map(({ prefectural }) => prefectural)).toEqual([0, 0, 0, ...Array(8).fill(13)]);
  });

  it('names what began, with its date as precise as it is known and its members then', () => {
    expect(of(2015).formed.map(({ name, date, members }) => [name, date, members])).toEqual([
      ['みやざき共創都市圏', '2015-03', 3],
      ['備後圏域', '2015-03-25', 8],
      ['高梁川流域連携中枢都市圏', '2015-03-27', 10],
      ['播磨圏域連携中枢都市圏', '2015-04-05', 15],
      ['下関市連携中枢都市圏', '2015-12-18', 1],
    ]);
    expect(of(2016).formed.find(({ id }) => id === 'shizuoka-chubu')).toMatchObject({
      date: '2016-03',
      members: 2,
      isDoubted: true,
    });
  });

  it('names who joined, by region, and when taking part began', () => {
    expect(of(2019).joined).toEqual([
      {
        region: { id: 'kumamoto', name: '熊本連携中枢都市圏' },
        members: [{ code: '43210', name: '菊池市', date: '2019-03-28', entered: null, isDoubted: false }],
      },
      {
        region: { id: 'koriyama', name: 'こおりやま広域連携中枢都市圏' },
        members: [
          { code: '07210', name: '二本松市', date: '2019-10-18', entered: '2020-03', isDoubted: false },
        ],
      },
    ]);
  });

  it('tells announcements as such: who, what, for when, when seen, where', () => {
    const announced = of(2025).announced.find(({ code }) => code === '34210');
    expect(announced).toMatchObject({
      region: { id: 'hiroshima', name: '広島広域都市圏' },
      kind: 'accession',
      name: '庄原市',
      expected: '2026-04',
      isExpectedDoubted: true,
      seen: '2025-12-25',
      source: { url: 'https://city.pier.news/article/166147' },
    });
    expect(years.flatMap((each) => each.announced)).toHaveLength(
      atlas.regions.flatMap(({ announcements }) => announcements).length,
    );
  });

  it('doubts no time where none is expected', () => {
    const vague = of(2025).announced.filter(({ expected }) => expected === null);
    expect(vague.length).toBeGreaterThan(0);
    expect(vague.filter(({ isExpectedDoubted }) => isExpectedDoubted)).toEqual([]);
  });

  it('speaks the language of the page, and travels as JSON', () => {
    const english = yearModels(atlas, voiceOf('en'));
    expect(of(2022, english).formed.map(({ name }) => name)).toContain('Ibaraki Ken-o Region');
    expect(of(2024, english).joined.flatMap(({ members }) => members.map(({ name }) => name))).toContain(
      'Takehara-shi',
    );
    expect(of(2022, yearModels(atlas, voiceOf('easy'))).formed.map(({ name }) => name)).toContainEqual(
      expect.stringMatching(/けんおう/),
    );
    expect(JSON.parse(JSON.stringify(years))).toEqual(years);
  });
});

describe('yearModels', () => {
  const source = { url: 'https://example.jp/news', supports: '発表' };

  function at(year: number, ...regions: Parameters<typeof madeRegion>[0][]): YearModel {
    return of(year, yearModels(madeAtlas(regions.map((region) => madeRegion(region))), japanese));
  }

  it('counts regions from their first year on, memberships, and each municipality once', () => {
    const [one, other] = [
      { id: 'one', members: [madeMember('08201', '2018-04-01'), madeMember('08236', '2018-04-01')] },
      { id: 'other', members: [madeMember('08236', '2020-04-01')] },
    ];
    expect(at(2017, one, other)).toMatchObject({ regions: 0, memberships: 0, municipalities: 0 });
    expect(at(2018, one, other)).toMatchObject({ regions: 1, memberships: 2, municipalities: 2 });
    expect(at(2020, one, other)).toMatchObject({ regions: 2, memberships: 3, municipalities: 2 });
  });

  it('doubts a beginning and a joining each for itself, also where only one founder is doubted', () => {
    const made = {
      members: [
        madeMember('08201', '2018-04-01'),
        madeMember('08236', '2018-04-01'),
        madeMember('08216', '2020-04-01'),
        madeMember('08310', '2020-04-01'),
      ],
    };
    const doubting = (index: number) => [{ path: `members[${index}].joined`, reason: '推定' }];
    expect(at(2018, made).formed[0]).toMatchObject({ isDoubted: false, members: 2 });
    expect(at(2018, { ...made, doubts: doubting(1) }).formed[0]).toMatchObject({ isDoubted: true });
    expect(at(2020, { ...made, doubts: doubting(3) }).joined[0]?.members).toMatchObject([
      { code: '08216', isDoubted: false },
      { code: '08310', isDoubted: true },
    ]);
  });

  it('names who left, by region', () => {
    const [one, other] = ['one', 'other'].map((id) => ({
      id,
      members: [
        madeMember('08201', '2018-04-01'),
        { ...madeMember('08236', '2018-04-01'), left: '2021-03-31', entered: '2018-05' },
      ],
    }));
    expect(at(2021, one ?? {}, other ?? {}).left).toMatchObject([
      { region: { id: 'one' }, members: [{ code: '08236', date: '2021-03-31', entered: '2018-05' }] },
      { region: { id: 'other' }, members: [{ code: '08236', date: '2021-03-31' }] },
    ]);
  });

  it('tells an announcement about nobody in particular, and doubts only what is doubted', () => {
    const announcements = [
      { kind: 'vision' as const, text: '見直す', seen: '2020-02', expected: '2020-06', source },
      {
        kind: 'accession' as const,
        text: '加わる',
        seen: '2020-03',
        expected: '2020-06',
        code: '08236',
        source,
      },
    ];
    const members = [madeMember('08201', '2018-04-01'), madeMember('08236', '2022-04-01')];
    const doubts = [{ path: 'announcements[1].expected', reason: '推定' }];
    expect(at(2020, { members, announcements, doubts }).announced).toMatchObject([
      { code: null, name: null, text: '見直す', expected: '2020-06', isExpectedDoubted: false },
      { code: '08236', name: '町08236', text: '加わる', expected: '2020-06', isExpectedDoubted: true },
    ]);
  });
});
