import type { Rule } from './rule.ts';

/** Faults against the schema: which fields there are, and what kind of value each takes. */
export const formRules = {
  'missing-field': {
    severity: 'error',
    ja: { reason: '項目「{field}」がありません。', remedy: '項目「{field}」を書き加えてください。' },
    en: { reason: 'The field "{field}" is missing.', remedy: 'Add the field "{field}".' },
  },
  'unknown-field': {
    severity: 'error',
    ja: {
      reason: '項目「{field}」は、ここでは使えない名前です。',
      remedy: 'つづりを確かめるか、不要なら消してください。',
    },
    en: {
      reason: 'There is no field "{field}" here.',
      remedy: 'Look at the spelling, or delete it if it is not needed.',
    },
  },
  'wrong-type': {
    severity: 'error',
    ja: {
      reason: '{expected}を書く欄に、{found}（{value}）が書かれています。',
      remedy: '{expected}に改めてください。',
    },
    en: {
      reason: 'This takes {expected}, but holds {found} ({value}).',
      remedy: 'Change it to {expected}.',
    },
  },
  'not-allowed': {
    severity: 'error',
    ja: { reason: '「{value}」は選べない値です。', remedy: '次のどれかにしてください：{allowed}' },
    en: { reason: '"{value}" is not one of the choices.', remedy: 'Choose one of: {allowed}' },
  },
  'empty-text': {
    severity: 'error',
    ja: {
      reason: '項目「{field}」が空です。',
      remedy: '内容を書いてください。なくてもよい項目なら、項目ごと消してください。',
    },
    en: {
      reason: 'The field "{field}" is empty.',
      remedy: 'Fill it in, or delete the field where it is optional.',
    },
  },
  untrimmed: {
    severity: 'error',
    ja: {
      reason: '「{value}」の前か後ろに、余分な空白か改行があります。',
      remedy: '前後の空白を消してください。',
    },
    en: {
      reason: 'There is white space before or after "{value}".',
      remedy: 'Delete the spaces at its start and end.',
    },
  },
  'text-too-long': {
    severity: 'error',
    ja: {
      reason: '文章が長すぎます（{length}文字、上限は{maximum}文字）。',
      remedy: '{maximum}文字までに縮めてください。',
    },
    en: {
      reason: 'The text is too long ({length} characters; the limit is {maximum}).',
      remedy: 'Shorten it to {maximum} characters.',
    },
  },
  'list-empty': {
    severity: 'error',
    ja: { reason: '項目「{field}」が1件もありません。', remedy: '1件以上書いてください。' },
    en: { reason: 'The list "{field}" is empty.', remedy: 'Give at least one item.' },
  },
  'list-too-long': {
    severity: 'error',
    ja: {
      reason: '項目「{field}」が多すぎます（{count}件、上限は{maximum}件）。',
      remedy: '{maximum}件までに減らしてください。',
    },
    en: {
      reason: 'The list "{field}" has {count} items; the limit is {maximum}.',
      remedy: 'Reduce it to {maximum}.',
    },
  },
  'number-too-small': {
    severity: 'error',
    ja: { reason: '数値 {value} が小さすぎます。', remedy: '{minimum}以上の数にしてください。' },
    en: { reason: 'The number {value} is too small.', remedy: 'Give a number of {minimum} or more.' },
  },
  'number-too-big': {
    severity: 'error',
    ja: { reason: '数値 {value} が大きすぎます。', remedy: '{maximum}以下の数にしてください。' },
    en: { reason: 'The number {value} is too big.', remedy: 'Give a number of {maximum} or less.' },
  },
  form: {
    severity: 'error',
    ja: {
      reason: '項目「{field}」の書き方が正しくありません（{value}）。',
      remedy: 'ほかの圏域のファイルの同じ項目に書き方を合わせてください。',
    },
    en: {
      reason: 'The field "{field}" is not written in its form ({value}).',
      remedy: 'Write it as the same field is written in the other regions.',
    },
  },
} as const satisfies Record<string, Rule>;
