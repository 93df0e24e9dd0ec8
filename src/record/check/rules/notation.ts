import type { Rule } from './rule.ts';

/** How codes, dates, keys, addresses and line numbers are written. */
export const notationRules = {
  'code-form': {
    severity: 'error',
    ja: {
      reason: '「{value}」は市区町村コードの形ではありません。',
      remedy: '半角数字5桁で書いてください（例：水戸市は "08201"）。',
    },
    en: {
      reason: '"{value}" does not look like a municipality code.',
      remedy: 'Write five digits (Mito-shi, for example, is "08201").',
    },
  },
  'code-form-suggested': {
    severity: 'error',
    ja: {
      reason: '市区町村コード「{value}」が5桁の半角数字ではありません。',
      remedy: '5桁で書いてください: {code}',
    },
    en: {
      reason: 'The municipality code "{value}" is not written with five digits.',
      remedy: 'Write it with five digits: {code}',
    },
  },
  'code-six-digits': {
    severity: 'error',
    ja: {
      reason: '市区町村コード「{value}」が6桁（検査数字つき）で書かれています。',
      remedy: '5桁で書いてください: {code}',
    },
    en: {
      reason: 'The municipality code "{value}" has six digits (with its check digit).',
      remedy: 'Write it with five digits: {code}',
    },
  },
  'code-check-digit': {
    severity: 'error',
    ja: {
      reason: '6桁の市区町村コード「{value}」は、最後の検査数字が合いません。',
      remedy: 'コードを確かめ、検査数字を除いた5桁で書いてください。',
    },
    en: {
      reason: 'The check digit of the six-digit code "{value}" is wrong.',
      remedy: 'Look the code up and write its five digits, without the check digit.',
    },
  },
  'code-number': {
    severity: 'error',
    ja: {
      reason: '市区町村コード {value} が引用符なしの数値で書かれています。',
      remedy: '半角の引用符で囲み、5桁で書いてください: "{code}"',
    },
    en: {
      reason: 'The municipality code {value} is written as a number.',
      remedy: 'Put it in quotation marks, with five digits: "{code}"',
    },
  },
  'date-form': {
    severity: 'error',
    ja: {
      reason: '「{value}」は日付の形ではありません。',
      remedy: '西暦で "2022-02-21"、"2022-02"、"2022" のどれかの形に書いてください。',
    },
    en: {
      reason: '"{value}" is not a date as written here.',
      remedy: 'Write it as "2022-02-21", "2022-02" or "2022".',
    },
  },
  'date-form-suggested': {
    severity: 'error',
    ja: {
      reason: '「{value}」は日付の書き方が違います。',
      remedy: '西暦とハイフンで書いてください: {suggestion}',
    },
    en: { reason: '"{value}" is not a date as written here.', remedy: 'Write it as {suggestion}.' },
  },
  'day-form': {
    severity: 'error',
    ja: {
      reason: '「{value}」には月か日がありません。',
      remedy: '"2022-02-21" か "2022-02" の形で、少なくとも月まで書いてください。',
    },
    en: {
      reason: '"{value}" is not a day or a month.',
      remedy: 'Write it as "2022-02-21", or "2022-02" where the day is not known.',
    },
  },
  'key-form': {
    severity: 'error',
    ja: {
      reason: '「{value}」は識別名の形ではありません。',
      remedy: '半角の英小文字と数字を、ハイフン1つでつないで書いてください（例：night-clinic）。',
    },
    en: {
      reason: '"{value}" cannot be used as a key.',
      remedy: 'Use small letters and digits, joined by single hyphens (for example night-clinic).',
    },
  },
  'lines-form': {
    severity: 'error',
    ja: {
      reason: '「{value}」は行の範囲の形ではありません。',
      remedy: '"12" か "12-34" のように半角数字で書いてください。',
    },
    en: { reason: '"{value}" is not a range of lines.', remedy: 'Write it as "12" or "12-34".' },
  },
  'kana-form': {
    severity: 'error',
    ja: {
      reason: 'よみがな「{value}」に、ひらがな以外の文字があります。',
      remedy: 'ひらがな（と「ー」「・」）だけで書いてください。',
    },
    en: { reason: 'The reading "{value}" is not all hiragana.', remedy: 'Write it in hiragana only.' },
  },
  'url-form': {
    severity: 'error',
    ja: {
      reason: '「{value}」はウェブページの住所（URL）ではありません。',
      remedy: 'https:// か http:// から始まるURLを、そのまま貼り付けてください。',
    },
    en: {
      reason: '"{value}" is not the address of a web page.',
      remedy: 'Paste the whole address, starting with https:// or http://.',
    },
  },
  'tel-form': {
    severity: 'error',
    ja: {
      reason: '「{value}」は電話番号の形ではありません。',
      remedy:
        '半角の数字とハイフンだけで書いてください（例：029-224-1111、#7119）。内線や窓口の名前は label か hours に書きます。',
    },
    en: {
      reason: '"{value}" is not a telephone number.',
      remedy:
        'Write digits and hyphens only (029-224-1111, #7119); extensions and names of desks belong in label or hours.',
    },
  },
  'key-taken': {
    severity: 'error',
    ja: {
      reason: '「{value}」は、コンピューターが別の意味に使っている名前です。',
      remedy: 'ほかの語とハイフンでつないでください（例：night-clinic）。',
    },
    en: {
      reason: '"{value}" is a name that computers use for something else.',
      remedy: 'Join it to another word with a hyphen (for example night-clinic).',
    },
  },
  'url-host': {
    severity: 'error',
    ja: {
      reason:
        '「{value}」のサイト名は、半角の英数字、ハイフンと点だけでできた、だれでも開ける名前（www.soumu.go.jp など）ではありません。',
      remedy:
        'ウェブページを開き、アドレス欄の住所をそのまま貼り付けてください。庁内だけで開けるページは載せられません。',
    },
    en: {
      reason:
        '"{value}" names no site of plain letters, digits, hyphens and dots that everybody can open (such as www.soumu.go.jp).',
      remedy:
        'Open the page, and paste the address that the browser shows; a page inside an office cannot be given.',
    },
  },
  'url-user': {
    severity: 'error',
    ja: {
      reason: '「{value}」は「@」の前を飾りにした住所（URL）で、見た目とは別のサイトにつながります。',
      remedy: 'ウェブページを開き、アドレス欄の住所をそのまま貼り付けてください。',
    },
    en: {
      reason:
        '"{value}" leads to another site than it seems: what stands before "@" is no part of the address.',
      remedy: 'Open the page, and paste the address that the browser shows.',
    },
  },
} as const satisfies Record<string, Rule>;
