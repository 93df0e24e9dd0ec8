import type { Language, Severity, Wording } from '../check/rules/all.ts';
import type { SheetFault } from './fault.ts';

interface SheetRule extends Record<Language, Wording> {
  severity: Severity;
}

/** What can be wrong with a sheet before the record's own check sees it. `{name}` stands for a value. */
const rules = {
  'no-heading': {
    severity: 'error',
    ja: {
      reason: '見出しの行が見つかりません。取組の一覧ではないファイルのようです。',
      remedy: '1行目に「取組名」「柱」「分類」などの見出しを書いてください。ひな形を使うと確実です。',
    },
    en: {
      reason: 'No row of headings was found: this does not look like a list of initiatives.',
      remedy: 'Give the first row headings such as 取組名, 柱, 分類; the template has them all.',
    },
  },
  'no-row': {
    severity: 'error',
    ja: { reason: '取組が1行もありません。', remedy: '見出しの下に、1行に1つずつ取組を書いてください。' },
    en: { reason: 'There is no initiative in it.', remedy: 'Write one initiative a row below the headings.' },
  },
  'no-sheet': {
    severity: 'error',
    ja: { reason: 'ファイルに何も書かれていません。', remedy: '別のファイルではないか確かめてください。' },
    en: { reason: 'The file is empty.', remedy: 'Look whether it is another file.' },
  },
  'column-missing': {
    severity: 'error',
    ja: {
      reason: '「{column}」の列がありません（{count}行で必要です）。',
      remedy: '見出しに「{column}」を加え、どの行にも書いてください。',
    },
    en: {
      reason: 'There is no column {column} ({count} rows need it).',
      remedy: 'Add the heading {column}, and fill it in on every row.',
    },
  },
  'column-twice': {
    severity: 'error',
    ja: {
      reason: '「{column}」と「{first}」は同じ列を指します。',
      remedy: '1つにまとめてください。2つ目以降の値を書く列なら「出典2」のように番号を付けます。',
    },
    en: {
      reason: '{column} and {first} name the same column.',
      remedy: 'Join them, or number the second one (出典2).',
    },
  },
  'column-unknown': {
    severity: 'warning',
    ja: {
      reason: '「{column}」という列は使いません。地図には載りませんが、直した一覧には残します。',
      remedy: '載せたい内容なら、ひな形の見出しに合わせてください。',
    },
    en: {
      reason: 'The column {column} is not used; the mended sheet keeps it.',
      remedy: 'If it should be shown, give it one of the headings of the template.',
    },
  },
  'column-unnamed': {
    severity: 'warning',
    ja: {
      reason: '見出しのない列に「{value}」とあります。地図には載りませんが、直した一覧には残します。',
      remedy: '見出しを書くか、不要なら消してください。',
    },
    en: {
      reason: 'A column without a heading holds "{value}"; the mended sheet keeps it.',
      remedy: 'Give the column a heading, or delete it.',
    },
  },
  'title-changed': {
    severity: 'warning',
    ja: {
      reason: '同じ番号の取組「{first}」と置き換わります。',
      remedy:
        '名前を改めただけなら「識別名」の列に「{key}」と書いてください（英語の要約などを引き継ぎます）。別の取組なら、このままで構いません。',
    },
    en: {
      reason: 'It takes the place of "{first}", which has the same number.',
      remedy:
        'If only the name has changed, give the key "{key}" in 識別名, and what the sheet leaves out is kept; leave it if it is another.',
    },
  },
} as const satisfies Record<string, SheetRule>;

interface Filling {
  row?: number;
  column?: string;
  value?: string;
  first?: string;
  key?: string;
  count?: number;
}

/** A fault of the sheet itself, in words. */
export function saySheet(rule: keyof typeof rules, filling: Filling = {}): SheetFault {
  const { severity, ja, en } = rules[rule];
  return {
    severity,
    rule,
    row: filling.row ?? null,
    column: filling.column ?? null,
    value: filling.value ?? '',
    ja: { reason: filled(ja.reason, filling), remedy: filled(ja.remedy, filling) },
    en: { reason: filled(en.reason, filling), remedy: filled(en.remedy, filling) },
  };
}

function filled(template: string, filling: Filling): string {
  const values: Readonly<Record<string, unknown>> = { ...filling };
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
