import { FIRST_YEAR, LAST_YEAR } from '../../record/timeline.ts';

/** What a frame in somebody else's page says; nothing in it may be taken for that page's own words. */
export const jaEmbed = {
  /** Title of the frame's page. */
  title: (name: string) => `${name}の地図と取組`,
  regionLead: (central: string, members: number) =>
    `連携中枢都市の${central}を中心に、${members}市町村が協力しています。`,
  aloneLead: (city: string) => `${city}だけでつくる圏域です。`,
  townLead: (regions: string) => `${regions}に入っています。`,
  members: '構成市町村',
  initiatives: '取組',
  opensOutside: 'リンクは新しいタブで開きます。',
  /** Beside the map of a past year. */
  listsAsOf: (date: string) => `地図のほかの文と一覧は、${date}のものです。`,
  full: (name: string) => `アトラスで${name}を見る`,
  about: '連携中枢都市圏アトラスについて',
  chosenRegion: (name: string, members: number) => `${name}（${members}市町村）`,
  /** `known`: initiatives that it is known to take part in; there may be more. */
  chosenTown: (name: string, regions: string, known: number) =>
    `${name}は${regions}に入っています。${
      known === 0
        ? 'どの取組に参加しているかは、資料に書かれていません。'
        : `参加していると資料から分かる取組は${known}件です。`
    }`,
  none: (name: string, date: string) => `${name}は、${date}の時点では連携中枢都市圏に入っていません。`,
  operator: 'アトラスの運営：Renkei Atlas プロジェクト',
  /** Of what only kits have. */
  summaries: '取組の要約は、連携中枢都市圏アトラスの編集によるものです',
  notOfficial: 'この地図をつくっている連携中枢都市圏アトラスは、総務省・各市町村の公式サイトではありません',
  script: {
    move: '地図を動かす',
    moving: '地図を読み込んでいます',
    moveFailed: '動かせる地図を読み込めませんでした。この地図のままお使いください。',
    noWebGL: 'この端末では地図を動かせません。市町村を選ぶことはできます。',
    ignored: 'アドレスの次の指定は使えないため、取り除いて表示しています。',
    reasons: {
      'unknown-color': 'その色分けはありません。',
      'unknown-category': 'その分類はありません。',
      'unknown-pillar': 'その柱はありません。',
      'unknown-stat': 'その統計はありません。',
      'needs-subject': '何で色分けするかの指定が足りません。',
      'bad-year': `${FIRST_YEAR}から${LAST_YEAR}までの年で指定してください。`,
      'unknown-theme': 'auto・light・darkのどれかで指定してください。',
      'bad-accent': '色は「#17497f」のように6桁で指定してください。',
      'low-contrast': '背景との差が小さく、文字が読みにくくなる色です。',
      'unknown-panel': 'list・noneのどちらかで指定してください。',
      'unknown-controls': 'map・noneのどちらかで指定してください。',
    },
    openPlace: 'アトラスで開く',
    coloursFailed: '色分けを読み込めなかったため、いつもの色で表示しています。',
  },
} as const;
