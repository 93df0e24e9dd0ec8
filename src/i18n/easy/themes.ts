import type { PageWords } from '../shape.ts';

export const easyThemes: PageWords['themes'] = {
  title: 'テーマで見《み》る',
  lead: '同《おな》じ活動《かつどう》をしているグループを、テーマでまとめました。',
  regions: (value) => `${value}グループ`,
  initiatives: (value) => `${value}つ`,
  among:
    'このサイトにある活動《かつどう》から、読《よ》んで選《えら》びました。ここにないグループも、しているかもしれません。',
  description: (name, regions) => `「${name}」をしているグループです。${regions}グループあります。`,
  onRecord: (regions, initiatives) =>
    `このサイトには、${regions}グループの${initiatives}つの活動《かつどう》があります。`,
  mapLabel: (name) => `「${name}」をしているグループの地図《ちず》`,
  shown: '活動《かつどう》が書《か》いてあるグループ',
  absent: '書《か》いてないグループ（しているかもしれません）',
  none: '全部《ぜんぶ》の活動《かつどう》を見《み》て、なかったグループ',
  listTitle: 'グループの活動《かつどう》',
  others: 'ほかのテーマ',
  draft: '案《あん》',
  similar: 'ほかのグループのにている活動《かつどう》',
  similarAmong:
    'このサイトの活動《かつどう》から、機械《きかい》が選《えら》びました。ここにないグループも、しているかもしれません。',
  noSimilar: 'にている活動《かつどう》は見《み》つかりませんでした。',
  theme: 'テーマ',
  words: '同《おな》じことば',
  category: '同《おな》じ種類《しゅるい》',
  toAll: '全部《ぜんぶ》のテーマ',
};
