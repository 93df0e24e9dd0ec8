/**
 * Characters that are one and the same to somebody who looks for a place: old and new forms (檮 and 梼),
 * forms of family registers (﨑), and those an input method offers for the same word (曽 and 曾).
 * The first of each group is the one compared.
 */
const GROUPS = [
  // In names of municipalities, on one side or the other.
  '梼檮 竜龍 沢澤 島嶋嶌 崎﨑嵜 辺邉邊 広廣 国國 滝瀧 桜櫻 塩鹽 曽曾 鯵鰺 騨驒 富冨 峰峯 条條 豊豐 浜濱濵',
  '渕淵 諌諫 会會 栄榮 万萬 関關 寿壽 宝寶 徳德 恵惠 横橫 気氣 清淸 温溫 瀬瀨 焼燒 狭狹 当當 祢禰 穂穗 稲稻',
  '篭籠 糸絲 県縣 台臺 与與 館舘 蔵藏 芸藝 芦蘆 予豫 静靜 黒黑 亀龜 釜竈竃 砺礪 桧檜 壱壹 奥奧 弥彌 摂攝',
  '満滿 湾灣 湧涌 浅淺 渋澁澀 縄繩 総總 荘莊 覇霸 読讀 礼禮 来來 応應 沖冲 双雙 区區 増增 対對 恋戀 楽樂',
  '様樣 発發 観觀 軽輕 隠隱 売賣 高髙 吉𠮷 宮宫 岳嶽 並竝 両兩 鴬鶯 団團 粛肅 稚穉 亘亙 鎌鐮',
  // In names of persons, waters and quarters that people type along with them.
  '斉齊斎齋 槙槇 祇祗 鉄鐵 学學 医醫 図圖 駅驛 鶏鷄 円圓 実實 真眞 数數 戸戶 蛎蠣 薮藪 頼賴',
];

/** Each variant, with the form it is compared as. */
export const VARIANTS: ReadonlyMap<string, string> = new Map(
  GROUPS.flatMap((line) => line.split(' ')).flatMap((group) => {
    const [kept = '', ...others] = [...group];
    return others.map((other) => [other, kept] as const);
  }),
);
