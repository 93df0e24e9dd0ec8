import { beforeAll, describe, expect, it } from 'vitest';
import type { Atlas } from '../../../src/record/atlas.ts';
import { checkDigit } from '../../../src/record/code.ts';
import { coverageKind, distinctInitiatives } from '../../../src/record/counting.ts';
import { participation } from '../../../src/record/participation.ts';
import type { Municipality } from '../../../src/record/types.ts';
import { realRecord } from './realRecord.ts';

/** 総務省「各連携中枢都市圏の取組（令和7年）」 */
const COLLECTION = 'mic-renkei-2025';

let atlas: Atlas;
beforeAll(async () => {
  atlas = await realRecord();
});

function membershipCodes(): string[] {
  return atlas.regions.flatMap(({ members }) => members.map(({ code }) => code));
}

function sum(figure: (municipality: Municipality) => number | null): number {
  return atlas.municipalities.reduce((total, each) => total + (figure(each) ?? 0), 0);
}

describe('facts of the record: regions', () => {
  it('38 regions, from 札幌 to 鹿児島', () => {
    expect(atlas.regions).toHaveLength(38);
    expect(new Set(atlas.regions.map(({ id }) => id)).size).toBe(38);
    expect([atlas.regions.at(0)?.id, atlas.regions.at(-1)?.id]).toEqual(['sapporo', 'kagoshima']);
  });

  it('397 memberships of 379 municipalities', () => {
    expect(membershipCodes()).toHaveLength(397);
    expect(new Set(membershipCodes()).size).toBe(379);
  });

  it('17 municipalities in more than one region, 竹原市 alone in three', () => {
    const shared = [...new Set(membershipCodes())].filter((code) => atlas.regionsOf(code).length > 1);
    expect(shared).toHaveLength(17);
    const inThree = shared.filter((code) => atlas.regionsOf(code).length === 3);
    expect(inThree.map((code) => atlas.municipality(code).name)).toEqual(['竹原市']);
    expect(inThree).toEqual(['34203']);
    expect(
      atlas
        .regionsOf('34203')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['bingo', 'hiroshima', 'hiroshima-chuo']);
  });

  it("34 members of れんけいこうち, 13 by the prefecture's own scheme, and nowhere else any", () => {
    const ofScheme = (scheme: string) =>
      atlas.regions.flatMap(({ id, members }) =>
        members.flatMap((member) => (member.scheme === scheme ? [id] : [])),
      );
    expect(atlas.region('renkei-kochi').members).toHaveLength(34);
    expect(ofScheme('prefectural')).toEqual(Array(13).fill('renkei-kochi'));
    expect(ofScheme('national')).toHaveLength(384);
  });

  it('two central cities in 山口県央 and とやま呉西, one everywhere else', () => {
    const double = atlas.regions.filter(({ centralCities }) => centralCities.length > 1);
    expect(double.map(({ id }) => id)).toEqual(['toyama-gosei', 'yamaguchi-keno']);
  });

  it('every central city and every member is a municipality on record, once a region', () => {
    for (const { id, members, centralCities } of atlas.regions) {
      const codes = members.map(({ code }) => code);
      expect(new Set(codes).size, id).toBe(codes.length);
      expect(codes, id).toEqual(expect.arrayContaining(centralCities));
      for (const code of codes) expect(atlas.municipality(code).code).toBe(code);
    }
  });
});

