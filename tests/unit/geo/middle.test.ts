import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { extentOfLargest, middleOfLargest } from '../../../src/geo/middle.ts';
import { squareRing } from './squareRing.ts';

const box = (west: number, south: number, side: number) => [squareRing(west, south, side)];
const area = (...coordinates: Position[][][]) => ({ type: 'MultiPolygon' as const, coordinates });

describe('largest piece', () => {
  it('is the one with the largest extent, wherever it stands', () => {
    expect(extentOfLargest(area(box(130, 30, 1), box(134, 30, 2), box(138, 30, 1)))).toEqual([
      134, 30, 136, 32,
    ]);
    expect(middleOfLargest(area(box(130, 30, 1), box(134, 30, 2)))).toEqual([135, 31]);
  });

  it('is the first of two alike', () => {
    expect(extentOfLargest(area(box(130, 30, 1), box(134, 30, 1)))).toEqual([130, 30, 131, 31]);
  });

  it('is not there in an area without pieces', () => {
    expect(() => extentOfLargest(area())).toThrow(/without pieces/);
  });
});
