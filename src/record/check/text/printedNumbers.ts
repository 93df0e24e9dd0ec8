const UNITS: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 億: 1e8 };

const NUMBER =
  /(?<![A-Za-z])(?<sign>[-▲△−])?(?<digits>\d[\d,]*(?:\.\d+)?(?:[百千万億]+|(?<=[百千万億])\d[\d,]*)*)/g;
/** Part of a number that a unit follows: "54万" and "5,000" of "54万5,000". */
const STEP = /([\d,.]+)([百千万億]*)/g;

/**
 * Numbers as a source prints them: "3,492千件" is 3492000, "54万5,000人" is 545000.
 * Null for what is no single statement: a range, a share in words (約7割), a fraction, a time.
 */
export function printedNumbers(printed: string): number[] | null {
  const text = printed.replace(/[０-９，．]/g, (letter) => letter.normalize('NFKC'));
  if (/\d[^\d、，。（(]*[〜～~]|\d\s*[-–—−/／:：]\s*\d|割|分の/.test(text)) return null;
  const plain = text.replace(/(?:第|令和|平成|昭和)\s*\d+/g, '');
  return [...plain.matchAll(NUMBER)].map(({ groups }) => {
    const value = amountOf(groups?.digits ?? '');
    return groups?.sign === undefined ? value : -value;
  });
}

function amountOf(digits: string): number {
  let sum = 0;
  for (const [, part = '', units = ''] of digits.matchAll(STEP)) {
    const factor = [...units].reduce((product, unit) => product * (UNITS[unit] ?? 1), 1);
    sum += Number(part.replaceAll(',', '')) * factor;
  }
  return sum;
}

/** What a unit multiplies its value by: 1000 for 千件. */
export function factorOf(unit: string): number {
  const [units = ''] = /^[百千万億]+/.exec(unit) ?? [];
  return [...units].reduce((product, each) => product * (UNITS[each] ?? 1), 1);
}