describe('facts of the record: initiatives', () => {
  it("225 records of the ministry's collection, 3 to 9 a region", () => {
    const counts = atlas.regions.map(
      ({ initiatives }) =>
        initiatives.filter(({ sources }) => sources.some(({ id }) => id === COLLECTION)).length,
    );
    expect(counts.reduce((total, count) => total + count, 0)).toBe(225);
    expect([Math.min(...counts), Math.max(...counts)]).toEqual([3, 9]);
  });

  it('a selection counts just its records of the collection', () => {
    for (const region of atlas.regions) {
      if (coverageKind(region.coverage) !== 'selection') continue;
      expect(region.coverage.document, region.id).toBe(COLLECTION);
      expect(distinctInitiatives(region), region.id).toEqual(region.initiatives);
    }
  });

  it('いばらき県央 is complete: 30 initiatives', () => {
    const region = atlas.region('ibaraki-keno');
    expect(coverageKind(region.coverage)).toBe('complete');
    expect(distinctInitiatives(region)).toHaveLength(30);
  });

  it('keys are unique within a region', () => {
    for (const { id, initiatives } of atlas.regions) {
      expect(new Set(initiatives.map(({ key }) => key)).size, id).toBe(initiatives.length);
    }
  });

  it('category, pillar, field and situations of each are in the taxonomy, and its source on record', () => {
    const { taxonomy } = atlas;
    const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
    for (const each of atlas.regions.flatMap(({ initiatives }) => initiatives)) {
      expect(ids(taxonomy.families)).toContain(atlas.familyOf(each.category));
      expect(ids(taxonomy.pillars)).toContain(each.pillar);
      expect(taxonomy.fields.find(({ id }) => id === each.field)?.pillar, each.title).toBeDefined();
      expect(ids(taxonomy.situations)).toEqual(expect.arrayContaining(each.situations));
      for (const source of each.sources) expect(atlas.document(source.id).id).toBe(source.id);
    }
  });

  it('every listed participant is a member', () => {
    for (const region of atlas.regions) {
      for (const each of region.initiatives) {
        if (each.participants.kind !== 'listed') continue;
        for (const code of each.participants.codes) {
          expect(participation(region, each, code), each.key).toBe('takes-part');
        }
      }
    }
  });
});

describe('facts of the record: municipalities', () => {
  it('1,747 municipalities with codes of their own: 1,741 and the six northern villages', () => {
    expect(atlas.municipalities).toHaveLength(1747);
    expect(new Set(atlas.municipalities.map(({ code }) => code)).size).toBe(1747);
    const silent = atlas.municipalities.filter(({ population }) => population.y2020 === null);
    expect(silent.map(({ name }) => name)).toEqual([
      '色丹村',
      '泊村',
      '留夜別村',
      '留別村',
      '紗那村',
      '蘂取村',
    ]);
  });

  it('the censuses add up to the nation: 127,094,745 in 2015 and 126,146,099 in 2020', () => {
    expect(sum(({ population }) => population.y2015)).toBe(127_094_745);
    expect(sum(({ population }) => population.y2020)).toBe(126_146_099);
  });

  it('双葉町 had no inhabitants in 2015 and 2020: 0, not unknown', () => {
    expect(atlas.municipality('07546').name).toBe('双葉町');
    expect(atlas.municipality('07546').population).toMatchObject({ y2015: 0, y2020: 0 });
  });

  it('what is not published is null: 双葉町 in 2050, everything of 色丹村 but its area', () => {
    expect(atlas.municipality('07546').population.y2050).toBeNull();
    expect(atlas.municipality('01695')).toMatchObject({
      population: {
        y2015: null,
        y2020: null,
        y2025preliminary: null,
        y2030: null,
        y2040: null,
        y2050: null,
      },
      areaKm2Without: null,
      dayNightRatio: null,
      hall: null,
    });
  });

  it('halls lie in Japan, [longitude, latitude]', () => {
    for (const { name, hall } of atlas.municipalities) {
      if (hall === null) continue;
      expect(hall[0] > 122.9 && hall[0] < 146 && hall[1] > 24 && hall[1] < 45.6, name).toBe(true);
    }
  });

  it('codes stand in prefectures 01 to 47, and 水戸市 is 082015', () => {
    for (const { code } of atlas.municipalities) expect(code).toMatch(/^(0[1-9]|[1-3]\d|4[0-7])\d{3}$/);
    expect(`08201${checkDigit('08201')}`).toBe('082015');
  });
});
