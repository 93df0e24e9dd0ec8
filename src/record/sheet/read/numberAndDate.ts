import { type Reading, read, unreadable } from '../fault.ts';

/** A number alone in its cell; units and "about" have columns of their own. */
export function readNumber(cell: string): Reading {
  const digits = cell
    .normalize('NFKC')
    .replace(/[,\s]/g, '')
    .replace(/^[△▲−―ー]/, '-');
  const value = Number(digits);
  if (/^[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/i.test(digits) && Number.isFinite(value)) return read(value);
  return unreadable(
    'no-number',
    {
      reason: `「${cell}」は数だけではありません。`,
      remedy:
        '数字だけを書き、単位は「数値の単位」、資料どおりの書き方は「数値の表記」の列に書いてください。',
    },
    {
      reason: `"${cell}" is not a number alone.`,
      remedy: 'Write digits only; unit and wording have the columns 数値の単位 and 数値の表記.',
    },
  );
}

const ERAS: Readonly<Record<string, number>> = { 令和: 2018, r: 2018, 平成: 1988, h: 1988 };
const DATE = /^(令和|平成|r|h)?(\d{1,4}|元)(?:年|[-/.])?(?:(\d{1,2})(?:月|[-/.])?(?:(\d{1,2})日?)?)?$/;

/** A day, month or year, in Japanese or in digits, as the record writes it. */
export function readDate(cell: string): Reading {
  const plain = cell.normalize('NFKC').replace(/\s/g, '').toLowerCase();
  const [, era = '', yearText = '', month, day] = DATE.exec(plain) ?? [];
  const year = (yearText === '元' ? 1 : Number(yearText)) + (ERAS[era] ?? 0);
  if (yearText !== '' && year > 1900 && year < 2100) {
    const pieces = [year, month, day].flatMap((each) => (each === undefined ? [] : [String(each)]));
    return read(pieces.map((each) => each.padStart(2, '0')).join('-'));
  }
  return unreadable(
    'no-date',
    {
      reason: `「${cell}」を日付として読めません。`,
      remedy: '「2025-04-01」「2025年4月」のように書いてください。',
    },
    { reason: `"${cell}" cannot be read as a date.`, remedy: 'Write it as 2025-04-01 or 2025-04.' },
  );
}

const YES = ['おおよそ', '約', 'はい', '○', '〇', '◯', '1', 'yes', 'true', '有'];
const NO = ['いいえ', '×', '0', 'no', 'false', '無', 'ちょうど'];

/** A mark in a cell. A "no" is the same as a blank. */
export function readYes(cell: string): Reading {
  const word = cell.normalize('NFKC').trim().toLowerCase();
  if (YES.includes(word)) return read(true);
  if (NO.includes(word)) return read(undefined);
  return unreadable(
    'no-mark',
    {
      reason: `「${cell}」の意味が分かりません。`,
      remedy: 'おおよその数なら「おおよそ」と書き、そうでなければ空欄にしてください。',
    },
    {
      reason: `"${cell}" is not understood.`,
      remedy: 'Write おおよそ for a rough number, or leave it blank.',
    },
  );
}
