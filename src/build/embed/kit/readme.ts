import { englishDate, japaneseDate } from '../../../i18n/dates.ts';
import { DATASET } from '../../../record/dataset.ts';
import { RECORD_DATE } from '../../../record/timeline.ts';
import { windowsText } from './zip.ts';

interface ReadmeOptions {
  /** Of the region or town. */
  names: { ja: string; en: string };
  /** Whole address of its page; null where the origin is not known. */
  address: string | null;
  /** Where mistakes are reported; null where the operator has named no address. */
  contact: string | null;
}

/** What is in a kit and how it is pasted, in plain words, for somebody who does no programming. */
export function readme({ names, address, contact }: ReadmeOptions): string {
  return windowsText([
    ...japanese(names.ja, address, contact),
    '',
    '----------------------------------------------------------------------',
    '',
    ...english(names.en, address, contact),
  ]);
}

function japanese(name: string, address: string | null, contact: string | null): string[] {
  return [
    `貼り付けキット：${name}`,
    `連携中枢都市圏アトラス　データ ${DATASET.version}（${DATASET.date}）`,
    '',
    'ホームページや広報に載せるための、地図と文章です。',
    'プログラム（スクリプト）も、外のサイトを読み込む枠（フレーム）も使いません。',
    '',
    '■ 入っているもの',
    'ja は日本語、en は英語、easy はやさしい日本語（ふりがな付き）のフォルダーです。',
    '  map.png         地図の画像（ホームページ、お知らせメール、文書用）',
    '  map.svg         地図の画像（拡大してもきれいな形式。印刷物用）',
    '  alt.txt         地図を言葉で説明した文章（代替テキスト）',
    '  snippet.html    ホームページに貼り付ける部分（見出し、地図、市町村の一覧、取組の表）',
    '  page.html       同じ内容を、そのまま開けるページにしたもの',
    '  members.csv     市町村の表（ja と en）',
    '  initiatives.csv 取組の表（ja と en）',
    '画像（map.png、map.svg）は ja と en にあります。easy では ja の画像を使います。',
    '',
    '■ ホームページに載せる',
    '1. map.png を、ホームページの管理システムに画像として登録します。',
    '2. snippet.html をメモ帳で開き、全部選んでコピーします。',
    '3. 管理システムの編集画面を「HTML」や「ソース」の表示に切り替え、貼り付けます。',
    '4. 貼り付けた中の src="map.png"（easy では src="../ja/map.png"）を、',
    '   登録した画像のアドレスに書き換えます。',
    '5. 見出しは h2 と h3 です。載せるページに合わせて、段を変えてください。',
    '   alt="…" は、画像が見えない人に読み上げられる文章です。消さないでください。',
    '',
    '■ HTMLを貼り付けられないとき',
    '画像として map.png を入れ、alt.txt の「短い説明」を代替テキストの欄に書きます。',
    '地図の下に、alt.txt の「詳しい説明」か page.html の文章を写してください。',
    '',
    '■ インターネットにつながらない所で見る',
    'フォルダーの中の page.html をダブルクリックすると、ブラウザーで開きます。',
    '',
    '■ 残していただきたい表示',
    `時点（${japaneseDate(RECORD_DATE)}現在）、地図の出典、運営の名前、`,
    '「総務省・各市町村の公式サイトではありません」、載せている取組の範囲。',
    '',
    '■ 使う条件',
    `データと文章：${DATASET.licence.name.ja}。クレジット：${DATASET.credit.ja}`,
    '地図：「国土数値情報（行政区域データ）」（国土交通省）を加工して作成',
    '',
    '■ 新しいもの・問い合わせ',
    address === null
      ? 'このキットには、アトラスへのリンクが入っていません。作ったときに、公開先のアドレスが決まっていなかったためです。'
      : `元のページ：${address}`,
    ...(contact === null ? [] : [`まちがいの連絡先：${contact}`]),
    'このキットは自動では新しくなりません。内容が変わったら、もう一度ダウンロードしてください。',
  ];
}

function english(name: string, address: string | null, contact: string | null): string[] {
  return [
    `Paste kit: ${name}`,
    `Renkei Atlas, data ${DATASET.version} (${DATASET.date})`,
    '',
    'A map and texts for websites, newsletters and documents.',
    'They use no script, and no frame that loads another site.',
    '',
    'WHAT IS IN IT',
    'Folders: ja is Japanese, en is English, easy is plain Japanese with readings.',
    '  map.png         the map as an image, for websites, mail and documents',
    '  map.svg         the map as an image that is sharp at every size, for print',
    '  alt.txt         the map in words (alternative text)',
    '  snippet.html    the part to paste: headings, map, list of members, table of initiatives',
    '  page.html       the same as a page of its own',
    '  members.csv     table of the municipalities (in ja and en)',
    '  initiatives.csv table of the initiatives (in ja and en)',
    'The images (map.png, map.svg) are in ja and en; easy uses those in ja.',
    '',
    'ON A WEBSITE',
    '1. Upload map.png to your content management system.',
    '2. Open snippet.html in a text editor, select all and copy.',
    '3. Switch the editor of your system to HTML (source) and paste.',
    '4. Change src="map.png" to the address of the image you have uploaded.',
    '5. The headings are h2 and h3; change their levels to fit your page.',
    '   alt="…" is read aloud to those who cannot see the image: please keep it.',
    '',
    'WHERE HTML CANNOT BE PASTED',
    'Insert map.png, and put the short description of alt.txt in the field for alternative text.',
    'Below the map, copy the long description, or the text of page.html.',
    '',
    'WITHOUT THE INTERNET',
    'Open page.html in a browser by a double click.',
    '',
    'PLEASE KEEP',
    `The date (${englishDate(RECORD_DATE)}), the credit of the map, the name of the operator,`,
    'the sentence that this is no official site, and what the list of initiatives covers.',
    '',
    'TERMS',
    `Data and texts: ${DATASET.licence.name.en}. Credit: ${DATASET.credit.en}`,
    'Map: made by processing 国土数値情報（行政区域データ） (国土交通省, Ministry of Land, Infrastructure, Transport and Tourism)',
    '',
    'NEWER VERSIONS AND QUESTIONS',
    address === null
      ? 'This kit has no link to the atlas: when it was made, the address where the atlas stands was not known.'
      : `The page it was made from: ${address}`,
    ...(contact === null ? [] : [`To report a mistake: ${contact}`]),
    'A kit does not renew itself. Please download it again when its contents have changed.',
  ];
}
