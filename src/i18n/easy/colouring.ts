import type { Words } from '../shape.ts';

const count = (value: number) => value.toLocaleString('ja-JP');

/** Round numbers in units of 10,000, others in full. */
const people = (value: number) =>
  value >= 10_000 && value % 1000 === 0
    ? `${count(value / 10_000)}万人《まんにん》`
    : `${count(value)}人《にん》`;

const signed = (value: number) =>
  `${value.toLocaleString('ja-JP', { maximumFractionDigits: 1, signDisplay: 'exceptZero' }).replace(/^-/, '−')}％`;

/** What is said beside a map that can be coloured in several ways. */
export const easyColouring: Words['colouring'] = {
  region: '地図《ちず》の見方《みかた》',
  mode: '色《いろ》の分《わ》け方《かた》',
  modes: {
    lead: 'いちばん多《おお》い種類《しゅるい》',
    category: '種類《しゅるい》を1つ選《えら》ぶ',
    pillar: '3つの目標《もくひょう》から選《えら》ぶ',
    stat: '人口《じんこう》などの数字《すうじ》',
    members: '中心《ちゅうしん》の市《し》と、ほかの市町村《しちょうそん》',
  },
  subject: {
    category: '種類《しゅるい》',
    pillar: '目標《もくひょう》',
    stat: '数字《すうじ》',
  },
  stats: {
    population: '人口《じんこう》（2025年《ねん》・早《はや》く出《で》た数《かず》）',
    change: '人口《じんこう》の変化《へんか》（2015年《ねん》から2025年《ねん》まで）',
    outlook: '人口《じんこう》の変化《へんか》の予想《よそう》（2020年《ねん》から2050年《ねん》まで）',
    density: '1 km²に住《す》む人《ひと》の数《かず》（2020年《ねん》）',
    'day-night': '夜《よる》を100としたときの、昼《ひる》の人口《じんこう》（2020年《ねん》）',
    area: '広《ひろ》さ（2026年《ねん》｜4月《しがつ》）',
    members: '市町村《しちょうそん》の数《かず》',
    age: 'グループが始《はじ》まった年《とし》',
  },
  titles: {
    lead: 'いちばん多《おお》い種類《しゅるい》',
    category: (label) => `「${label}」の活動《かつどう》`,
    pillar: (label) => `「${label}」の活動《かつどう》`,
    members: '中心《ちゅうしん》の市《し》と、ほかの市町村《しちょうそん》',
  },
  explain: {
    lead: '活動《かつどう》を種類《しゅるい》で数《かぞ》えました。色《いろ》は、いちばん多《おお》い種類《しゅるい》の色《いろ》です。',
    count: (label) =>
      `「${label}」の活動《かつどう》が何件《なんけん》あるかを、色《いろ》で見《み》せます。`,
    members:
      '中心《ちゅうしん》の市《し》とほかの市町村《しちょうそん》を、ちがう色《いろ》で見《み》せます。',
    stats: {
      population:
        '2025年《ねん》の国勢調査《こくせいちょうさ》で、早《はや》く出《で》た数《かず》です。グループの市町村《しちょうそん》を全部《ぜんぶ》たしました。',
      change:
        '国勢調査《こくせいちょうさ》で、人口《じんこう》が何《なん》％変《か》わったかです。2025年《ねん》は、早《はや》く出《で》た数《かず》です。',
      outlook:
        '人口《じんこう》が何《なん》％変《か》わるかの予想《よそう》です。国《くに》の研究所《けんきゅうじょ》が計算《けいさん》しました。',
      density:
        '2020年《ねん》の国勢調査《こくせいちょうさ》の人口《じんこう》を、広《ひろ》さで割《わ》りました。',
      'day-night':
        '夜《よる》の人口《じんこう》を100としたときの、昼《ひる》の人口《じんこう》です。2020年《ねん》の国勢調査《こくせいちょうさ》の数《かず》です。',
      area: '市町村《しちょうそん》の広《ひろ》さ（2026年《ねん》｜4月《しがつ》｜1日《ついたち》）を、全部《ぜんぶ》たしました。',
      members: '中心《ちゅうしん》の市《し》も入《い》れた、市町村《しちょうそん》の数《かず》です。',
      age: '最初《さいしょ》の約束《やくそく》（連携《れんけい》協約《きょうやく》）をした年《とし》です。下関《しものせき》市《し》は、1つの市《し》で決《き》まりを作《つく》った年《とし》です。',
    },
  },
  basis: {
    selection: (regions) =>
      `${regions}グループは、国《くに》が資料《しりょう》で選《えら》んだ活動《かつどう》の数《かず》です。活動《かつどう》の全部《ぜんぶ》ではありません。`,
    complete: (regions) =>
      `${regions.join('、')}は、計画《けいかく》（ビジョン）の活動《かつどう》を全部《ぜんぶ》数《かぞ》えました。`,
    draft: (regions) =>
      `${regions.join('、')}は、決《き》まる前《まえ》の計画《けいかく》の活動《かつどう》です。決《き》まった計画《けいかく》とちがうことがあります。`,
    incomparable:
      '国《くに》が選《えら》んだ活動《かつどう》の数《かず》と、全部《ぜんぶ》の活動《かつどう》の数《かず》は、くらべられません。',
    yearOfFigures: (year) =>
      `${year}年《ねん》の終《お》わりの市町村《しちょうそん》で計算《けいさん》しました。もとの数字《すうじ》は、どの年《とし》でも同《おな》じです。`,
    yearOfInitiatives:
      '活動《かつどう》は、今《いま》の資料《しりょう》で数《かぞ》えました。その年《とし》の活動《かつどう》ではありません。',
    lastYear:
      '2025年《ねん》は、｜4月《しがつ》｜1日《ついたち》の内容《ないよう》です。年《とし》の終《お》わりの内容《ないよう》は、まだわかりません。',
  },
  entries: {
    count: (from, to) => {
      if (to === null) return `${from}件《けん》以上《いじょう》`;
      return from === to ? `${from}件《けん》` : `${from}件《けん》から${to}件《けん》まで`;
    },
    present: 'あります（活動《かつどう》を全部《ぜんぶ》数《かぞ》えたグループ）',
    absent: '国《くに》の資料《しりょう》にはありません',
    none: 'ありません（活動《かつどう》を全部《ぜんぶ》数《かぞ》えたグループ）',
    unknown: '発表《はっぴょう》がない数字《すうじ》があります',
    central: '中心《ちゅうしん》の市《し》（連携《れんけい》中枢《ちゅうすう》都市《とし》）',
    partner: 'ほかの市町村《しちょうそん》（連携《れんけい》市町村《しちょうそん》）',
    prefectural: '高知《こうち》県《けん》の決《き》まりで入《はい》った市町村《しちょうそん》',
    several: '2つ以上《いじょう》のグループに入《はい》る市町村《しちょうそん》',
    announced: '入《はい》ると言《い》われている市町村《しちょうそん》',
    nothing: '色《いろ》がない所《ところ》：グループに入《はい》っていない市町村《しちょうそん》',
  },
  forms: {
    lead: '2件《けん》以上《いじょう》多《おお》い',
    narrow: '1件《けん》多《おお》い',
    tie: '2つの数《かず》が同《おな》じか1件《けん》ちがう',
    mixed: '3つ以上《いじょう》が同《おな》じ',
  },
  announcedPassed: (count) => `${count}（時《とき》はすぎましたが、まだわかりません）`,
  about: '色《いろ》の分《わ》け方《かた》について',
  range: {
    below: (to) => `${to}より下《した》`,
    between: (from, to) => `${from}から${to}まで`,
    // 「−5％以上」 could be taken for a loss of 5 per cent or more.
    above: (from) => (/^[+−]/.test(from) ? `${from}から上《うえ》` : `${from}以上《いじょう》`),
    until: (to) => `${to}まで`,
    since: (from) => `${from}から`,
  },
  figure: {
    population: people,
    change: signed,
    outlook: signed,
    // The title says "on 1 km²"; said again on both sides of から it would only be in the way.
    density: (value) => `${count(Math.round(value))}人《にん》`,
    'day-night': (value) => value.toLocaleString('ja-JP', { maximumFractionDigits: 1 }),
    area: (value) => `${count(Math.round(value))} km²`,
    members: (value) => `${value}市町村《しちょうそん》`,
    age: (value) => `${value}年《ねん》`,
  },
  ofCounted: (some, all) => `${all}件《けん》のうち${some}件《けん》`,
  share: (some, all) => `${some}/${all}件《けん》`,
  regions: (regions) => `${regions}グループ`,
  municipalities: (number) => `${number}市町村《しちょうそん》`,
  values: 'グループごとに見《み》る',
  legend: '色《いろ》の意味《いみ》',
  filter: {
    hint: '色《いろ》を選《えら》ぶと、その色《いろ》の所《ところ》だけになります。',
    chosen: (label, regions) => `「${label}」だけを出《だ》しました（${regions}）。`,
    cleared: '全部《ぜんぶ》の色《いろ》を出《だ》しました。',
    unknown: (id) =>
      `「${id}」という色《いろ》は、ここにありません。全部《ぜんぶ》の色《いろ》を出《だ》しています。`,
  },
  year: {
    /** The record does not reach to the end of its last year. */
    last: '2025年《ねん》（｜4月《しがつ》｜1日《ついたち》まで）',
    label: '年《とし》',
    end: (year) => `${year}年《ねん》の終《お》わり`,
    nowLong: '2025年《ねん》｜4月《しがつ》｜1日《ついたち》',
    earlier: '前《まえ》の年《とし》へ',
    later: '次《つぎ》の年《とし》へ',
    reset: '今《いま》の内容《ないよう》にもどす',
    counts: (regions, municipalities) => `${regions}グループ・${municipalities}市町村《しちょうそん》`,
    told: (when, regions, municipalities) =>
      `${when}：${regions}グループ、${municipalities}市町村《しちょうそん》。`,
    began: 'この年《とし》に始《はじ》まったグループ',
    joined: 'この年《とし》に入《はい》った市町村《しちょうそん》',
    announced: '入《はい》ると言《い》われている市町村《しちょうそん》',
    none: 'この年《とし》に、始《はじ》まったグループや入《はい》った市町村《しちょうそん》はありません。',
  },
  changed: (title) => `地図《ちず》の色《いろ》を変《か》えました：${title}`,
  failed:
    '色《いろ》のデータを読《よ》めませんでした。地図《ちず》の色《いろ》は「いちばん多《おお》い種類《しゅるい》」のままです。',
};
