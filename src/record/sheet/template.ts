import { type Column, columnAt } from './columns/column.ts';
import type { Table } from './layout.ts';
import type { SheetLists } from './lists.ts';
import { vocabulariesOf } from './read/vocabulary.ts';

/** The columns of the template, and its two examples; rows whose number begins with 例 are not read. */
const CELLS: readonly (readonly [path: string, one: string, two: string])[] = [
  ['number', '例1', '例2'],
  ['title', '図書館の相互利用', '休日・夜間の急患診療'],
  ['pillar', '生活サービス', '生活サービス'],
  ['node', '', ''],
  ['field', '教育・文化・スポーツ', '地域医療'],
  ['category', '教育・文化・スポーツ', '医療'],
  ['alsoCategories', '高等教育・人材・研究', ''],
  ['situations', '学ぶ・楽しむ、子育て', '病気・けが'],
  ['participants', '全市町村', '3市町村'],
  ['participants.asPrinted', '圏域の全市町村', '2市1町'],
  ['participants.partners.0', '県立図書館', '市医師会'],
  ['participants.openTo', '圏域に住む人', ''],
  [
    'summary.ja',
    '圏域のどの市町村の図書館でも、本を借りられるようにします。',
    '休みの日や夜に急な病気をみる診療所を、3つの市町で支えます。',
  ],
  [
    'summary.en',
    'Books can be borrowed from the library of any municipality in the region.',
    'Three municipalities support a clinic for sudden illness on holidays and at night.',
  ],
  ['effect', '読みたい本に出会う機会が増えます。', ''],
  ['status', '継続中', '新規'],
  ['figures.0.label', '相互に貸し出した本', ''],
  ['figures.0.value', '12500', ''],
  ['figures.0.unit', '冊', ''],
  ['figures.0.period', '2024年度', ''],
  ['figures.0.asPrinted', '12,500冊', ''],
  ['sources.0.id', '', ''],
  ['sources.0.section', '第3章 生活関連機能サービスの向上', '第3章 生活関連機能サービスの向上'],
  ['notes.0', '', '診療の日と時間は、出典に書かれていません。'],
];

/** The empty list of initiatives, with two examples to write over. */
export function templateTable(lists: SheetLists): Table {
  const columns = CELLS.flatMap(([path]) => columnAt(path) ?? []);
  const document = lists.documents[0]?.title ?? '';
  const row = (which: 1 | 2) => CELLS.map((cell) => (cell[0] === 'sources.0.id' ? document : cell[which]));
  return [columns.map(({ heading }) => heading), row(1), row(2)];
}

/** The words that columns with a choice take, a column for each. */
export function allowedWordsTable(lists: SheetLists): Table {
  const words = vocabulariesOf(lists, null);
  const columns: readonly (readonly [string, readonly string[]])[] = [
    ['柱', words.pillar.words],
    ['政策分野', words.field.words],
    ['分類・ほかの分類', words.category.words],
    ['暮らしの場面', words.situation.words],
    ['状況', words.status.words],
    [
      '参加市町村',
      [
        '全市町村',
        '市町村の名前（「、」で区切る）',
        '市区町村コード（5桁か6桁）',
        '3市町村',
        '空欄（書かれていない）',
      ],
    ],
    ['出典', words.document.words],
  ];
  const height = Math.max(...columns.map(([, each]) => each.length));
  return [
    columns.map(([heading]) => heading),
    ...Array.from({ length: height }, (_, row) => columns.map(([, each]) => each[row] ?? '')),
  ];
}

/** Headings of the template that have to be filled in on every row. */
export function neededHeadings(): string[] {
  const columns: Column[] = CELLS.flatMap(([path]) => columnAt(path) ?? []);
  return columns.flatMap(({ heading, needed }) => (needed ? [heading] : []));
}
