import type { Rule } from './rule.ts';

/** Letters and wording of the texts. */
export const textRules = {
  'control-character': {
    severity: 'error',
    ja: {
      reason: '「{value}」に、目に見えない制御文字（{found}）があります。',
      remedy: '改行やタブなどを消し、1行の文章にしてください。',
    },
    en: {
      reason: '"{value}" contains a control character ({found}).',
      remedy: 'Delete line ends, tabs and the like, so that the text stands on one line.',
    },
  },
  'bidi-character': {
    severity: 'error',
    ja: {
      reason: '「{value}」に、文字の並ぶ向きを変える見えない文字（{found}）があります。',
      remedy: 'その文字を消すか、文章を打ち直してください。',
    },
    en: {
      reason: '"{value}" contains an invisible character that turns the direction of writing ({found}).',
      remedy: 'Delete it, or type the text anew.',
    },
  },
  'invisible-character': {
    severity: 'error',
    ja: {
      reason: '「{value}」に、目に見えない文字（{found}）があります。',
      remedy: 'その文字を消すか、文章を打ち直してください。',
    },
    en: {
      reason: '"{value}" contains an invisible character ({found}).',
      remedy: 'Delete it, or type the text anew.',
    },
  },
  'broken-character': {
    severity: 'error',
    ja: {
      reason: '「{value}」に、壊れた文字（{found}）があります。',
      remedy: '正しい文字に打ち直してください。',
    },
    en: { reason: '"{value}" contains a broken character ({found}).', remedy: 'Type the letter anew.' },
  },
  markup: {
    severity: 'error',
    ja: {
      reason: '「{found}」は、HTMLやMarkdownの記号として読まれるおそれがあります。',
      remedy: '記号を消し、文字だけで書いてください。リンクは links か access に書きます。',
    },
    en: {
      reason: '"{found}" looks like HTML or Markdown.',
      remedy: 'Write plain text; addresses go into links or access.',
    },
  },
  'reading-form': {
    severity: 'error',
    ja: {
      reason: '「{value}」の「｜」「《」「》」は、ふりがなの書き方になっていません。',
      remedy:
        'やさしい日本語（easy）の文では、漢字のすぐ後に「病院《びょういん》」のように書いてください。ほかの欄では「／」「〈」「〉」などに替えてください。',
    },
    en: {
      reason: 'The ｜, 《 or 》 in "{value}" is not the writing of a reading.',
      remedy:
        'In plain Japanese (easy) write it right after its letters, as in 病院《びょういん》; elsewhere use other signs, such as ／, 〈 and 〉.',
    },
  },
  'formula-within': {
    severity: 'error',
    ja: {
      reason:
        '「{value}」の「{found}」の所から後は、表計算ソフトで開くと計算式として扱われるおそれがあります。',
      remedy: '「{found}」を読点や別の書き方に改めてください。',
    },
    en: {
      reason: 'From "{found}" in "{value}" on, a spreadsheet may take the text for a formula.',
      remedy: 'Write something else for "{found}".',
    },
  },
  formula: {
    severity: 'warning',
    ja: {
      reason: '「{value}」は「{found}」で始まるため、表計算ソフトで開くと計算式として扱われます。',
      remedy: '先頭の「{found}」を消すか、別の書き方にしてください。',
    },
    en: {
      reason: '"{value}" starts with "{found}": a spreadsheet takes it for a formula.',
      remedy: 'Delete the "{found}" or begin in another way.',
    },
  },
  'mixed-digits': {
    severity: 'warning',
    ja: {
      reason: '数字「{found}」に、全角と半角が混じっています。',
      remedy: '半角にそろえてください: {suggestion}',
    },
    en: {
      reason: 'The number "{found}" mixes full-width and half-width digits.',
      remedy: 'Write it as {suggestion}.',
    },
  },
  'foreign-letter': {
    severity: 'error',
    ja: {
      reason: '「{value}」に、日本語の文章では使わない文字「{found}」（{code}）があります。',
      remedy: '正しい文字に打ち直してください。',
    },
    en: {
      reason: '"{value}" contains the letter "{found}" ({code}), which has no place in it.',
      remedy: 'Type the letter anew.',
    },
  },
  'variant-letter': {
    severity: 'error',
    ja: {
      reason: '「{value}」の「{found}」（{code}）は、ふつう使う字と別の文字です。',
      remedy: '「{usual}」に打ち直してください。',
    },
    en: {
      reason: 'The "{found}" ({code}) in "{value}" is a variant of the usual letter.',
      remedy: 'Replace it with "{usual}".',
    },
  },
  'summary-long': {
    severity: 'warning',
    ja: {
      reason: '要約が{length}文字あります（目安は{maximum}文字まで）。',
      remedy: '{maximum}文字までに縮めてください。',
    },
    en: {
      reason: 'The summary has {length} characters (at most {maximum} are wanted).',
      remedy: 'Shorten it to {maximum} characters.',
    },
  },
  'summary-sentences': {
    severity: 'warning',
    ja: {
      reason: '要約が{count}文あります（目安は{maximum}文まで）。',
      remedy: '{maximum}文までにまとめてください。',
    },
    en: {
      reason: 'The summary has {count} sentences (at most {maximum} are wanted).',
      remedy: 'Condense it to {maximum} sentences.',
    },
  },
  'summary-english': {
    severity: 'warning',
    ja: {
      reason: '「{title}」に英語の要約がありません。',
      remedy: 'summary の en に英語の要約を書いてください。',
    },
    en: { reason: '"{title}" has no English summary.', remedy: 'Give one in summary.en.' },
  },
  'copied-text': {
    severity: 'warning',
    ja: {
      reason: '資料（{document}）と同じ文章が{length}文字続いています：「{run}」',
      remedy: '自分の言葉に書き改めてください。',
    },
    en: {
      reason: '{length} characters in a row are those of the document {document}: "{run}"',
      remedy: 'Say it in other words.',
    },
  },
} as const satisfies Record<string, Rule>;
