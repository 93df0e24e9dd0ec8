const agreementSource = { id: 'mito-omitama-agreement', lines: '1-5' };
const strategySource = { id: 'kasumigaura-strategy', lines: '6-108' };

/** An agreement of the small region, without a fault. */
export const agreement: object = {
  id: 'mito-omitama',
  title: '連携協約',
  region: 'mito',
  parties: [
    { code: '08201', role: 'central' },
    { code: '08236', role: 'partner' },
  ],
  date: '2022-02-21',
  ofAgreements: 8,
  explanation: { ja: '役割の分担を決める約束です。', en: 'It settles who does what.' },
  articles: [{ number: 1, heading: '目的', facts: ['目的を定めます。'], sources: [agreementSource] }],
  fields: [
    {
      key: 'library',
      label: '図書館',
      pillar: 'living',
      nodes: ['p1-1'],
      roles: [
        { party: '08201', text: '貸し出します。' },
        { party: '08236', text: '知らせます。' },
      ],
      source: agreementSource,
    },
  ],
  sources: [agreementSource],
};

const kpi = {
  label: '就業者',
  asPrinted: '33人',
  target: 33,
  targetBefore: 24,
  baseline: null,
  unit: '人',
  period: '7年間',
  periodBefore: '5年間',
  kind: 'increase',
  components: [
    { label: '企業', value: 12, before: 9 },
    { label: '農業', value: 21, before: 15 },
  ],
  reading: 'sure',
};

/** A strategy without a fault. */
export const strategy: object = {
  code: '08230',
  title: '総合戦略',
  period: '7年間',
  periodBefore: null,
  revised: null,
  goals: ['1', '2', '3', '4'].map((number) => {
    return {
      number,
      name: '目標',
      direction: '進めます。',
      kpis: [kpi],
      measures: [],
      source: strategySource,
    };
  }),
  doubts: [{ path: 'goals[0].kpis[0].target', reason: '読み取りにくい箇所です。' }],
  sources: [strategySource],
};
