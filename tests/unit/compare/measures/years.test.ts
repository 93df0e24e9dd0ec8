import { describe, expect, it } from 'vitest';
import { yearsBetween } from '../../../../src/compare/measures/years.ts';

describe('yearsBetween', () => {
  it.each<[string, number]>([
    ['2024-04-01', 1],
    ['2022-02-21', 38 / 12],
    ['2015-03', 121 / 12],
    ['2025-04', 0],
  ])('counts calendar months from %s to April 2025', (from, years) => {
    expect(yearsBetween(from, '2025-04-01')).toBeCloseTo(years, 12);
  });

  it('treats a date known to the day as one known to the month', () => {
    expect(yearsBetween('2019-04-30', '2025-04-01')).toBe(yearsBetween('2019-04', '2025-04-01'));
  });

  it('knows nothing of a mere year or of no date', () => {
    expect(yearsBetween('2019', '2025-04-01')).toBeNull();
    expect(yearsBetween(null, '2025-04-01')).toBeNull();
  });
});
