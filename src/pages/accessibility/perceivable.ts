import type { Criterion } from './criterion.ts';

const NO_MEDIA = { ja: '音声も動画もありません。', en: 'There is no sound and no video.' };

/** Principle 1 of WCAG. */
export const PERCEIVABLE: readonly Criterion[] = [
  {
    number: '1.1.1',
    name: { ja: '非テキストコンテンツ', en: 'Non-text Content' },
    level: 'A',
    since: '2.0',
    tried: ['axe', 'tree'],
    result: 'needsPerson',
    note: {
      ja: '地図とその区画には名前があり、同じ内容の一覧があります。凡例の見本とグラフは、隣の文字と同じことを示すので読み上げません。名前の分かりやすさは、人による試験がまだです。',
      en: 'Maps and their areas have names, and a list says the same. Swatches and charts repeat the text beside them and are not read aloud. Whether the names serve their readers has yet to be judged by people.',
    },
  },
  ...media('1.2.1', '音声だけ及び映像だけ（収録済み）', 'Audio-only and Video-only (Prerecorded)', 'A'),
  ...media('1.2.2', 'キャプション（収録済み）', 'Captions (Prerecorded)', 'A'),
  ...media(
    '1.2.3',
    '音声解説又はメディアに対する代替コンテンツ（収録済み）',
    'Audio Description or Media Alternative (Prerecorded)',
    'A',
  ),
  ...media('1.2.4', 'キャプション（ライブ）', 'Captions (Live)', 'AA'),
  ...media('1.2.5', '音声解説（収録済み）', 'Audio Description (Prerecorded)', 'AA'),
  {
    number: '1.3.1',
    name: { ja: '情報及び関係性', en: 'Info and Relationships' },
    level: 'A',
    since: '2.0',
    tried: ['axe', 'tree'],
    result: 'met',
    note: {
      ja: '見出し、一覧、表、入力欄の名前、ページの区画は、HTMLの要素で表しています。',
      en: 'Headings, lists, tables, labels and parts of the page are told by HTML elements.',
    },
  },
  {
    number: '1.3.2',
    name: { ja: '意味のある順序', en: 'Meaningful Sequence' },
    level: 'A',
    since: '2.0',
    tried: ['keyboard', 'code'],
    result: 'met',
    note: {
      ja: 'HTMLの順に読んで意味が通ります。画面で順を変えるのは、狭い画面の検索欄と地図のボタンだけです。',
      en: 'The order of the HTML makes sense. Only the search box on narrow screens and the buttons of the map are placed otherwise on the screen.',
    },
  },
  {
    number: '1.3.3',
    name: { ja: '感覚的な特徴', en: 'Sensory Characteristics' },
    level: 'A',
    since: '2.0',
    tried: ['code'],
    result: 'needsPerson',
    note: {
      ja: '操作の説明は、ボタンやキーの名前で書いています。文章のすべては、人による試験がまだです。',
      en: 'Instructions name buttons and keys. Not every sentence has been judged by people yet.',
    },
  },
  {
    number: '1.3.4',
    name: { ja: '向き（orientation）', en: 'Orientation' },
    level: 'AA',
    since: '2.1',
    tried: ['code'],
    result: 'met',
    note: {
      ja: '画面の縦横を固定するところはありません。',
      en: 'Nothing is bound to portrait or landscape.',
    },
  },
  {
    number: '1.3.5',
    name: { ja: '入力目的の特定', en: 'Identify Input Purpose' },
    level: 'AA',
    since: '2.1',
    tried: ['code'],
    result: 'notApplicable',
    note: {
      ja: '読む人についての情報を入力する欄はありません。',
      en: 'No field asks for information about the reader.',
    },
  },
  {
    number: '1.4.1',
    name: { ja: '色の使用', en: 'Use of Color' },
    level: 'A',
    since: '2.0',
    tried: ['colour', 'code'],
    result: 'met',
    note: {
      ja: '分野は色と模様と文字で、リンクは下線で、選んだものは印と太さで示します。',
      en: 'Families have a colour, a pattern and a word; links are underlined; what is chosen has a mark and bold letters.',
    },
  },
  {
    number: '1.4.2',
    name: { ja: '音声の制御', en: 'Audio Control' },
    level: 'A',
    since: '2.0',
    tried: ['code'],
    result: 'notApplicable',
    note: NO_MEDIA,
  },
  {
    number: '1.4.3',
    name: { ja: 'コントラスト（最低限レベル）', en: 'Contrast (Minimum)' },
    level: 'AA',
    since: '2.0',
    tried: ['axe', 'colour'],
    result: 'met',
    note: {
      ja: '明るい画面でも暗い画面でも4.5:1以上です。地図の地名も、縁取り、陸、海に対して4.5:1以上です。',
      en: 'At least 4.5:1 in light and dark; names on the map as well, against their halo, land and sea.',
    },
  },
  {
    number: '1.4.4',
    name: { ja: 'テキストのサイズ変更', en: 'Resize Text' },
    level: 'AA',
    since: '2.0',
    tried: ['layout'],
    result: 'met',
    note: {
      ja: '400％に拡大したときと同じ幅で試しています。動かせる地図の中の地名は、地図を拡大しても大きくなりません。一覧で読めます。',
      en: 'Tried at the width of 400% zoom. Names inside the interactive map do not grow with text size; the list has them.',
    },
  },
  {
    number: '1.4.5',
    name: { ja: '文字画像', en: 'Images of Text' },
    level: 'AA',
    since: '2.0',
    tried: ['code'],
    result: 'met',
    note: {
      ja: '文字を画像にしたものはありません。地図の中の地名は、地図という絵の一部です。',
      en: 'There are none. Names inside the maps are part of a picture with more in it.',
    },
  },
  {
    number: '1.4.10',
    name: { ja: 'リフロー', en: 'Reflow' },
    level: 'AA',
    since: '2.1',
    tried: ['layout'],
    result: 'met',
    note: {
      ja: '幅320ピクセルで、ページを横に動かさずに読めます。広い表は、その枠の中だけで横に動きます。',
      en: 'At 320 pixels pages need no scrolling sideways. Wide tables move within their own frame.',
    },
  },
  {
    number: '1.4.11',
    name: { ja: '非テキストのコントラスト', en: 'Non-text Contrast' },
    level: 'AA',
    since: '2.1',
    tried: ['colour'],
    result: 'met',
    note: {
      ja: '圏域の色、境、模様、選んだ印、フォーカスの枠は3:1以上です。足りないもの（都道府県の境、成果のグラフの一部）は、「わかっている問題」に書きました。どちらも、なくても内容が分かります。',
      en: 'Colours, borders and patterns of regions, marks of choice and focus have at least 3:1. The exceptions (prefectural borders, parts of one chart) are under known problems; nothing depends on them.',
    },
  },
  {
    number: '1.4.12',
    name: { ja: 'テキストの間隔', en: 'Text Spacing' },
    level: 'AA',
    since: '2.1',
    tried: ['layout'],
    result: 'met',
    note: {
      ja: '幅360ピクセルで間隔を広げても、文字が切れたり横にはみ出したりしません。',
      en: 'With wider spacing at 360 pixels nothing is cut off or pushed aside.',
    },
  },
  {
    number: '1.4.13',
    name: { ja: 'ホバー時又はフォーカス時のコンテンツ', en: 'Content on Hover or Focus' },
    level: 'AA',
    since: '2.1',
    tried: ['code'],
    result: 'notMet',
    note: {
      ja: '地図の上を指すと隅に出る名前は、ポインターを動かさずに消すことも、その上にポインターを移すこともできません。',
      en: 'The name in the corner of the map, shown while pointing, can be neither dismissed without moving the pointer nor pointed at.',
    },
  },
];

function media(number: string, ja: string, en: string, level: 'A' | 'AA'): Criterion[] {
  return [
    {
      number,
      name: { ja, en },
      level,
      since: '2.0',
      tried: ['code'],
      result: 'notApplicable',
      note: NO_MEDIA,
    },
  ];
}
