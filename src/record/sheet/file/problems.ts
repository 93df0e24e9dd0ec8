import type { Language, Wording } from '../../check/rules/all.ts';
import type { SheetFault } from '../fault.ts';

const problems = {
  empty: {
    ja: { reason: 'ファイルが空です。', remedy: '保存し直すか、別のファイルを選んでください。' },
    en: { reason: 'The file is empty.', remedy: 'Save it again, or choose another.' },
  },
  'too-large': {
    ja: {
      reason: 'ファイルが大きすぎます（上限は20MB）。',
      remedy: '取組の一覧だけを別のファイルに保存してください。',
    },
    en: {
      reason: 'The file is too large (20 MB at most).',
      remedy: 'Save the list of initiatives in a file of its own.',
    },
  },
  'too-many-cells': {
    ja: {
      reason: '表のマス（セル）が多すぎます（1行に1,000、全部で200万まで）。',
      remedy: '取組の一覧だけを別のファイルに保存してください。',
    },
    en: {
      reason: 'The sheet has too many cells (at most 1,000 in a row, and two million in all).',
      remedy: 'Save the list of initiatives in a file of its own.',
    },
  },
  'old-workbook': {
    ja: {
      reason: '古い形式のExcelファイル（.xls）か、パスワードの付いたファイルです。',
      remedy: 'パスワードを外し、「Excelブック（.xlsx）」か「CSV」で保存し直してください。',
    },
    en: {
      reason: 'This is an old workbook (.xls), or one with a password.',
      remedy: 'Take the password off, and save it as .xlsx or CSV.',
    },
  },
  'not-a-sheet': {
    ja: { reason: '表のファイルではありません。', remedy: 'CSVかExcel（.xlsx）のファイルを選んでください。' },
    en: { reason: 'This is not a sheet.', remedy: 'Choose a CSV file or an .xlsx workbook.' },
  },
  'broken-workbook': {
    ja: {
      reason: 'Excelファイルを読めません。壊れているようです。',
      remedy: 'Excelで開き、もう一度保存してください。',
    },
    en: {
      reason: 'The workbook cannot be read; it seems broken.',
      remedy: 'Open it in a spreadsheet, and save it again.',
    },
  },
  encoding: {
    ja: {
      reason: '文字の書き方（文字コード）が分かりません。UTF-8でもシフトJISでもありません。',
      remedy: 'Excelで「CSV UTF-8（コンマ区切り）」を選んで保存し直してください。',
    },
    en: {
      reason: 'The text is neither UTF-8 nor Shift_JIS.',
      remedy: 'Save it again as "CSV UTF-8".',
    },
  },
} as const satisfies Record<string, Record<Language, Wording>>;

/** Why a file is no table. */
export type FileProblem = keyof typeof problems;

export function sayFile(problem: FileProblem): SheetFault {
  return { severity: 'error', rule: problem, row: null, column: null, value: '', ...problems[problem] };
}
