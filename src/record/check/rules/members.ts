import type { Rule } from './rule.ts';

/** Who belongs to a region, and who takes part in an initiative. */
export const memberRules = {
  'code-unknown': {
    severity: 'error',
    ja: {
      reason: '市区町村コード「{code}」は、市区町村の一覧（municipalities.csv）にありません。',
      remedy: '一覧でコードを確かめてください。',
    },
    en: {
      reason: 'The municipality code "{code}" is not in municipalities.csv.',
      remedy: 'Look the code up in that list.',
    },
  },
  'member-twice': {
    severity: 'error',
    ja: {
      reason: '{name}（{code}）が構成市町村に2回あります（1回目は {first}）。',
      remedy: 'どちらか一方を消してください。',
    },
    en: {
      reason: '{name} ({code}) is a member twice (first at {first}).',
      remedy: 'Delete one of the two.',
    },
  },
  'central-city-not-member': {
    severity: 'error',
    ja: {
      reason: '連携中枢都市の{name}（{code}）が構成市町村にありません。',
      remedy: 'members に「{code}」を加えるか、centralCities のコードを改めてください。',
    },
    en: {
      reason: 'The central city {name} ({code}) is not among the members.',
      remedy: 'Add "{code}" to members, or mend the code in centralCities.',
    },
  },
  'central-city-twice': {
    severity: 'error',
    ja: {
      reason: '連携中枢都市に{name}（{code}）が2回あります。',
      remedy: 'どちらか一方を消してください。',
    },
    en: { reason: '{name} ({code}) is a central city twice.', remedy: 'Delete one of the two.' },
  },
  'central-cities-too-many': {
    severity: 'error',
    ja: {
      reason: '連携中枢都市が{count}市あります（上限は{maximum}市）。',
      remedy: '連携中枢都市だけを残してください。そのほかの市は members に書きます。',
    },
    en: {
      reason: 'There are {count} central cities; a region has {maximum} at most.',
      remedy: 'Keep the central cities only; the other cities belong in members.',
    },
  },
  'central-city-shared': {
    severity: 'warning',
    ja: {
      reason: '{name}（{code}）は「{other}」の連携中枢都市でもあります。',
      remedy: 'コードの写し間違いではないか、2つのファイルを見比べてください。',
    },
    en: {
      reason: '{name} ({code}) is also the central city of "{other}".',
      remedy: 'Compare the two files: one of the codes may be copied by mistake.',
    },
  },
  'joined-missing': {
    severity: 'error',
    ja: {
      reason: '{name}（{code}）の連携協約の日がありません。',
      remedy:
        'joined に日付（"2022-02-21" か "2022-02"）を書いてください。null は1市だけの連携中枢都市に限ります。',
    },
    en: {
      reason: 'The day of the agreement of {name} ({code}) is missing.',
      remedy: 'Give joined a date ("2022-02-21" or "2022-02"); only a single central city has null.',
    },
  },
  'formation-unknown': {
    severity: 'warning',
    ja: {
      reason: '「{id}」がいつできた圏域か分かりません。連携協約の日も、形成方針（policy）の日もありません。',
      remedy: 'members の joined か、milestones の形成方針（policy）に日付を書いてください。',
    },
    en: {
      reason: 'No date says when "{id}" was formed: neither an agreement nor a formation policy.',
      remedy: 'Give a date to joined of a member, or add a milestone of the kind policy.',
    },
  },
  'central-city-prefectural': {
    severity: 'error',
    ja: {
      reason: '連携中枢都市の{name}（{code}）が、県の制度による市町村（prefectural）とされています。',
      remedy: 'scheme を national に改めてください。',
    },
    en: {
      reason: 'The central city {name} ({code}) is marked as outside the national scheme (prefectural).',
      remedy: 'Change scheme to national.',
    },
  },
  'prefectural-elsewhere': {
    severity: 'warning',
    ja: {
      reason:
        '県の制度による市町村（prefectural）の{name}（{code}）が、連携中枢都市と別の都道府県にあります。',
      remedy: 'scheme と市区町村コードを確かめてください。',
    },
    en: {
      reason: '{name} ({code}) is marked prefectural but lies in another prefecture than the central city.',
      remedy: 'Look at scheme and at the code.',
    },
  },
  'participant-not-member': {
    severity: 'error',
    ja: {
      reason: '参加市町村の{name}（{code}）は、この圏域の構成市町村ではありません。',
      remedy: 'コードを確かめてください。圏域の外の団体なら partners に名前を書きます。',
    },
    en: {
      reason: 'The participant {name} ({code}) is not a member of this region.',
      remedy: 'Look at the code; those outside the region are named under partners.',
    },
  },
  'participant-twice': {
    severity: 'error',
    ja: {
      reason: '参加市町村に{name}（{code}）が2回あります。',
      remedy: 'どちらか一方を消してください。',
    },
    en: { reason: 'The participant {name} ({code}) is listed twice.', remedy: 'Delete one of the two.' },
  },
  'count-too-large': {
    severity: 'error',
    ja: {
      reason: '参加市町村の数 {count} が、構成市町村の数 {members} を超えています。',
      remedy: '数を確かめてください。圏域の外の団体は数に含めず partners に書きます。',
    },
    en: {
      reason: '{count} participants are more than the {members} members.',
      remedy: 'Look at the number; those outside the region are not counted but named under partners.',
    },
  },
} as const satisfies Record<string, Rule>;
