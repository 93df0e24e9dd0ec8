import type { Words } from '../shape.ts';

/** Sentences about initiatives, agreements, results and strategies. */
export const easyRecord: Pick<Words, 'initiative' | 'agreement' | 'results' | 'strategy'> = {
  initiative: {
    kind: '活動《かつどう》',
    participants: '参加《さんか》する市町村《しちょうそん》',
    all: 'グループの全部《ぜんぶ》の市町村《しちょうそん》',
    counted: (value) =>
      `${value}の市町村《しちょうそん》（名前《なまえ》は資料《しりょう》に書《か》いてありません）`,
    unstated: '資料《しりょう》に書《か》いてありません',
    partners: '市町村《しちょうそん》のほかに協力《きょうりょく》する所《ところ》',
    openTo: 'だれのための活動《かつどう》か',
    summary: '短《みじか》い説明《せつめい》',
    byEditor: 'この短《みじか》い説明《せつめい》は、このサイトの人《ひと》が書《か》きました',
    titleByEditor: '資料《しりょう》に題《だい》がないので、このサイトの人《ひと》が題《だい》をつけました。',
    otherTitles: 'ほかの題《だい》',
    parts: 'この活動《かつどう》の中《なか》の小《ちい》さい活動《かつどう》',
    effect: 'この活動《かつどう》でよくしたいこと',
    figures: '資料《しりょう》にある数字《すうじ》',
    figurePrinted: (printed) => `資料《しりょう》の書《か》き方《かた》：${printed}`,
    pillar: '大《おお》きい目標《もくひょう》',
    pillarsAsPrinted: '資料《しりょう》に書《か》いてある大《おお》きい目標《もくひょう》',
    field: '細《こま》かい種類《しゅるい》',
    category: '種類《しゅるい》',
    alsoCategories: 'ほかに関係《かんけい》がある種類《しゅるい》',
    status: '活動《かつどう》のようす',
    statuses: {
      ongoing: 'しています',
      new: '新《あたら》しい活動《かつどう》',
      completed: '終《お》わりました',
      planned: 'これからします',
    },
    statusCaution: '資料《しりょう》を作《つく》ったとき',
    situations: 'どんなときの活動《かつどう》か',
    access: 'くわしく知《し》りたいとき',
    askDisaster:
      '災害《さいがい》のときは、住《す》んでいる市町村《しちょうそん》のお知《し》らせのとおりにしてください。',
    noAccess: (city) =>
      `使《つか》えるか、どう使《つか》うかは、先《さき》に聞《き》いてください。聞《き》く所《ところ》は、住《す》んでいる市町村《しちょうそん》か${city}です。`,
    askFirst:
      '病院《びょういん》の時間《じかん》などは変《か》わるので、行《い》く前《まえ》に、病院《びょういん》や市町村《しちょうそん》に聞《き》いてください。すぐに助《たす》けがいるときは、119番《ばん》に電話《でんわ》してください。',
    source: '資料《しりょう》',
    sourceLine: (title, publisher) => `${publisher}「${title}」`,
    sourceSection: (section) => `「${section}」の所《ところ》`,
    titleAsPrinted: (title) => `資料《しりょう》の題《だい》：${title}`,
    differs: '資料《しりょう》とのちがい',
    notes: 'ほかに知《し》ってほしいこと',
    repeats: (title) => `「${title}」と同《おな》じ活動《かつどう》です。数《かず》に入《い》れません。`,
    page: 'くわしく見《み》る',
    others: (region) => `${region}のほかの活動《かつどう》`,
    backToRegion: (region) => `${region}のページへもどる`,
  },
  agreement: {
    kind: '市町村《しちょうそん》の約束《やくそく》（連携《れんけい》協約《きょうやく》）',
    description: (parties) =>
      `${parties.join('と')}の約束《やくそく》（連携《れんけい》協約《きょうやく》）です。何《なに》をするか、だれがするかを説明《せつめい》します。`,
    signed: (date) => `${date}に約束《やくそく》しました`,
    oneOf: (all) =>
      `このグループには、約束《やくそく》（連携《れんけい》協約《きょうやく》）が${all}あります。ここにあるのは、その1つです。`,
    articles: '約束《やくそく》の内容《ないよう》',
    article: (number) => `第《だい》${number}条《じょう》`,
    fields: 'いっしょにする活動《かつどう》と、それぞれの仕事《しごと》',
    fieldCount: (value) => `${value}つの種類《しゅるい》`,
    inTree: 'このグループの活動《かつどう》では：',
  },
  results: {
    of: (vision) =>
      `${vision}の結果《けっか》です。下《した》にある活動《かつどう》1つ1つの結果《けっか》ではありません。`,
    caption: (unit) =>
      `活動《かつどう》の内容《ないよう》ごとの数《かず》（数《かぞ》え方《かた》：${unit}）`,
    type: '活動《かつどう》の内容《ないよう》',
    total: '全部《ぜんぶ》',
    backcast: (vision) => `なりたい町《まち》から考《かんが》えた進《すす》み方《かた》（${vision}）`,
    projects: '特《とく》に大切《たいせつ》な活動《かつどう》',
  },
  strategy: {
    period: (period, before) =>
      before === null ? period : `計画《けいかく》の期間《きかん》：${before} → ${period}`,
    targets:
      '数字《すうじ》は目標《もくひょう》で、結果《けっか》ではありません。計画《けいかく》が5年《ねん》から7年《ねん》になったので、前《まえ》と後《あと》の目標《もくひょう》があります。',
    goal: (number, name) => `目標《もくひょう》${number}　${name}`,
    actionCount: (value) => `　活動《かつどう》${value}件《けん》`,
    department: '仕事《しごと》をする課《か》',
    related: '関係《かんけい》がある課《か》',
    firstPeriod: '1回《かい》目《め》の計画《けいかく》の活動《かつどう》',
    issues: '困《こま》っていること',
    secondPeriod: '2回《かい》目《め》の計画《けいかく》の活動《かつどう》',
    kpi: '目標《もくひょう》にする数《かず》',
    before: '変《か》える前《まえ》',
    after: '変《か》えた後《あと》',
    doubtful: (printed, alternatives) =>
      `字《じ》がはっきりしません（資料《しりょう》の書《か》き方《かた》：${printed}${alternatives.length === 0 ? '' : `、ほかの読《よ》み方《かた》：${alternatives.join('、')}`}）`,
    link: (name) => `${name}の計画《けいかく》（総合《そうごう》戦略《せんりゃく》）`,
  },
};
