import { describe, expect, it } from 'vitest';
import { linearScale, logScale } from '../../../../src/view/compare/scales.ts';

describe('a linear scale', () => {
  it('has round ticks that hold all values', () => {
    expect(linearScale([-12.4, -1.1]).ticks).toEqual([-15, -10, -5, 0]);
    expect(linearScale([0.009, 0.387]).ticks).toEqual([0, 0.1, 0.2, 0.3, 0.4]);
    expect(linearScale([1, 34]).ticks).toEqual([0, 10, 20, 30, 40]);
  });

  it('goes from 0 to 1 in even steps', () => {
    const { at } = linearScale([1, 34]);
    expect([0, 10, 40].map(at)).toEqual([0, 0.25, 1]);
  });

  it('has a step of each kind: one, two, five, ten times a power', () => {
    expect(linearScale([0, 5]).ticks).toEqual([0, 1, 2, 3, 4, 5]);
    expect(linearScale([0, 5.5]).ticks).toEqual([0, 2, 4, 6]);
    expect(linearScale([0, 24]).ticks).toEqual([0, 5, 10, 15, 20, 25]);
    expect(linearScale([0, 51]).ticks).toEqual([0, 20, 40, 60]);
    expect(linearScale([0, 26]).ticks).toEqual([0, 10, 20, 30]);
  });

  it('begins where its first tick is', () => {
    const { at, ticks } = linearScale([101, 148]);
    expect(ticks).toEqual([100, 110, 120, 130, 140, 150]);
    expect([at(100), at(125), at(150)]).toEqual([0, 0.5, 1]);
  });

  it('shows one value, also nought, with room around it', () => {
    expect(linearScale([7, 7]).ticks).toEqual([0, 10]);
    expect(linearScale([10, 10]).ticks).toEqual([0, 10, 20]);
    expect(linearScale([-7, -7]).ticks).toEqual([-10, 0]);
    expect(linearScale([7, 7]).at(7)).toBeGreaterThan(0);
    expect(linearScale([0, 0]).at(0)).toBe(0.5);
  });
});

describe('a logarithmic scale', () => {
  it('has ticks of 1, 2 and 5 that hold all values, and equal steps for equal factors', () => {
    const { ticks, at } = logScale([253_874, 2_638_349]);
    expect(ticks).toEqual([200_000, 500_000, 1_000_000, 2_000_000, 5_000_000]);
    expect(at(1_000_000) - at(500_000)).toBeCloseTo(at(2_000_000) - at(1_000_000), 12);
    expect([at(200_000), at(5_000_000)]).toEqual([0, 1]);
  });

  it('keeps to powers of ten where others would be too many', () => {
    expect(logScale([3, 40_000]).ticks).toEqual([1, 10, 100, 1000, 10_000, 100_000]);
  });

  it('shows one value', () => {
    const { at } = logScale([7, 7]);
    expect(at(7)).toBeGreaterThan(0);
    expect(at(7)).toBeLessThan(1);
  });

  it('holds what lies on a tick', () => {
    expect(logScale([1, 34]).ticks).toEqual([1, 2, 5, 10, 20, 50]);
    expect(logScale([10, 100]).ticks).toEqual([10, 20, 50, 100]);
    expect(logScale([10, 10]).ticks).toEqual([10, 20]);
  });

  it('has up to nine ticks before it keeps to powers of ten', () => {
    expect(logScale([2, 900]).ticks).toEqual([2, 5, 10, 20, 50, 100, 200, 500, 1000]);
    expect(logScale([1, 900]).ticks).toEqual([1, 10, 100, 1000]);
  });
});
