import { easyDate, easyFiscalYear } from '../easyDates.ts';
import type { Words } from '../shape.ts';
import { easyCatalogueLinks } from './catalogueLinks.ts';
import { easyColouring } from './colouring.ts';
import { easyKeep } from './keep.ts';
import { easyKeys } from './keys.ts';
import { easyLanguages } from './languages.ts';
import { easyLocate } from './locate.ts';
import { easyMapData } from './mapData.ts';
import { easyMapExtras } from './mapExtras.ts';
import { easyRecord } from './record.ts';
import { easySearch } from './search.ts';
import { easyTakeAlong } from './takeAlong.ts';
import { easyTown } from './town.ts';
import { easyTimeline } from './years.ts';

const count = (value: number) => value.toLocaleString('ja-JP');

/**
 * The interface in plain Japanese, with a reading over every kanji (rules: docs/easy-japanese.md).
 * Names and dates that sentences are given bring their readings along.
 */
export const easyScripts: Words = {
  site: {
    name: '連携《れんけい》中枢《ちゅうすう》都市《とし》圏《けん》アトラス',
    operator: 'このサイトを作《つく》るグループ：Renkei Atlas プロジェクト',
    asOf: `${easyDate('2025-04-01')}の内容《ないよう》`,
    notOfficial:
      '国《くに》（総務《そうむ》省《しょう》）や市町村《しちょうそん》が作《つく》ったサイトではありません',
    report: 'まちがいを知《し》らせる',
    summariesByEditor:
      '活動《かつどう》の短《みじか》い説明《せつめい》は、このサイトの人《ひと》が書《か》きました',
    statement: `${easyDate('2025-04-01')}の内容《ないよう》です。活動《かつどう》の説明《せつめい》は、Renkei Atlas プロジェクトの人《ひと》が書《か》きました。`,
    accessibility: 'だれでも使《つか》いやすいように（アクセシビリティ）',
    skip: 'ページの内容《ないよう》へ進《すす》む',
    menu: 'メニュー',
    mainMenu: 'サイトのメニュー',
    breadcrumb: 'このページの場所《ばしょ》',
    nation: '日本《にほん》全体《ぜんたい》の地図《ちず》',
    catalogue: '活動《かつどう》',
    compare: 'くらべる',
    themes: 'テーマで見《み》る',
    data: 'データ',
    about: 'このサイトについて',
    date: easyDate,
    fiscalYear: easyFiscalYear,
    unknownDate: 'いつかは、まだわかりません',
    notPublished: '発表《はっぴょう》がありません',
    count,
    people: (value) => `${count(value)}人《にん》`,
    area: (value) => `${value.toLocaleString('ja-JP', { maximumFractionDigits: 2 })} km²`,
    percent: (value) => `${value.toLocaleString('ja-JP', { maximumFractionDigits: 1 })}％`,
    signedPercent: (value) => {
      const rounded = Math.round(value * 10) / 10;
      const sign = rounded > 0 ? '+' : rounded < 0 ? '−' : '';
      return `${sign}${Math.abs(rounded).toLocaleString('ja-JP')}％`;
    },
    list: (items) => items.join('、'),
    between: '、',
    colon: '：',
    apart: '／',
    narrowed: '・',
    brackets: (text) => `（${text}）`,
    // Not ｜, which would be taken for the beginning of a reading.
    titled: (title, site) => `${title} | ${site}`,
  },
  map: {
    region: '地図《ちず》',
    nationLabel:
      '日本《にほん》全体《ぜんたい》の地図《ちず》（38の連携《れんけい》中枢《ちゅうすう》都市《とし》圏《けん》）',
    regionLabel: (name) => `${name}の地図《ちず》`,
    municipalityLabel: (name) => `${name}と、まわりの市町村《しちょうそん》の地図《ちず》`,
    borders:
      '地図《ちず》にない小《ちい》さい島《しま》もあります。市町村《しちょうそん》の境《さかい》は、2022年《ねん》1月《がつ》｜1日《ついたち》のものです。',
    credit:
      '「国土《こくど》数値《すうち》情報《じょうほう》（行政《ぎょうせい》区域《くいき》データ）」（国土《こくど》交通省《こうつうしょう》）をもとに、形《かたち》を変《か》えて作《つく》りました',
    zoomIn: '地図《ちず》を大《おお》きくする',
    zoomOut: '地図《ちず》を小《ちい》さくする',
    whole: '最初《さいしょ》の地図《ちず》にもどす',
    noWebGL:
      'このスマホやパソコンでは、動《うご》かない地図《ちず》を出《だ》しています。グループを選《えら》ぶことや、活動《かつどう》を読《よ》むことは、同《おな》じようにできます。',
    failed:
      '地図《ちず》のデータを読《よ》めませんでした。動《うご》かない地図《ちず》を出《だ》しています。',
    slow: '動《うご》く地図《ちず》が、まだ出《で》ません。この地図《ちず》は使《つか》うことができます。',
    lost: '動《うご》く地図《ちず》が、今《いま》は出《で》ません。この地図《ちず》は使《つか》うことができます。',
    retry: 'もう一度《いちど》やってみる',
    okinawa: '沖縄《おきなわ》と、近《ちか》くの島《しま》',
    ogasawara: '小笠原《おがさわら》・南鳥島《みなみとりしま》・｜沖ノ鳥島《おきのとりしま》',
    inSeveral: (name, regions) => `${name}（${regions}グループ）`,
    withRegions: (name, regions) => `${name}（${regions.join('、')}）`,
    goTo: (place) => `地図《ちず》を${place}へ動《うご》かす`,
    library: {
      'Map.Title': '大《おお》きさや場所《ばしょ》を変《か》えられる地図《ちず》',
      'CooperativeGesturesHandler.WindowsHelpText':
        '地図《ちず》の大《おお》きさを変《か》えるときは、Ctrlキーを押《お》しながらスクロールしてください',
      'CooperativeGesturesHandler.MacHelpText':
        '地図《ちず》の大《おお》きさを変《か》えるときは、⌘キーを押《お》しながらスクロールしてください',
      'CooperativeGesturesHandler.MobileHelpText':
        '地図《ちず》を動《うご》かすときは、2本《ほん》の指《ゆび》を使《つか》ってください',
      'AttributionControl.ToggleAttribution': '地図《ちず》を作《つく》った人《ひと》を見《み》る、とじる',
      'AttributionControl.MapFeedback': '地図《ちず》について意見《いけん》を送《おく》る',
      'FullscreenControl.Enter': '画面《がめん》いっぱいに見《み》る',
      'FullscreenControl.Exit': '画面《がめん》を前《まえ》にもどす',
      'GeolocateControl.FindMyLocation': '今《いま》いる場所《ばしょ》を見《み》る',
      'GeolocateControl.LocationNotAvailable': '今《いま》いる場所《ばしょ》がわかりません',
      'LogoControl.Title': 'MapLibreのマーク',
      'Marker.Title': '地図《ちず》のしるし',
      'NavigationControl.ResetBearing':
        'ドラッグで地図《ちず》を回《まわ》す。おすと北《きた》が上《うえ》になる',
      'NavigationControl.ZoomIn': '地図《ちず》を大《おお》きくする',
      'NavigationControl.ZoomOut': '地図《ちず》を小《ちい》さくする',
      'Popup.Close': 'とじる',
      'ScaleControl.Feet': 'フィート',
      'ScaleControl.Meters': 'm',
      'ScaleControl.Kilometers': 'km',
      'ScaleControl.Miles': 'マイル',
      'ScaleControl.NauticalMiles': '海里《かいり》',
      'GlobeControl.Enable': '丸《まる》い地球《ちきゅう》で見《み》る',
      'GlobeControl.Disable': 'ふつうの地図《ちず》で見《み》る',
      'TerrainControl.Enable': '山《やま》や谷《たに》の高《たか》さを見《み》る',
      'TerrainControl.Disable': '山《やま》や谷《たに》の高《たか》さをかくす',
    },
  },
  legend: {
    title: '色《いろ》の意味《いみ》',
    rule: '活動《かつどう》を種類《しゅるい》で数《かぞ》えました。色《いろ》は、そのグループでいちばん多《おお》い種類《しゅるい》の色《いろ》です。',
    basis: {
      selection: (regions, initiatives) =>
        `${regions.length}グループ：国《くに》が2025年《ねん》の資料《しりょう》で選《えら》んだ活動《かつどう》${count(initiatives)}件《けん》`,
      complete: (regions, initiatives) =>
        `${regions.join('、')}：計画《けいかく》（ビジョン）の活動《かつどう》${count(initiatives)}件《けん》（全部《ぜんぶ》）`,
      draft: (regions, initiatives) =>
        `${regions.join('、')}：決《き》まる前《まえ》の計画《けいかく》の活動《かつどう》${count(initiatives)}件《けん》`,
    },
    caution:
      '国《くに》の資料《しりょう》は、1つのグループで3件《けん》から9件《けん》だけを選《えら》びました。数《かず》が少《すく》ないので、色《いろ》でわかるのは、だいたいのことだけです。',
    families: '色《いろ》の意味《いみ》＝活動《かつどう》の種類《しゅるい》',
    forms: 'ぬり方《かた》の意味《いみ》＝次《つぎ》に多《おお》い種類《しゅるい》とのちがい',
    lead: '次《つぎ》の種類《しゅるい》より2件《けん》以上《いじょう》多《おお》い',
    narrow: '次《つぎ》の種類《しゅるい》より1件《けん》多《おお》い',
    tie: '2つの種類《しゅるい》の数《かず》が、同《おな》じか1件《けん》ちがう',
    mixed: '3つ以上《いじょう》の種類《しゅるい》の数《かず》が同《おな》じ',
    familyLead: (family) => `いちばん多《おお》いのは「${family}」`,
    familyNarrow: (family) => `いちばん多《おお》いのは「${family}」（1件《けん》多《おお》い）`,
    familyTie: (families) =>
      `${families.map((family) => `「${family}」`).join('と')}が多《おお》い（同《おな》じか1件《けん》ちがう）`,
    overlap: '2つ以上《いじょう》のグループに入《はい》っている市町村《しちょうそん》',
    prefectural:
      '高知《こうち》県《けん》の決《き》まりで入《はい》った13の市町村《しちょうそん》の境《さかい》',
    regions: (value) => `${value}グループ`,
    here: (look, initiatives) =>
      `地図《ちず》の色《いろ》：${look}（活動《かつどう》${count(initiatives)}件《けん》で数《かぞ》えました）`,
  },
  region: {
    kind: '連携《れんけい》中枢《ちゅうすう》都市《とし》圏《けん》（近《ちか》くの市町村《しちょうそん》が助《たす》け合《あ》うグループ）',
    description: (name, central, members, initiatives) =>
      `${name}の活動《かつどう》${count(initiatives)}件《けん》を、地図《ちず》とリストで見《み》せます。市町村《しちょうそん》は${count(members)}で、中心《ちゅうしん》の市《し》は${central.join('・')}です。`,
    backToNation: '38のグループのリストにもどる',
    ownPage: (name) => `${name}のページを開《ひら》く`,
    central: '中心《ちゅうしん》の市《し》（連携《れんけい》中枢《ちゅうすう》都市《とし》）',
    partners: 'ほかの市町村《しちょうそん》（連携《れんけい》市町村《しちょうそん》）',
    memberCount: (value) => `市町村《しちょうそん》の数《かず》：${value}`,
    since: 'グループの始《はじ》まり',
    sinceValue: (date) => date,
    alone:
      '1つの市《し》だけのグループです。前《まえ》は別《べつ》だった町《まち》のつながりをもとに、市《し》が決《き》まりを作《つく》りました。',
    joined: (date) =>
      `${date}に約束《やくそく》（連携《れんけい》協約《きょうやく》）をした市町村《しちょうそん》`,
    entered: (date) => `（${date}から入《はい》りました）`,
    prefectural: '高知《こうち》県《けん》の決《き》まりで入《はい》りました',
    official: '市町村《しちょうそん》が作《つく》った、このグループのページ',
    overlapTitle: 'ほかのグループにも入《はい》っている市町村《しちょうそん》',
    overlapWith: (name, others) => `${name}は、${others}にも入《はい》っています。`,
    coverage: {
      selection: (shown) =>
        `ここにある活動《かつどう》は${count(shown)}件《けん》です。国《くに》が2025年《ねん》の資料《しりょう》で選《えら》んだもので、全部《ぜんぶ》ではありません。`,
      complete: (shown, when) =>
        `計画《けいかく》（ビジョン）にある活動《かつどう》${count(shown)}件《けん》を、全部《ぜんぶ》のせています。${when}の内容《ないよう》です。`,
      draft: (shown, when) =>
        `決《き》まる前《まえ》の計画《けいかく》（${when}）です。同《おな》じ活動《かつどう》と終《お》わった活動《かつどう》を数《かぞ》えないで、${count(shown)}件《けん》です。`,
      stated: (value, when) =>
        `資料《しりょう》では、活動《かつどう》は全部《ぜんぶ》で${count(value)}件《けん》です（${when}）。`,
      statedRows: (value, when) =>
        `資料《しりょう》では、同《おな》じ活動《かつどう》も入《い》れて${count(value)}件《けん》です（${when}）。`,
    },
    initiatives: '活動《かつどう》',
    pillarCount: (value) => `${value}件《けん》`,
    outsideSystem: '上《うえ》の分《わ》け方《かた》に入《はい》っていない活動《かつどう》',
    noneInPillar:
      '国《くに》の資料《しりょう》に、この目標《もくひょう》の活動《かつどう》はありません。資料《しりょう》にない活動《かつどう》をしているかもしれません。',
    history: 'これまで',
    visions: '計画《けいかく》（ビジョン）',
    visionPeriod: (from, to) => `${from}から${to}まで`,
    visionOpen: '（いつかは、まだわかりません）',
    visionAdopted: (date) => `${date}に決《き》めました`,
    visionInferred:
      '名前《なまえ》や年《とし》の一部《いちぶ》は、資料《しりょう》にありません。このサイトの人《ひと》が考《かんが》えました。',
    visionOverInferred: (to) =>
      `この計画《けいかく》は、${to}までだったようです。次《つぎ》の計画《けいかく》は、まだわかりません。`,
    visionOver: (to) =>
      `この計画《けいかく》は、${to}まででした。次《つぎ》の計画《けいかく》は、まだわかりません。`,
    outlook: 'これから（国《くに》の2025年《ねん》の資料《しりょう》から）',
    announcements: '予定《よてい》・お知《し》らせ',
    announced: (date) => `${date}の情報《じょうほう》`,
    announcedBefore: (date) => `予定《よてい》：${date}`,
    announcedPassed: '予定《よてい》の時《とき》は過《す》ぎました。どうなったかは、まだわかりません。',
    figures: '資料《しりょう》にある数字《すうじ》',
    composition: '種類《しゅるい》ごとの活動《かつどう》の数《かず》',
    compositionCaption: (shown) => `活動《かつどう》${count(shown)}件《けん》の種類《しゅるい》`,
    sources: '資料《しりょう》',
    notes: 'ほかに知《し》ってほしいこと',
    doubts: 'まだはっきりしないこと',
    contact: '聞《き》く所《ところ》',
    contactUnknown: 'どの課《か》に聞《き》くかは、まだわかりません。',
    review: 'グループの役所《やくしょ》の人《ひと》が、内容《ないよう》を見《み》たか',
    notReviewed: 'まだ見《み》ていません',
    reviewed: (by, on) => `見《み》ました（${by}、${on}）`,
    clicked: (name) => `選《えら》んだ所《ところ》：${name}`,
    seeMunicipality: (name) => `${name}の活動《かつどう》を見《み》る`,
  },
  initiative: easyRecord.initiative,
  municipality: {
    description: (name, regions) =>
      regions.length === 0
        ? `${name}は、連携《れんけい》中枢《ちゅうすう》都市《とし》圏《けん》に入《はい》っていません。近《ちか》いグループと、人口《じんこう》などの数字《すうじ》を見《み》せます。`
        : `${name}の活動《かつどう》と、となりの市町村《しちょうそん》、人口《じんこう》などの数字《すうじ》です。入《はい》っているグループは、${regions.join('、')}です。`,
    code: '市町村《しちょうそん》の番号《ばんごう》（全国《ぜんこく》地方《ちほう》公共《こうきょう》団体《だんたい》コード）',
    inRegions: (name, regions) =>
      regions.length === 1
        ? `${name}は、${regions[0]}に入《はい》っています。`
        : `${name}は、${regions.length}つのグループに入《はい》っています。`,
    chooseRegion: 'グループを選《えら》ぶ',
    isCentral: '中心《ちゅうしん》の市《し》',
    agreed: (date) => `${date}に約束《やくそく》（連携《れんけい》協約《きょうやく》）`,
    entered: (date) => `${date}から`,
    formed: (date) => `グループの始《はじ》まり：${date}`,
    hallOutside:
      'この市町村《しちょうそん》の役所《やくしょ》は、ほかの市町村《しちょうそん》にあります。距離《きょり》は、その役所《やくしょ》からの距離《きょり》です。',
    none: (name) =>
      `${name}は、連携《れんけい》中枢《ちゅうすう》都市《とし》圏《けん》に入《はい》っていません。`,
    otherForms:
      'ほかの協力《きょうりょく》（定住《ていじゅう》自立《じりつ》圏《けん》、一部《いちぶ》事務《じむ》組合《くみあい》、広域《こういき》連合《れんごう》など）は、ここにありません。',
    nearest: '近《ちか》いグループ（入《はい》れるかどうかとは関係《かんけい》がありません）',
    nearestItem: (city, km) => `${city}役所《やくしょ》までだいたい${km.toLocaleString('ja-JP')}\u00A0km`,
    nearestNote:
      'この市町村《しちょうそん》の役所《やくしょ》から、中心《ちゅうしん》の市《し》の役所《やくしょ》までの、まっすぐな距離《きょり》です。',
    nearestUnknown:
      '役所《やくしょ》の場所《ばしょ》のデータがないので、近《ちか》いグループを出《だ》していません。',
    takesPart: (name) => `${name}が参加《さんか》している活動《かつどう》`,
    takesPartNone: (name) =>
      `${name}が参加《さんか》しているとわかる活動《かつどう》は、資料《しりょう》にありません。参加《さんか》している活動《かつどう》が、あるかもしれません。`,
    unstated:
      'グループの活動《かつどう》（どの市町村《しちょうそん》が参加《さんか》しているか、資料《しりょう》に書《か》いてありません）',
    notNamed: (name) =>
      `ほかの市町村《しちょうそん》の活動《かつどう》（資料《しりょう》に${name}の名前《なまえ》がありません）`,
    statistics: '人口《じんこう》などの数字《すうじ》',
    population: '人口《じんこう》',
    populationYears: {
      y2015: '2015年《ねん》（国勢調査《こくせいちょうさ》）',
      y2020: '2020年《ねん》（国勢調査《こくせいちょうさ》）',
      y2025preliminary: '2025年《ねん》（国勢調査《こくせいちょうさ》・早《はや》く出《で》た数《かず》）',
      y2030: '2030年《ねん》（予想《よそう》）',
      y2040: '2040年《ねん》（予想《よそう》）',
      y2050: '2050年《ねん》（予想《よそう》）',
    },
    areaLabel: '広《ひろ》さ（2026年《ねん》｜4月《しがつ》｜1日《ついたち》）',
    dayNight:
      '昼《ひる》の人口《じんこう》は、夜《よる》の人口《じんこう》の何《なん》％か（2020年《ねん》）',
    statisticsSources:
      '人口《じんこう》は総務《そうむ》省《しょう》の「国勢調査《こくせいちょうさ》」、広《ひろ》さは国土《こくど》地理《ちり》院《いん》の「面積《めんせき》調《しらべ》」の数《かず》です。2030年《ねん》からの人口《じんこう》は、国《くに》の「日本《にほん》の地域《ちいき》別《べつ》将来《しょうらい》推計《すいけい》人口《じんこう》」です。',
    noStatistics:
      '北方領土《ほっぽうりょうど》の6つの村《むら》は、人口《じんこう》などの発表《はっぴょう》がありません。',
    neighbours: 'となりの市町村《しちょうそん》',
    ownPage: (name) => `${name}のページを開《ひら》く`,
    onNationMap: '日本《にほん》全体《ぜんたい》の地図《ちず》で見《み》る',
    outside: '38のグループに入《はい》っていません',
  },
  agreement: easyRecord.agreement,
  results: easyRecord.results,
  strategy: easyRecord.strategy,
  statistics: {
    sums: '入《はい》っている市町村《しちょうそん》を全部《ぜんぶ》たした数《かず》です。2つのグループに入《はい》る市町村《しちょうそん》があるので、グループの数《かず》をたさないでください。',
    change:
      '人口《じんこう》の変化《へんか》（2015年《ねん》から2025年《ねん》まで、早《はや》く出《で》た数《かず》）',
    density: '1 km²に住《す》む人《ひと》の数《かず》（2020年《ねん》）',
    perKm2: (value) => `1 km²に${value.toLocaleString('ja-JP', { maximumFractionDigits: 1 })}人《にん》`,
    without: (names) => `（${names}は、発表《はっぴょう》がないので入《い》れていません）`,
  },
  notes: {
    title: 'アドレスの一部《いちぶ》を使《つか》えませんでした',
    'unknown-region': (value) => `「${value}」というグループはありません。`,
    'unknown-municipality': (value) =>
      `「${value}」という市町村《しちょうそん》の番号《ばんごう》はありません。`,
    'bad-camera': (value) => `地図《ちず》の場所《ばしょ》「${value}」がわかりませんでした。`,
    'unknown-initiative': (value) => `このグループに、「${value}」という活動《かつどう》はありません。`,
    'needs-region': (value) =>
      `活動《かつどう》「${value}」を開《ひら》けませんでした。アドレスにグループ（region=…）も書《か》いてください。`,
    'unknown-color': (value) => `「${value}」という色《いろ》の分《わ》け方《かた》はありません。`,
    'unknown-category': (value) => `「${value}」という種類《しゅるい》はありません。`,
    'unknown-pillar': (value) => `「${value}」という目標《もくひょう》はありません。`,
    'unknown-stat': (value) =>
      `「${value}」という数字《すうじ》で、色《いろ》を分《わ》けることはできません。`,
    'needs-subject': (value) =>
      `「${value}」だけでは、色《いろ》が決《き》まりません。アドレスに「${value}=…」も書《か》いてください。`,
    'bad-year': (value) =>
      `「${value}」年《ねん》の地図《ちず》はありません。2015年《ねん》から2025年《ねん》まで選《えら》べます。`,
    'bad-only': (value) => `「${value}」がどの色《いろ》のことか、わかりませんでした。`,
    close: '閉《と》じる',
  },
  selection: {
    loading: '読《よ》んでいます…',
    failed:
      '内容《ないよう》を読《よ》めませんでした。インターネットを確《たし》かめて、もう一度《いちど》やってみてください。',
    retry: 'もう一度《いちど》やってみる',
    regionChosen: (name, initiatives) =>
      `${name}を選《えら》びました。活動《かつどう》は${count(initiatives)}件《けん》です。`,
    municipalityChosen: (name) => `${name}を選《えら》びました。`,
    cleared: '前《まえ》のページの内容《ないよう》にもどりました。',
    backTo: (name) => `${name}にもどる`,
    ownPage: 'このページを開《ひら》く',
  },
  keep: easyKeep,
  keys: easyKeys,
  languages: easyLanguages,
  locate: easyLocate,
  mapExtras: easyMapExtras,
  search: easySearch,
  takeAlong: easyTakeAlong,
  mapData: easyMapData,
  town: easyTown,
  timeline: easyTimeline,
  catalogueLinks: easyCatalogueLinks,
  colouring: easyColouring,
};
