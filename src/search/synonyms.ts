/** What residents say, in Japanese, kana and English, and the record's words for it. */
export interface Synonym {
  said: readonly string[];
  /** Each of these stands somewhere in the record. */
  meant: readonly string[];
}

/** "a / b c" → ["a", "b c"]: lists that are read more easily than arrays. */
function list(line: string): string[] {
  return line.split(' / ');
}

function synonym(said: string, meant: string): Synonym {
  return { said: list(said), meant: list(meant) };
}

const CHILDREN = [
  synonym(
    '保育園 / 保育所 / ほいくえん / ほいくしょ / ほいく / 幼稚園 / ようちえん / 託児所 / 待機児童 / nursery / daycare / day care / preschool / kindergarten',
    '保育 / 認定こども園 / nurseries',
  ),
  synonym(
    '子供 / こども / 子ども / 赤ちゃん / あかちゃん / kids / child / children / baby',
    '子ども / こども / children',
  ),
  synonym('育児 / こそだて / 子育て / parenting / childcare / raising children', '子育て / childcare'),
  synonym('びょうじほいく / 子どもの病気 / 子供の病気 / 子どもの熱 / sick child / sick children', '病児'),
  synonym(
    '一時保育 / いちじあずかり / 預かり保育 / ベビーシッター / ファミサポ / babysitter / babysitting',
    '一時預かり / ファミリー・サポート / ファミリーサポート / 子どもを預かる',
  ),
  synonym(
    '妊婦 / にんしん / 妊娠 / 出産 / しゅっさん / お産 / 産科 / 産婦人科 / 産婦人科医 / 不妊 / pregnancy / pregnant / birth / maternity',
    '周産期 / 出産 / 妊婦 / 産婦人科 / 産後ケア',
  ),
  synonym('あそびば / 公園 / こうえん / 児童館 / じどうかん / playground', '遊び場'),
  synonym('きゅうしょく / 給食 / school lunch / school meals', '給食'),
  synonym('発達障害 / 発達障がい / りょういく / developmental disability', '発達支援 / 療育'),
  synonym('子ども医療費 / 子供医療費 / 医療費助成 / マル福', 'こども医療費'),
];

const HEALTH = [
  synonym(
    '夜間診療 / 夜間診療所 / 夜間病院 / 夜の病院 / 夜間救急 / 夜間外来 / やかんしんりょう / 休日診療 / 休日診療所 / 休日当番医 / 当番医 / 急病 / きゅうびょう / 救急外来 / 救急病院 / night clinic / night hospital / after hours / holiday clinic / urgent care / emergency room',
    '急患 / 緊急診療所 / 急病 / 夜間・休日 / 小児救急 / 初期救急 / 救急医療',
  ),
  synonym('救急 / きゅうきゅう / emergency', '救急 / 急患 / 急病'),
  synonym('救急車 / きゅうきゅうしゃ / ambulance', '救急車 / 救急搬送 / ドクターカー'),
  synonym('救急相談 / 電話相談 / きゅうきゅうそうだん / health hotline', '救急相談'),
  synonym(
    '病院 / びょういん / クリニック / 診療 / いりょう / 内科 / hospital / clinic / medical care / health care / healthcare',
    '病院 / 診療所 / 医療 / hospital',
  ),
  synonym('医者 / いしゃ / お医者さん / 医師 / いし / doctor / physician', '医師 / ドクターカー'),
  synonym('小児科 / しょうにか / 子どもの病院 / 子供の病院 / pediatrician / pediatrics / paediatric', '小児'),
  synonym('薬 / くすり / 薬局 / やっきょく / pharmacy / medicine', '薬局'),
  synonym(
    '健診 / 検診 / けんしん / 人間ドック / 健康診断 / health check / medical checkup',
    '健康診査 / 健診',
  ),
  synonym('健康 / けんこう / ダイエット / health / fitness', '健康'),
  synonym('がん / ガン / 癌 / がん治療 / cancer', '重粒子線'),
  synonym('看護師 / かんごし / 看護婦 / nurse', '看護'),
  synonym(
    '風邪 / かぜ / 熱 / 発熱 / けが / 怪我 / びょうき / 病気 / ill / sick / injury',
    '急な病気 / 急病 / 病気・けが',
  ),
];

