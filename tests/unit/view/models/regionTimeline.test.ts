import { beforeAll, describe, expect, it } from 'vitest';
import type { Atlas } from '../../../../src/record/atlas.ts';
import { YEARS } from '../../../../src/record/timeline.ts';
import { momentOf, regionTimeline } from '../../../../src/view/models/regionTimeline.ts';
import { DOCUMENT, madeAtlas, madeMember, madeRegion } from '../../record/made.ts';
import { realRecord } from '../../record/realRecord.ts';
import { japanese } from '../voices.ts';

describe('momentOf', () => {
  it.each([
    ['2022-01-01', 2022],
    ['2022-07-01', 2022.5],
    ['2022-12-31', 2023 - 1 / 12 / 31],
    ['2022-02', 2022 + 1.5 / 12],
    ['2022', 2022.5],
    ['2024-02-29', 2024 + (1 + 28 / 29) / 12],
  ])('%s is %d', (date, moment) => {
    expect(momentOf(date)).toBeCloseTo(moment, 10);
  });
});

describe('regionTimeline', () => {
  it('steps down when somebody leaves, and says so', () => {
    const region = madeRegion({
      members: [
        madeMember('08201', null),
        madeMember('08236', '2020-04-01'),
        { ...madeMember('08216', '2020-04-01'), left: '2023-03' },
      ],
    });
    const { steps, years, events } = regionTimeline(madeAtlas([region]), region, japanese);
    expect(steps).toEqual([
      { date: '2020-04-01', members: 3 },
      { date: '2023-03', members: 2 },
    ]);
    expect(years.filter(({ year }) => year === 2022 || year === 2023)).toEqual([
      { year: 2022, members: 3 },
      { year: 2023, members: 2 },
    ]);
    expect(events.at(-1)).toMatchObject({
      kind: 'left',
      date: '2023-03',
      members: 2,
      who: [{ code: '08216' }],
    });
  });

  it('has no beginning where no source names one, and its members from the day of the record', () => {
    const region = madeRegion({ members: [madeMember('08201', null), madeMember('08236', null)] });
    const { steps, events } = regionTimeline(madeAtlas([region]), region, japanese);
    expect(steps).toEqual([{ date: '2025-04-01', members: 2 }]);
    expect(events).toEqual([]);
  });

  it('puts an announcement without a time last', () => {
    const source = { url: 'https://example.jp/news', supports: '発表' };
    const region = madeRegion({
      announcements: [{ kind: 'accession', text: '加わる見込み', seen: '2019-01', code: '08216', source }],
    });
    const atlas = madeAtlas([region, madeRegion({ id: 'other', members: [madeMember('08216')] })]);
    expect(regionTimeline(atlas, region, japanese).events.at(-1)).toMatchObject({
      kind: 'announced',
      date: null,
      seen: '2019-01',
      who: { code: '08216' },
    });
  });
});

