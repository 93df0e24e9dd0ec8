import type { Rule } from './rule.ts';

/** What an entry points to: the initiative it repeats, its place in the region's own tree. */
export const linkRules = {
  'repeats-unknown': {
    severity: 'error',
    ja: {
      reason: '再掲の元「{value}」という取組がありません。',
      remedy: '元の取組の key を確かめてください。',
    },
    en: {
      reason: 'It repeats "{value}", but no initiative has that key.',
      remedy: 'Look at the key of the initiative that is repeated.',
    },
  },
  'repeats-circular': {
    severity: 'error',
    ja: {
      reason: '再掲の元をたどると、もとに戻ってしまいます（{circle}）。',
      remedy: '元の取組から repeats を消してください。',
    },
    en: {
      reason: 'The initiatives repeat each other in a circle ({circle}).',
      remedy: 'Delete repeats from the one that stands first.',
    },
  },
  'repeats-chain': {
    severity: 'warning',
    ja: {
      reason: '再掲の元「{value}」も、「{origin}」の再掲です。',
      remedy: 'repeats に、おおもとの「{origin}」を書いてください。',
    },
    en: {
      reason: 'It repeats "{value}", which itself repeats "{origin}".',
      remedy: 'Let repeats name "{origin}".',
    },
  },
  'node-unknown': {
    severity: 'error',
    ja: {
      reason: '圏域の体系に「{value}」という項目がありません。',
      remedy: 'system にある id を書いてください：{allowed}',
    },
    en: {
      reason: 'The region\'s own tree has no "{value}".',
      remedy: 'Give an id that stands in system: {allowed}',
    },
  },
  'node-twice': {
    severity: 'error',
    ja: {
      reason: '体系の id「{value}」が2回使われています。',
      remedy: 'どちらか一方を、ほかにない id に改めてください。',
    },
    en: {
      reason: 'The id "{value}" stands twice in system.',
      remedy: 'Give one of the two an id of its own.',
    },
  },
  'parent-circular': {
    severity: 'error',
    ja: {
      reason: '体系の親をたどると、もとに戻ってしまいます（{circle}）。',
      remedy: '一番上の項目の parent を null に改めてください。',
    },
    en: {
      reason: "The headings are each other's parents in a circle ({circle}).",
      remedy: 'Give the topmost heading null as its parent.',
    },
  },
} as const satisfies Record<string, Rule>;