const AGE = [
  synonym('介護 / かいご / ヘルパー / デイサービス / nursing care / elderly care', '介護 / 高齢者'),
  synonym(
    '高齢者 / こうれいしゃ / お年寄り / おとしより / 老人 / シニア / elderly / senior / seniors / older people',
    '高齢者 / 長寿 / シニア',
  ),
  synonym('にんちしょう / 認知症 / ぼけ / dementia', '認知症'),
  synonym('後見人 / こうけん / 成年後見 / せいねんこうけん / guardianship / guardian', '成年後見'),
  synonym(
    '障害 / 障がい / 障害者 / しょうがい / しょうがいしゃ / disability / disabled / disabilities',
    '障がい / 障害',
  ),
  synonym('耳が聞こえない / 聴覚障害 / 手話 / deaf / hearing', 'NET119'),
  synonym('孤独 / こどく / 孤立 / さびしい / lonely / loneliness', '孤独'),
  synonym('ひきこもり / 引きこもり / 不登校 / ニート / youth support', '若者の自立支援'),
  synonym('福祉 / ふくし / welfare', '福祉'),
];

const GETTING_AROUND = [
  synonym('バス / ばす / 路線バス / 市バス / バス停 / bus', 'バス'),
  synonym('電車 / でんしゃ / 鉄道 / てつどう / 列車 / train / railway / rail', '鉄道 / 電車 / JR / 駅'),
  synonym('えき / 駅 / 新幹線 / しんかんせん / station / shinkansen', '駅 / 新幹線'),
  synonym('飛行機 / ひこうき / くうこう / 空港 / airport / flight / plane', '空港'),
  synonym('suica / スイカ / pasmo / icoca / 交通カード / 定期券 / ic card', 'ICカード'),
  synonym(
    'タクシー / 乗合タクシー / デマンド交通 / デマンドタクシー / 免許返納 / taxi',
    'コミュニティ交通 / タクシー / コミュニティバス',
  ),
  synonym('こうつう / 交通 / 足がない / transport / public transport / transit', '公共交通 / 交通'),
  synonym('どうろ / 道路 / 道 / 橋 / road / bridge', '道路 / 橋'),
  synonym('雪 / ゆき / 雪かき / じょせつ / 除雪 / 排雪 / snow / snow removal', '除雪'),
  synonym('じてんしゃ / 自転車 / サイクリング / bicycle / bike / cycling', '自転車 / サイクルツーリズム'),
  synonym('船 / ふね / みなと / 港 / フェリー / クルーズ / port / ship / cruise', '港 / 客船 / 航路'),
];

