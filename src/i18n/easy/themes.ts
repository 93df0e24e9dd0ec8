import type { PageWords } from '../shape.ts';

export const easyThemes: PageWords['themes'] = {
  title: 'テーマで見《み》る',
  lead: '同《おな》じ活動《かつどう》をしているグループを、テーマでまとめました。',
  regions: (value) => `${value}グループ`,
  initiatives: (value) => `活動《かつどう》${value}`,
  among: '資料《しりょう》を読《よ》んで選《えら》びました。ここにないグループも、しているかもしれません。',
  description: (name, regions) =>
    `「${name}」をしているグループです。このサイトには${regions}グループあります。`,
  onRecord: (regions, initiatives, drafts) =>
    `このサイトには、${regions}グループの活動《かつどう》が${initiatives}あります。${drafts === 0 ? '' : `その中《なか》の${drafts}は、決《き》まる前《まえ》の計画《けいかく》にあります。`}`,
  mapLabel: (name) => `「${name}」をしているグループの地図《ちず》`,
  shown: '活動《かつどう》が書《か》いてあるグループ',
  absent: '書《か》いてないグループ（しているかもしれません）',
  none: '決《き》まった計画《けいかく》を全部《ぜんぶ》見《み》て、なかったグループ',
  listTitle: 'グループの活動《かつどう》',
  others: 'ほかのテーマ',
  draft: '決《き》まる前《まえ》の計画《けいかく》',
  similar: 'ほかのグループのにている活動《かつどう》',
  similarAmong:
    'ことばやテーマを、機械《きかい》でくらべて選《えら》びました。ここにないグループも、しているかもしれません。',
  noSimilar: 'よくにている活動《かつどう》は見《み》つかりませんでした。',
  further: '少《すこ》しにている活動《かつどう》も見《み》る',
  theme: 'テーマ',
  words: '同《おな》じことば',
  category: '同《おな》じ種類《しゅるい》',
  toAll: '全部《ぜんぶ》のテーマ',
};
