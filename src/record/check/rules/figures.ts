import type { Rule } from './rule.ts';

/** Numbers and tables of results. */
export const figureRules = {
  'results-columns': {
    severity: 'error',
    ja: {
      reason: '表の列は{columns}列ですが、この行の値は{count}個です。',
      remedy: '値を列の数に合わせてください（値のない欄は null）。',
    },
    en: {
      reason: 'The table has {columns} columns, but this row has {count} values.',
      remedy: 'Give one value for each column (null for an empty cell).',
    },
  },
  'results-total': {
    severity: 'warning',
    ja: {
      reason: '列「{column}」の合計は{total}ですが、行を足すと{sum}になります。',
      remedy: '写し間違いがないか確かめてください。資料どおりなら、そのままで構いません。',
    },
    en: {
      reason: 'The total of the column "{column}" is {total}, but its rows add up to {sum}.',
      remedy: 'Look for a slip; leave it if the source has it so.',
    },
  },
  'figure-contradiction': {
    severity: 'warning',
    ja: {
      reason: '数値 {value}（{unit}）が、資料の表記「{printed}」と合いません。',
      remedy: '数値を確かめてください（表記から読み取れるのは {parsed}）。',
    },
    en: {
      reason: 'The value {value} ({unit}) does not agree with "{printed}" as printed.',
      remedy: 'Look at the value (the print reads as {parsed}).',
    },
  },
} as const satisfies Record<string, Rule>;
