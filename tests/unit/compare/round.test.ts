import { describe, expect, it } from 'vitest';
import { rounded } from '../../../src/compare/round.ts';

describe('rounded', () => {
  it.each([
    [1.26, 1, 1.3],
    [-1.26, 1, -1.3],
    [0.1 + 0.2, 2, 0.3],
    [705915, 0, 705915],
    [1234.6, 0, 1235],
    [1e-9, 2, 0],
  ])('%d to %d places is %d', (value, digits, expected) => {
    expect(rounded(value, digits)).toBe(expected);
  });

  it('writes no minus before nought, and leaves the unknown unknown', () => {
    expect(Object.is(rounded(-0.04, 1), 0)).toBe(true);
    expect(rounded(null, 1)).toBeNull();
  });
});
