import { describe, expect, it } from 'vitest';
import { paintByLead } from '../../../../src/colour/paint.ts';
import type { Region } from '../../../../src/record/types.ts';
import { lookOf } from '../../../../src/view/models/legend.ts';
import { regionModel } from '../../../../src/view/models/region.ts';
import { madeAtlas, madeInitiative, madeMember, madeRegion } from '../../record/made.ts';
import { japanese } from '../voices.ts';

const source = { url: 'https://example.jp/', supports: '確かめた日' };
const sourceShown = expect.objectContaining({ title: '確かめた日', url: 'https://example.jp/' });

const region = madeRegion({
  aliases: ['つくり広域圏'],
  centralCities: ['08201', '34207'],
  members: [
    madeMember('08201', null),
    madeMember('34207', '2020-03'),
    { ...madeMember('08236', '2020-04-01'), entered: '2020-05', scheme: 'prefectural', note: '県の制度' },
  ],
  milestones: [
    { date: '2019', precision: 'fiscal-year', kind: 'other', text: '検討', sources: [source] },
    { date: '2020', precision: 'year', kind: 'agreement', text: '協約', sources: [source] },
  ],
  coverage: {
    kind: 'complete',
    basis: 'adopted',
    document: 'collection',
    asOf: '2025',
    stated: [{ value: 30, counts: 'distinct', asOf: '2024-03', source }],
  },
  initiatives: [
    madeInitiative({ key: 'one', pillar: 'economy', category: 'a-town' }),
    madeInitiative({ key: 'two', pillar: 'living', category: 'a-health' }),
    madeInitiative({ key: 'three', pillar: 'economy', category: 'b-health' }),
    madeInitiative({ key: 'over', pillar: 'economy', category: 'a-work', status: 'completed' }),
  ],
  announcements: [
    { kind: 'accession', text: '加入の予定', expected: '2026-04', seen: '2025-06-01', source },
    { kind: 'vision', text: '次のビジョン', seen: '2025-07', source },
  ],
  links: [{ label: '公式', url: 'https://example.jp/b' }],
  sources: [source, { id: 'collection' }],
  notes: ['補足'],
  doubts: [{ path: 'members.1.joined', reason: '日が不明' }],
});
const other = madeRegion({
  id: 'other',
  name: { ja: '別圏域', en: 'Other', kana: 'べつ' },
  centralCities: ['34207'],
  members: [madeMember('34207', null)],
});

function model(given: Partial<Region> = {}) {
  const changed = { ...region, ...given };
  const atlas = madeAtlas([changed, other]);
  return regionModel(atlas, changed, paintByLead(atlas), japanese);
}

describe('regionModel', () => {
  it('says what the region is called and when it was formed', () => {
    expect(model()).toMatchObject({
      id: 'made',
      name: 'つくり圏域',
      nameJa: 'つくり圏域',
      nameEn: 'Tsukuri Region',
      kana: 'つくりけんいき',
      aliases: ['つくり広域圏'],
      formed: '2020-03',
    });
  });

  it('names each prefecture once, in the order of the members', () => {
    expect(model().prefectures).toEqual(['茨城県', '広島県']);
  });

  it('parts central cities from partners', () => {
    expect(model().central.map(({ code }) => code)).toEqual(['08201', '34207']);
    expect(model().central[0]).toEqual({
      code: '08201',
      name: '町08201',
      prefecture: '茨城県',
      joined: null,
      entered: null,
      isPrefectural: false,
      note: null,
    });
    expect(model().partners).toEqual([
      {
        code: '08236',
        name: '町08236',
        prefecture: '茨城県',
        joined: '2020-04-01',
        entered: '2020-05',
        isPrefectural: true,
        note: '県の制度',
      },
    ]);
  });

  it.each([
    ['complete', 'adopted', 'complete'],
    ['selection', 'adopted', 'selection'],
    ['complete', 'draft', 'draft'],
    ['selection', 'draft', 'draft'],
  ] as const)('calls a %s list, %s, "%s"', (kind, basis, expected) => {
    expect(model({ coverage: { ...region.coverage, kind, basis } }).coverage).toBe(expected);
  });

  it('tells how many initiatives the sources state, and how many are counted here', () => {
    expect(model().stated).toEqual([{ value: 30, counts: 'distinct', asOf: '2024-03', source: sourceShown }]);
    expect(model().counted).toBe(3);
  });

  it('lists every initiative under its pillar, even completed ones, and pillars without any', () => {
    expect(
      model().pillars.map(({ id, label, initiatives }) => [id, label, initiatives.map(({ key }) => key)]),
    ).toEqual([
      ['economy', '和economy', ['one', 'three', 'over']],
      ['urban', '和urban', []],
      ['living', '和living', ['two']],
    ]);
  });

  it('counts by family, the most first, without families that have none', () => {
    const more = [
      madeInitiative({ key: 'four', category: 'a-town' }),
      madeInitiative({ key: 'five', category: 'a-town' }),
    ];
    expect(model({ initiatives: [...region.initiatives, ...more] }).composition).toEqual([
      { id: 'town', label: '和town', count: 3 },
      { id: 'health', label: '和health', count: 2 },
    ]);
  });

  it('says how it is painted', () => {
    const atlas = madeAtlas([region, other]);
    expect(model().look).toEqual(lookOf(atlas, paintByLead(atlas), 'made', japanese));
  });

  it('names members that belong to other regions too, with these regions', () => {
    expect(model().overlaps).toEqual([
      { code: '34207', name: '町34207', regions: [{ id: 'other', name: '別圏域' }] },
    ]);
  });

  it('keeps milestones in order and tells fiscal years from years', () => {
    expect(model().milestones).toEqual([
      { date: '2019', isFiscalYear: true, text: '検討' },
      { date: '2020', isFiscalYear: false, text: '協約' },
    ]);
  });

  it('tells when an announced change was expected, or that no time was named', () => {
    expect(model().announcements).toEqual([
      { text: '加入の予定', expected: '2026-04', seen: '2025-06-01', source: sourceShown },
      { text: '次のビジョン', expected: null, seen: '2025-07', source: sourceShown },
    ]);
  });

  it('hands on what needs no look-up', () => {
    const { visions, outlook, figures, contact, review, links, notes } = region;
    expect(model()).toMatchObject({ visions, outlook, figures, contact, review, links, notes });
    const doubts = ['日が不明', '別の疑い', '日が不明'].map((reason) => ({ path: 'members', reason }));
    expect(model({ doubts }).doubts).toEqual(['日が不明', '別の疑い']);
    expect(model().sources).toEqual([sourceShown, expect.objectContaining({ title: '事例集' })]);
  });

  it('has the table of its headings, and under pillars only what stands under no heading', () => {
    const system = [{ id: 'roads', parent: null, label: '道路', kind: 'field' as const }];
    const initiatives = region.initiatives.map((each) =>
      each.key === 'three' ? { ...each, node: 'roads' } : each,
    );
    const { tree, pillars } = model({ system, initiatives });
    expect(tree.map(({ id, total }) => [id, total])).toEqual([['roads', 1]]);
    expect(pillars[0]?.initiatives.map(({ key }) => key)).toEqual(['one', 'over']);
  });
});
