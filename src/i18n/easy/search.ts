import type { Words } from '../shape.ts';

export const easySearch: Words['search'] = {
  label: '市《し》や町《まち》をさがす',
  placeholder: 'まちの名前《なまえ》',
  hint: 'ひらがなやローマ字《じ》でもさがせます。',
  groups: { municipality: '市《し》や町《まち》', region: 'グループ', initiative: '活動《かつどう》' },
  found: (results) => `${results}見《み》つかりました。`,
  more: (results) => `ほかに${results}あります。`,
  none: (query) => `「${query}」は見《み》つかりませんでした。`,
  loading: '待《ま》ってください…',
  failed: 'さがすことができませんでした。',
  retry: 'もういちどする',
  because: {
    name: '名前《なまえ》',
    title: '題《だい》',
    reading: '読《よ》み方《かた》',
    romaji: 'ローマ字《じ》',
    code: '番号《ばんごう》',
    alias: 'ほかの名前《なまえ》',
    prefecture: '県《けん》など',
    summary: '説明《せつめい》',
    category: '種類《しゅるい》',
    place: 'いっしょにする町《まち》',
    word: 'ほかの言《い》い方《かた》',
  },
  unmet: (text) => `「${text}」を除《のぞ》いてさがしました。`,
  perhaps: 'さがしていたのは、これですか。',
};
