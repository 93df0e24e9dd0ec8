/** What the paste kits say: HTML to paste, its alternative texts, and what stands under its map. */
export const jaEmbedKit = {
  townTitle: (name: string) => `${name}と連携中枢都市圏`,
  intro: (central: readonly string[], members: string) =>
    `${central.join('・')}を中心に、${members}市町村が協力しています。`,
  membersOf: (region: string) => `${region}の市町村`,
  also: (regions: readonly string[]) => `${regions.join('、')}にも入っています`,
  initiativesOf: (region: string) => `${region}の取組`,
  madeBy: 'この地図と表は、「連携中枢都市圏アトラス」が資料をもとに作りました。',
  more: (name: string) => `${name}について、アトラスで詳しく見る`,
  shortAlt: '短い説明（画像の代替テキストに使う）',
  longAlt: '詳しい説明（地図が見えない人に、内容を言葉で伝える）',
  alt: {
    region: (region: string, central: readonly string[], members: string) =>
      `${region}の地図。${central.join('・')}を中心に、${members}市町村が入っている。`,
    alone: (region: string, name: string) => `${region}の地図。${name}だけで1つの圏域をつくっている。`,
    town: (name: string, regions: readonly string[]) =>
      `${name}とまわりの市町村の地図。${name}が入っている圏域：${regions.join('、')}。`,
    central: (region: string, names: readonly string[]) => `${region}の連携中枢都市：${names.join('、')}。`,
    partners: (names: readonly string[]) => `連携市町村：${names.join('、')}。`,
    outlined: (name: string) => `太い線で囲んだ所が${name}です。`,
    neighbours: (names: readonly string[]) => `となりの市町村：${names.join('、')}。`,
    around: (regions: readonly string[]) => `地図に見える、ほかの圏域：${regions.join('、')}。`,
    colour: (region: string, look: string) => `${region}の色：${look}。`,
  },
} as const;
