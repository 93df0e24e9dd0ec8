import { describe, expect, it } from 'vitest';
import { municipalityModel } from '../../../../src/view/models/municipality.ts';
import type { TownInitiative } from '../../../../src/view/models/situations.ts';
import {
  madeAgreement,
  madeAtlas,
  madeInitiative,
  madeMember,
  madeMunicipality,
  madeRegion,
  madeStrategy,
} from '../../record/made.ts';
import { japanese } from '../voices.ts';

/** On one meridian, a degree (111 km) apart; `double` has two central cities. */
const MERIDIAN = [
  ['near', ['08001'], 37],
  ['double', ['08003', '08002'], 38],
  ['far', ['08004'], 40],
  ['farther', ['08005'], 41],
  ['nowhere', ['08006'], null],
] as const;

const regions = MERIDIAN.map(([id, centralCities]) =>
  madeRegion({
    id,
    name: { ja: `${id}圏域`, en: id, kana: 'けん' },
    centralCities: [...centralCities],
    members: [
      ...centralCities.map((code) => madeMember(code, null)),
      { ...madeMember('08236', '2021-03-30'), ...(id === 'double' && { entered: '2021-05' }) },
    ],
    initiatives: [
      madeInitiative({ key: 'for-all', participants: { kind: 'all' } }),
      madeInitiative({ key: 'central-only', participants: { kind: 'listed', codes: [centralCities[0]] } }),
      madeInitiative({ key: 'silent' }),
      madeInitiative({ key: 'seven', participants: { kind: 'count', count: 7 } }),
    ],
  }),
);
const halls = MERIDIAN.flatMap(([, codes, latitude]) =>
  codes.map((code, index) =>
    madeMunicipality(code, {
      hall: latitude === null ? null : [140, latitude + (codes.length - 1 - index) * 1.5],
    }),
  ),
);
function vision(name: string, from: number, to: number) {
  return { edition: null, name, adopted: null, from, to, inferred: [] };
}

const strategy = madeStrategy({ code: '08999' });
const atlas = madeAtlas(
  regions,
  [
    ...halls,
    madeMunicipality('08999', { name: '外町', hall: [140, 36] }),
    madeMunicipality('01695', { hall: null }),
  ],
  { agreements: [madeAgreement({ region: 'near' })], strategies: [strategy] },
);

