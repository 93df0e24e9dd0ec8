/**
 * Check digit of a municipality code: the sixth digit of 全国地方公共団体コード.
 * Weights 6 5 4 3 2, complement to 11, last digit (総務省「全国地方公共団体コード仕様」).
 * @param code five digits
 */
export function checkDigit(code: string): string {
  const sum = [...code].reduce((total, digit, index) => total + Number(digit) * (6 - index), 0);
  return String((11 - (sum % 11)) % 10);
}

/** "082015" for "08201". */
export function sixDigits(code: string): string {
  return code + checkDigit(code);
}

/** "08201" from five digits, or from six whose check digit is right; null for anything else. */
export function fiveDigits(printed: string): string | null {
  if (/^\d{5}$/.test(printed)) return printed;
  if (!/^\d{6}$/.test(printed)) return null;
  const code = printed.slice(0, 5);
  return sixDigits(code) === printed ? code : null;
}

/** "08" for "08201": the prefecture's part of a code. */
export function prefectureOf(code: string): string {
  return code.slice(0, 2);
}
