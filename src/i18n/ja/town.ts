/** A town's own page. */
export const jaTown = {
  member: (name: string, region: string, central: readonly string[], members: number) =>
    `${name}は、${central.join('・')}を中心とする「${region}」の${members}市町村の1つです。`,
  central: (name: string, region: string, members: number) =>
    `${name}は、「${region}」の中心となる市です。${members}市町村で協力しています。`,
  alone: (name: string, region: string) => `${name}は、1つの市だけで「${region}」をつくっています。`,
  several: (name: string, regions: number) => `${name}は、${regions}つの連携中枢都市圏に入っています。`,
  takesPart: (initiatives: number) => `参加していることが資料から分かる取組は${initiatives}件です。`,
  situations: '暮らしの場面から探す',
  others: 'そのほかの取組',
  count: (initiatives: number) => `${initiatives}件`,
  told: (told: number, all: number) => `このページには、取組${all}件のうち${told}件を載せています。`,
  allInTable: '圏域の取組をすべて一覧で見る',
  situationInTable: (situation: string) => `「${situation}」にかかわる圏域の取組をすべて一覧で見る`,
  takesPartIn: (name: string) => `${name}が参加している取組`,
  regionDoes: '圏域の取組（どの市町村が参加しているかは、資料に書かれていません）',
  under: (situation: string) => `（「${situation}」に載せています）`,
  ask: (name: string) => `利用方法は${name}の窓口へ`,
  official: '圏域の公式ページ',
  accessFrom: (by: string, checked: string) => `（${by}による、${checked}に確認）`,
  notNamed: (name: string, initiatives: number) =>
    `ほかの市町村の取組 ${initiatives}件（資料の参加市町村に${name}は挙がっていません）`,
  vision: (name: string, period: string) => `計画：${name}${period}`,
  changes: 'これまでと、これから',
  formed: (region: string) => `「${region}」ができる`,
  agreed: (region: string, central: readonly string[]) =>
    `${central.join('・')}と連携協約を結ぶ（${region}）`,
  entered: (region: string) => `「${region}」に参加する`,
  visionBegins: (name: string) => `「${name}」の期間が始まる`,
  announced: (text: string) => `お知らせ：${text}`,
  expected: (date: string) => `予定：${date}`,
  ofRegion: (region: string) => `（${region}）`,
  contacts: '問い合わせ先',
  print: {
    button: '印刷する',
    address: 'このページのアドレス',
    printed: '印刷した日',
    sheet: 'この紙は、資料をもとに編集した案内です。最新の内容は市町村に確かめてください。',
  },
} as const;
