import { japaneseDate } from './dates.ts';

/** Days that are not read as their number and にち. */
const DAYS: Readonly<Record<number, string>> = {
  1: 'ついたち',
  2: 'ふつか',
  3: 'みっか',
  4: 'よっか',
  5: 'いつか',
  6: 'むいか',
  7: 'なのか',
  8: 'ようか',
  9: 'ここのか',
  10: 'とおか',
  14: 'じゅうよっか',
  20: 'はつか',
  24: 'にじゅうよっか',
};

/** Months whose number is read otherwise than it is learnt first (よん, なな, きゅう). */
const MONTHS: Readonly<Record<number, string>> = { 4: 'しがつ', 7: 'しちがつ', 9: 'くがつ' };

/**
 * "2022年2月21日（令和4年）" with readings, for an ISO date as precise as it is known: day, month or year.
 * The western year comes first, the era's stands behind the whole date.
 */
export function easyDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  const western = [
    `${year}年《ねん》`,
    month === undefined ? '' : irregular(Number(month), '月', MONTHS) || `${Number(month)}月《がつ》`,
    day === undefined ? '' : irregular(Number(day), '日', DAYS) || `${Number(day)}日《にち》`,
  ].join('');
  return `${western}${inBrackets(erasOf(date), '年《ねん》')}`;
}

/** "2022年度（令和4年度）" with readings; that of 2019 has the names of both eras. */
export function easyFiscalYear(year: number): string {
  return `${year}年度《ねんど》${inBrackets(erasOf(String(year)), '年度《ねんど》')}`;
}

function irregular(value: number, unit: string, readings: Readonly<Record<number, string>>): string {
  const reading = readings[value];
  return reading === undefined ? '' : `｜${value}${unit}《${reading}》`;
}

/** "令和4" of a date, as `japaneseDate` names it; two in a bare year in which the era changed, none before 昭和. */
function erasOf(date: string): string[] {
  const [, eras = ''] = /（(.+?)年）/.exec(japaneseDate(date)) ?? [];
  return /\d|元/.test(eras) ? eras.split('・') : [];
}

const ERAS: Readonly<Record<string, string>> = { 令和: 'れいわ', 平成: 'へいせい', 昭和: 'しょうわ' };

function inBrackets(eras: readonly string[], unit: string): string {
  if (eras.length === 0) return '';
  const written = eras.map((era) => {
    const [, name = '', year = ''] = /^(\D{2})(.+)$/.exec(era) ?? [];
    return `${name}《${ERAS[name] ?? ''}》${year === '元' ? '元《がん》' : year}${unit}`;
  });
  return `（${written.join('・')}）`;
}
