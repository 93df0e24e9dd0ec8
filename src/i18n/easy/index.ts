import type { PageWords } from '../shape.ts';
import { easyAbout } from './about.ts';
import { easyAccessibility } from './accessibility.ts';
import { easyCatalogue } from './catalogue.ts';
import { easyCheck } from './check.ts';
import { easyCite } from './cite.ts';
import { easyCompare } from './compare.ts';
import { easyCompareAbout } from './compareAbout.ts';
import { easyData } from './data.ts';
import { easyEmbed } from './embed.ts';
import { easyEmbedBuilder } from './embedBuilder.ts';
import { easyEmbedKit } from './embedKit.ts';
import { easyEmbedLegend } from './embedLegend.ts';
import { easyScripts } from './scripts.ts';
import { easyThemes } from './themes.ts';
import { easyYears } from './years.ts';

const count = (value: number) => value.toLocaleString('ja-JP');

/** Every sentence in plain Japanese. */
export const easy: PageWords = {
  ...easyScripts,
  nation: {
    title: '地図《ちず》で見《み》る、町《まち》と町《まち》の協力《きょうりょく》',
    lead: '近《ちか》くの市町村《しちょうそん》が助《たす》け合《あ》うグループ（連携《れんけい》中枢《ちゅうすう》都市《とし》圏《けん》）が38あります。病院《びょういん》、バス、仕事《しごと》などの活動《かつどう》を、地図《ちず》から読《よ》めます。',
    listTitle: '38のグループ',
    central: (names) => `中心《ちゅうしん》の市《し》：${names.join('・')}`,
    members: (value) => `${count(value)}の市町村《しちょうそん》`,
    totals: (memberships, municipalities, prefectural) =>
      `市町村《しちょうそん》は${count(memberships)}です（2025年《ねん》｜4月《しがつ》｜1日《ついたち》、同《おな》じ所《ところ》は1回《かい》だけ数《かぞ》えると${count(municipalities)}）。` +
      `国《くに》の数《かず》は376（2024年《ねん》｜4月《しがつ》｜1日《ついたち》）で、高知《こうち》県《けん》の${prefectural}を入《い》れていないようです。`,
    blocks: {
      'hokkaido-tohoku': '北海道《ほっかいどう》・東北《とうほく》地方《ちほう》',
      kanto: '関東《かんとう》地方《ちほう》',
      chubu: '中部《ちゅうぶ》地方《ちほう》',
      kinki: '近畿《きんき》地方《ちほう》',
      chugoku: '中国《ちゅうごく》地方《ちほう》',
      shikoku: '四国《しこく》地方《ちほう》',
      kyushu: '九州《きゅうしゅう》地方《ちほう》',
    },
  },
  years: easyYears,
  about: easyAbout,
  notFound: {
    title: 'ページがありません',
    text: 'アドレスが変《か》わったか、まちがっているかもしれません。日本《にほん》全体《ぜんたい》の地図《ちず》からさがしてください。',
  },
  incomplete: {
    text: '地図《ちず》を動《うご》かすことと、さがすことが、今《いま》はできません。文《ぶん》は、このまま読《よ》むことができます。',
    retry: 'もう一度《いちど》やってみる',
  },
  data: easyData,
  embed: easyEmbed,
  embedBuilder: easyEmbedBuilder,
  embedLegend: easyEmbedLegend,
  check: easyCheck,
  cite: easyCite,
  catalogue: easyCatalogue,
  compare: easyCompare,
  compareAbout: easyCompareAbout,
  themes: easyThemes,
  accessibility: easyAccessibility,
  embedKit: easyEmbedKit,
};
