import type { Rule } from './rule.ts';

/** Where an initiative stands: its category, policy field, pillar and key. */
export const initiativeRules = {
  'category-unknown': {
    severity: 'error',
    ja: { reason: '「{value}」という分類はありません。', remedy: '次のどれかにしてください：{allowed}' },
    en: { reason: 'There is no category "{value}".', remedy: 'Choose one of: {allowed}' },
  },
  'category-repeated': {
    severity: 'error',
    ja: {
      reason: '分類「{value}」が、同じ取組に2回あります。',
      remedy: 'alsoCategories から「{value}」を消してください。',
    },
    en: {
      reason: 'The category "{value}" is given twice to the same initiative.',
      remedy: 'Delete "{value}" from alsoCategories.',
    },
  },
  'field-unknown': {
    severity: 'error',
    ja: { reason: '「{value}」という政策分野はありません。', remedy: '次のどれかにしてください：{allowed}' },
    en: { reason: 'There is no policy field "{value}".', remedy: 'Choose one of: {allowed}' },
  },
  'field-other-pillar': {
    severity: 'warning',
    ja: {
      reason: '政策分野「{policy}」の柱は「{expected}」ですが、取組の柱は「{pillar}」です。',
      remedy: '柱と政策分野を確かめてください。資料どおりなら、そのままで構いません。',
    },
    en: {
      reason:
        'The policy field "{policy}" belongs to the pillar "{expected}", but the initiative stands under "{pillar}".',
      remedy: 'Look at the pillar and the field; leave them if the source has it so.',
    },
  },
  'pillar-unknown': {
    severity: 'error',
    ja: { reason: '「{value}」という柱はありません。', remedy: '次のどれかにしてください：{allowed}' },
    en: { reason: 'There is no pillar "{value}".', remedy: 'Choose one of: {allowed}' },
  },
  'situation-unknown': {
    severity: 'error',
    ja: {
      reason: '「{value}」という生活の場面はありません。',
      remedy: '次のどれかにしてください：{allowed}',
    },
    en: { reason: 'There is no situation in life "{value}".', remedy: 'Choose one of: {allowed}' },
  },
  'situation-twice': {
    severity: 'warning',
    ja: { reason: '生活の場面「{value}」が2回あります。', remedy: 'どちらか一方を消してください。' },
    en: { reason: 'The situation in life "{value}" is given twice.', remedy: 'Delete one of the two.' },
  },
  'key-twice': {
    severity: 'error',
    ja: {
      reason: '取組の識別名「{key}」が2回使われています（1回目は {first}）。',
      remedy: '新しい方を、圏域の中でほかにない識別名に改めてください。',
    },
    en: {
      reason: 'The key "{key}" is used by two initiatives (first at {first}).',
      remedy: 'Give the newer one a key of its own.',
    },
  },
  'title-twice': {
    severity: 'warning',
    ja: {
      reason: '「{title}」という取組が2つあります（1つ目は {first}）。',
      remedy: '再掲なら repeats に元の識別名を書き、同じ取組なら1つにまとめてください。',
    },
    en: {
      reason: 'Two initiatives are called "{title}" (the first is {first}).',
      remedy: 'If one repeats the other, say so with repeats; if they are the same, join them.',
    },
  },
  'number-is-status': {
    severity: 'warning',
    ja: {
      reason: '番号の欄に「{value}」とあります。新規・完了・再掲は番号ではありません。',
      remedy: '番号がなければ null とし、状況は status か repeats に書いてください。',
    },
    en: {
      reason: 'The number is "{value}": new, completed and repeated are no numbers.',
      remedy: 'Give null for no number, and use status or repeats.',
    },
  },
} as const satisfies Record<string, Rule>;
