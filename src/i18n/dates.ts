const REIWA = '2019-05';
const HEISEI = '1989-01';
const SHOWA = '1926-12';

/** "2022年（令和4年）2月21日" for an ISO date as precise as it is known: day, month or year. */
export function japaneseDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  const head = `${year}年（${eraYear(date)}年）`;
  if (month === undefined) return head;
  return day === undefined ? `${head}${Number(month)}月` : `${head}${Number(month)}月${Number(day)}日`;
}

/** "2022年度（令和4年度）". A fiscal year begins in April: that of 2019 is still 平成31・令和元. */
export function japaneseFiscalYear(year: number): string {
  return `${year}年度（${eraYear(String(year))}年度）`;
}

/** "令和4" of an ISO date; of a bare year in which the era changed, both names. */
function eraYear(date: string): string {
  const year = Number(date.slice(0, 4));
  if (date.length === 4) {
    if (year === 2019) return '平成31・令和元';
    if (year === 1989) return '昭和64・平成元';
  }
  const month = date.length === 4 ? `${date}-06` : date.slice(0, 7);
  if (month >= REIWA) return `令和${ordinal(year - 2018)}`;
  if (month >= HEISEI) return `平成${ordinal(year - 1988)}`;
  if (month >= SHOWA) return `昭和${ordinal(year - 1925)}`;
  return '昭和より前';
}

function ordinal(year: number): string {
  return year === 1 ? '元' : String(year);
}
