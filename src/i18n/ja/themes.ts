/** Pages of themes, and what stands below an initiative: who does the same. */
export const jaThemes = {
  title: 'テーマで見る',
  lead: '病児保育、図書館の相互利用、救急医療など、同じことに取り組む、または検討している圏域をテーマごとにまとめました。',
  regions: (value: number) => `${value}圏域`,
  initiatives: (value: number) => `${value}件`,
  /** What every list of a theme must say. */
  among:
    '資料（総務省の事例集、市のビジョンとその案）を読んで選びました。事例集が載せているのは圏域ごとに数件の例なので、ここにない圏域が取り組んでいないとは限りません。',
  description: (name: string, regions: number) =>
    `「${name}」が載っている圏域と、その内容です。載せている取組の中では${regions}圏域にあります。`,
  onRecord: (regions: number, initiatives: number, drafts: number) =>
    `載せている取組の中では、${regions}圏域に${initiatives}件あります${drafts === 0 ? '' : `（うち${drafts}件は案）`}。`,
  mapLabel: (name: string) => `「${name}」が載っている圏域の地図`,
  shown: '取組が載っている圏域',
  absent: '載っていない圏域（取り組んでいないとは限りません）',
  none: '決定したビジョンの取組をすべて載せていて、その中にない圏域',
  listTitle: '圏域ごとの取組',
  others: 'ほかのテーマ',
  draft: '案',
  similar: 'ほかの圏域の似た取組',
  similarAmong:
    '載せている取組の題名・説明（英訳を含む）・分類・テーマを機械で比べ、近い順に並べています。ここにない圏域が取り組んでいないとは限りません。',
  noSimilar: '載せている取組の中に、はっきり似たものは見つかりませんでした。',
  further: '少し近い取組も見る（別の取組のこともあります）',
  theme: 'テーマ',
  words: '共通する言葉',
  category: '同じ分類',
  toAll: 'テーマの一覧',
} as const;
