import { describe, expect, it } from 'vitest';
import {
  DEFAULT_STATE,
  nextSorting,
  toggleColumns,
  toggleLog,
  toggleRegion,
  withAxis,
} from '../../../../src/view/compare/state.ts';
import { GROUPS, REGIONS } from './vocabulary.ts';

describe('regions side by side', () => {
  it('come in at the end and go again', () => {
    const two = ['gifu', 'bingo'].reduce(toggleRegion, DEFAULT_STATE);
    expect(two.regions).toEqual(['gifu', 'bingo']);
    expect(toggleRegion(two, 'gifu').regions).toEqual(['bingo']);
  });

  it('are six at most: a seventh changes nothing', () => {
    const six = REGIONS.slice(0, 6).reduce(toggleRegion, DEFAULT_STATE);
    expect(six.regions).toHaveLength(6);
    expect(toggleRegion(six, 'oita')).toBe(six);
  });
});

describe('the order of the table', () => {
  it('goes from the largest first to the smallest first to north to south', () => {
    const first = nextSorting(null, 'area');
    const second = nextSorting(first, 'area');
    expect([first, second, nextSorting(second, 'area')]).toEqual([
      { by: 'area', isDescending: true },
      { by: 'area', isDescending: false },
      null,
    ]);
  });

  it('begins anew with another column', () => {
    expect(nextSorting({ by: 'area', isDescending: false }, 'density')).toEqual({
      by: 'density',
      isDescending: true,
    });
  });
});

describe('groups of columns', () => {
  it('are left and come back in their place; all is the default', () => {
    const without = toggleColumns(DEFAULT_STATE, 'people', GROUPS);
    expect(without.columns).toEqual(['size', 'time', 'shape']);
    expect(toggleColumns(without, 'people', GROUPS).columns).toBeNull();
  });

  it('are never none', () => {
    const one = { ...DEFAULT_STATE, columns: ['size'] };
    expect(toggleColumns(one, 'size', GROUPS)).toBe(one);
  });
});

describe('axes', () => {
  it('lose their logarithmic scale with a measure that has none, and only theirs', () => {
    const both = toggleLog(toggleLog(DEFAULT_STATE, 'y'), 'x');
    expect(both.logs).toEqual(['x', 'y']);
    expect(withAxis(both, 'y', 'change', (measure) => measure !== 'change').logs).toEqual(['x']);
    expect(toggleLog(both, 'x').logs).toEqual(['y']);
  });
});
