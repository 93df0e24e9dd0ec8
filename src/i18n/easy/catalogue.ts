import type { PageWords } from '../shape.ts';

const count = (value: number) => value.toLocaleString('ja-JP');

export const easyCatalogue: PageWords['catalogue'] = {
  title: '活動《かつどう》をさがす',
  lead: '市町村《しちょうそん》がいっしょにする活動《かつどう》を、全部《ぜんぶ》ならべた表《ひょう》です。さがした活動《かつどう》を、ファイルにできます。',
  without:
    'グループごとに、活動《かつどう》を全部《ぜんぶ》ならべています。表《ひょう》でさがすときは、JavaScriptを使《つか》えるようにしてください。',
  withoutMany:
    '活動《かつどう》は、グループのページで読《よ》めます。表《ひょう》でさがすときは、JavaScriptを使《つか》えるようにしてください。',
  byRegion: 'グループごとの活動《かつどう》',
  items: (value) => `${count(value)}件《けん》`,
  loading: '表《ひょう》を準備《じゅんび》しています…',
  failed: '表《ひょう》を読《よ》むことができませんでした。下《した》のリストは使《つか》えます。',
  retry: 'もう一度《いちど》する',
  filters: '活動《かつどう》を選《えら》ぶ',
  chosen: (value) => `${count(value)}件《けん》選《えら》んでいます`,
  text: 'ことばでさがす',
  textHint:
    '題《だい》、短《みじか》い説明《せつめい》、グループの名前《なまえ》などからさがします。ことばの間《あいだ》をあけると、全部《ぜんぶ》のことばがある活動《かつどう》だけになります。',
  facets: {
    region: 'グループ',
    prefecture: '都道府県《とどうふけん》',
    pillar: '大《おお》きい目標《もくひょう》',
    field: '細《こま》かい種類《しゅるい》',
    category: '種類《しゅるい》',
    situation: 'どんなときの活動《かつどう》か',
    participants: '参加《さんか》する市町村《しちょうそん》',
    status: '活動《かつどう》のようす',
    basis: '全部《ぜんぶ》か、一部《いちぶ》か',
    document: '資料《しりょう》',
    figures: '資料《しりょう》の数字《すうじ》',
    counted: '数《かず》に入《い》れるか',
  },
  facetNotes: {
    region:
      'このサイトにある活動《かつどう》の数《かず》です。グループの活動《かつどう》が多《おお》いか少《すく》ないかは、わかりません。',
    prefecture:
      'グループの市町村《しちょうそん》がある都道府県《とどうふけん》です。2つの県《けん》にあるグループは、どちらにも入《はい》ります。',
    status: '資料《しりょう》を作《つく》ったときのようすです。',
    participants:
      '「書《か》いてありません」は、「全部《ぜんぶ》の市町村《しちょうそん》が参加《さんか》する」という意味《いみ》ではありません。',
  },
  columns: {
    title: '題《だい》',
    summary: '短《みじか》い説明《せつめい》（このサイトの人《ひと》が書《か》きました）',
  },
  participants: {
    all: 'グループの全部《ぜんぶ》の市町村《しちょうそん》',
    listed: '名前《なまえ》が書《か》いてあります',
    count: '数《かず》だけ書《か》いてあります',
    unstated: '書《か》いてありません',
  },
  participantsShort: (value) => `${count(value)}の市町村《しちょうそん》`,
  basis: {
    selection: '選《えら》ばれたもの',
    complete: '全部《ぜんぶ》',
    draft: 'まだ決《き》まっていないもの',
  },
  figures: { yes: 'あります', no: 'ありません' },
  figureCount: (value) => (value === 0 ? 'ありません' : `${count(value)}こ`),
  counted: {
    yes: '入《い》れます',
    no: '入《い》れません（2回《かい》目《め》のもの、終《お》わったものなど）',
  },
  marks: {
    repeated: '2回《かい》目《め》',
    completed: '終《お》わりました',
    outside: 'ほかの資料《しりょう》の活動《かつどう》',
  },
  notCounted: '数《かず》に入《い》れません',
  none: 'ありません',
  active: '選《えら》んでいること',
  remove: (condition) => `${condition}をやめる`,
  textChip: (text) => `「${text}」`,
  clear: '全部《ぜんぶ》やめる',
  all: (value) => `このサイトにある活動《かつどう》${count(value)}件《けん》`,
  results: (shown, all) =>
    `活動《かつどう》${count(shown)}件《けん》（このサイトにある${count(all)}件《けん》から）`,
  nothing: '活動《かつどう》が見《み》つかりません。選《えら》ぶことを少《すく》なくしてください。',
  basisTitle: 'この表《ひょう》にある活動《かつどう》',
  basisOf: {
    selection: (value) =>
      `国《くに》が資料《しりょう》にのせた活動《かつどう》のうち、${count(value)}件《けん》です。選《えら》んだもので、全部《ぜんぶ》ではありません。`,
    complete: (value) =>
      `計画《けいかく》（ビジョン）の活動《かつどう》を全部《ぜんぶ》のせたグループの${count(value)}件《けん》です。`,
    draft: (value) =>
      `次《つぎ》の計画《けいかく》をのせたグループの${count(value)}件《けん》です。まだ決《き》まっていません。`,
  },
  countedOf: (counted, left) =>
    `活動《かつどう》の数《かず》に入《い》れるのは${count(counted)}件《けん》です。入《い》れないもの：${left}`,
  countedAll: 'どの活動《かつどう》も1件《けん》と数《かぞ》えます。',
  leftOut: {
    repeated: (value) => `2回《かい》目《め》のもの${count(value)}件《けん》`,
    completed: (value) => `終《お》わったもの${count(value)}件《けん》`,
    outside: (value) => `ほかの資料《しりょう》のもの${count(value)}件《けん》`,
  },
  table: '活動《かつどう》の表《ひょう》',
  chooseColumns: '列《れつ》を選《えら》ぶ',
  sort: 'ならべる順番《じゅんばん》',
  sortNone: 'はじめの順番《じゅんばん》（グループは北《きた》から）',
  ascending: '小《ちい》さいものから',
  descending: '大《おお》きいものから',
  onMap: '地図《ちず》で見《み》る',
  take: 'この表《ひょう》をファイルにする',
  takeNote:
    '今《いま》の表《ひょう》と同《おな》じ活動《かつどう》と順番《じゅんばん》です。使《つか》う前《まえ》に読《よ》むことも入《はい》っています。',
  saveCsv: 'CSV（ZIP）',
  saveJson: 'JSON',
  saved: (name) => `${name}をファイルにしました。`,
  saveFailed:
    'ファイルにできませんでした。インターネットを確《たし》かめて、もう一度《いちど》してください。',
  exportTitle: (conditions) =>
    conditions === '' ? '活動《かつどう》のリスト' : `活動《かつどう》のリスト（${conditions}）`,
  caveats: [
    'coverageがselectionの行《ぎょう》は、国《くに》が資料《しりょう》にのせた活動《かつどう》です。全部《ぜんぶ》ではないので、数《かず》でグループを比《くら》べないでください。',
    'coverageがdraftの行《ぎょう》は、次《つぎ》の計画《けいかく》にある活動《かつどう》です。まだ決《き》まっていません。',
    '活動《かつどう》を数《かぞ》えるときは、countedがyesの行《ぎょう》だけを使《つか》ってください。2回《かい》目《め》のものと終《お》わったものは入《はい》りません。',
    'participantsがunstatedの行《ぎょう》は、参加《さんか》する市町村《しちょうそん》がわかりません。「全部《ぜんぶ》が参加《さんか》する」という意味《いみ》ではありません。',
    '短《みじか》い説明《せつめい》は、このサイトの人《ひと》が書《か》きました。',
  ],
  notes: {
    title: 'アドレスの一部《いちぶ》を使《つか》えませんでした',
    value: (parameter, value) => `「${parameter}」に「${value}」はありません。`,
    close: '閉《と》じる',
  },
};
