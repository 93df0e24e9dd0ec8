import type { StatId } from '../../colour/mode.ts';

const count = (value: number) => value.toLocaleString('ja-JP');

/** Round numbers in units of 10,000, as usual in Japanese, others in full. */
const people = (value: number) =>
  value >= 10_000 && value % 1000 === 0 ? `${count(value / 10_000)}万人` : `${count(value)}人`;

/** "+12.3％", "−3％", "0％" also for what only rounds to it. */
const signed = (value: number) =>
  `${value.toLocaleString('ja-JP', { maximumFractionDigits: 1, signDisplay: 'exceptZero' }).replace(/^-/, '−')}％`;

const isSigned = (figure: string) => /^[+−]/.test(figure);

/** The unit once, "45万〜50万人"; beside signs it stays on both sides. */
function between(from: string, to: string): string {
  const figures = isSigned(from) || isSigned(to) ? from : (/^[\d.,]+万?/.exec(from)?.[0] ?? from);
  return `${figures}〜${to}`;
}

/** What is said beside a map that can be coloured in several ways. */
export const jaColouring = {
  region: '地図の見方',
  mode: '色分け',
  modes: {
    lead: 'いちばん多い分野',
    category: '分野を1つ選ぶ',
    pillar: '3つの柱から選ぶ',
    stat: '人口などの数字',
    members: '連携中枢都市と連携市町村',
  },
  subject: {
    category: '分野',
    pillar: '柱',
    stat: '数字',
  },
  stats: {
    population: '人口（2025年・速報）',
    change: '人口の増減（2015→2025年・速報）',
    outlook: '人口の見通し（2020→2050年）',
    density: '人口密度（2020年）',
    'day-night': '昼夜間人口比率（2020年）',
    area: '面積（2026年4月）',
    members: '構成市町村の数',
    age: '圏域が始まった年',
  } satisfies Record<StatId, string>,
  titles: {
    lead: 'いちばん多い分野',
    category: (label: string) => `「${label}」の取組`,
    pillar: (label: string) => `「${label}」の取組`,
    members: '連携中枢都市と連携市町村',
  },
  explain: {
    lead: '載せている取組を分野で数え、いちばん多い分野の色で塗っています。',
    count: (label: string) => `載せている取組のうち、「${label}」が何件あるかで塗り分けています。`,
    members: '市町村を、圏域での立場で塗り分けています。',
    stats: {
      population: '構成市町村の人口（2025年国勢調査の速報値）を合計しました。',
      change: '2015年国勢調査から2025年国勢調査（速報）までに、人口が何％変わったかを示しています。',
      outlook:
        '2020年国勢調査から2050年の将来推計（国立社会保障・人口問題研究所）までに、人口が何％変わるとみられるかを示しています。',
      density: '2020年国勢調査の人口を、面積（2026年4月1日）で割りました。',
      'day-night': '夜の人口を100としたときの、昼の人口です（2020年国勢調査）。',
      area: '構成市町村の面積（2026年4月1日）の合計です。',
      members: '連携中枢都市を含む市町村の数です。',
      age: '最初の連携協約を結んだ年です（下関市は形成方針を定めた年）。',
    } satisfies Record<StatId, string>,
  },
  basis: {
    selection: (regions: number) =>
      `${regions}圏域では、総務省の事例集に載った取組のうちで数えています。取組のすべてではありません。`,
    complete: (regions: readonly string[]) =>
      `${regions.join('、')}では、ビジョンの取組をすべて数えています。`,
    draft: (regions: readonly string[]) =>
      `${regions.join('、')}では、ビジョンの案にある取組を数えています。`,
    incomparable: '事例集に載った件数と、取組をすべて数えた件数は、比べられません。',
    /** Figures are of one day, whatever year the members are of. */
    yearOfFigures: (year: number) =>
      `${year}年末の構成市町村で計算しています。もとの数字の時点は、どの年を選んでも同じです。`,
    yearOfInitiatives: '取組の数は、その年のものではなく、今の記録によるものです。',
    lastYear: '2025年の地図は4月1日現在の記録によるもので、年末の姿までは確かめていません。',
  },
  entries: {
    count: (from: number, to: number | null) => {
      if (to === null) return `${from}件以上`;
      return from === to ? `${from}件` : `${from}〜${to}件`;
    },
    present: 'あり（取組をすべて数えた圏域・案を含む）',
    absent: '事例集には載っていない',
    none: 'なし（取組をすべて数えた圏域・案を含む）',
    unknown: '公表されていない数字がある',
    central: '連携中枢都市',
    partner: '連携市町村',
    prefectural: '高知県の制度で参加する市町村',
    several: '複数の圏域に入る市町村',
    announced: '加わる予定・見込みの市町村',
    nothing: '色のない所：どの圏域にも入っていない市町村',
  },
  /** By how much a field leads, short. */
  forms: {
    lead: '2件以上の差で最多',
    narrow: '1件の差で最多',
    tie: '2分野が同数か1件差',
    mixed: '3分野以上が同数',
  },
  announcedPassed: (count: string) => `${count}（時期を過ぎ、未確認）`,
  about: 'この色分けについて',
  range: {
    // 「−5％以上」 could be taken for a loss of 5 per cent or more.
    below: (to: string) => (isSigned(to) ? `${to}より下` : `${to}未満`),
    between,
    above: (from: string) => (isSigned(from) ? `${from}から上` : `${from}以上`),
    until: (to: string) => `${to}まで`,
    since: (from: string) => `${from}以降`,
  },
  figure: {
    population: people,
    change: signed,
    outlook: signed,
    density: (value: number) => `${count(Math.round(value))}人/km²`,
    'day-night': (value: number) => value.toLocaleString('ja-JP', { maximumFractionDigits: 1 }),
    area: (value: number) => `${count(Math.round(value))} km²`,
    members: (value: number) => `${value}市町村`,
    age: (value: number) => `${value}年`,
  } satisfies Record<StatId, (value: number) => string>,
  ofCounted: (some: number, all: number) => `${all}件のうち${some}件`,
  share: (some: number, all: number) => `${some}/${all}件`,
  regions: (regions: number) => `${regions}圏域`,
  municipalities: (number: number) => `${number}市町村`,
  values: '圏域ごとに見る',
  legend: '凡例',
  filter: {
    hint: '選ぶと、その色の場所だけが残ります。',
    chosen: (label: string, regions: string) => `「${label}」だけを表示しました（${regions}）。`,
    cleared: 'すべての色を表示しました。',
    unknown: (id: string) => `この色分けの凡例に「${id}」はありません。すべての色を表示しています。`,
  },
  year: {
    /** The record does not reach to the end of its last year. */
    last: '2025年（4月1日までの記録）',
    label: '年',
    /** Long, for headings and readers' software. */
    end: (year: number) => `${year}年の終わり`,
    nowLong: '2025年4月1日',
    earlier: '前の年へ',
    later: '次の年へ',
    reset: '現在の記録に戻す',
    counts: (regions: number, municipalities: number) => `${regions}圏域・${municipalities}市町村`,
    told: (when: string, regions: number, municipalities: number) =>
      `${when}：${regions}圏域、${municipalities}市町村。`,
    began: 'この年に始まった圏域',
    joined: 'この年に加わった市町村',
    announced: '加わる予定・見込み',
    none: 'この年に始まった圏域も、加わった市町村もありません。',
  },
  changed: (title: string) => `地図の色分けを変えました：${title}`,
  failed: '色分けのデータを読み込めませんでした。地図は「いちばん多い分野」のままです。',
};
