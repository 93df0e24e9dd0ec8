import { japaneseDate, japaneseFiscalYear } from '../dates.ts';
import { jaCatalogueLinks } from './catalogueLinks.ts';
import { jaColouring } from './colouring.ts';
import { jaKeep } from './keep.ts';
import { jaKeys } from './keys.ts';
import { jaLanguages } from './languages.ts';
import { jaLocate } from './locate.ts';
import { jaMapData } from './mapData.ts';
import { jaMapExtras } from './mapExtras.ts';
import { jaRecord } from './record.ts';
import { jaSearch } from './search.ts';
import { jaTakeAlong } from './takeAlong.ts';
import { jaTown } from './town.ts';
import { jaTimeline } from './years.ts';

const count = (value: number) => value.toLocaleString('ja-JP');

/** Every sentence of the interface in Japanese. Other languages have the same keys and arguments. */
export const jaScripts = {
  site: {
    name: '連携中枢都市圏アトラス',
    operator: '運営：Renkei Atlas プロジェクト',
    asOf: '2025年（令和7年）4月1日現在',
    notOfficial: '総務省・各市町村の公式サイトではありません',
    report: 'まちがいを知らせる',
    summariesByEditor: '取組の要約は本サイトの編集によるものです',
    /** Who, as of when, whose words: one line at the foot of every page. */
    statement:
      '運営：Renkei Atlas プロジェクト／2025年（令和7年）4月1日現在／取組の要約は本サイトの編集によるものです',
    accessibility: 'アクセシビリティ',
    skip: '本文へ進む',
    menu: 'メニュー',
    mainMenu: 'サイトのメニュー',
    breadcrumb: '現在の位置',
    nation: '全国の地図',
    catalogue: '取組',
    compare: '比べる',
    themes: 'テーマで見る',
    data: 'データ',
    about: 'このアトラスについて',
    date: japaneseDate,
    fiscalYear: japaneseFiscalYear,
    unknownDate: '時期は未確認',
    notPublished: '公表なし',
    count,
    people: (value: number) => `${count(value)}人`,
    area: (value: number) => `${value.toLocaleString('ja-JP', { maximumFractionDigits: 2 })} km²`,
    percent: (value: number) => `${value.toLocaleString('ja-JP', { maximumFractionDigits: 1 })}％`,
    signedPercent: (value: number) => {
      const rounded = Math.round(value * 10) / 10;
      const sign = rounded > 0 ? '+' : rounded < 0 ? '−' : '';
      return `${sign}${Math.abs(rounded).toLocaleString('ja-JP')}％`;
    },
    list: (items: readonly string[]) => items.join('、'),
    /** Between things named one after another, each maybe a link. */
    between: '、',
    colon: '：',
    /** Between facts on one line. */
    apart: '／',
    /** Between a heading and what it is narrowed to. */
    narrowed: '・',
    brackets: (text: string) => `（${text}）`,
    titled: (title: string, site: string) => `${title}｜${site}`,
  },
  map: {
    region: '地図',
    nationLabel: '全国38の連携中枢都市圏の地図',
    regionLabel: (name: string) => `${name}の地図`,
    municipalityLabel: (name: string) => `${name}とまわりの市町村の地図`,
    borders: '一部の小島を省略／境界：2022年1月1日時点',
    credit: '「国土数値情報（行政区域データ）」（国土交通省）を加工して作成',
    zoomIn: '地図を拡大',
    zoomOut: '地図を縮小',
    whole: '最初の範囲に戻す',
    noWebGL:
      'この端末では、拡大・移動のできる地図を表示できません。代わりに固定の地図を表示しています。圏域を選ぶことも、取組を読むことも、同じようにできます。',
    failed: '地図のデータを読み込めなかったため、固定の地図を表示しています。',
    slow: '動かせる地図の準備に時間がかかっています。固定の地図は、このままお使いいただけます。',
    lost: '動かせる地図を、いまは表示できません。固定の地図は、このままお使いいただけます。ページを開き直すと、動かせることがあります。',
    retry: 'もう一度読み込む',
    okinawa: '沖縄・南西諸島',
    ogasawara: '小笠原・南鳥島・沖ノ鳥島',
    /** A name on the map and that its place belongs to several regions. */
    inSeveral: (name: string, regions: number) => `${name}（${regions}圏域）`,
    withRegions: (name: string, regions: readonly string[]) => `${name}（${regions.join('、')}）`,
    goTo: (place: string) => `${place}へ地図を動かす`,
    /** MapLibre's own strings. */
    library: {
      'Map.Title': '拡大・移動のできる地図',
      'CooperativeGesturesHandler.WindowsHelpText':
        '地図を拡大・縮小するには、Ctrlキーを押しながらスクロールしてください',
      'CooperativeGesturesHandler.MacHelpText':
        '地図を拡大・縮小するには、⌘キーを押しながらスクロールしてください',
      'CooperativeGesturesHandler.MobileHelpText': '地図を動かすには、2本の指を使ってください',
      'AttributionControl.ToggleAttribution': '出典を表示・非表示',
      'AttributionControl.MapFeedback': '地図についての意見',
      'FullscreenControl.Enter': '全画面で表示',
      'FullscreenControl.Exit': '全画面を終わる',
      'GeolocateControl.FindMyLocation': '現在地を表示',
      'GeolocateControl.LocationNotAvailable': '現在地が分かりません',
      'LogoControl.Title': 'MapLibreのロゴ',
      'Marker.Title': '地図の目印',
      'NavigationControl.ResetBearing': 'ドラッグで地図を回す、押すと北を上にする',
      'NavigationControl.ZoomIn': '地図を拡大',
      'NavigationControl.ZoomOut': '地図を縮小',
      'Popup.Close': '吹き出しを閉じる',
      'ScaleControl.Feet': 'フィート',
      'ScaleControl.Meters': 'm',
      'ScaleControl.Kilometers': 'km',
      'ScaleControl.Miles': 'マイル',
      'ScaleControl.NauticalMiles': '海里',
      'GlobeControl.Enable': '地球儀で表示',
      'GlobeControl.Disable': '平らな地図で表示',
      'TerrainControl.Enable': '地形を表示',
      'TerrainControl.Disable': '地形を隠す',
    },
  },
  legend: {
    title: '色の意味',
    rule: '載せている取組を分野で数え、圏域ごとにいちばん多い分野の色で塗っています。',
    basis: {
      selection: (regions: readonly string[], initiatives: number) =>
        `${regions.length}圏域：総務省の事例集（2025年）に載った取組 ${count(initiatives)}件（選ばれた事例）`,
      complete: (regions: readonly string[], initiatives: number) =>
        `${regions.join('、')}：ビジョンの取組 ${count(initiatives)}件（すべて）`,
      draft: (regions: readonly string[], initiatives: number) =>
        `${regions.join('、')}：ビジョンの案の取組 ${count(initiatives)}件（案）`,
    },
    caution:
      '事例集は各圏域から3〜9件を選んだもので、取組のすべてではありません。件数が少ないので、色は「何が選ばれて載ったか」の目安です。',
    families: '色＝分野',
    forms: '塗り方＝次に多い分野との差',
    lead: '2件以上の差で最も多い',
    narrow: '1件の差で最も多い',
    tie: '2つの分野が同じ件数か1件差',
    mixed: '3つ以上の分野が同じ件数',
    familyLead: (family: string) => `最も多いのは「${family}」`,
    familyNarrow: (family: string) => `最も多いのは「${family}」（1件の差）`,
    familyTie: (families: readonly string[]) =>
      `${families.map((family) => `「${family}」`).join('と')}が上位（同じ件数か1件差）`,
    overlap: '2つ以上の圏域に入る市町村',
    prefectural: '高知県の制度で参加する13市町村の境',
    regions: (value: number) => `${value}圏域`,
    here: (look: string, initiatives: number) =>
      `地図の色：${look}（載せている取組${count(initiatives)}件で数えました）`,
  },
  region: {
    kind: '連携中枢都市圏',
    description: (name: string, central: readonly string[], members: number, initiatives: number) =>
      `${name}（中心：${central.join('・')}、${members}市町村）の構成市町村と、総務省の事例集などに載った取組${initiatives}件を、地図と一覧で紹介します。`,
    backToNation: '全国の一覧に戻る',
    ownPage: (name: string) => `${name}のページを開く`,
    central: '連携中枢都市',
    partners: '連携市町村',
    memberCount: (value: number) => `構成市町村 ${value}`,
    since: '圏域の始まり',
    sinceValue: (date: string) => date,
    alone: '1つの市だけでつくる圏域です。合併前のまちどうしの結びつきをもとに、市が形成方針を定めています。',
    joined: (date: string) => `${date}に連携協約を結んだ市町村`,
    entered: (date: string) => `（参加は${date}から）`,
    prefectural: '高知県の制度による参加',
    official: '圏域の公式ページ',
    overlapTitle: 'ほかの圏域と重なる市町村',
    overlapWith: (name: string, others: string) => `${name}は、${others}にも入っています。`,
    coverage: {
      selection: (shown: number, _when: string) =>
        `ここに載せている取組は${count(shown)}件です。総務省の事例集（2025年）が選んで紹介したもので、この圏域の取組のすべてではありません。`,
      complete: (shown: number, when: string) =>
        `圏域のビジョンにある取組${count(shown)}件をすべて載せています（${when}時点）。`,
      draft: (shown: number, when: string) =>
        `ビジョンの案（${when}時点）にある取組を載せています。再掲と終了したものを除くと${count(shown)}件です。その後に決まった内容とは違うことがあります。`,
      stated: (value: number, when: string) =>
        `資料によると、圏域全体の取組は${count(value)}件です（${when}）。`,
      statedRows: (value: number, when: string) =>
        `資料によると、圏域全体の取組は再掲を含めて${count(value)}件です（${when}）。`,
    },
    initiatives: '取組',
    pillarCount: (value: number) => `${value}件`,
    outsideSystem: '体系に入っていない取組',
    noneInPillar: '事例集には、この柱の取組は載っていません。行っていないとは限りません。',
    history: 'これまで',
    visions: 'ビジョン',
    visionPeriod: (from: string, to: string) => `${from}〜${to}`,
    visionOpen: '（年度は未確認）',
    visionAdopted: (date: string) => `${date}策定`,
    visionInferred: '名称や期間の一部は、本サイトの推定です。',
    visionOverInferred: (to: string) => `このビジョンの期間は${to}までだったとみられます。次期は未確認です。`,
    visionOver: (to: string) => `このビジョンの期間は${to}まででした。次期は未確認です。`,
    outlook: 'これから（2025年の事例集による）',
    announcements: '予定・お知らせ',
    announced: (date: string) => `${date}の情報`,
    announcedBefore: (date: string) => `予定：${date}`,
    announcedPassed: '予定の時期を過ぎました。確認できていません。',
    figures: '資料にある数字',
    composition: '分野ごとの取組数',
    compositionCaption: (shown: number) => `載せている取組${count(shown)}件の内訳`,
    sources: '出典',
    notes: '補足',
    doubts: '確かめきれていないこと',
    contact: '問い合わせ先',
    contactUnknown: '担当課は確認できていません。',
    review: '圏域の事務局による内容の確認',
    notReviewed: 'まだ受けていません',
    reviewed: (by: string, on: string) => `受けました（${by}、${on}）`,
    clicked: (name: string) => `選んだ場所：${name}`,
    seeMunicipality: (name: string) => `${name}の取組を見る`,
  },
  initiative: jaRecord.initiative,
  municipality: {
    description: (name: string, regions: readonly string[]) =>
      regions.length === 0
        ? `${name}は連携中枢都市圏に入っていません。距離の近い圏域と統計を紹介します。`
        : `${name}が入っている${regions.join('、')}の取組と、となりの市町村、統計を紹介します。`,
    code: '全国地方公共団体コード',
    inRegions: (name: string, regions: readonly string[]) =>
      regions.length === 1
        ? `${name}は、${regions[0]}に入っています。`
        : `${name}は、${regions.length}つの圏域に入っています。`,
    chooseRegion: '圏域を選ぶ',
    isCentral: '連携中枢都市',
    agreed: (date: string) => `${date}に連携協約`,
    entered: (date: string) => `${date}から参加`,
    formed: (date: string) => `圏域の始まり：${date}`,
    hallOutside: '役所・役場が、この市町村の区域の外に置かれています。距離はその役所・役場から測っています。',
    none: (name: string) => `${name}は、連携中枢都市圏には入っていません。`,
    otherForms: '定住自立圏、一部事務組合、広域連合など、ほかの形の協力はこのアトラスでは扱っていません。',
    nearest: '距離の近い圏域（加入の可否とは関係ありません）',
    nearestItem: (city: string, km: number) => `${city}役所まで約${km.toLocaleString('ja-JP')}\u00A0km`,
    nearestNote: 'この市町村の役所・役場から、連携中枢都市の市役所までの直線距離です。',
    nearestUnknown: '役場の位置のデータが本サイトにないため、近い圏域は示していません。',
    takesPart: (name: string) => `${name}が参加している取組`,
    takesPartNone: (name: string) =>
      `${name}が参加していると資料からはっきり分かる取組は、このアトラスにはありません。参加していないという意味ではありません。`,
    unstated: '圏域の取組（どの市町村が参加しているかは資料に書かれていません）',
    notNamed: (name: string) => `ほかの市町村の取組（資料の参加市町村に${name}は挙がっていません）`,
    statistics: '統計',
    population: '人口',
    populationYears: {
      y2015: '2015年（国勢調査）',
      y2020: '2020年（国勢調査）',
      y2025preliminary: '2025年（国勢調査・速報）',
      y2030: '2030年（推計）',
      y2040: '2040年（推計）',
      y2050: '2050年（推計）',
    },
    areaLabel: '面積（2026年4月1日）',
    dayNight: '昼夜間人口比率（2020年）',
    statisticsSources:
      '人口：総務省統計局「国勢調査」（2025年は速報）、将来推計：国立社会保障・人口問題研究所「日本の地域別将来推計人口（令和5（2023）年推計）」、昼夜間人口比率：総務省統計局「国勢調査」、面積：国土地理院「全国都道府県市区町村別面積調」',
    noStatistics: '北方領土の6村については、人口などの統計が公表されていません。',
    neighbours: 'となりの市町村',
    ownPage: (name: string) => `${name}のページを開く`,
    onNationMap: '全国の地図で見る',
    outside: '圏域に入っていません',
  },
  agreement: jaRecord.agreement,
  results: jaRecord.results,
  strategy: jaRecord.strategy,
  statistics: {
    sums: '構成市町村の合計です。ほかの圏域と重なる市町村も含むため、圏域どうしを足し合わせることはできません。',
    change: '人口の増減（2015年から2025年、速報）',
    density: '人口密度（2020年）',
    perKm2: (value: number) => `${value.toLocaleString('ja-JP', { maximumFractionDigits: 1 })}人／km²`,
    without: (names: string) => `（${names}を除く。市町村別の値が公表されていません）`,
  },
  notes: {
    title: 'アドレスの一部を使えませんでした',
    'unknown-region': (value: string) => `「${value}」という圏域はありません。`,
    'unknown-municipality': (value: string) => `「${value}」という市町村コードはありません。`,
    'bad-camera': (value: string) => `地図の位置「${value}」を読み取れませんでした。`,
    'unknown-initiative': (value: string) => `この圏域に「${value}」という取組は載っていません。`,
    'needs-region': (value: string) =>
      `取組「${value}」を開けませんでした。アドレスに圏域（region=…）も必要です。`,
    'unknown-color': (value: string) => `「${value}」という色分けはありません。`,
    'unknown-category': (value: string) => `「${value}」という分野はありません。`,
    'unknown-pillar': (value: string) => `「${value}」という柱はありません。`,
    'unknown-stat': (value: string) => `色分けに使える数字に「${value}」はありません。`,
    'needs-subject': (value: string) =>
      `「${value}」で色分けできませんでした。アドレスに、何を見るか（${value}=…）も必要です。`,
    'bad-year': (value: string) => `「${value}」年の地図はありません。2015年から2025年までを選べます。`,
    'bad-only': (value: string) => `凡例の「${value}」を読み取れませんでした。`,
    close: '閉じる',
  },
  selection: {
    loading: '読み込んでいます…',
    failed: 'この内容を読み込めませんでした。通信を確かめて、もう一度お試しください。',
    retry: 'もう一度読み込む',
    regionChosen: (name: string, initiatives: number) => `${name}を選びました。取組${initiatives}件。`,
    municipalityChosen: (name: string) => `${name}を選びました。`,
    cleared: '元のページの内容に戻りました。',
    backTo: (name: string) => `${name}に戻る`,
    ownPage: 'このページを開く',
  },
  catalogueLinks: jaCatalogueLinks,
  colouring: jaColouring,
  keep: jaKeep,
  keys: jaKeys,
  languages: jaLanguages,
  locate: jaLocate,
  mapExtras: jaMapExtras,
  search: jaSearch,
  takeAlong: jaTakeAlong,
  mapData: jaMapData,
  town: jaTown,
  timeline: jaTimeline,
} as const;
