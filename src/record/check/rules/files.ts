import type { Rule } from './rule.ts';

/** Faults of a file as a whole: that it is there, can be read and is JSON. */
export const fileRules = {
  'file-missing': {
    severity: 'error',
    ja: { reason: 'ファイル「{file}」がありません。', remedy: 'ファイルを元の場所に戻してください。' },
    en: { reason: 'The file "{file}" is missing.', remedy: 'Put the file back in its place.' },
  },
  'file-stray': {
    severity: 'warning',
    ja: {
      reason: 'ファイル名「{file}」は読み込みの対象外です。',
      remedy: '名前を「識別名.json」に改めるか、別の場所に移してください。',
    },
    en: {
      reason: 'The file "{file}" is not read.',
      remedy: 'Name it "<id>.json", or move it elsewhere.',
    },
  },
  encoding: {
    severity: 'error',
    ja: {
      reason: '文字コードがUTF-8ではない箇所があります（{line}行目）。',
      remedy: '「UTF-8（BOMなし）」を選んで保存し直し、文字化けがないか確かめてください。',
    },
    en: {
      reason: 'Line {line} is not in UTF-8.',
      remedy: 'Save the file again as "UTF-8 (without BOM)" and look for garbled letters.',
    },
  },
  'byte-order-mark': {
    severity: 'error',
    ja: {
      reason: 'ファイルの先頭に目に見えない印（BOM）があります。',
      remedy: '「UTF-8（BOMなし）」を選んで保存し直してください。',
    },
    en: {
      reason: 'The file starts with an invisible mark (BOM).',
      remedy: 'Save the file again as "UTF-8 (without BOM)".',
    },
  },
  'json-trailing-comma': {
    severity: 'error',
    ja: {
      reason: '{line}行目{column}文字目：閉じかっこ「{found}」の前に余分なカンマがあります。',
      remedy: '最後の項目の後ろの「,」を消してください。',
    },
    en: {
      reason: 'Line {line}, column {column}: there is a comma too many before "{found}".',
      remedy: 'Delete the "," after the last item.',
    },
  },
  'json-missing-comma': {
    severity: 'error',
    ja: {
      reason: '{line}行目{column}文字目：「{found}」の前にカンマがありません。',
      remedy: '1つ前の項目の終わりに「,」を付けてください。',
    },
    en: {
      reason: 'Line {line}, column {column}: a comma is missing before "{found}".',
      remedy: 'Put a "," at the end of the item before.',
    },
  },
  'json-line-break': {
    severity: 'error',
    ja: {
      reason: '{line}行目{column}文字目：文章の途中に改行かタブがあります。',
      remedy: '文章を1行にまとめ、前後を半角の「"」で囲んでください。',
    },
    en: {
      reason: 'Line {line}, column {column}: a text is broken by a line end or a tab.',
      remedy: 'Write the text on one line, between two quotation marks (").',
    },
  },
  'json-backslash': {
    severity: 'error',
    ja: {
      reason: '{line}行目{column}文字目：円記号またはバックスラッシュ「{found}」の使い方が正しくありません。',
      remedy: '「{found}」を消すか、2つ重ねて書いてください。',
    },
    en: {
      reason: 'Line {line}, column {column}: this "{found}" cannot be read.',
      remedy: 'Delete the "{found}" or write it twice.',
    },
  },
  'json-end': {
    severity: 'error',
    ja: {
      reason: '{line}行目でファイルが途中で終わっています。',
      remedy: '閉じかっこ「}」「]」や「"」が足りているか、末尾が欠けていないか確かめてください。',
    },
    en: {
      reason: 'The file breaks off at line {line}.',
      remedy: 'Look for a missing "}", "]" or quotation mark, or a lost end of the file.',
    },
  },
  'json-syntax': {
    severity: 'error',
    ja: {
      reason: '{line}行目{column}文字目：「{found}」はここに書けません。',
      remedy: '文章は半角の「"」で囲み、記号「" : , { } [ ]」は半角で書いてください。',
    },
    en: {
      reason: 'Line {line}, column {column}: "{found}" cannot stand here.',
      remedy: 'Put texts between plain quotation marks (") and use plain signs " : , { } [ ].',
    },
  },
  'json-unreadable': {
    severity: 'error',
    ja: {
      reason: 'JSON形式のファイルとして読み込めません。',
      remedy: '正しく読み込める前の版と見比べて、書き換えた箇所を確かめてください。',
    },
    en: {
      reason: 'The file cannot be read as JSON.',
      remedy: 'Compare it with an earlier version that could be read, and look at what was changed.',
    },
  },
  'field-twice': {
    severity: 'error',
    ja: {
      reason: '項目「{field}」が同じ場所に2回あります。',
      remedy: 'どちらか一方だけを残してください（このままでは後の方だけが読まれます）。',
    },
    en: {
      reason: 'The field "{field}" stands twice in the same place.',
      remedy: 'Keep one of the two (as it is, only the last one is read).',
    },
  },
} as const satisfies Record<string, Rule>;
