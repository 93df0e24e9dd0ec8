import { jaAbout } from './about.ts';
import { jaAccessibility } from './accessibility.ts';
import { jaCatalogue } from './catalogue.ts';
import { jaCheck } from './check.ts';
import { jaCite } from './cite.ts';
import { jaCompare } from './compare.ts';
import { jaCompareAbout } from './compareAbout.ts';
import { jaData } from './data.ts';
import { jaEmbed } from './embed.ts';
import { jaEmbedBuilder } from './embedBuilder.ts';
import { jaEmbedKit } from './embedKit.ts';
import { jaEmbedLegend } from './embedLegend.ts';
import { jaScripts } from './scripts.ts';
import { jaThemes } from './themes.ts';
import { jaYears } from './years.ts';

const count = (value: number) => value.toLocaleString('ja-JP');

/** Every sentence in Japanese: those the scripts need as well, and those that only built pages have. */
export const ja = {
  ...jaScripts,
  nation: {
    title: '地図で見る、まちとまちの協力',
    lead: '病院、図書館、バス、防災、しごと。近くの市町村どうしが協力して取り組む「連携中枢都市圏」が、全国に38あります。地図か一覧から圏域を選ぶと、取組を読めます。',
    listTitle: '38の圏域',
    central: (names: readonly string[]) => `中心：${names.join('・')}`,
    members: (value: number) => `${count(value)}市町村`,
    totals: (memberships: number, municipalities: number, prefectural: number) =>
      `2025年4月1日の時点で、38圏域に延べ${count(memberships)}市町村（重なりを除くと${count(municipalities)}市町村）が入っています。` +
      `このうち${prefectural}市町村は高知県の制度による参加です。総務省が公表した数は延べ376市町村（2024年4月1日）です。時点が違うことに加え、この${prefectural}市町村を数えていないためとみられます（本サイトの推定）。`,
    blocks: {
      'hokkaido-tohoku': '北海道・東北',
      kanto: '関東',
      chubu: '中部',
      kinki: '近畿',
      chugoku: '中国',
      shikoku: '四国',
      kyushu: '九州',
    },
  },
  years: jaYears,
  about: jaAbout,
  notFound: {
    title: 'ページが見つかりません',
    text: 'アドレスが変わったか、間違っている可能性があります。全国の地図から探してください。',
  },
  incomplete: {
    text: '地図の操作や検索に使うプログラムを読み込めませんでした。文章と固定の地図は、このままご覧になれます。',
    retry: 'もう一度読み込む',
  },
  data: jaData,
  embed: jaEmbed,
  embedBuilder: jaEmbedBuilder,
  embedLegend: jaEmbedLegend,
  check: jaCheck,
  cite: jaCite,
  catalogue: jaCatalogue,
  compare: jaCompare,
  compareAbout: jaCompareAbout,
  themes: jaThemes,
  accessibility: jaAccessibility,
  embedKit: jaEmbedKit,
} as const;
