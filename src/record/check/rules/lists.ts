import type { Rule } from './rule.ts';

/** The lists that the regions are checked against, and what has to differ between regions. */
export const listRules = {
  'id-file-name': {
    severity: 'error',
    ja: {
      reason: 'ファイルの中の識別名「{id}」が、ファイル名「{name}」と合いません。',
      remedy: 'ファイル名を「{id}.json」に改めるか、中の識別名を「{name}」に改めてください。',
    },
    en: {
      reason: 'The id or code "{id}" does not agree with the name of the file, "{name}".',
      remedy: 'Name the file "{id}.json", or change it to "{name}".',
    },
  },
  'id-twice': {
    severity: 'error',
    ja: {
      reason: '圏域の id「{id}」は、「{other}」でも使われています。',
      remedy: 'どちらか一方を、ほかにない id に改めてください。',
    },
    en: {
      reason: 'The id "{id}" is also used in "{other}".',
      remedy: 'Give one of the two regions an id of its own.',
    },
  },
  'english-name': {
    severity: 'warning',
    ja: {
      reason: '英語名「{value}」が「… Region」の形ではありません。',
      remedy: '38圏域でそろえた形に改めてください（例：Mito Region）。',
    },
    en: {
      reason: 'The English name "{value}" does not have the form "… Region".',
      remedy: 'Follow the form of all 38 regions (for example "Mito Region").',
    },
  },
  'taxonomy-twice': {
    severity: 'error',
    ja: { reason: 'id「{value}」が同じ一覧に2回あります。', remedy: '一方を別の id に改めてください。' },
    en: { reason: 'The id "{value}" stands twice in the same list.', remedy: 'Give one of them another id.' },
  },
  'document-twice': {
    severity: 'error',
    ja: { reason: '資料の id「{value}」が2回使われています。', remedy: '一方を別の id に改めてください。' },
    en: { reason: 'The id "{value}" is used by two documents.', remedy: 'Give one of them another id.' },
  },
  'theme-twice': {
    severity: 'error',
    ja: { reason: 'テーマの id「{value}」が2回使われています。', remedy: '一方を別の id に改めてください。' },
    en: { reason: 'The id "{value}" is used by two themes.', remedy: 'Give one of them another id.' },
  },
  'theme-initiative-unknown': {
    severity: 'error',
    ja: {
      reason: '「{value}」という取組はありません。',
      remedy:
        '圏域の id と取組の key を「toyama/new-rail」のように書いてください。消した取組なら、この行も消してください。',
    },
    en: {
      reason: 'There is no initiative "{value}".',
      remedy: 'Give region and key, as in "toyama/new-rail"; delete the entry if the initiative is gone.',
    },
  },
  'theme-initiative-twice': {
    severity: 'error',
    ja: { reason: '取組「{value}」が同じテーマに2回あります。', remedy: '一方を消してください。' },
    en: {
      reason: 'The initiative "{value}" stands twice under this theme.',
      remedy: 'Delete one of the two.',
    },
  },
  'initiative-id-form': {
    severity: 'error',
    ja: {
      reason: '「{value}」は、圏域の id と取組の key を / でつないだ形ではありません。',
      remedy: '「toyama/new-rail」のように書いてください。',
    },
    en: {
      reason: '"{value}" is not a region and a key joined by a slash.',
      remedy: 'Write it as in "toyama/new-rail".',
    },
  },
  'family-unknown': {
    severity: 'error',
    ja: { reason: '「{value}」という大分類はありません。', remedy: '次のどれかにしてください：{allowed}' },
    en: { reason: 'There is no family "{value}".', remedy: 'Choose one of: {allowed}' },
  },
} as const satisfies Record<string, Rule>;
