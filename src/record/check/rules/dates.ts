import type { Rule } from './rule.ts';

/** Days, and the order in which things happened. */
export const dateRules = {
  'date-impossible': {
    severity: 'error',
    ja: { reason: '「{value}」という日はありません。', remedy: '月と日を確かめてください。' },
    en: { reason: 'There is no day {value}.', remedy: 'Look at the month and the day.' },
  },
  'date-far': {
    severity: 'warning',
    ja: { reason: '「{value}」の年は、ほかの日付から離れすぎています。', remedy: '年を確かめてください。' },
    en: { reason: 'The year of {value} is far from all others.', remedy: 'Look at the year.' },
  },
  'entered-before-joined': {
    severity: 'error',
    ja: {
      reason: '参加した日（{entered}）が連携協約の日（{joined}）より前です。',
      remedy: 'entered と joined が逆になっていないか確かめてください。',
    },
    en: {
      reason: 'Taking part ({entered}) begins before the agreement ({joined}).',
      remedy: 'Look at both dates: entered and joined may be the wrong way round.',
    },
  },
  'left-before-joined': {
    severity: 'error',
    ja: {
      reason: '離れた日（{left}）が加わった日（{joined}）より前です。',
      remedy: 'left と joined の日付を確かめてください。',
    },
    en: {
      reason: 'The municipality left ({left}) before it joined ({joined}).',
      remedy: 'Look at the dates left and joined.',
    },
  },
  'milestone-order': {
    severity: 'error',
    ja: {
      reason: '経緯が日付の順に並んでいません（{before} の後に {date}）。',
      remedy: '古いものから順に並べるか、日付を改めてください。',
    },
    en: {
      reason: 'The milestones are not in order ({date} stands after {before}).',
      remedy: 'Put the older one first, or mend the date.',
    },
  },
  'milestone-precision': {
    severity: 'error',
    ja: {
      reason: '日付「{date}」と precision「{precision}」が食い違っています。',
      remedy: '日まで分かれば day、月までなら month、年だけなら year か fiscal-year（年度）にしてください。',
    },
    en: {
      reason: 'The date {date} and the precision "{precision}" contradict each other.',
      remedy: 'A full date is day, a month is month, a year alone is year or fiscal-year.',
    },
  },
  'vision-backwards': {
    severity: 'error',
    ja: {
      reason: 'ビジョンの期間が逆です（{from}年度から{to}年度）。',
      remedy: 'from には始まりの年度を、to には終わりの年度を書いてください。',
    },
    en: {
      reason: 'The period of the vision ends before it begins ({from} to {to}).',
      remedy: 'Give the first fiscal year in from and the last one in to.',
    },
  },
  'vision-overlap': {
    severity: 'warning',
    ja: {
      reason: 'ビジョンの始まり（{from}年度）が、前のビジョンの終わり（{to}年度）より後ではありません。',
      remedy: '2つの期間を見比べ、古いものから順に並んでいるか確かめてください。',
    },
    en: {
      reason: 'The vision begins ({from}) before the one above it has ended ({to}).',
      remedy: 'Compare the two periods, and see that the older one comes first.',
    },
  },
  'vision-edition-twice': {
    severity: 'warning',
    ja: { reason: '第{edition}期のビジョンが2つあります。', remedy: 'edition の数字を確かめてください。' },
    en: { reason: 'There are two visions of edition {edition}.', remedy: 'Look at the number in edition.' },
  },
} as const satisfies Record<string, Rule>;
