const count = (value: number) => value.toLocaleString('ja-JP');

/** The page on which an editor makes a map ready for a site of their own. */
export const jaEmbedBuilder = {
  title: '地図を自分のサイトに載せる',
  description:
    '連携中枢都市圏や市町村の地図と取組を、市町村や団体のサイトに載せるためのコードと画像のキットを作れます。',
  lead: '圏域や市町村の地図と取組の一覧を、ご自分のサイトに載せられます。申し込みも費用もいりません。地図と見せ方を選び、できあがったコードかファイルをお使いください。',
  /** Link from the pages of regions and municipalities. */
  offer: 'この地図を自分のサイトに載せる',
  ways: {
    title: '載せ方は3通りあります',
    forWhom: '向いている場合',
    kit: {
      name: '貼り付けキット（ZIP）',
      text: '地図の画像、説明の文、取組の表をまとめたファイルです。枠もスクリプトも使いません。内容は、ダウンロードしたときのまま変わりません。',
      forWhom: 'CMSの制限がきびしいサイト、外につながらないネットワーク、メールマガジン',
    },
    frame: {
      name: '枠で埋め込む（iframe）',
      text: '短いHTMLを貼ると、枠の中に地図と一覧が出ます。内容はアトラスと一緒に更新されます。枠の高さは、貼るときに決めます。',
      forWhom: 'iframeを貼れるサイト',
    },
    element: {
      name: 'スクリプトで埋め込む（renkei-map）',
      text: '短いHTMLを貼ると、地図と一覧が出ます。内容はアトラスと一緒に更新され、高さも内容に合わせて変わります。',
      forWhom: 'ほかのサイトのスクリプトを1つ読み込めるサイト',
    },
  },
  without:
    'JavaScriptが動いていないため、選びながら作ることはできません。下の例を書き換えるか、一覧からキットをダウンロードしてお使いください。',
  failed:
    'データを読み込めませんでした。下の例を書き換えるか、一覧からキットをダウンロードしてお使いください。',
  retry: 'もう一度読み込む',
  example: {
    title: 'コードの例',
    text: 'アドレスの「ibaraki-keno」を、載せたい圏域のものに変えてください。市町村なら「regions/ibaraki-keno」を「municipalities/08201」のように変えます。',
    placeholder: '「atlas.example」は、このアトラスのアドレスに変えてください。',
  },
  list: {
    title: '圏域ごとの地図とキット',
    frame: '埋め込み用のページ',
    kit: 'キット（ZIP）',
  },
  subject: {
    title: '載せる地図',
    kind: '種類',
    region: '圏域',
    municipality: '市町村',
    choose: '選んでください',
    prefecture: '都道府県',
    first: 'まず、載せる地図を選んでください。選ぶと、ここにプレビューとコードが出ます。',
  },
  look: {
    title: '見せ方',
    language: '地図の中の言語',
    theme: '背景',
    themes: {
      auto: '見る人の端末に合わせる',
      light: '明るい',
      dark: '暗い',
    },
    panel: '市町村と取組の一覧',
    panels: { list: '地図の下に出す', none: '出さない（地図と凡例だけ）' },
    controls: '「地図を動かす」ボタンを付ける',
    height: '枠の高さ（px）',
    heightHint:
      'iframeではこの高さのままです。中身が長いと、枠の中でスクロールします。renkei-mapでは、読み込みが終わるまでの高さです。',
    heightFault: (from: number, to: number) => `${count(from)}から${count(to)}までの数で入れてください。`,
    fit: (value: number) => `プレビューと同じ${count(value)}pxにする`,
  },
  accent: {
    title: 'リンクとボタンの色',
    own: 'サイトに合わせて色を変える',
    code: '色の番号',
    pick: '色見本から選ぶ',
    hint: '「#17497f」のように6桁で入れてください。',
    /** The ground of the frame, by theme. */
    ground: { light: '明るい背景', dark: '暗い背景' },
    /** What becomes of a colour on each ground, by its contrast. */
    used: (ground: string, ratio: string) =>
      `${ground}との明るさの差は${ratio}対1です。4.5対1以上なので、この色を使います。`,
    refused: (ground: string, ratio: string) =>
      `${ground}との明るさの差は${ratio}対1です。4.5対1より小さく、文字が読みにくいので、いつもの色にします。`,
    none: 'この色は使えません。もっと濃い色か、薄い色を選んでください。',
    bad: '色の番号として読めません。いつもの色で表示します。',
  },
  preview: {
    title: 'プレビュー',
    frame: (name: string) => `プレビュー：${name}`,
    width: '表示する幅',
    pixels: (value: number) => `${count(value)}px`,
    full: 'ページの幅',
    waiting: 'プレビューを読み込んでいます。',
    ready: (value: number) => `プレビューを表示しました。この幅での高さは${count(value)}pxです。`,
    failed: 'プレビューを表示できませんでした。通信を確かめて、もう一度お試しください。',
    open: '埋め込み用のページだけを開く',
  },
  take: {
    title: '載せる',
    linkTitle: 'ほかの人に送る',
    linkCopied: 'このページのリンクをコピーしました。',
    linkByHand: 'コピーできませんでした。ブラウザーのアドレス欄からコピーしてください。',
    link: 'この設定のリンクをコピー',
    linkText: 'このページのアドレスに、選んだ内容がすべて入っています。ほかの人に送って確かめてもらえます。',
    kitLink: (name: string) => `${name}のキット（ZIP）をダウンロード`,
    kitPlain:
      'キットには、日本語、英語、やさしい日本語の3つが入っています。ここで選んだ色分けや背景は、キットには入りません。',
    kitNone: (name: string) =>
      `${name}はどの圏域にも入っていないので、キットはありません。枠かスクリプトで埋め込めます。`,
    frameText:
      '次のコードを、ページのHTMLに貼ってください。2行目は、枠が表示されないときのためのリンクです。',
    frameCode: 'iframeのコード',
    elementText:
      '次のどちらかを、ページのHTMLに貼ってください。同じページに地図をいくつも載せるとき、1行目は1回だけで足ります。',
    updating: '自動で更新される形',
    updatingText:
      'ふだんはこちらをお使いください。スクリプトの直しが自動で届きます。ファイルが変わるため、改ざんを調べる値（SRI）は付けられません。',
    fixed: (version: string) => `変わらない形（バージョン${version}）`,
    fixedText:
      '改ざんを調べる値（SRI）が付いています。外部のスクリプトを固定する決まりがあるサイトでお使いください。直しは届かないので、新しいバージョンが出たら貼り替えてください。',
    fixedNone: '変わらない形は、まだありません。',
    copy: (code: string) => `${code}をコピー`,
    copied: (code: string) => `${code}をコピーしました。`,
    refused:
      'この画面からはコピーできませんでした。コードを選んだ状態にしたので、Ctrlキー（Macは⌘キー）とCキーでコピーしてください。',
    fallback: (name: string) => `連携中枢都市圏アトラスで${name}の地図と取組を見る`,
    snippetTitle: (name: string) => `${name}の地図と取組`,
  },
  cost: {
    title: '通信量',
    first: (value: number) => `最初の表示：約${count(value)}KB（上のプレビューで測った、圧縮後の大きさ）`,
    measuring: '最初の表示：プレビューで測っています。',
    element: (value: number) => `renkei-mapのスクリプト：約${count(value)}KB（1ページに1回）`,
    untouched: '地図を動かしたとき：プレビューで「地図を動かす」を押すと、ここに出ます。',
    touched: (value: number) => `地図を動かしたとき：さらに約${count(value)}KB`,
    text: '拡大や移動のための部品は、見る人が地図を動かすまで読み込みません。2回目からは、端末に残ったものが使われるので少なくなります。',
  },
  notes: {
    title: 'アドレスの次の指定は使えないため、取り除きました。',
    line: (parameter: string, text: string) => `${parameter}：${text}`,
  },
  security: {
    title: '情報セキュリティ担当の方へ',
    items: [
      '埋め込んだ地図は、アトラスのサーバー以外とは通信しません。広告、アクセス解析、外部のフォントは使っていません。',
      'Cookieも、端末内の保存（ローカルストレージなど）も使いません。ブラウザーのキャッシュ（一時保存）は働きます。',
      'アトラスのサーバーには、日時、IPアドレス、ブラウザーの種類、埋め込んだサイトのアドレスなど、一般的な通信の記録が残ります。',
      '枠の中のページは、埋め込んだ側のページを読んだり書き換えたりできません。枠から伝えるのは、高さ、題名、選ばれた圏域・市町村・取組の番号、使えなかった指定だけです。入力された内容を受け取ることはありません。',
      'iframeにsandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"を付けても動きます。後の2つは、リンクを新しいタブで開くために要ります。',
      '貼り付けキットは、スクリプトも外部への通信も含みません。',
    ],
    policy:
      'コンテンツセキュリティポリシー（CSP）を設定しているサイトでは、次のアドレスを許可してください。すでに同じ名前の指定があるときは、その終わりにアドレスだけを足します。script-srcが要るのは、スクリプトで埋め込むときだけです。',
    hosting:
      '1つの圏域だけの小さなサイトを作り、ご自分のサーバーに置くこともできます。その場合、アトラスのサーバーとの通信はありません。',
  },
} as const;
