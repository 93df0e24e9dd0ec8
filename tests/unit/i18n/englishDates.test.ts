import { describe, expect, it } from 'vitest';
import { englishDate, englishFiscalYear, withoutMonths } from '../../../src/i18n/dates.ts';

describe('englishDate', () => {
  it.each([
    ['2022-02-21', '21 February 2022 (Reiwa 4)'],
    ['2022-02', 'February 2022 (Reiwa 4)'],
    ['2022', '2022 (Reiwa 4)'],
    ['2025-04-01', '1 April 2025 (Reiwa 7)'],
    ['2015-12-18', '18 December 2015 (Heisei 27)'],
    ['1954-03', 'March 1954 (Showa 29)'],
  ])('%s is %s, as precise as it is known', (date, expected) => {
    expect(englishDate(date)).toBe(expected);
  });

  it.each([
    ['2019-04-30', '30 April 2019 (Heisei 31)'],
    ['2019-05-01', '1 May 2019 (Reiwa 1)'],
    ['2019-04', 'April 2019 (Heisei 31)'],
    ['2019-05', 'May 2019 (Reiwa 1)'],
    ['2020-01-01', '1 January 2020 (Reiwa 2)'],
    ['1989-01-07', '7 January 1989 (Showa 64)'],
    ['1989-01-08', '8 January 1989 (Heisei 1)'],
    ['1988-12-31', '31 December 1988 (Showa 63)'],
    ['1926-12-24', '24 December 1926 (Taisho 15)'],
    ['1926-12-25', '25 December 1926 (Showa 1)'],
  ])('%s, at the change of an era, is %s', (date, expected) => {
    expect(englishDate(date)).toBe(expected);
  });

  it.each([
    ['2019', '2019 (Heisei 31 / Reiwa 1)'],
    ['1989', '1989 (Showa 64 / Heisei 1)'],
    ['1989-01', 'January 1989 (Showa 64 / Heisei 1)'],
    ['1926', '1926 (Taisho 15 / Showa 1)'],
    ['2018', '2018 (Heisei 30)'],
    ['2020', '2020 (Reiwa 2)'],
  ])('%s is %s: both names where the era changed in it', (date, expected) => {
    expect(englishDate(date)).toBe(expected);
  });

  it('names no era before Taisho', () => {
    expect(englishDate('1889-04')).toBe('April 1889');
  });
});

describe('englishFiscalYear', () => {
  it.each([
    [2022, 'fiscal 2022 (Reiwa 4; April 2022 – March 2023)'],
    [2019, 'fiscal 2019 (Heisei 31 / Reiwa 1; April 2019 – March 2020)'],
    [2018, 'fiscal 2018 (Heisei 30; April 2018 – March 2019)'],
    // It began under Showa, and is called so although Heisei came before it was over.
    [1988, 'fiscal 1988 (Showa 63; April 1988 – March 1989)'],
    [1989, 'fiscal 1989 (Heisei 1; April 1989 – March 1990)'],
    [1971, 'fiscal 1971 (Showa 46; April 1971 – March 1972)'],
  ])('%d is %s', (year, expected) => {
    expect(englishFiscalYear(year)).toBe(expected);
  });

  it.each([
    [2022, 'fiscal 2022 (Reiwa 4)'],
    [2019, 'fiscal 2019 (Heisei 31 / Reiwa 1)'],
  ])('%d is %s where its months would be too much', (year, expected) => {
    expect(withoutMonths(englishFiscalYear(year))).toBe(expected);
  });

  it('leaves alone what is not a fiscal year', () => {
    expect(withoutMonths('a year not confirmed')).toBe('a year not confirmed');
  });
});
