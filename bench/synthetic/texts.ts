import type { Random } from './random.ts';

/** Stands before every made text, so that none is ever taken for the record. */
export const MARK = { ja: '（合成）', en: '(Synthetic) ', easy: '（合成《ごうせい》）' } as const;

/** Common words in threes: Japanese, English, plain Japanese with readings. Only their number and spread matter. */
const THINGS = [
  ['図書館', 'libraries', '図書館《としょかん》'],
  ['救急医療', 'emergency care', '急《いそ》ぐときの病院《びょういん》'],
  ['路線バス', 'bus routes', 'バス'],
  ['観光案内', 'visitor information', '旅行《りょこう》の案内《あんない》'],
  ['子育て相談', 'advice for parents', '子《こ》どもの相談《そうだん》'],
  ['防災訓練', 'disaster drills', '防災《ぼうさい》の練習《れんしゅう》'],
  ['農産物', 'farm produce', '野菜《やさい》'],
  ['空き家', 'vacant houses', '空《あ》いた家《いえ》'],
  ['就職説明会', 'job fairs', '仕事《しごと》の説明会《せつめいかい》'],
  ['公共施設', 'public facilities', '町《まち》の建物《たてもの》'],
  ['文化財', 'cultural heritage', '古《ふる》い建物《たてもの》'],
  ['水道', 'water supply', '水道《すいどう》'],
  ['森林', 'forests', '森《もり》'],
  ['移住', 'moving here', '引《ひ》っ越《こ》し'],
  ['職員研修', 'staff training', '職員《しょくいん》の勉強《べんきょう》'],
  ['ごみ処理', 'waste treatment', 'ごみ'],
  ['高齢者', 'older people', 'お年寄《としよ》り'],
  ['プール', 'swimming pools', 'プール'],
  ['起業', 'starting a business', '店《みせ》を始《はじ》める人《ひと》'],
  ['オープンデータ', 'open data', 'データ'],
  ['小児科', 'paediatrics', '子《こ》どもの病院《びょういん》'],
  ['サイクリング', 'cycling', '自転車《じてんしゃ》'],
  ['鳥獣被害', 'damage by wild animals', '動物《どうぶつ》'],
  ['温室効果ガス', 'greenhouse gases', '空気《くうき》'],
] as const;

const DEEDS = [
  ['共同で運営します', 'are run together', 'をいっしょに動《うご》かします'],
  ['広く知らせます', 'are made known', 'をみんなに知《し》らせます'],
  [
    '圏域の住民が使えるようにします',
    'are opened to residents of the region',
    'をだれでも使《つか》えるようにします',
  ],
  ['調べて計画をつくります', 'are studied and planned for', 'を調《しら》べます'],
  ['専門家に相談できる窓口を設けます', 'get a desk where experts advise', 'の相談《そうだん》ができます'],
  ['費用の一部を補います', 'are paid for in part', 'のお金《かね》を助《たす》けます'],
  [
    '情報を分け合う仕組みをつくります',
    'get a way to share information',
    'のことを伝《つた》え合《あ》います',
  ],
  ['学ぶ講座を開きます', 'get courses to learn about them', 'の勉強《べんきょう》ができます'],
] as const;

const KINDS = ['連携', '推進', '支援', '広域', '活用', '充実', '確保', '魅力発信'] as const;

export function titleOf(random: Random, place: string): string {
  return `${MARK.ja}${place}${random.pick(THINGS)[0]}${random.pick(KINDS)}事業`;
}

/** As long as the real texts: about 60 to 120 characters of Japanese, and as much in English. */
export function summaryOf(
  random: Random,
  places: readonly string[],
): { ja: string; en: string; easy: string } {
  const about = Array.from({ length: 1 + random.below(3) }, () => ({
    thing: random.pick(THINGS),
    deed: random.pick(DEEDS),
    place: random.pick(places),
  }));
  const [first] = about;
  return {
    ja: MARK.ja + about.map(({ thing, deed, place }) => `${place}などの${thing[0]}を${deed[0]}。`).join(''),
    en: MARK.en + about.map(({ thing, deed }) => `In this made-up region, ${thing[1]} ${deed[1]}.`).join(' '),
    easy: `${MARK.easy}${first ? first.thing[2] + first.deed[2] : ''}。`,
  };
}

const DIGITS = ['', 'いち', 'に', 'さん', 'よん', 'ご', 'ろく', 'なな', 'はち', 'きゅう'] as const;

/** How a whole number below 1000 is read, near enough: readings take no figures. */
export function readingOf(number: number): string {
  const [hundreds, tens, ones] = [Math.floor(number / 100), Math.floor(number / 10) % 10, number % 10];
  const of = (digit: number, unit: string) => (digit === 0 ? '' : (digit === 1 ? '' : DIGITS[digit]) + unit);
  return of(hundreds, 'ひゃく') + of(tens, 'じゅう') + (DIGITS[ones] ?? '') || 'れい';
}