const LEISURE = [
  synonym('としょかん / 図書館 / 図書 / 本 / 本を借りる / 読書 / library / book / books', '図書館'),
  synonym('びじゅつかん / 美術館 / はくぶつかん / 博物館 / アート / museum / art', '美術館 / 博物館 / 芸術'),
  synonym('かがくかん / 科学館 / プラネタリウム / 理科 / science museum / science', '科学館 / 理科'),
  synonym(
    '体育館 / たいいくかん / プール / ジム / グラウンド / 運動 / スポーツ / sport / sports / gym / swimming pool',
    'スポーツ / 体育',
  ),
  synonym('サッカー / 野球 / プロ野球 / soccer / football / baseball', 'プロスポーツ'),
  synonym(
    'ホール / コンサート / 音楽 / おんがく / 演劇 / 劇場 / concert / music / theatre / theater',
    '公演 / オーケストラ / ミュージカル / ホール',
  ),
  synonym('夜間中学 / やかんちゅうがく / 学び直し / 中学卒業 / night school / evening school', '夜間中学'),
  synonym('だいがく / 大学 / 大学生 / university / college', '大学'),
  synonym('がっこう / 学校 / 教育 / きょういく / school / education', '学校 / 教育'),
  synonym(
    'こうざ / 講座 / 習い事 / カルチャー / 生涯学習 / course / class / adult learning',
    '生涯学習 / 講座',
  ),
  synonym('かんこう / 観光 / 旅行 / りょこう / 観光地 / tourism / sightseeing / travel / trip', '観光'),
  synonym('おまつり / 祭り / まつり / いべんと / イベント / 催し / event / festival', 'イベント'),
  synonym('わりびき / 割引 / クーポン / discount / coupon', '割引 / 無料にしたりする'),
  synonym('よやく / 予約 / 施設予約 / 会議室 / booking / reservation', '予約'),
  synonym('ポイント / 地域通貨 / ボランティア / volunteer / points', 'ポイント / ボランティア'),
  synonym('山 / 登山 / やまのぼり / hiking / mountain', '登山'),
];

const WORK = [
  synonym(
    'しごと / 仕事 / 求人 / きゅうじん / バイト / アルバイト / 就職 / しゅうしょく / 就活 / 転職 / ハローワーク / job / jobs / employment',
    '就職 / 求人 / 仕事を探す',
  ),
  synonym(
    'きぎょう / 起業 / 創業 / そうぎょう / 開業 / 独立 / 店を出す / startup / start-up / start a business / entrepreneur',
    '創業 / 起業 / スタートアップ',
  ),
  synonym('跡継ぎ / あとつぎ / 後継者 / 事業承継 / business succession', '事業承継'),
  synonym(
    'のうぎょう / 農業 / 農家 / 畑 / 就農 / farm / farming / farmer / agriculture',
    '農業 / 就農 / 農産物',
  ),
  synonym('漁業 / ぎょぎょう / 漁師 / 水産 / fishing / fishery / fisheries', '水産'),
  synonym('経営相談 / 会社 / かいしゃ / 中小企業 / 商売 / company / small business', '中小企業 / 経営'),
  synonym(
    'リモートワーク / 在宅勤務 / テレワーク / ワーケーション / remote work / telework / workation',
    'テレワーク / ワーケーション',
  ),
  synonym(
    'おみやげ / お土産 / とくさんひん / 名産 / 地元の品 / souvenir / local products',
    '特産 / 地場産品 / 名産',
  ),
  synonym('展示会 / 商談会 / 販売会 / 輸出 / trade fair / export', '商談会 / 輸出 / 販路'),
];

const DISASTER = [
  synonym('ひなん / 避難 / 避難所 / ひなんじょ / 避難場所 / evacuation / evacuate / shelter', '避難'),
  synonym(
    'ぼうさい / 防災 / さいがい / 災害 / ハザードマップ / disaster / emergency preparedness',
    '防災 / 災害',
  ),
  synonym(
    '台風 / たいふう / おおあめ / 大雨 / 洪水 / こうずい / 浸水 / 水害 / flood / typhoon / heavy rain',
    '風水害 / 大雨',
  ),
  synonym('じしん / 地震 / つなみ / 津波 / earthquake / tsunami', '地震 / 津波 / 大規模災害'),
  synonym('しょうぼう / 消防 / 消防署 / 消防車 / かじ / 火事 / 火災 / fire / firefighter', '消防'),
  synonym('119番 / 緊急通報 / emergency call', '119'),
  synonym(
    'さぎ / 詐欺 / 悪質商法 / クーリングオフ / 消費者 / 消費生活センター / 消費者センター / scam / fraud / consumer',
    '消費生活 / 消費者',
  ),
  synonym('防犯 / ぼうはん / 安全 / あんぜん / 事故 / safety / crime', '安全・安心 / セーフコミュニティ'),
];

