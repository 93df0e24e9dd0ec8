import type { Rule } from './rule.ts';

/** Faults of municipalities.csv. */
export const csvRules = {
  'csv-header': {
    severity: 'error',
    ja: {
      reason: '1行目が見出しではありません（「{value}」）。',
      remedy: '1行目に列の名前（{allowed}）をカンマで区切って書いてください。',
    },
    en: {
      reason: 'The first line is no heading ("{value}").',
      remedy: 'Give the names of the columns, separated by commas, in the first line: {allowed}',
    },
  },
  'csv-column-missing': {
    severity: 'error',
    ja: { reason: '列「{column}」がありません。', remedy: '列「{column}」を元に戻してください。' },
    en: { reason: 'The column "{column}" is missing.', remedy: 'Put the column "{column}" back.' },
  },
  'csv-column-unknown': {
    severity: 'warning',
    ja: {
      reason: '列「{column}」は使われません。',
      remedy: '列の名前のつづりを確かめるか、不要なら列を消してください。',
    },
    en: {
      reason: 'The column "{column}" is not used.',
      remedy: 'Look at its spelling, or delete it if it is not needed.',
    },
  },
  'csv-cells': {
    severity: 'error',
    ja: {
      reason: '{line}行目の欄は{count}個で、見出しの{columns}個と合いません。',
      remedy: '余分なカンマや欠けた欄がないか確かめてください。',
    },
    en: {
      reason: 'Line {line} has {count} cells, but the heading has {columns}.',
      remedy: 'Look for a comma too many or a missing cell.',
    },
  },
  'csv-quotes': {
    severity: 'error',
    ja: {
      reason: '{line}行目あたりで、引用符「"」の対応がとれていません。',
      remedy: '引用符を消すか、前後をそろえてください。',
    },
    en: {
      reason: 'About line {line}, quotation marks do not match.',
      remedy: 'Delete them, or close each one that is opened.',
    },
  },
  'csv-rows': {
    severity: 'error',
    ja: {
      reason: '市区町村が{count}行あります（{expected}行のはずです）。',
      remedy: '消えた行や増えた行がないか、元の一覧と見比べてください。',
    },
    en: {
      reason: 'There are {count} municipalities; there should be {expected}.',
      remedy: 'Compare with the former list and look for lost or added lines.',
    },
  },
  'csv-code-form': {
    severity: 'error',
    ja: {
      reason: '{line}行目のコード「{value}」が5桁の数字ではありません。',
      remedy: '先頭の0を含めて5桁で書いてください（表計算ソフトでは文字列として読み込みます）。',
    },
    en: {
      reason: 'The code "{value}" in line {line} does not have five digits.',
      remedy: 'Give all five digits with leading zeros (import the column as text in a spreadsheet).',
    },
  },
  'csv-code-twice': {
    severity: 'error',
    ja: {
      reason: '{line}行目のコード「{code}」は{first}行目にもあります。',
      remedy: 'どちらか一方の行を消してください。',
    },
    en: {
      reason: 'The code "{code}" in line {line} stands in line {first} too.',
      remedy: 'Delete one of the two lines.',
    },
  },
  'csv-empty': {
    severity: 'error',
    ja: { reason: '{line}行目の「{column}」が空です。', remedy: '内容を書いてください。' },
    en: { reason: '"{column}" is empty in line {line}.', remedy: 'Fill it in.' },
  },
  'csv-number': {
    severity: 'error',
    ja: {
      reason: '{line}行目の「{column}」の「{value}」は数値ではありません。',
      remedy: '桁区切りや単位を付けず、半角数字で書いてください。公表されていなければ空のままにします。',
    },
    en: {
      reason: '"{value}" in line {line}, column "{column}", is not a number.',
      remedy: 'Write digits without separators or units; leave it empty where nothing is published.',
    },
  },
  'csv-negative': {
    severity: 'error',
    ja: {
      reason: '{line}行目の「{column}」が負の数（{value}）です。',
      remedy: '0以上の数にしてください。公表されていなければ空のままにします。',
    },
    en: {
      reason: '"{column}" in line {line} is negative ({value}).',
      remedy: 'Give 0 or more; leave it empty where nothing is published.',
    },
  },
  'csv-too-big': {
    severity: 'error',
    ja: {
      reason: '{line}行目の「{column}」の数が大きすぎます（{value}）。',
      remedy: '桁を確かめて、正しい数にしてください。',
    },
    en: {
      reason: '"{column}" in line {line} is too large a number ({value}).',
      remedy: 'Look at its digits, and give the right number.',
    },
  },
  'csv-whole': {
    severity: 'error',
    ja: {
      reason: '{line}行目の「{column}」の「{value}」は整数ではありません。',
      remedy: '人数を整数で書いてください。',
    },
    en: {
      reason: '"{value}" in line {line}, column "{column}", is not a whole number.',
      remedy: 'Give the number of people without a fraction.',
    },
  },
  'csv-position': {
    severity: 'error',
    ja: {
      reason: '{line}行目の役所の位置（{column}＝{value}）が日本の範囲の外です。',
      remedy: '緯度（hall_lat）と経度（hall_lon）が逆でないか確かめてください。',
    },
    en: {
      reason: 'The town hall of line {line} ({column} = {value}) lies outside Japan.',
      remedy: 'See whether latitude (hall_lat) and longitude (hall_lon) are exchanged.',
    },
  },
} as const satisfies Record<string, Rule>;