describe('the events of a made region', () => {
  const members = [
    madeMember('08201', '2018-06-01'),
    madeMember('08236', '2018-06-01'),
    { ...madeMember('08310', '2021-04-01'), entered: '2021-05' },
    { ...madeMember('08302', '2021-04-01'), entered: '2021-06' },
    { ...madeMember('08216', '2020-04-01'), left: '2023-03', entered: '2020-07' },
  ];
  const MADE = [
    {
      date: '2018-06-01',
      precision: 'day' as const,
      kind: 'agreement' as const,
      text: '協約',
      sources: [DOCUMENT],
    },
  ];
  const doubting = (...places: number[]) =>
    places.map((place) => ({ path: `members[${place}].joined`, reason: '推定' }));
  function eventsOf(given: Parameters<typeof madeRegion>[0]) {
    const region = madeRegion({ members, milestones: MADE, ...given });
    return regionTimeline(madeAtlas([region]), region, japanese).events;
  }

  it('are in the order of time, those of a day apart by when taking part began', () => {
    const events = eventsOf({});
    expect(events).toMatchObject([
      { kind: 'formed', date: '2018-06-01', isPolicy: false, isDoubted: false, members: 2 },
      { kind: 'joined', date: '2020-04-01', entered: '2020-07', who: [{ code: '08216' }], members: 3 },
      { kind: 'joined', date: '2021-04-01', entered: '2021-05', who: [{ code: '08310' }] },
      { kind: 'joined', date: '2021-04-01', entered: '2021-06', who: [{ code: '08302' }] },
      { kind: 'left', date: '2023-03', entered: null, who: [{ code: '08216' }], members: 4 },
    ]);
  });

  it('are doubted where one of those who moved is, and leaving is not doubted for a doubted joining', () => {
    const [formed, first, , second, left] = eventsOf({ doubts: doubting(1, 3, 4) });
    expect([formed, first, second, left].map((event) => event?.isDoubted)).toEqual([true, true, true, false]);
    const together = members.map(({ entered: _, ...member }) => member);
    const [begun, ...others] = eventsOf({ members: together, doubts: doubting(3) });
    expect(begun?.isDoubted).toBe(false);
    expect(others.map(({ date, isDoubted }) => [date, isDoubted])).toEqual([
      ['2020-04-01', false],
      ['2021-04-01', true],
      ['2023-03', false],
    ]);
  });

  it('have steps in the order of time, whatever the order of the members', () => {
    const region = madeRegion({ members: members.toReversed(), milestones: MADE });
    expect(regionTimeline(madeAtlas([region]), region, japanese).steps).toEqual([
      { date: '2018-06-01', members: 2 },
      { date: '2020-04-01', members: 3 },
      { date: '2021-04-01', members: 5 },
      { date: '2023-03', members: 4 },
    ]);
  });
});

describe('regionTimeline on the real record', () => {
  let atlas: Atlas;
  beforeAll(async () => {
    atlas = await realRecord();
  });
  const timeline = (id: string) => regionTimeline(atlas, atlas.region(id), japanese);
  const kinds = (id: string) =>
    timeline(id).events.map((event) => [event.date, event.kind, 'members' in event ? event.members : null]);

  it('広島: declared, begun, joined four times, 庄原市 announced', () => {
    expect(kinds('hiroshima')).toEqual([
      ['2016-02-15', 'declared', null],
      ['2016-03-30', 'formed', 24],
      ['2021-03-30', 'joined', 25],
      ['2022-03-30', 'joined', 28],
      ['2024-03-28', 'joined', 30],
      ['2025-03-28', 'joined', 33],
      ['2026-04', 'announced', null],
    ]);
    expect(timeline('hiroshima').events.at(-1)).toMatchObject({ who: { name: '庄原市' }, isDoubted: true });
  });

  it('下関: declared, and begun by its policy', () => {
    expect(kinds('shimonoseki')).toEqual([
      ['2015-09-30', 'declared', null],
      ['2015-12-18', 'formed', 1],
    ]);
    expect(timeline('shimonoseki').events[1]).toMatchObject({ isPolicy: true });
  });

  it('marks a declaration whose day is inferred', () => {
    const doubted = atlas.regions.filter(({ id }) =>
      timeline(id).events.some(({ kind, isDoubted }) => kind === 'declared' && isDoubted),
    );
    expect(doubted.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['takahashigawa', 'ishikawa-chuo', 'nishi-kyushu-sasebo']),
    );
    expect(doubted.map(({ id }) => id)).not.toContain('ibaraki-keno');
  });

  it('ends each region with the members it has, and each beginning and joining adds up to the step', () => {
    for (const region of atlas.regions) {
      const { steps, years, events } = timeline(region.id);
      expect([region.id, steps.at(-1)?.members, years.at(-1)?.members]).toEqual([
        region.id,
        region.members.length,
        region.members.length,
      ]);
      expect(years.map(({ year }) => year)).toEqual(YEARS);
      const told = events.flatMap((event) =>
        event.kind === 'formed' || event.kind === 'joined' ? [event.members] : [],
      );
      expect([region.id, [...new Set(told)]]).toEqual([region.id, steps.map(({ members }) => members)]);
    }
  });
});
