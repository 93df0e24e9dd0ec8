import { beforeAll, describe, expect, it } from 'vitest';
import type { Atlas } from '../../../../src/record/atlas.ts';
import type { Region } from '../../../../src/record/types.ts';
import { type ChangeModel, changesOf } from '../../../../src/view/models/changes.ts';
import { madeAtlas, madeMember, madeRegion } from '../../record/made.ts';
import { realRecord } from '../../record/realRecord.ts';
import { japanese, voiceOf } from '../voices.ts';

const TOWN = '08236';
const source = { url: 'https://example.jp/news', supports: '発表' };

function vision(name: string, from: number | null) {
  return { edition: null, name, adopted: null, from, to: null, inferred: [] };
}

function announcement(text: string, seen: string, more: { code?: string; expected?: string } = {}) {
  return { kind: 'vision' as const, text, seen, source, ...more };
}

function changesIn(region: Region, code = TOWN, voice = japanese): ChangeModel[] {
  return changesOf(madeAtlas([region]), code, voice);
}

const kinds = (changes: readonly ChangeModel[]) => changes.map(({ date, kind }) => [date, kind]);

describe('changesOf', () => {
  it('tells when the region came to be and when the town agreed, in this order on one day', () => {
    const own = { region: { id: 'made', name: 'つくり圏域' }, date: '2020-04-01' };
    expect(changesIn(madeRegion())).toEqual([
      { ...own, kind: 'formed' },
      { ...own, kind: 'agreed', centralNames: ['町08201'] },
    ]);
  });

  it('names both central cities where there are two, and neither to itself', () => {
    const region = madeRegion({
      centralCities: ['08201', '08202'],
      members: [madeMember('08201'), madeMember('08202'), madeMember(TOWN)],
    });
    expect(changesIn(region)[1]).toMatchObject({ kind: 'agreed', centralNames: ['町08201', '町08202'] });
    const named = changesIn(region, '08201').flatMap((each) =>
      each.kind === 'agreed' ? each.centralNames : [],
    );
    expect(named).not.toContain('町08201');
  });

  it('tells a single central city no agreement of its own', () => {
    expect(kinds(changesIn(madeRegion(), '08201'))).toEqual([['2020-04-01', 'formed']]);
  });

  it('tells no beginning where no source names one', () => {
    const region = madeRegion({ members: [madeMember('08201', null), madeMember(TOWN, null)] });
    expect(changesIn(region)).toEqual([]);
  });

  it("tells where taking part began on another day, this town's only", () => {
    const members = [
      madeMember('08201', null),
      { ...madeMember('08226', '2021-03-30'), entered: '2021-07' },
      { ...madeMember(TOWN, '2021-03-30'), entered: '2021-05' },
    ];
    expect(kinds(changesIn(madeRegion({ members })))).toEqual([
      ['2021-03-30', 'formed'],
      ['2021-03-30', 'agreed'],
      ['2021-05', 'entered'],
    ]);
  });

  it('puts a month before its days', () => {
    const members = [
      madeMember('08201', null),
      madeMember('08226', '2022-02'),
      madeMember(TOWN, '2022-02-21'),
    ];
    const announcements = [
      announcement('年', '2022'),
      announcement('翌月', '2022-03'),
      announcement('初日', '2022-02-01'),
    ];
    expect(kinds(changesIn(madeRegion({ members, announcements })))).toEqual([
      ['2022', 'announced'],
      ['2022-02', 'formed'],
      ['2022-02-01', 'announced'],
      ['2022-02-21', 'agreed'],
      ['2022-03', 'announced'],
    ]);
  });

  it('lets a fiscal year begin in April, and passes over a vision whose years nobody states', () => {
    const region = madeRegion({
      members: [madeMember('08201', null), madeMember(TOWN, '2021-03-30')],
      visions: [vision('第1期', 2021), vision('不明', null), vision('第2期', 2026)],
      announcements: [announcement('四月', '2021-04-01'), announcement('一月', '2026-01')],
    });
    expect(changesIn(region).map((each) => [each.date, 'name' in each ? each.name : each.kind])).toEqual([
      ['2021-03-30', 'formed'],
      ['2021-03-30', 'agreed'],
      ['2021', '第1期'],
      ['2021-04-01', 'announced'],
      ['2026-01', 'announced'],
      ['2026', '第2期'],
    ]);
  });

  it('tells what was announced for the region or for this town, and not what was for another', () => {
    const announcements = [
      announcement('圏域', '2025-06', { expected: '2026-04' }),
      announcement('別の町', '2025-06', { code: '08226' }),
      announcement('この町', '2025-07-01', { code: TOWN }),
    ];
    const region = madeRegion({
      members: [madeMember('08201', null), madeMember(TOWN, null)],
      announcements,
    });
    const own = { region: { id: 'made', name: 'つくり圏域' }, kind: 'announced' };
    const shown = expect.objectContaining({ title: '発表', url: 'https://example.jp/news' });
    expect(changesIn(region)).toEqual([
      { ...own, date: '2025-06', text: '圏域', expected: '2026-04', source: shown },
      { ...own, date: '2025-07-01', text: 'この町', expected: null, source: shown },
    ]);
  });

  it('brings the changes of several regions into one order', () => {
    const [first, second] = [
      madeRegion({ id: 'first', visions: [vision('一', 2024)] }),
      madeRegion({ id: 'second', members: [madeMember('08201', null), madeMember(TOWN, '2022-10-01')] }),
    ];
    const changes = changesOf(madeAtlas([first, second]), TOWN, japanese);
    expect(changes.map(({ region, kind }) => `${region.id} ${kind}`)).toEqual([
      'first formed',
      'first agreed',
      'second formed',
      'second agreed',
      'first vision',
    ]);
    expect(changesOf(madeAtlas([first]), '99999', japanese)).toEqual([]);
  });

  it("names region and central city in the page's language", () => {
    expect(changesIn(madeRegion(), TOWN, voiceOf('en'))[1]).toMatchObject({
      region: { name: 'Tsukuri Region' },
      centralNames: ['Machi'],
    });
    expect(changesIn(madeRegion(), TOWN, voiceOf('easy'))[1]).toMatchObject({
      region: { name: 'つくり｜圏域《けんいき》' },
      centralNames: ['｜町08201《まち》'],
    });
  });
});

