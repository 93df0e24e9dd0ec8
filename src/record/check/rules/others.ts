import type { Rule } from './rule.ts';

/** Faults of agreements and strategies. */
export const otherRules = {
  'region-unknown': {
    severity: 'error',
    ja: { reason: '「{value}」という圏域はありません。', remedy: '圏域のファイルの id を確かめてください。' },
    en: { reason: 'There is no region "{value}".', remedy: 'Look at the id in the file of the region.' },
  },
  'party-not-member': {
    severity: 'error',
    ja: {
      reason: '協約を結んだ{name}（{code}）は、圏域「{region}」の構成市町村ではありません。',
      remedy: 'コードか圏域を確かめてください。',
    },
    en: {
      reason: '{name} ({code}), a party to the agreement, is not a member of the region "{region}".',
      remedy: 'Look at the code and at the region.',
    },
  },
  'party-unknown': {
    severity: 'error',
    ja: {
      reason: '役割を負う「{value}」は、協約を結んだ市町村ではありません。',
      remedy: '次のどれかにしてください：{allowed}',
    },
    en: {
      reason: '"{value}" has a role but is no party to the agreement.',
      remedy: 'Choose one of: {allowed}',
    },
  },
  'components-sum': {
    severity: 'warning',
    ja: {
      reason: '内訳を足すと{sum}で、目標値 {value} と合いません。',
      remedy: '写し間違いがないか確かめてください。資料どおりなら、そのままで構いません。',
    },
    en: {
      reason: 'The components add up to {sum}, not to the target of {value}.',
      remedy: 'Look for a slip; leave it if the source has it so.',
    },
  },
} as const satisfies Record<string, Rule>;
