import type { PageWords, Words } from '../shape.ts';

const count = (value: number) => value.toLocaleString('ja-JP');

export const easyTimeline: Words['timeline'] = {
  title: '市町村《しちょうそん》の数《かず》は、どう変《か》わったか',
  caption:
    'それぞれの年《とし》の終《お》わり（12月《がつ》31日《にち》）の市町村《しちょうそん》の数《かず》',
  choose: '年《とし》を選《えら》ぶと、その年《とし》の終《お》わりの地図《ちず》になります。',
  known:
    '2025年《ねん》は、｜4月《しがつ》｜1日《ついたち》の数《かず》です。年《とし》の終《お》わりの数《かず》は、まだわかりません。',
  yearMap: (year) => `${year}年《ねん》の終《お》わりの地図《ちず》`,
  notYet: 'まだ始《はじ》まっていません',
  declared: '「グループの中心《ちゅうしん》の市《し》になります」と言《い》いました',
  formed: (value) => `${count(value)}の市町村《しちょうそん》で、グループが始《はじ》まりました`,
  alone: '1つの市《し》だけで、グループが始《はじ》まりました',
  joined: '入《はい》りました',
  left: '出《で》ました',
  becomes: (value) => `市町村《しちょうそん》は${count(value)}になりました`,
  announced: '入《はい》る予定《よてい》',
  doubted: 'いつかは、まだはっきりしません',
};

export const easyYears: PageWords['years'] = {
  title: '年《とし》ごとのできごと',
  lead: 'その年《とし》に始《はじ》まったグループと、入《はい》った市町村《しちょうそん》です。数《かず》は、年《とし》の終《お》わり（12月《がつ》31日《にち》）の数《かず》です。',
  known:
    '2025年《ねん》は、｜4月《しがつ》｜1日《ついたち》の数《かず》です。あとでわかった予定《よてい》も、書《か》いてあります。',
  doubts:
    'いつかがはっきりしないこともあります。グループのページの「まだはっきりしないこと」を見《み》てください。',
  prefectural: (value) =>
    `高知《こうち》県《けん》の決《き》まりで入《はい》った${count(value)}の市町村《しちょうそん》も、数《かぞ》えています。`,
  year: (year) => `${year}年《ねん》`,
  standing: (regions, memberships) =>
    `グループは${count(regions)}、市町村《しちょうそん》は${count(memberships)}`,
  distinct: (value) =>
    `同《おな》じ所《ところ》を1回《かい》だけ数《かぞ》えると、市町村《しちょうそん》は${count(value)}`,
  formedCount: (value) => `新《あたら》しいグループ：${count(value)}`,
  joinedCount: (value) => `入《はい》った市町村《しちょうそん》：${count(value)}`,
  leftCount: (value) => `出《で》た市町村《しちょうそん》：${count(value)}`,
  formed: '始《はじ》まったグループ',
  joined: 'グループに入《はい》った市町村《しちょうそん》',
  left: 'グループを出《で》た市町村《しちょうそん》',
  map: (year) => `地図《ちず》を${year}年《ねん》の終《お》わりにする`,
};
