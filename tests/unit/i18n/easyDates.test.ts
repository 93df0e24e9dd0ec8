import { describe, expect, it } from 'vitest';
import { japaneseDate, japaneseFiscalYear } from '../../../src/i18n/dates.ts';
import { easyDate, easyFiscalYear } from '../../../src/i18n/easyDates.ts';
import { easyFaults } from '../../../src/i18n/easyRules.ts';
import { withoutRuby } from '../../../src/i18n/ruby.ts';

const day = (value: number) => `2022-03-${String(value).padStart(2, '0')}`;

describe('easyDate', () => {
  it.each([
    ['2022-02-21', '2022年《ねん》2月《がつ》21日《にち》（令和《れいわ》4年《ねん》）'],
    ['2025-04', '2025年《ねん》｜4月《しがつ》（令和《れいわ》7年《ねん》）'],
    ['2025', '2025年《ねん》（令和《れいわ》7年《ねん》）'],
    ['2015-12-18', '2015年《ねん》12月《がつ》18日《にち》（平成《へいせい》27年《ねん》）'],
    ['2019-05-01', '2019年《ねん》5月《がつ》｜1日《ついたち》（令和《れいわ》元《がん》年《ねん》）'],
    ['1989-01', '1989年《ねん》1月《がつ》（平成《へいせい》元《がん》年《ねん》）'],
    ['1988-12', '1988年《ねん》12月《がつ》（昭和《しょうわ》63年《ねん》）'],
    ['2019', '2019年《ねん》（平成《へいせい》31年《ねん》・令和《れいわ》元《がん》年《ねん》）'],
    ['1926-11', '1926年《ねん》11月《がつ》'],
  ])('%s is %s, as precise as it is known', (date, expected) => {
    expect(easyDate(date)).toBe(expected);
  });

  it.each([
    [1, 'ついたち'],
    [2, 'ふつか'],
    [3, 'みっか'],
    [4, 'よっか'],
    [5, 'いつか'],
    [6, 'むいか'],
    [7, 'なのか'],
    [8, 'ようか'],
    [9, 'ここのか'],
    [10, 'とおか'],
    [14, 'じゅうよっか'],
    [20, 'はつか'],
    [24, 'にじゅうよっか'],
  ])('the %dth of a month is read %s, number and all', (value, reading) => {
    expect(easyDate(day(value))).toContain(`｜${value}日《${reading}》`);
  });

  it('reads the other days as number and にち', () => {
    for (const value of [11, 12, 13, 15, 16, 17, 18, 19, 21, 22, 23, 25, 26, 27, 28, 29, 30, 31]) {
      expect(easyDate(day(value))).toContain(`月《がつ》${value}日《にち》`);
    }
  });

  it.each([
    [4, 'しがつ'],
    [7, 'しちがつ'],
    [9, 'くがつ'],
  ])('month %d is read %s', (value, reading) => {
    expect(easyDate(`2022-0${value}-11`)).toContain(`｜${value}月《${reading}》11日《にち》`);
  });

  it('says the same year, month, day and era as the Japanese date, and keeps the rules', () => {
    for (const date of ['2022-02-21', '2019-04-30', '2019-05', '2019', '1989-01-08', '2024-10-10']) {
      const letters = (text: string) => [...withoutRuby(text)].sort().join('');
      expect(letters(easyDate(date)).replaceAll('年', '')).toBe(
        letters(japaneseDate(date)).replaceAll('年', ''),
      );
      expect(easyFaults(easyDate(date))).toEqual([]);
    }
  });
});

describe('easyFiscalYear', () => {
  it.each([
    [2022, '2022年度《ねんど》（令和《れいわ》4年度《ねんど》）'],
    [2018, '2018年度《ねんど》（平成《へいせい》30年度《ねんど》）'],
    [2019, '2019年度《ねんど》（平成《へいせい》31年度《ねんど》・令和《れいわ》元《がん》年度《ねんど》）'],
  ])('%d is %s', (year, expected) => {
    expect(easyFiscalYear(year)).toBe(expected);
  });

  it('says what the Japanese one says', () => {
    expect(withoutRuby(easyFiscalYear(2022))).toBe(japaneseFiscalYear(2022));
    expect(easyFaults(easyFiscalYear(2019))).toEqual([]);
  });
});
