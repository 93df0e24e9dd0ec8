import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Atlas } from '../../../../src/record/atlas.ts';
import {
  type AgreementModel,
  agreementModel,
  agreementsOfMunicipality,
  agreementsOfRegion,
} from '../../../../src/view/models/agreement.ts';
import { backcastModel, resultsModel } from '../../../../src/view/models/results.ts';
import { strategyModel } from '../../../../src/view/models/strategy.ts';
import { madeAgreement, madeAtlas, madeRegion, madeStrategy } from '../../record/made.ts';
import { realRecord } from '../../record/realRecord.ts';
import { japanese } from '../voices.ts';

const source = { id: 'web', section: '第3条' };
const sourceShown = expect.objectContaining({ title: '公開資料', publisher: '水戸市', section: '第3条' });
const agreement = madeAgreement({
  articles: [{ number: 3, heading: '役割', facts: ['一', '二'], sources: [source] }],
  fields: [
    {
      key: 'care',
      label: '福祉',
      pillar: 'living',
      nodes: ['a', 'lost', 'b'],
      content: '一緒に行う',
      roles: [
        { party: '08236', text: '協力する' },
        { party: '08201', text: '進める' },
      ],
      source,
    },
    {
      key: 'jobs',
      label: '雇用',
      pillar: 'economy',
      nodes: [],
      roles: [
        { party: '08201', text: '進める' },
        { party: '34203', text: '別の市' },
      ],
      source,
    },
  ],
  notes: ['補足'],
  sources: [source],
});
const other = madeAgreement({ id: 'other', region: 'elsewhere', date: '2021-01' });
const region = madeRegion({
  system: ['a', 'b'].map((id) => ({ id, parent: null, label: `見出し${id}`, kind: 'field' as const })),
});
const atlas = madeAtlas([region], [], { agreements: [agreement, other] });

describe('agreementModel', () => {
  let model: AgreementModel;
  beforeEach(() => {
    model = agreementModel(atlas, agreement, japanese);
  });

  it('names region and parties, and tells the articles as facts', () => {
    expect(model).toMatchObject({
      id: 'made-agreement',
      title: '連携協約',
      region: { id: 'made', name: 'つくり圏域' },
      parties: [
        { code: '08201', name: '町08201' },
        { code: '08236', name: '町08236' },
      ],
      date: '2020-04-01',
      ofAgreements: 8,
      explanation: { text: '役割を決めた約束です。', language: 'ja' },
      articles: [{ number: 3, heading: '役割', facts: ['一', '二'] }],
      notes: ['補足'],
      sources: [sourceShown],
    });
  });

  it('has its fields under their pillars, all pillars in the order of the taxonomy', () => {
    expect(model.pillars.map(({ id, label, fields }) => [id, label, fields.map(({ key }) => key)])).toEqual([
      ['economy', '和economy', ['jobs']],
      ['urban', '和urban', []],
      ['living', '和living', ['care']],
    ]);
  });

  it('puts roles into the order of the parties, and a gap where a party has none', () => {
    const [care] = model.pillars[2]?.fields ?? [];
    expect(care).toMatchObject({ label: '福祉', content: '一緒に行う', roles: ['進める', '協力する'] });
    expect(model.pillars[0]?.fields[0]).toMatchObject({ content: null, nodes: [], roles: ['進める', ''] });
  });

  it("names the headings of the region's tree, and passes over one that is not there", () => {
    const [care] = model.pillars[2]?.fields ?? [];
    expect(care?.nodes.map(({ id, label }) => [id, label])).toEqual([
      ['a', '見出しa'],
      ['b', '見出しb'],
    ]);
  });

  it('is named by its region and by both parties, and by nobody else', () => {
    const link = { id: 'made-agreement', title: '連携協約', date: '2020-04-01' };
    expect(agreementsOfRegion(atlas, 'made')).toEqual([link]);
    expect(agreementsOfRegion(atlas, 'nowhere')).toEqual([]);
    expect(agreementsOfMunicipality(atlas, '08236').map(({ id }) => id)).toEqual(['made-agreement', 'other']);
    expect(agreementsOfMunicipality(atlas, '34203')).toEqual([]);
  });
});

describe('strategyModel', () => {
  it('is null where no strategy is on record', () => {
    expect(strategyModel(atlas, '08236')).toBeNull();
  });

  it('looks up its sources and gives doubts as sentences', () => {
    const strategy = madeStrategy({ doubts: [{ path: 'goals.0', reason: '不明' }], sources: [source] });
    const model = strategyModel(madeAtlas([region], [], { strategies: [strategy] }), '08236');
    expect(model).toEqual({ ...strategy, doubts: ['不明'], sources: [sourceShown] });
  });
});

describe('results and backcast', () => {
  const table = {
    title: '結果',
    vision: '第1期',
    asOf: '2023-03',
    unit: '件',
    columns: ['A', '計'],
    rows: [{ label: '経済', values: [1, null] }],
    totals: [1, 1],
    source,
  };
  const told = {
    vision: '第2期',
    goal: '住み続けられる',
    branches: [{ pillar: 'urban', text: '都市を支える' }],
    projects: ['先行'],
    source,
  };

  it('show a table of results as it is, with its source', () => {
    expect(resultsModel(atlas, table)).toEqual({ ...table, note: null, source: sourceShown });
    expect(resultsModel(atlas, { ...table, note: '注' }).note).toBe('注');
  });

  it('tell a vision backwards, pillars by their labels, or nothing', () => {
    const branches = [{ pillar: { id: 'urban', label: '和urban' }, text: '都市を支える' }];
    expect(backcastModel(atlas, madeRegion({ backcast: told }), japanese)).toEqual({
      ...told,
      branches,
      note: null,
      source: sourceShown,
    });
    expect(backcastModel(atlas, madeRegion({ backcast: { ...told, note: '注' } }), japanese)?.note).toBe(
      '注',
    );
    expect(backcastModel(atlas, madeRegion(), japanese)).toBeNull();
  });
});

describe('documents of the real record', () => {
  let real: Atlas;
  beforeAll(async () => {
    real = await realRecord();
  });

  it('水戸市 and 小美玉市: seven articles, sixteen fields, one of eight agreements, both roles in each', () => {
    const [only] = agreementsOfMunicipality(real, '08236');
    const found = real.agreements.find(({ id }) => id === only?.id);
    expect(found).toMatchObject({ region: 'ibaraki-keno', date: '2022-02-21', ofAgreements: 8 });
    const model = agreementModel(real, found ?? agreement, japanese);
    const fields = model.pillars.flatMap((pillar) => pillar.fields);
    expect([model.articles.length, fields.length]).toEqual([7, 16]);
    expect(fields.every(({ roles }) => roles.every((role) => role !== ''))).toBe(true);
    expect(fields.map(({ nodes }) => nodes.length)).toEqual(
      model.pillars.flatMap(({ id }) =>
        (found?.fields ?? []).filter(({ pillar }) => pillar === id).map(({ nodes }) => nodes.length),
      ),
    );
  });

  it('かすみがうら市: four goals', () => {
    expect(strategyModel(real, '08230')?.goals).toHaveLength(4);
  });
});
