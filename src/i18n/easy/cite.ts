import type { PageWords } from '../shape.ts';

/** How to cite, and what is written beside a table that is taken along. */
export const easyCite: PageWords['cite'] = {
  open: 'このページを紹介《しょうかい》するときの書《か》き方《かた》',
  lead: '本《ほん》やレポートに書《か》くときは、次《つぎ》の文《ぶん》を使《つか》ってください。',
  addDay: '見《み》た日《ひ》は、自分《じぶん》で書《か》いてください。',
  forms: { text: '文《ぶん》', bibtex: 'BibTeX', cslJson: 'CSL-JSON' },
  copy: (form) => `${form}をコピーする`,
  save: (form) => `${form}を保存《ほぞん》する`,
  copied: (form) => `${form}をコピーしました。`,
  copyRefused: 'コピーできませんでした。文字《もじ》を選《えら》んで、コピーしてください。',
  notes: {
    about: 'この表《ひょう》について',
    title: '名前《なまえ》',
    version: 'バージョン',
    versionOf: (version, date) => `${version}（${date}）`,
    asOf: 'いつの内容《ないよう》か',
    taken: '保存《ほぞん》した日《ひ》',
    address: '保存《ほぞん》したページ',
    rows: '行《ぎょう》の数《かず》',
    rowCount: (value) => `${value.toLocaleString('ja-JP')}行《ぎょう》`,
    file: 'ファイル',
    form: "何《なに》も書《か》いていない所《ところ》は「わからない」で、0ではありません。計算《けいさん》に見《み》える文字《もじ》の前《まえ》に「'」があります。",
    blanks: '数字《すうじ》がない所《ところ》は「わからない」という意味《いみ》です。0ではありません。',
    caveats: '使《つか》う前《まえ》に知《し》ってほしいこと',
    columns: '列《れつ》',
    credit: '資料《しりょう》の名前《なまえ》の書《か》き方《かた》',
    licence: '使《つか》うときの決《き》まり',
    citation: '本《ほん》やレポートに書《か》くとき',
    notOfficial: '総務省《そうむしょう》や市町村《しちょうそん》が作《つく》ったデータではありません。',
  },
};
