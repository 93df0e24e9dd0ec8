import { describe, expect, it } from 'vitest';
import { checkDigit, fiveDigits, prefectureOf, sixDigits } from '../../../src/record/code.ts';

/** As published by the ministry (全国地方公共団体コード). */
const PUBLISHED = [
  ['札幌市', '011002'],
  ['函館市', '012025'],
  ['仙台市', '041009'],
  ['水戸市', '082015'],
  ['千代田区', '131016'],
  ['横浜市', '141003'],
  ['名古屋市', '231002'],
  ['京都市', '261009'],
  ['大阪市', '271004'],
  ['広島市', '341002'],
  ['福岡市', '401307'],
] as const;

describe('checkDigit', () => {
  it.each(PUBLISHED)('of %s is the last digit of %s', (_, code) => {
    expect(checkDigit(code.slice(0, 5))).toBe(code.slice(5));
  });

  it('is 1 where the weighted sum is a multiple of 11, not 11', () => {
    // 6 × 1 + 5 × 1 = 11
    expect(checkDigit('11000')).toBe('1');
  });

  it('is 0 where the weighted sum leaves 1, not 10', () => {
    // 6 × 2 = 12
    expect(checkDigit('20000')).toBe('0');
  });

  it('is 11 less the sum where the sum is below 11', () => {
    // 北海道 010006: 5 × 1 = 5
    expect(checkDigit('01000')).toBe('6');
  });

  it('weighs the five digits 6, 5, 4, 3 and 2', () => {
    expect(['10000', '01000', '00100', '00010', '00001'].map(checkDigit)).toEqual(['5', '6', '7', '8', '9']);
  });
});

describe('sixDigits', () => {
  it('puts the check digit behind the five', () => {
    expect(sixDigits('08201')).toBe('082015');
  });
});

describe('fiveDigits', () => {
  it('takes five digits as they are', () => {
    expect(fiveDigits('08201')).toBe('08201');
  });

  it('takes off a check digit that is right', () => {
    expect(fiveDigits('082015')).toBe('08201');
  });

  it.each(['082010', '082011', '082012', '082013', '082014', '082016', '082017', '082018', '082019'])(
    'refuses %s, whose check digit is wrong',
    (printed) => {
      expect(fiveDigits(printed)).toBeNull();
    },
  );

  it.each([
    '',
    '8201',
    '0820',
    '0820150',
    '08201x',
    'x08201',
    'x082015',
    '082015x',
    '08 201',
    '0820１',
    '-8201',
  ])('refuses "%s", which is neither', (printed) => {
    expect(fiveDigits(printed)).toBeNull();
  });
});

describe('prefectureOf', () => {
  it('is the first two digits, with their zero', () => {
    expect([prefectureOf('08201'), prefectureOf('34203')]).toEqual(['08', '34']);
  });
});
