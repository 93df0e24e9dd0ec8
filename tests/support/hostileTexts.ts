import fc from 'fast-check';

/** What has broken somebody's program before, by the trick. */
const TRICKS = {
  markup: ['"><script>alert(1)</script>', '<img src=x onerror=alert(1)>', '&lt;b&gt;', '</title>', ']]>'],
  prototypes: ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype', 'then'],
  nothing: [
    '',
    ' ',
    '\u3000',
    '\u00a0',
    '\ufeff',
    '\u200b',
    '\n\t',
    '\u0000',
    'null',
    'undefined',
    'NaN',
    '[]',
  ],
  numbers: [
    '-1',
    '-0',
    '0',
    '1e999',
    '1e3',
    '0x10',
    '٣',
    '２０２０',
    '2020.0',
    '+2020',
    '99999999999999999999',
  ],
  paths: [
    '../../login',
    '//evil.example/',
    '/\\evil.example',
    'javascript:alert(1)',
    'C:\\',
    '%2e%2e%2f',
    '.',
  ],
  letters: ['𠮷', '水戸', 'é', 'ﾊﾞ', '👨‍👩‍👧‍👦', '葛\u{e0100}飾', 'İ', 'ß', '\ufffd', '\uffff', '\u{10ffff}'],
  halves: ['\ud842', '\udfb7', '\udfb7\ud842', 'a\ud83d'],
  direction: ['\u202eabc', '\u2066x\u2069', '\u200f'],
  ruby: ['水戸《みと》', '｜お茶《おちゃ》', '《《》', '｜'],
  formulas: ['=1+1', '+81', '-2', '@x', "'=1"],
  patterns: ['.*', '(a+)+$', '[', '\\', '$&', '{0}', '{{x}}', '%s'],
  encoded: ['%', '%2', '%zz', '%00', '%FF', '%ED%A0%80', '%E6%B0', '%25', '%26', '%3D', '%C0%AF'],
} as const satisfies Record<string, readonly string[]>;

/** Any text of UTF-16 units: most of it is no text at all. */
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
  .map((units) => String.fromCharCode(...units));

const longTexts = fc
  .tuple(
    fc.constantFrom('a', '𠮷', '%', ',', '-', '/', '1', ' ', '\ud83d'),
    fc.integer({ min: 41, max: 3000 }),
  )
  .map(([piece, times]) => piece.repeat(times));

/** Texts that nobody means well with, and any others. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...Object.values(TRICKS).flat()) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 2, arbitrary: anyUnits },
  { weight: 1, arbitrary: longTexts },
);

/** Words that are nearly what they should be: in other letters, cut, with more behind them, or twice. */
export function nearly(words: readonly string[]): fc.Arbitrary<string> {
  const change = fc.constantFrom<(word: string) => string>(
    (word) => word,
    (word) => word.toUpperCase(),
    (word) => word.slice(0, -1),
    (word) => `${word}x`,
    (word) => ` ${word} `,
    (word) => `-${word}`,
    (word) => word + word,
    (word) => `${word}\u0000`,
    (word) => encodeURIComponent(word),
  );
  return fc.tuple(fc.constantFrom(...words), change).map(([word, by]) => by(word));
}
