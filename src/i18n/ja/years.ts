const count = (value: number) => value.toLocaleString('ja-JP');

/** How a region grew, on its page and in the panel. */
export const jaTimeline = {
  title: '市町村の数のうつりかわり',
  caption: 'それぞれの年の終わり（12月31日）の市町村の数',
  choose: '年を選ぶと、その年の終わりの地図になります。',
  known: '2025年の数は4月1日現在の記録によるもので、年末の姿までは確かめていません。',
  yearMap: (year: number) => `${year}年の終わりの地図`,
  notYet: 'まだ始まっていません',
  declared: '圏域の中心になると宣言',
  formed: (value: number) => `${count(value)}市町村で圏域が始まる`,
  alone: '1つの市だけで、形成方針を定めて圏域が始まる',
  joined: '加わる',
  left: '離れる',
  becomes: (value: number) => `${count(value)}市町村になる`,
  announced: '加わる予定',
  doubted: '時期は確かめきれていません',
} as const;

/** What began and who joined, year by year, on the nation's page. */
export const jaYears = {
  title: '年ごとのあゆみ',
  lead: 'それぞれの年の終わり（12月31日）の圏域の数と、その年に始まった圏域、加わった市町村です。',
  known:
    '2025年は、4月1日現在の記録に、その後に分かった予定やお知らせを添えています。ほかに変わったことがあっても、まだ載せていません。',
  doubts: '時期のはっきりしないものは、圏域のページの「確かめきれていないこと」で説明しています。',
  prefectural: (value: number) =>
    `市町村の数には、高知県の制度による参加（${count(value)}市町村）も入っています。`,
  year: (year: number) => `${year}年`,
  standing: (regions: number, memberships: number) =>
    `${count(regions)}圏域、延べ${count(memberships)}市町村`,
  distinct: (value: number) => `重なりを除くと${count(value)}市町村`,
  formedCount: (value: number) => `${count(value)}圏域が始まる`,
  joinedCount: (value: number) => `${count(value)}市町村が加わる`,
  leftCount: (value: number) => `${count(value)}市町村が離れる`,
  formed: '始まった圏域',
  joined: '圏域に加わった市町村',
  left: '圏域を離れた市町村',
  map: (year: number) => `地図を${year}年の終わりにする`,
} as const;
