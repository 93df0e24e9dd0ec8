/** How the text of a cell is read. */
export type Kind =
  | 'text'
  | 'number'
  | 'date'
  | 'yes'
  | 'lines'
  | 'key'
  | 'repeats'
  | 'pillar'
  | 'field'
  | 'category'
  | 'categories'
  | 'situations'
  | 'node'
  | 'document'
  | 'status'
  | 'titleBy'
  | 'who';

/** One column, or as many as are numbered (補足, 補足2 …) where it holds a list of texts. */
export interface Leaf {
  /** Heading; inside a group, what follows the group's heading ("の単位"), or nothing. */
  name: string;
  /** Place in the initiative, or in the group's item: "summary.ja". Empty: the item itself. */
  at: string;
  kind: Kind;
  variants?: readonly string[];
  needed?: true;
  list?: true;
}

/** Columns that come in sets, one for each item of a list: 出典, 出典の箇所, 出典2, 出典2の箇所 … */
export interface Group {
  name: string;
  at: string;
  variants?: readonly string[];
  /** The first tells one item from another. */
  fields: readonly (Leaf | Group)[];
}

const figures = (name: string, at: string): Group => ({
  name,
  at,
  fields: [
    { name: 'の名称', at: 'label', kind: 'text', variants: ['の見出し', 'の項目'] },
    { name: '', at: 'value', kind: 'number', variants: ['の値'] },
    { name: 'の単位', at: 'unit', kind: 'text' },
    { name: 'の時点', at: 'period', kind: 'text', variants: ['の期間', 'の年度'] },
    { name: 'の表記', at: 'asPrinted', kind: 'text', variants: ['の資料の表記'] },
    { name: 'はおおよそ', at: 'approximate', kind: 'yes', variants: ['のおおよそ'] },
  ],
});

/** Every column of the sheet, in the order of the record's fields. */
export const SPEC: readonly (Leaf | Group)[] = [
  { name: '識別名', at: 'key', kind: 'key', variants: ['キー', '取組の識別名', 'key'] },
  { name: '番号', at: 'number', kind: 'text', variants: ['取組番号', '事業番号', 'no', 'no.', '通し番号'] },
  {
    name: '取組名',
    at: 'title',
    kind: 'text',
    needed: true,
    variants: [
      '取組の名称',
      '取組名称',
      '取り組み名',
      '事業名',
      '事業名称',
      '事業の名称',
      '取組事業名',
      '名称',
    ],
  },
  { name: '取組名の付け手', at: 'titleBy', kind: 'titleBy' },
  { name: 'ほかの名称', at: 'otherTitles', kind: 'text', list: true, variants: ['別名', '他の名称'] },
  {
    name: '内訳',
    at: 'parts',
    variants: ['内訳の事業'],
    fields: [
      { name: '', at: 'title', kind: 'text', variants: ['の名称'] },
      { name: 'の要約', at: 'summary', kind: 'text' },
      figures('の数値', 'figures'),
      { name: 'の参加市町村', at: 'participants', kind: 'who' },
      { name: 'の参加の書き方', at: 'participants.asPrinted', kind: 'text' },
      { name: 'の協力する団体', at: 'participants.partners', kind: 'text', list: true },
      { name: 'の対象', at: 'participants.openTo', kind: 'text' },
    ],
  },
  { name: '柱', at: 'pillar', kind: 'pillar', needed: true, variants: ['役割', '柱の名称', '3つの柱'] },
  { name: '資料の柱', at: 'pillarsAsPrinted', kind: 'text' },
  { name: '体系の見出し', at: 'node', kind: 'node', variants: ['体系', '施策体系', '見出し'] },
  { name: '政策分野', at: 'field', kind: 'field', needed: true, variants: ['分野', '施策分野'] },
  {
    name: '分類',
    at: 'category',
    kind: 'category',
    needed: true,
    variants: ['カテゴリ', 'カテゴリー', '主な分類'],
  },
  { name: 'ほかの分類', at: 'alsoCategories', kind: 'categories', variants: ['他の分類', 'その他の分類'] },
  {
    name: '暮らしの場面',
    at: 'situations',
    kind: 'situations',
    variants: ['生活の場面', 'くらしの場面', '場面'],
  },
  { name: '目印', at: 'tags', kind: 'text', list: true, variants: ['タグ'] },
  {
    name: '参加市町村',
    at: 'participants',
    kind: 'who',
    variants: ['連携市町村', '参加する市町村', '関係市町村', '構成市町村', '参加自治体'],
  },
  { name: '参加の書き方', at: 'participants.asPrinted', kind: 'text', variants: ['参加市町村の表記'] },
  {
    name: '協力する団体',
    at: 'participants.partners',
    kind: 'text',
    list: true,
    variants: ['協力団体', '連携する団体', '連携団体'],
  },
  { name: '対象', at: 'participants.openTo', kind: 'text', variants: ['対象者', '利用できる人'] },
  {
    name: '要約',
    at: 'summary.ja',
    kind: 'text',
    needed: true,
    variants: ['概要', '取組の概要', '事業概要', '事業の概要', '取組概要', '内容', '取組内容', '事業内容'],
  },
  { name: '要約（英語）', at: 'summary.en', kind: 'text', variants: ['英語の要約', '英語要約'] },
  {
    name: '要約（やさしい日本語）',
    at: 'summary.easy',
    kind: 'text',
    variants: ['やさしい日本語', 'やさしい日本語の要約', 'やさしい要約'],
  },
  { name: '効果', at: 'effect', kind: 'text', variants: ['期待する効果', '期待される効果', 'ねらい'] },
  { name: '状況', at: 'status', kind: 'status', needed: true, variants: ['実施状況', '状態', '進捗'] },
  { name: '状況の根拠', at: 'statusIn', kind: 'text' },
  { name: '再掲の元', at: 'repeats', kind: 'repeats', variants: ['再掲', '再掲元'] },
  figures('数値', 'figures'),
  {
    name: '案内',
    at: 'access',
    fields: [
      { name: '', at: 'label', kind: 'text', variants: ['の名称'] },
      { name: 'のURL', at: 'url', kind: 'text', variants: ['のアドレス'] },
      { name: 'の電話', at: 'tel', kind: 'text', variants: ['の電話番号'] },
      { name: 'の時間', at: 'hours', kind: 'text', variants: ['の利用時間'] },
      { name: 'の確認者', at: 'by', kind: 'text' },
      { name: 'の確認日', at: 'checked', kind: 'date' },
    ],
  },
  {
    name: '出典',
    at: 'sources',
    variants: ['出典の資料', '資料', '出所'],
    fields: [
      { name: '', at: 'id', kind: 'document', needed: true },
      { name: 'の箇所', at: 'section', kind: 'text', variants: ['の見出し', 'のページ', 'の場所'] },
      { name: 'の行', at: 'lines', kind: 'lines' },
      { name: 'の題名', at: 'titleAsPrinted', kind: 'text' },
      { name: 'の番号', at: 'numberAsPrinted', kind: 'text' },
      { name: 'との違い', at: 'differs', kind: 'text', variants: ['の違い'] },
    ],
  },
  { name: '補足', at: 'notes', kind: 'text', list: true, variants: ['備考', '注', '注記'] },
];

export function isGroup(node: Leaf | Group): node is Group {
  return 'fields' in node;
}
