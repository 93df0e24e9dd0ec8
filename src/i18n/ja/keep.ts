/** Keeping pages on the reader's device, and the page that says that one is not kept. */
export const jaKeep = {
  title: '通信できないときにも読む',
  what: 'ボタンを押すと、このページと、これから開くページを、この端末に保存します。',
  before: '押すまでは、何も保存しません。',
  region: '圏域や市町村のページで押すと、その圏域と、構成市町村のページもまとめて保存します。',
  much: (from: number, to: number) =>
    `はじめに保存する量は、${from.toLocaleString('ja-JP')}〜${to.toLocaleString('ja-JP')}MBほどです。`,
  stays: '保存したものは、この端末の外へは送りません。ほかの人も使う端末では、押さないでください。',
  remove: '「保存をやめる」を押すと、保存したものはすべて消えます。',
  store: 'この端末に保存',
  storing: '保存しています…',
  progress: (done: number, total: number) =>
    `${total.toLocaleString('ja-JP')}件のうち${done.toLocaleString('ja-JP')}件まで進みました。`,
  bar: '保存の進みぐあい',
  done: '保存しました。通信できないときも、このページを読めます。',
  partly: (value: number) =>
    `${value.toLocaleString('ja-JP')}件は保存できませんでした。通信を確かめて、もう一度試してください。`,
  partlyFull: '空き容量が足りないため、途中で止めました。保存できたページは読めます。',
  regionMissing: 'このページを保存しました。圏域のページは、通信を確かめてから保存してください。',
  kept: 'この端末に保存しています。これから開くページも保存します。',
  inUse: (megabytes: number) =>
    `このサイトが使っている容量：約${megabytes.toLocaleString('ja-JP', { maximumFractionDigits: 1 })}MB`,
  more: 'この圏域もまとめて保存',
  list: '保存したページの一覧',
  stop: '保存をやめる',
  removed: '保存したものを、すべて消しました。',
  notRemoved: '消せなかったものがあります。ブラウザーの設定から、このサイトのデータを消してください。',
  unsupported:
    'このブラウザーでは、ページを保存できません。アプリの中やプライベートウィンドウで開いているときは、ふだんのブラウザーで開いてください。',
  refused: 'ブラウザーが保存を許していません。プライベートウィンドウか、設定を確かめてください。',
  full: '空き容量が足りないため、保存できませんでした。',
  failed: '保存できませんでした。通信を確かめて、もう一度押してください。',
  nothingLeft: (failed: string) => `${failed}保存したものは残っていません。`,
  offline: {
    title: 'この端末には保存されていません',
    text: '通信できないため、このページを開けません。',
    how: '保存してあるページは、通信できなくても読めます。',
    again: 'もう一度読み込む',
    listTitle: 'この端末に保存してあるページ',
    none: '保存してあるページはありません。',
  },
} as const;
