import { describe, expect, it } from 'vitest';
import { japaneseDate, japaneseFiscalYear } from '../../../src/i18n/dates.ts';

describe('japaneseDate', () => {
  it.each([
    ['2022-02-21', '2022年（令和4年）2月21日'],
    ['2025-04', '2025年（令和7年）4月'],
    ['2025', '2025年（令和7年）'],
    ['2015-12-18', '2015年（平成27年）12月18日'],
  ])('%s is %s, as precise as it is known', (date, expected) => {
    expect(japaneseDate(date)).toBe(expected);
  });

  it.each([
    ['2019-04-30', '2019年（平成31年）4月30日'],
    ['2019-05-01', '2019年（令和元年）5月1日'],
    ['2019-04', '2019年（平成31年）4月'],
    ['2019-05', '2019年（令和元年）5月'],
    ['2019-12', '2019年（令和元年）12月'],
    ['2020-01-01', '2020年（令和2年）1月1日'],
    ['1989-01-08', '1989年（平成元年）1月8日'],
    ['1989-02-01', '1989年（平成元年）2月1日'],
    ['1990-01', '1990年（平成2年）1月'],
    ['1988-12-31', '1988年（昭和63年）12月31日'],
    ['1927-01', '1927年（昭和2年）1月'],
    ['1926-12-31', '1926年（昭和元年）12月31日'],
  ])('%s, at the change of an era, is %s', (date, expected) => {
    expect(japaneseDate(date)).toBe(expected);
  });

  it.each([
    ['2019', '2019年（平成31・令和元年）'],
    ['1989', '1989年（昭和64・平成元年）'],
    ['2018', '2018年（平成30年）'],
    ['2020', '2020年（令和2年）'],
    ['1988', '1988年（昭和63年）'],
    ['1990', '1990年（平成2年）'],
  ])('the year %s is %s: both names where the era changed in it', (date, expected) => {
    expect(japaneseDate(date)).toBe(expected);
  });

  it('names no era before 昭和', () => {
    expect(japaneseDate('1926-11')).toMatch(/^1926年（昭和より前.*11月$/);
  });
});

describe('japaneseFiscalYear', () => {
  it.each([
    [2022, '2022年度（令和4年度）'],
    [2019, '2019年度（平成31・令和元年度）'],
    [2018, '2018年度（平成30年度）'],
    [2020, '2020年度（令和2年度）'],
    [1988, '1988年度（昭和63年度）'],
  ])('%d is %s', (year, expected) => {
    expect(japaneseFiscalYear(year)).toBe(expected);
  });
});
