import type { Words } from '../shape.ts';

export const easyTown: Words['town'] = {
  member: (name, region, central, members) =>
    `${name}は、${region}に入《はい》っています。${central.join('と')}など${members}の市《し》や町《まち》のグループです。`,
  central: (name, region, members) =>
    `${name}は、${region}の中心《ちゅうしん》です。${members}の市《し》や町《まち》のグループです。`,
  alone: (name, region) => `${name}は、1つの市《し》で${region}を作《つく》っています。`,
  several: (name, regions) => `${name}は、市《し》や町《まち》のグループ${regions}つに入《はい》っています。`,
  takesPart: (initiatives) => `${initiatives}の活動《かつどう》をいっしょにしています。`,
  situations: 'こまったときや、知《し》りたいとき',
  others: 'ほかのこと',
  count: (initiatives) => String(initiatives),
  takesPartIn: (name) => `${name}がしている活動《かつどう》`,
  regionDoes: 'グループの活動《かつどう》（どの町《まち》がしているかは書《か》いてありません）',
  under: (situation) => `（「${situation}」に書《か》いてあります）`,
  ask: (name) => `使《つか》い方《かた》は、${name}の役所《やくしょ》に聞《き》いてください`,
  official: 'グループのページ（日本語《にほんご》）',
  accessFrom: (by, checked) => `（${by}から。${checked}に見《み》ました）`,
  notNamed: (_name, initiatives) => `ほかの町《まち》の活動《かつどう》：${initiatives}`,
  vision: (name, period) => `計画《けいかく》：${name}${period}`,
  changes: 'これまでのこと、これからのこと',
  formed: (region) => `${region}ができました`,
  agreed: (region, central) => `${central.join('と')}と約束《やくそく》しました（${region}）`,
  entered: (region) => `${region}に入《はい》りました`,
  visionBegins: (name) => `「${name}」が始《はじ》まりました`,
  announced: (text) => `お知《し》らせ：${text}`,
  expected: (date) => `予定《よてい》：${date}`,
  ofRegion: (region) => `（${region}）`,
  contacts: '聞《き》くところ',
  print: {
    button: '紙《かみ》に印刷《いんさつ》する',
    address: 'このページのアドレス',
    printed: '印刷《いんさつ》した日《ひ》',
    sheet: '新《あたら》しいことは、市《し》や町《まち》の人《ひと》に聞《き》いてください。',
  },
};
