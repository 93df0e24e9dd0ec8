import { describe, expect, it } from 'vitest';
import { factorOf, printedNumbers } from '../../../../src/record/check/text/printedNumbers.ts';

describe('numbers as printed', () => {
  it.each([
    ['3,492千件', [3492000]],
    ['約54万5,000人', [545000]],
    ['約72万3千人', [723000]],
    ['110万人超', [1100000]],
    ['1億2,000万円', [120000000]],
    ['３，４９２千件', [3492000]],
    ['2百万円', [2000000]],
    ['61.3％', [61.3]],
    ['2,619.74平方キロメートル', [2619.74]],
    ['約2,800㎡', [2800]],
    ['1500km2', [1500]],
    ['▲3.2%', [-3.2]],
    ['第2期の目標 80件', [80]],
    ['452,986人(令和2年国勢調査)', [452986]],
    ['人口10人と5人', [10, 5]],
    ['多数', []],
  ])('%s is %j', (printed, numbers) => {
    expect(printedNumbers(printed)).toEqual(numbers);
  });

  it.each(['10〜20人', '10人～20人', '5-6月', '約7割', '3分の1', '1/2', '9:30'])(
    '%s is no single number',
    (printed) => {
      expect(printedNumbers(printed)).toBeNull();
    },
  );

  it.each([
    ['人', 1],
    ['千件', 1000],
    ['百万円', 1000000],
  ])('%s counts %d-fold', (unit, factor) => {
    expect(factorOf(unit)).toBe(factor);
  });
});
