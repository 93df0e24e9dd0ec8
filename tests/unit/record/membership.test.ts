import { beforeAll, describe, expect, it } from 'vitest';
import type { Atlas } from '../../../src/record/atlas.ts';
import { belongsFrom, formedOn, partnersOf } from '../../../src/record/membership.ts';
import type { Region } from '../../../src/record/types.ts';
import { madeMember, madeRegion } from './made.ts';
import { realRecord } from './realRecord.ts';

const CODES = ['08201', '08236', '08216', '08310'] as const;

/** A region whose members joined on these days; the first is the central city. */
function joinedOn(...days: readonly (string | null)[]): Region {
  return madeRegion({ members: days.map((day, index) => madeMember(CODES[index] ?? '', day)) });
}

function milestone(kind: 'policy' | 'declaration', date: string) {
  return { kind, date, precision: 'day' as const, text: '定めた日', sources: [{ id: 'collection' }] };
}

describe('formedOn', () => {
  it('is the first agreement, whatever the order of the members', () => {
    expect(formedOn(joinedOn(null, '2021-03-30', '2020-12-24', '2022-01-05'))).toBe('2020-12-24');
  });

  it('keeps the precision of its source', () => {
    expect(formedOn(joinedOn(null, '2021-03', '2021-04-01'))).toBe('2021-03');
  });

  it('takes a month before a day in it', () => {
    expect(formedOn(joinedOn(null, '2021-03-30', '2021-03'))).toBe('2021-03');
  });

  it('is the formation policy where nobody has joined', () => {
    const milestones = [
      milestone('policy', '2016-01-10'),
      milestone('policy', '2015-12-18'),
      milestone('declaration', '2014-01-01'),
    ];
    expect(formedOn(madeRegion({ members: [madeMember('08201', null)], milestones }))).toBe('2015-12-18');
  });

  it('is the first agreement even where an older policy is on record', () => {
    expect(
      formedOn({ ...joinedOn(null, '2021-03-30'), milestones: [milestone('policy', '2010-01-01')] }),
    ).toBe('2021-03-30');
  });

  it('is null where no source names a day', () => {
    const milestones = [milestone('declaration', '2014-01-01')];
    expect(formedOn(madeRegion({ members: [madeMember('08201', null)], milestones }))).toBeNull();
  });
});

describe('belongsFrom', () => {
  const region = joinedOn(null, '2021-03-30', '2020-12-24');
  const of = (index: number) => belongsFrom(region, region.members[index] ?? madeMember('00000'));

  it("is a partner's own day", () => {
    expect(of(1)).toBe('2021-03-30');
  });

  it("is the region's first day for a single central city", () => {
    expect(of(0)).toBe('2020-12-24');
  });
});

describe('partnersOf', () => {
  it('leaves out every central city, and nobody else', () => {
    const region = madeRegion({
      centralCities: ['08236', '08216'],
      members: CODES.map((code) => madeMember(code)),
    });
    expect(partnersOf(region).map(({ code }) => code)).toEqual(['08201', '08310']);
  });
});

describe('membership on the real record', () => {
  let atlas: Atlas;
  beforeAll(async () => {
    atlas = await realRecord();
  });

  it('下関, a city of its own, counts from its formation policy', () => {
    const region = atlas.region('shimonoseki');
    expect(formedOn(region)).toBe('2015-12-18');
    expect(region.members.map((member) => belongsFrom(region, member))).toEqual(['2015-12-18']);
    expect(partnersOf(region)).toEqual([]);
  });

  it('水戸 counts from the agreements of 2022-02-21, like its eight partners', () => {
    const region = atlas.region('ibaraki-keno');
    expect(formedOn(region)).toBe('2022-02-21');
    expect(region.members.map((member) => belongsFrom(region, member))).toEqual(Array(9).fill('2022-02-21'));
    expect(partnersOf(region)).toHaveLength(8);
  });

  it('every region and every member has a day or month from which it counts', () => {
    for (const region of atlas.regions) {
      for (const member of region.members) {
        expect(belongsFrom(region, member), `${region.id} ${member.code}`).toMatch(/^20\d\d-\d\d(-\d\d)?$/);
      }
    }
  });
});