const HOME = [
  synonym(
    '引っ越し / 引越し / 引越 / ひっこし / いじゅう / 移住 / 転入 / 定住 / 田舎暮らし / moving / move / relocation / relocate / migrate / settle',
    '移住 / 定住',
  ),
  synonym(
    'いえ / 家 / 空き家 / あきや / 住宅 / じゅうたく / 住まい / すまい / 賃貸 / housing / house / home / vacant house',
    '住宅 / 住まい',
  ),
  synonym(
    'けっこん / 結婚 / こんかつ / 婚活 / お見合い / 出会い / 恋愛 / marriage / dating / matchmaking',
    '婚活 / 結婚 / 出会い',
  ),
  synonym(
    'すいどう / 水道 / 断水 / 水漏れ / 下水 / 下水道 / water / tap water / water supply / sewerage / sewage',
    '水道',
  ),
  synonym(
    'がいこくじん / 外国人 / 国際交流 / foreigner / foreign resident / foreign residents / multicultural',
    '多文化共生 / 外国人',
  ),
  synonym(
    'お葬式 / 葬式 / 葬儀 / そうしき / 火葬 / かそう / 斎場 / 墓 / funeral / cremation / crematorium',
    '火葬場',
  ),
];

const ENVIRONMENT = [
  synonym(
    'ごみ / ゴミ / 粗大ごみ / ごみ収集 / ごみ処理 / リサイクル / garbage / trash / rubbish / waste / recycling / recycle',
    'ごみ / 廃棄物 / 資源循環',
  ),
  synonym('かんきょう / 環境 / エコ / 自然保護 / environment / ecology', '環境'),
  synonym(
    'おんだんか / 温暖化 / 気候変動 / 脱炭素 / カーボンニュートラル / ゼロカーボン / co2 / climate / climate change / global warming / carbon',
    '温暖化 / 脱炭素 / 温室効果ガス',
  ),
  synonym(
    'でんき / 電気 / 電力 / 太陽光 / ソーラー / 再エネ / 省エネ / electricity / solar / renewable energy',
    '電力 / 太陽光 / 再生可能エネルギー / エネルギー',
  ),
  synonym('イノシシ / クマ / 熊 / サル / シカ / 野生動物 / wild animals / wildlife', '鳥獣'),
];

const OFFICE = [
  synonym(
    'やくしょ / 役所 / 市役所 / 役場 / 手続き / てつづき / 手続 / 申請 / しんせい / 届け出 / paperwork / procedure / application / apply',
    '手続き / 電子申請 / 申請 / 手続',
  ),
  synonym('マイナカード / マイナンバー / まいなんばー / my number', 'マイナンバー'),
  synonym(
    'スマホ / すまほ / パソコン / ぱそこん / インターネット / デジタル / アプリ / smartphone / computer / internet / app',
    'デジタル / スマートフォン / アプリ',
  ),
  synonym('人工知能 / chatgpt / artificial intelligence', '生成AI / AI'),
  synonym('入札 / にゅうさつ / 契約 / bidding / tender / procurement', '入札'),
  synonym('税金 / ぜいきん / 固定資産税 / 税 / tax / taxes / property tax', '固定資産税'),
  synonym('公務員 / こうむいん / 市の職員 / civil servant / municipal staff', '職員'),
  synonym('女性 / じょせい / 男女平等 / ジェンダー / women / gender', '男女共同参画 / 女性'),
  synonym('持続可能 / サステナブル / エスディージーズ / sustainability / sustainable', 'SDGs'),
  synonym('オープンデータ / 統計 / open data / statistics', 'オープンデータ'),
];

/** Every pair of ways to say a thing; tests hold each against the record. */
export const SYNONYMS: readonly Synonym[] = [
  ...[...CHILDREN, ...HEALTH, ...AGE, ...GETTING_AROUND, ...LEISURE],
  ...[...WORK, ...DISASTER, ...HOME, ...ENVIRONMENT, ...OFFICE],
];
