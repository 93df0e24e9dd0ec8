import { readFileSync } from 'node:fs';
import { checkRecord, type RecordFiles } from '../../../../src/record/check/checkRecord.ts';
import type { Fault } from '../../../../src/record/check/fault.ts';
import { parsePath } from '../../../../src/record/check/path.ts';

/** The lists of the real record: a small region is checked against them. */
export const lists: RecordFiles = Object.fromEntries(
  ['municipalities.csv', 'taxonomy.json', 'sources.json'].map((name) => [
    name,
    readFileSync(`data/${name}`, 'utf8'),
  ]),
);

const source = { id: 'mic-renkei-2025', section: '今後の展開', lines: '12-14' };
const page = { url: 'https://www.city.mito.lg.jp/site/renkei/', supports: '協約の日' };

/** A region with something of everything and no fault. */
export const small: object = {
  id: 'mito',
  name: { ja: '水戸連携中枢都市圏', en: 'Mito Region', kana: 'みとれんけいちゅうすうとしけん' },
  shortName: '水戸',
  aliases: ['水戸圏'],
  centralCities: ['08201'],
  members: [
    { code: '08201', joined: null, scheme: 'national' },
    { code: '08216', joined: '2022-02-21', scheme: 'national' },
    { code: '08236', joined: '2022-02', entered: '2022-02-28', scheme: 'national' },
    { code: '08302', joined: '2022-02-21', left: '2024-03-31', scheme: 'prefectural' },
  ],
  milestones: [
    { date: '2021', precision: 'fiscal-year', kind: 'predecessor', text: '協議を始める', sources: [source] },
    { date: '2022-02-21', precision: 'day', kind: 'agreement', text: '連携協約を結ぶ', sources: [page] },
    { date: '2022-02', precision: 'month', kind: 'vision', text: 'ビジョンをまとめる', sources: [source] },
  ],
  visions: [
    { edition: 1, name: '水戸圏ビジョン', adopted: '2022-02', from: 2022, to: 2026, inferred: ['to'] },
    { edition: 2, name: '第2期水戸圏ビジョン', adopted: null, from: 2027, to: null },
  ],
  outlook: '9市町村で力を合わせ、暮らしやすい圏域をめざします。',
  coverage: {
    kind: 'complete',
    basis: 'adopted',
    asOf: '2025',
    stated: [
      { value: 9, counts: 'distinct', asOf: '2022', source: page },
      { value: 2, counts: 'distinct', asOf: '2025', source },
      { value: 3, counts: 'rows', asOf: '2025', source },
    ],
  },
  system: [
    { id: 'p1', parent: null, label: '暮らし', kind: 'pillar' },
    { id: 'p1-1', parent: 'p1', label: '学び', kind: 'field' },
  ],
  initiatives: [
    {
      key: 'library',
      number: '1',
      title: '図書館の相互利用',
      titleBy: 'source',
      otherTitles: ['図書館広域利用'],
      parts: [{ title: '電子図書', participants: { kind: 'listed', codes: ['08201'] } }],
      pillar: 'living',
      node: 'p1-1',
      field: 'education-culture-sport',
      category: 'culture',
      alsoCategories: ['learning'],
      situations: ['leisure', 'childcare'],
      participants: { kind: 'listed', codes: ['08201', '08216'] },
      summary: { ja: '圏域の図書館で本を借りられます。', en: 'Books can be borrowed in all libraries.' },
      status: 'ongoing',
      figures: [
        { label: '貸出', value: 3492000, unit: '冊', period: '2023年度', asPrinted: '約3,492千冊' },
        { label: '人口', value: 545000, unit: '人', period: null, asPrinted: '約54万5,000人' },
      ],
      access: [{ label: '水戸市立図書館', by: '水戸市', checked: '2025-04-01', url: 'https://www.library.jp/' }],
      sources: [source],
    },
    {
      key: 'night-clinic',
      number: '2',
      title: '夜間の急患診療',
      titleBy: 'editor',
      pillar: 'living',
      field: 'community-medicine',
      category: 'medical',
      participants: { kind: 'count', count: 3 },
      summary: { ja: '夜に急な病気をみます。', en: 'Sudden illness is treated at night.' },
      status: 'new',
      sources: [source, page],
    },
    {
      key: 'library-again',
      number: '3',
      title: '図書館の相互利用',
      titleBy: 'source',
      pillar: 'living',
      field: 'education-culture-sport',
      category: 'culture',
      participants: { kind: 'all' },
      summary: { ja: '再び載っています。', en: 'Listed again.' },
      status: 'ongoing',
      repeats: 'library',
      sources: [source],
    },
  ],
  results: [
    {
      title: '成果',
      vision: '第1期',
      asOf: '2023-03',
      unit: '件',
      columns: ['達成', '未達成'],
      rows: [
        { label: '講座', values: [3, 1] },
        { label: '窓口', values: [4, null] },
      ],
      totals: [7, 1],
      source,
    },
  ],
  figures: [{ label: '面積', value: 61.3, unit: '%', period: null, asPrinted: '６１.３％', source }],
  announcements: [{ kind: 'accession', text: '加入の協議', expected: '2026-04', seen: '2025-03', code: '08202', source }],
  contact: { section: '政策企画課', url: 'https://www.city.mito.lg.jp/' },
  review: null,
  links: [{ label: '水戸市', url: 'https://www.city.mito.lg.jp/' }],
  sources: [source],
  notes: ['注はありません。'],
  doubts: [{ path: 'initiatives.night-clinic.title', reason: '題名は編集によります。' }],
};

/** Values to put at paths of a file; `undefined` takes a field away. */
export type Changes = Readonly<Record<string, unknown>>;

/** A copy of a file with something changed. */
export function changed(file: object, changes: Changes): object {
  const copy: object = structuredClone(file);
  for (const [written, value] of Object.entries(changes)) {
    const path = parsePath(written) ?? [];
    const last = path.at(-1) ?? '';
    const holder = path.slice(0, -1).reduce<object>((place, step) => Reflect.get(place, step), copy);
    if (value === undefined) Reflect.deleteProperty(holder, last);
    else Reflect.set(holder, last, value);
  }
  return copy;
}

/** The record of the lists and one region. */
export function recordOf(region: object | string, name = 'regions/mito.json'): RecordFiles {
  return { ...lists, [name]: typeof region === 'string' ? region : JSON.stringify(region, null, 2) };
}

/** "rule at path" of each fault. */
export function told(faults: readonly Fault[]): string[] {
  return faults.map(({ rule, path }) => `${rule} at ${path}`);
}

export function checkChanged(changes: Changes): Fault[] {
  return checkRecord(recordOf(changed(small, changes)));
}
