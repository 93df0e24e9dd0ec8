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
  return `${year}年度（${eraYear(year === 2019 ? '2019' : `${year}-06`)}年度）`;
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

/** First days of the eras, latest first, with the western year before the era's first. */
const ENGLISH_ERAS: readonly (readonly [start: string, name: string, before: number])[] = [
  ['2019-05-01', 'Reiwa', 2018],
  ['1989-01-08', 'Heisei', 1988],
  ['1926-12-25', 'Showa', 1925],
  ['1912-07-30', 'Taisho', 1911],
];

const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "21 February 2022 (Reiwa 4)" for an ISO date as precise as it is known: day, month or year. */
export function englishDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  const parts = [
    day === undefined ? '' : String(Number(day)),
    month === undefined ? '' : (ENGLISH_MONTHS[Number(month) - 1] ?? ''),
    year,
  ];
  const western = parts.filter((part) => part !== '').join(' ');
  const eras = englishEras(date + '-01-01'.slice(date.length - 4), date + '-12-31'.slice(date.length - 4));
  return eras === '' ? western : `${western} (${eras})`;
}

/** "fiscal 2022 (Reiwa 4; April 2022 – March 2023)"; that of 2019 has the name of both eras. */
export function englishFiscalYear(year: number): string {
  // A fiscal year is called after its first months: an era that begins after New Year gives it no name.
  const eras = englishEras(`${year}-04-01`, `${year}-12-31`);
  return `fiscal ${year} (${eras === '' ? '' : `${eras}; `}April ${year} – March ${year + 1})`;
}

/** A fiscal year as `englishFiscalYear` writes it, without its months: for lines that name two. */
export function withoutMonths(fiscalYear: string): string {
  return fiscalYear.replace(/; April \d+ – March \d+\)/, ')');
}

/** "Reiwa 4", or "Heisei 31 / Reiwa 1" for two days of a year with a change of era between; '' before Taisho. */
function englishEras(first: string, last: string): string {
  const year = Number(first.slice(0, 4));
  const names = ENGLISH_ERAS.filter(([start], index) => {
    const next = ENGLISH_ERAS[index - 1]?.[0];
    return start <= last && (next === undefined || first < next);
  }).map(([, name, before]) => `${name} ${year - before}`);
  return names.reverse().join(' / ');
}
