/** What measures are and why some are not shown; needed by built pages, and in a browser only beside a table taken along. */
export const jaCompareAbout = {
  unit: '単位',
  formula: '式',
  source: '出典',
  asOf: '時点',
  signs:
    '式の記号：M 構成市町村、C 連携中枢都市、P 人口、A 面積、p 都道府県、r 昼夜間人口比率、y・m 年と月（₀ は始まり、₁ は2025年4月）、d 役所・役場の間の距離、∼ 境を接する、∼* 境づたいに行ける、R・R′ 圏域。「形のまとまり」のPは周の長さです。',
  definitions: {
    members:
      '中心の市を含む市町村の数。高知県の制度で参加する13市町村も数えています。下関市は1市だけで圏域をつくっています。',
    prefectures: '構成市町村のある都道府県の数。',
    population2015: '構成市町村の人口の合計。2015年国勢調査。',
    population2020: '構成市町村の人口の合計。2020年国勢調査。',
    population2025: '構成市町村の人口の合計。2025年国勢調査の速報で、確定した値ではありません。',
    population2050: '構成市町村の2050年の推計人口の合計。市町村の推計がそろわない圏域は「—」です。',
    change: '2015年の人口に対する、2025年（速報）までの増減。',
    outlook: '2020年の人口に対する、2050年の推計までの増減。',
    area: '構成市町村の公式の面積の合計。形から測った面積とも照らし合わせています。',
    density: '2020年の人口を面積で割ったもの。',
    centralShare: '圏域の人口のうち、連携中枢都市に住む人の割合。連携中枢都市が2つの圏域は2市を合わせます。',
    dayNight: '夜の人口を100としたときの昼の人口。市町村の比率を夜の人口で重みづけしています。',
    years:
      '最初の連携協約（下関市は形成方針）から2025年4月までの年数。日はわからない圏域があるため、どの圏域も月で数えます。',
    meanDistance:
      '連携中枢都市の市役所から構成市町村の役所・役場までの距離の平均。地球楕円体の上の最短距離で、道のりではありません。中心の市が2つあれば近いほうから測ります。',
    longestDistance: '同じ距離のうち、いちばん長いもの。',
    compactness:
      '円なら1、細長いほど、また周が入り組むほど0に近づきます（ポルズビー・ポッパー指数）。正積図法で測ります。境界線や海岸線を細かく描くほど小さくなるので、同じ細かさの図どうしでだけ比べられます。長崎市と佐世保市は、もとの線がほかの市町村より粗いので、この2市が入る圏域の値は大きめとみられます。',
    parts:
      '構成市町村を、境を接するものどうしでまとめた数。1なら一続きです。島だけの市町村は、それだけで1つと数えます。1つの市町村の中の島は分けません。',
    exclaves: '境づたいに連携中枢都市まで行けない構成市町村の数。',
    touching: '境を接する圏域の数。両方に入る市町村の境は数えません。',
    overlapping: '同じ市町村が入っている圏域の数。',
  },
  /** How far compactness hangs on detail, from the region where it does most. */
  detail: (name: string, fine: string, middle: string) =>
    `境界線や海岸線の細かさで変わる例：${name}は、細かい図で${fine}、粗い図で${middle}です。`,
  /** A day after which the position of the halls is left undated. */
  undatedHalls: (day: string) => `${day}（役所・役場の位置がいつのものかは不明）`,
  sources: {
    record: '本サイトの記録（構成市町村・年月日・取組）',
    census2015: '総務省統計局「国勢調査」（2015年）',
    census2020: '総務省統計局「国勢調査」（2020年）',
    census2025preliminary: '総務省統計局「国勢調査」（2025年・速報）',
    projection2023: '国立社会保障・人口問題研究所「日本の地域別将来推計人口（令和5（2023）年推計）」',
    areaSurvey2026: '国土地理院「全国都道府県市区町村別面積調」（2026年4月1日）',
    halls: '役所・役場の位置（もとの資料と時点は不明）',
    N03: '国土交通省「国土数値情報（行政区域データ）」（2022年1月1日）を加工',
  },
  refusedLead:
    '38圏域のうち36圏域は、総務省の事例集に選ばれた取組（3〜9件）だけを載せています。何が選ばれたかで決まる数なので、次の比べ方はしません。',
  refused: {
    diversity:
      '取組が分野にどれだけ散らばっているか。事例集は3つの柱に沿って選ばれているので、散らばり方も選び方で決まります。すべての取組が載った、決定済みのビジョンについてだけ示します。',
    locationQuotient:
      'ある分野が全国の平均よりどれだけ多いか。比べる全国の平均が、事例集からは求められません。',
    similarity: '取組の分野の割合が似ている圏域。割合がわからないので、似ているとも違うとも言えません。',
    rankByCounts: '取組の多い順。載っている件数は資料によって決まり、圏域の取組の多さを表しません。',
    composition:
      '分野ごとの割合の比較。すべての取組が載った、決定済みのビジョンどうしに限ります。今はいばらき県央の1圏域だけなので、比べる相手がありません。',
  },
  draft: 'こおりやま広域圏は次期ビジョンの案の取組です。「案」と記し、ほかと分けて示します。',
  /** Beside a column of a table that is taken along. */
  column: (name: string, definition: string, formula: string, asOf: string, sources: readonly string[]) =>
    `${name}。${definition}式：${formula}／時点：${asOf}／出典：${sources.join('、')}`,
  relationsLink: '圏域どうしの位置の関係（接する・重なる・近い）を見る',
  relations: {
    title: '圏域どうしの位置の関係',
    lead: 'どの圏域とどの圏域が接し、重なり、近いのかを、地図と表で示します。',
    map: '圏域の関係の地図',
    mapHint: '丸は中心の市の市役所です。線の意味：',
    close: '中国・四国・九州を大きく見た図（全国の図の枠の中）',
    kinds: { overlaps: '重なる', touches: '接する', nearest: 'いちばん近い' },
    overlapsTitle: '重なる圏域',
    overlapsAbout: '同じ市町村が入っている圏域の組です。',
    touchesTitle: '接する圏域',
    touchesAbout:
      '境を接する市町村がある圏域の組です。両方の圏域に入る市町村の境は数えません。長さは、本サイトの細かい図で測りました。図の細かさで変わります。長崎市と佐世保市の線は、ほかより粗いものです。',
    nearestTitle: 'いちばん近い圏域',
    nearestAbout:
      'それぞれの圏域から見て、中心の市の市役所どうしがいちばん近い圏域です。地球楕円体の上の最短距離で、道のりではありません。',
    from: '圏域',
    to: '相手の圏域',
    shared: '両方に入る市町村',
    border: '接する境の長さ（km）',
    distance: '市役所どうしの距離（km）',
    none: 'どの圏域とも接していない圏域',
    graph: 'グラフのデータ（JSON：点と線）',
    table: '圏域の関係の一覧',
    kind: '関係',
    km: '長さ・距離（km）',
    pairs: (value: number) => `${value}組`,
  },
} as const;
