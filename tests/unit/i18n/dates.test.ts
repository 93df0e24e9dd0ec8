import { describe, expect, it } from 'vitest';
import { japaneseDate, japaneseFiscalYear } from '../../../src/i18n/dates.ts';

describe('japaneseDate', () => {
  it.each([
    ['2022-02-21', '2022（令和4）年2月21日'],
    ['2025-04', '2025（令和7）年4月'],
    ['2025', '2025（令和7）年'],
    ['2015-12-18', '2015（平成27）年12月18日'],
  ])('%s is %s, as precise as it is known', (date, expected) => {
    expect(japaneseDate(date)).toBe(expected);
  });

  it.each([
    ['2019-04-30', '2019（平成31）年4月30日'],
    ['2019-05-01', '2019（令和元）年5月1日'],
    ['2019-04', '2019（平成31）年4月'],
    ['2019-05', '2019（令和元）年5月'],
    ['2019-12', '2019（令和元）年12月'],
    ['2020-01-01', '2020（令和2）年1月1日'],
    ['1989-02-01', '1989（平成元）年2月1日'],
    ['1990-01', '1990（平成2）年1月'],
    ['1988-12-31', '1988（昭和63）年12月31日'],
    ['1927-01', '1927（昭和2）年1月'],
    ['1926-12-31', '1926（昭和元）年12月31日'],
  ])('%s, at the change of an era, is %s', (date, expected) => {
    expect(japaneseDate(date)).toBe(expected);
  });

  it.each([
    ['2019', '2019（平成31・令和元）年'],
    ['1989', '1989（昭和64・平成元）年'],
    ['2018', '2018（平成30）年'],
    ['2020', '2020（令和2）年'],
    ['1988', '1988（昭和63）年'],
    ['1990', '1990（平成2）年'],
  ])('the year %s is %s: both names where the era changed in it', (date, expected) => {
    expect(japaneseDate(date)).toBe(expected);
  });

  it('names no era before 昭和', () => {
    expect(japaneseDate('1926-11')).toBe('1926（昭和より前）年11月');
  });
});

describe('japaneseFiscalYear', () => {
  it.each([
    [2022, '2022（令和4）年度'],
    [2019, '2019（平成31・令和元）年度'],
    [2018, '2018（平成30）年度'],
    [2020, '2020（令和2）年度'],
    [1988, '1988（昭和63）年度'],
  ])('%d is %s', (year, expected) => {
    expect(japaneseFiscalYear(year)).toBe(expected);
  });
});