describe('changesOf in the real record', () => {
  let real: Atlas;
  beforeAll(async () => {
    real = await realRecord();
  });

  const changes = (code: string) => changesOf(real, code, japanese);

  it('小美玉市 and 水戸市 have one region of one day; the agreement is told to the partner only', () => {
    expect(kinds(changes('08236'))).toEqual([
      ['2022-02-21', 'formed'],
      ['2022-02-21', 'agreed'],
      ['2022', 'vision'],
    ]);
    expect(kinds(changes('08201'))).toEqual([
      ['2022-02-21', 'formed'],
      ['2022', 'vision'],
    ]);
  });

  it('下関市, one city by itself, was formed by its policy', () => {
    expect(kinds(changes('35201')).slice(0, 2)).toEqual([
      ['2015-12-18', 'formed'],
      ['2016', 'vision'],
    ]);
  });

  it('竹原市 joined 備後圏域 nine years after it came to be', () => {
    const bingo = changes('34203').filter(({ region, kind }) => region.id === 'bingo' && kind !== 'vision');
    expect(kinds(bingo)).toEqual([
      ['2015-03-25', 'formed'],
      ['2024-03-28', 'agreed'],
    ]);
  });

  it('an announcement for one town is told to none of the members beside it', () => {
    const ofOneTown = real.regions.flatMap((region) =>
      region.announcements.flatMap(({ code, text }) => (code === undefined ? [] : [{ region, code, text }])),
    );
    expect(ofOneTown.map(({ code }) => code)).toEqual(['34210', '44205']);
    for (const { region, code, text } of ofOneTown) {
      for (const member of region.members.filter((each) => each.code !== code)) {
        const told = changes(member.code).flatMap((each) => (each.kind === 'announced' ? [each.text] : []));
        expect(told.length, member.code).toBeGreaterThan(0);
        expect(told, member.code).not.toContain(text);
      }
    }
  });

  it('高岡市 agreed with 射水市, the other central city, and not with itself', () => {
    const agreed = changes('16202').find(({ kind }) => kind === 'agreed');
    expect(agreed).toMatchObject({ centralNames: ['射水市'] });
  });

  it('庄原市 belongs to no region yet, and is told what was announced of it', () => {
    expect(changes('34210').map(({ kind }) => kind)).toEqual(['announced']);
  });
});
