import { describe, expect, it } from 'vitest';
import {
  centredBreaks,
  classOf,
  quantileBreaks,
  rangesOf,
  steppedBreaks,
} from '../../../src/colour/classes.ts';

describe('quantileBreaks', () => {
  it('parts ten values into five pairs', () => {
    // Type 7: the fifth of 1 … 10 lies at 1 + 9/5 = 2.8, then 4.6, 6.4, 8.2; rounded to halves.
    expect(quantileBreaks([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 5)).toEqual([3, 4.5, 6.5, 8]);
  });

  it('does not mind the order of the values', () => {
    expect(quantileBreaks([10, 1, 9, 2, 8, 3, 7, 4, 6, 5], 5)).toEqual([3, 4.5, 6.5, 8]);
  });

  it('rounds each limit to half of its own leading power of ten', () => {
    // Quartiles of these five values are the three in the middle.
    expect(quantileBreaks([100, 262_892, 520_000, 1_240_000, 3_000_000], 4)).toEqual([
      250_000, 500_000, 1_000_000,
    ]);
    expect(quantileBreaks([0, 0.26, 0.76, 1.2, 9], 4)).toEqual([0.25, 0.75, 1]);
  });

  it('is finer where round limits would all but empty a class', () => {
    // Rounded to 450 and 500 the first two limits would leave 480 alone between them.
    const values = [240, 400, 440, 441, 480, 502, 600, 640, 800, 900, 1200];
    const breaks = quantileBreaks(values, 5);
    expect(breaks).toEqual([440, 480, 600, 800]);
  });

  it('keeps whole things whole', () => {
    expect(quantileBreaks([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 5, 1)).toEqual([3, 5, 6, 8]);
  });

  it('has no class that nothing falls into', () => {
    expect(quantileBreaks([5, 5, 5, 5], 5)).toEqual([]);
    expect(quantileBreaks([5, 5, 5, 9], 5)).toEqual([6.5]);
    expect(quantileBreaks([7], 5)).toEqual([]);
    for (const values of [
      [3, 4, 12, 33],
      [1, 1, 2, 900],
      [-12, -8.5, -3, -1.1],
    ]) {
      const breaks = quantileBreaks(values, 5);
      const used = new Set(values.map((value) => classOf(value, breaks)));
      expect([...used].sort(), String(values)).toEqual(rangesOf(breaks).map((_, index) => index));
    }
  });
});

describe('centredBreaks', () => {
  it('lays classes of one round width on both sides of the centre, values or not', () => {
    // 12.4 / 3 = 4.13, rounded up to 5.
    expect(centredBreaks([-12.4, -9, -1.1], 0, 3)).toEqual([-10, -5, 0, 5, 10]);
    // 3.9 / 3 = 1.3, rounded up to 1.5.
    expect(centredBreaks([96.1, 100, 102.8], 100, 3)).toEqual([97, 98.5, 100, 101.5, 103]);
  });

  it('knows round widths of any size', () => {
    // 460 / 2 = 230, rounded up to 250; 0.046 / 2 = 0.023 to 0.025; 8 / 2 is round already.
    expect(centredBreaks([460], 0, 2)).toEqual([-250, 0, 250]);
    expect(centredBreaks([0.046], 0, 2)).toEqual([-0.025, 0, 0.025]);
    expect(centredBreaks([8], 0, 2)).toEqual([-4, 0, 4]);
  });

  it('is not led to a larger width by the noise of binary fractions', () => {
    // 0.3 / 3 is a hair more than 0.1 where 0.3 is the sum of 0.1 and 0.2.
    expect(centredBreaks([0.1 + 0.2], 0, 3)).toEqual([-0.2, -0.1, 0, 0.1, 0.2]);
  });

  it('is the centre alone where nothing differs from it', () => {
    expect(centredBreaks([100, 100], 100, 3)).toEqual([100]);
  });
});

describe('steppedBreaks', () => {
  it('goes on from the least value in equal steps', () => {
    expect(steppedBreaks([2015, 2016, 2019, 2023], 2)).toEqual([2017, 2019, 2021, 2023]);
    expect(steppedBreaks([2015], 2)).toEqual([]);
  });
});

describe('classOf', () => {
  it.each([
    [-3, 0],
    [9.99, 0],
    [10, 1],
    [19.99, 1],
    [20, 2],
    [5000, 2],
  ])('%d lies in class %d of 10 and 20: a limit belongs to what is above it', (value, index) => {
    expect(classOf(value, [10, 20])).toBe(index);
  });

  it('is the only class where there are no limits', () => {
    expect(classOf(4, [])).toBe(0);
  });
});

describe('rangesOf', () => {
  it('leaves both ends open', () => {
    expect(rangesOf([10, 20])).toEqual([
      { from: null, to: 10 },
      { from: 10, to: 20 },
      { from: 20, to: null },
    ]);
    expect(rangesOf([])).toEqual([{ from: null, to: null }]);
  });
});
