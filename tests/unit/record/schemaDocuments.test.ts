import { describe, expect, it } from 'vitest';
import { agreement } from '../../../src/record/schema/agreement.ts';
import { sourceList, taxonomy } from '../../../src/record/schema/shared.ts';
import { strategy } from '../../../src/record/schema/strategy.ts';
import { madeAgreement, madeStrategy } from './made.ts';

const source = { id: 'collection' };
const both = { ja: '和', en: 'en' };

describe('the form of an agreement', () => {
  const article = { number: 1, heading: '目的', facts: ['一'], sources: [source] };
  const roles = ['08201', '08236'].map((party) => ({ party, text: '進める' }));
  const field = {
    key: 'care',
    label: '福祉',
    pillar: 'living',
    nodes: ['a'],
    content: '内容',
    roles,
    source,
  };
  const full = { ...madeAgreement(), articles: [article], fields: [field], notes: ['注'] };
  const accepts = (given: object) => agreement.safeParse({ ...full, ...given }).success;

  it('takes one in which everything is filled', () => {
    expect(agreement.safeParse(full).error?.issues).toBeUndefined();
  });

  it('fills what is left out with nothing', () => {
    expect(madeAgreement().notes).toEqual([]);
  });

  it.each([
    ['one party', { parties: full.parties.slice(1) }],
    ['three parties', { parties: [...full.parties, ...full.parties.slice(1)] }],
    ['a party of another role', { parties: [full.parties[0], { code: '08236', role: 'guest' }] }],
    ['no agreements', { ofAgreements: 0 }],
    ['an article without facts', { articles: [{ ...article, facts: [] }] }],
    ['an article without a source', { articles: [{ ...article, sources: [] }] }],
    ['the role of one party only', { fields: [{ ...field, roles: roles.slice(1) }] }],
    ['no source', { sources: [] }],
    ['a field of another name', { colour: 'red' }],
  ])('takes none with %s', (_, change) => {
    expect(accepts(change)).toBe(false);
  });

  it.each(['central', 'partner'])('knows the role %s', (role) => {
    expect(accepts({ parties: full.parties.map((party) => ({ ...party, role })) })).toBe(true);
  });
});

describe('the form of a strategy', () => {
  const kpi = {
    label: '移住者',
    asPrinted: '33人',
    target: 33,
    targetBefore: 24,
    baseline: null,
    unit: '人',
    period: '7年間',
    periodBefore: null,
    kind: 'amount',
    components: [{ label: '一', value: 12, before: null }],
    reading: 'sure',
    alternatives: ['3人'],
    note: '注',
  };
  const measure = {
    number: '3-1-1',
    name: '施策',
    middleItem: '中項目',
    department: '課',
    relatedDepartment: null,
    firstPeriod: null,
    issues: null,
    secondPeriod: '取組',
    actions: [{ title: '事業', summary: '要約' }],
    kpis: [kpi],
    source,
    notes: ['注'],
  };
  const goals = madeStrategy().goals.map((goal) => ({ ...goal, kpis: [kpi], measures: [measure] }));
  const full = { ...madeStrategy(), goals, doubts: [{ path: 'goals.0', reason: '不明' }] };
  const withGoals = (change: (goal: (typeof goals)[number]) => object) =>
    strategy.safeParse({ ...full, goals: goals.map(change) }).success;

  it('takes one in which everything is filled', () => {
    expect(strategy.safeParse(full).error?.issues).toBeUndefined();
  });

  it('fills what is left out with nothing', () => {
    const { alternatives: _, note: __, components: ___, ...bareKpi } = kpi;
    const { notes: ____, ...bareMeasure } = measure;
    const bare = strategy.parse({
      ...full,
      goals: goals.map((goal) => ({ ...goal, kpis: [bareKpi], measures: [bareMeasure] })),
    });
    expect([bare.goals[0]?.kpis[0]?.alternatives, bare.goals[0]?.measures[0]?.notes]).toEqual([[], []]);
    expect([madeStrategy().notes, madeStrategy().doubts]).toEqual([[], []]);
  });

  it('has four goals', () => {
    expect(strategy.safeParse({ ...full, goals: goals.slice(1) }).success).toBe(false);
  });

  it.each(['amount', 'increase', 'rate', 'maintain', 'undefined'])('knows the kind of target %s', (kind) => {
    expect(withGoals((goal) => ({ ...goal, kpis: [{ ...kpi, kind }] }))).toBe(true);
  });

  it.each(['sure', 'doubtful'])('knows the reading %s', (reading) => {
    expect(withGoals((goal) => ({ ...goal, kpis: [{ ...kpi, reading }] }))).toBe(true);
  });

  it('knows no other kind or reading, and no target in words', () => {
    expect(withGoals((goal) => ({ ...goal, kpis: [{ ...kpi, kind: 'hope' }] }))).toBe(false);
    expect(withGoals((goal) => ({ ...goal, kpis: [{ ...kpi, reading: 'guess' }] }))).toBe(false);
    expect(withGoals((goal) => ({ ...goal, kpis: [{ ...kpi, target: '33人' }] }))).toBe(false);
  });

  it.each(['3-1', '3-1-1-1', 'x3-1-1', '3-1-1x', '3-x-1', 'a-1-1', '3-1-a'])(
    'numbers no measure %s',
    (number) => {
      expect(withGoals((goal) => ({ ...goal, measures: [{ ...measure, number }] }))).toBe(false);
    },
  );
});

describe('the form of the taxonomy', () => {
  const full = {
    pillars: [{ id: 'living', label: both, short: both }],
    fields: [
      { id: 'welfare', pillar: 'living', label: both },
      ...['A', 'B', 'C'].map((group) => ({ id: 'care', pillar: 'living', group, label: both })),
    ],
    families: [{ id: 'health', label: both }],
    categories: [{ id: 'medical', family: 'health', label: both }],
    situations: [{ id: 'birth', label: both }],
  };

  it('takes one in which everything is filled', () => {
    expect(taxonomy.safeParse(full).error?.issues).toBeUndefined();
  });

  it('takes no other group and no field of another name', () => {
    const other = { id: 'care', pillar: 'living', group: 'D', label: both };
    expect(taxonomy.safeParse({ ...full, fields: [other] }).success).toBe(false);
    expect(taxonomy.safeParse({ ...full, colours: [] }).success).toBe(false);
  });
});

describe('the form of the list of sources', () => {
  const document = {
    id: 'a',
    title: '題',
    publisher: '市',
    date: null,
    url: 'http://example.jp/',
    note: '注',
  };
  const accepts = (given: object) => sourceList.safeParse({ documents: [{ ...document, ...given }] }).success;

  it.each(['collection', 'vision', 'draft', 'agreement', 'strategy'])('knows a %s', (kind) => {
    expect(accepts({ kind, date: '2025-04' })).toBe(true);
  });

  it('knows no other kind', () => {
    expect(accepts({ kind: 'rumour' })).toBe(false);
    expect(accepts({})).toBe(false);
  });

  it.each(['ftp://a.jp/', 'shttp://a.jp/', 'httpsx://a.jp/', 'javascript:alert(1)'])(
    'takes no address %s',
    (url) => {
      expect(accepts({ kind: 'draft', url })).toBe(false);
    },
  );
});
