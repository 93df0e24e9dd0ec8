import type { PageWords } from '../shape.ts';

export const easyEmbedKit: PageWords['embedKit'] = {
  townTitle: (name) => `${name}が入《はい》っているグループ`,
  intro: (central, members) =>
    `${central.join('と')}が中心《ちゅうしん》です。${members}の市町村《しちょうそん》が助《たす》け合《あ》っています。`,
  membersOf: (region) => `${region}の市町村《しちょうそん》`,
  also: (regions) => `${regions.join('、')}にも入《はい》っています`,
  initiativesOf: (region) => `${region}の活動《かつどう》`,
  madeBy:
    'この地図《ちず》と表《ひょう》は、連携《れんけい》中枢《ちゅうすう》都市《とし》圏《けん》アトラスが作《つく》りました。',
  more: (name) => `${name}のことを、アトラスでもっと見《み》る`,
  shortAlt: '短《みじか》い説明《せつめい》（絵《え》のかわりに読《よ》む文《ぶん》）',
  longAlt: '長《なが》い説明《せつめい》（地図《ちず》が見《み》えない人《ひと》が読《よ》む文《ぶん》）',
  alt: {
    region: (region, central, members) =>
      `${region}の地図《ちず》です。${central.join('と')}など${members}の市町村《しちょうそん》が入《はい》っています。`,
    alone: (region, name) => `${region}の地図《ちず》です。${name}だけのグループです。`,
    town: (name, regions) =>
      `${name}の地図《ちず》です。入《はい》っているグループは、${regions.join('と')}です。`,
    central: (region, names) => `${region}の中心《ちゅうしん》の市《し》：${names.join('、')}。`,
    partners: (names) => `ほかの市町村《しちょうそん》：${names.join('、')}。`,
    outlined: (name) => `太《ふと》い線《せん》の中《なか》が${name}です。`,
    neighbours: (names) => `となりの市町村《しちょうそん》：${names.join('、')}。`,
    around: (regions) => `地図《ちず》にあるほかのグループ：${regions.join('、')}。`,
    colour: (region, look) => `${region}の色《いろ》：${look}。`,
  },
};
