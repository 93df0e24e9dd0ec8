/** Pages of themes, and what stands below an initiative: who does the same. */
export const jaThemes = {
  title: 'テーマで見る',
  lead: '病児保育、図書館の相互利用、救急医療など、同じことに取り組む圏域をテーマごとにまとめました。',
  regions: (value: number) => `${value}圏域`,
  initiatives: (value: number) => `${value}件`,
  /** What every list of a theme must say. */
  among:
    '載せている取組の中から、説明を読んで選びました。総務省の事例集は圏域ごとに数件の例を載せたもので、ここにない圏域が取り組んでいないとは限りません。',
  description: (name: string, regions: number) =>
    `「${name}」に取り組む圏域と、その内容です。載せている取組の中では${regions}圏域にあります。`,
  onRecord: (regions: number, initiatives: number) =>
    `載せている取組の中では、${regions}圏域に${initiatives}件あります。`,
  mapLabel: (name: string) => `「${name}」が載っている圏域の地図`,
  shown: '取組が載っている圏域',
  absent: '載っていない圏域（取り組んでいないとは限りません）',
  none: '取組をすべて載せている圏域（案を含む）で、その中にないもの',
  listTitle: '圏域ごとの取組',
  others: 'ほかのテーマ',
  draft: '案',
  similar: 'ほかの圏域の似た取組',
  similarAmong:
    '載せている取組の中から、説明の言葉やテーマが近いものを、近い順に機械で選んでいます。ここにない圏域が取り組んでいないとは限りません。',
  noSimilar: '載せている取組の中に、似たものは見つかりませんでした。',
  theme: 'テーマ',
  words: '共通する言葉',
  category: '同じ分野',
  toAll: 'テーマの一覧',
} as const;