describe('municipalityModel', () => {
  it('says who it is and what is published of it', () => {
    const {
      memberships: _,
      nearest: __,
      strategy: ___,
      ...facts
    } = municipalityModel(atlas, '08999', [], undefined, japanese);
    expect(facts).toEqual({
      counts: { takesPart: 0, notNamed: 0, all: 0, told: 0 },
      code: '08999',
      sixDigits: '089991',
      name: '外町',
      nameJa: '外町',
      prefecture: '茨城県',
      kana: 'まち',
      romaji: 'Machi',
      situations: [],
      notNamed: [],
      changes: [],
      neighbours: [],
      population: { y2015: 110, y2020: 100, y2025preliminary: 95, y2030: 90, y2040: 80, y2050: 70 },
      areaKm2: 12.5,
      dayNightRatio: 98.7,
      hasHall: true,
      isHallOutside: false,
      agreements: [],
    });
  });

  it('names the neighbours it is told of, and whether they are members of any region', () => {
    expect(municipalityModel(atlas, '08999', ['08236', '01695'], undefined, japanese).neighbours).toEqual([
      { code: '08236', name: '町08236', isMember: true },
      { code: '01695', name: '町01695', isMember: false },
    ]);
  });

  it('names its agreements and shows its own strategy, where these are on record', () => {
    const link = { id: 'made-agreement', title: '連携協約', date: '2020-04-01' };
    expect(municipalityModel(atlas, '08236', [], undefined, japanese)).toMatchObject({
      agreements: [link],
      strategy: null,
    });
    expect(municipalityModel(atlas, '08999', [], undefined, japanese).strategy?.goals).toEqual(
      strategy.goals,
    );
  });

  it('throws for a code or neighbour that is not on record', () => {
    expect(() => municipalityModel(atlas, '99999', [], undefined, japanese)).toThrow(
      'no municipality "99999" on record',
    );
    expect(() => municipalityModel(atlas, '08999', ['99999'], undefined, japanese)).toThrow(
      'no municipality "99999" on record',
    );
  });

  it('sorts the initiatives of each of its regions by what the sources say', () => {
    const { memberships, situations, notNamed, nearest } = municipalityModel(
      atlas,
      '08236',
      [],
      undefined,
      japanese,
    );
    expect(memberships.map(({ region }) => region.id)).toEqual([
      'near',
      'double',
      'far',
      'farther',
      'nowhere',
    ]);
    expect(situations.map(({ situation, elsewhere }) => [situation, elsewhere])).toEqual([[null, []]]);
    for (const { region } of memberships) {
      const keysOf = (list: readonly TownInitiative[] = []) =>
        list.filter((each) => each.region === region.id).map(({ key }) => key);
      expect({
        'takes-part': keysOf(situations[0]?.takesPart),
        unstated: keysOf(situations[0]?.unstated),
        'not-named': keysOf(notNamed),
      }).toEqual({
        'takes-part': ['for-all'],
        unstated: ['silent', 'seven'],
        'not-named': ['central-only'],
      });
    }
    expect(nearest).toEqual([]);
  });

  it('tells a central city from a partner', () => {
    const [partner] = municipalityModel(atlas, '08236', [], undefined, japanese).memberships;
    expect(partner).toMatchObject({
      region: { id: 'near', name: 'near圏域' },
      centralNames: ['町08001'],
      isCentral: false,
    });
    const second = municipalityModel(atlas, '08002', [], undefined, japanese);
    expect(second.memberships[0]).toMatchObject({ centralNames: ['町08003', '町08002'], isCentral: true });
    expect(second.notNamed.map(({ region, key }) => [region, key])).toEqual([['double', 'central-only']]);
  });

  it('tells when it agreed, when it entered, and when the region was formed', () => {
    const [partner, other] = municipalityModel(atlas, '08236', [], undefined, japanese).memberships;
    expect(partner).toMatchObject({ agreed: '2021-03-30', entered: null, formed: '2021-03-30' });
    expect(other).toMatchObject({ agreed: '2021-03-30', entered: '2021-05', formed: '2021-03-30' });
    const [central] = municipalityModel(atlas, '08001', [], undefined, japanese).memberships;
    expect(central).toMatchObject({ agreed: null, entered: null, formed: '2021-03-30' });
  });

  it('says what the list of initiatives covers, and whom to ask', () => {
    const [partner] = municipalityModel(atlas, '08236', [], undefined, japanese).memberships;
    expect(partner).toMatchObject({
      members: 2,
      coverage: { kind: 'selection', asOf: '2025', counted: 4 },
      contact: { section: null, url: null },
    });
  });

  it("knows its region's last vision, or that none is on record", () => {
    const visions = [vision('一', 2016, 2020), vision('二', 2021, 2025)];
    const planned = madeAtlas([madeRegion({ visions })]);
    const last = (from: typeof atlas) =>
      municipalityModel(from, '08236', [], undefined, japanese).memberships[0]?.vision;
    expect(last(planned)).toEqual(visions[1]);
    expect(last(atlas)).toBeNull();
  });

  it.each([
    ['within', [139, 35, 141, 37], false],
    ['on the edge of', [140, 35, 141, 36], false],
    ['outside', [140.1, 35, 141, 37], true],
    ['unknown to', undefined, false],
  ] as const)('tells of a hall %s the area whether it lies outside', (_, extent, isHallOutside) => {
    expect(municipalityModel(atlas, '08999', [], extent, japanese)).toMatchObject({ isHallOutside });
    expect(municipalityModel(atlas, '01695', [], extent, japanese)).toMatchObject({ isHallOutside: false });
  });

  it('names, outside, the three nearest regions once each, by their nearer central city, in whole kilometres', () => {
    expect(municipalityModel(atlas, '08999', [], undefined, japanese).nearest).toEqual([
      { region: { id: 'near', name: 'near圏域' }, city: '町08001', km: 111 },
      { region: { id: 'double', name: 'double圏域' }, city: '町08002', km: 222 },
      { region: { id: 'far', name: 'far圏域' }, city: '町08004', km: 445 },
    ]);
  });

  it('names none where its own hall is not known', () => {
    const silent = municipalityModel(atlas, '01695', [], undefined, japanese);
    expect([silent.hasHall, silent.nearest]).toEqual([false, []]);
  });
});
