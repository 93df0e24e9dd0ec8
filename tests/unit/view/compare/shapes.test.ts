import { expect, it } from 'vitest';
import { sharedScale } from '../../../../src/view/compare/shapes.ts';

it('is the scale at which the largest shape just fits, whichever side is tighter', () => {
  const wide = { width: 1000, height: 100 };
  const high = { width: 100, height: 400 };
  // 100 km on 200 pixels, though 40 km on 200 would fit.
  expect(sharedScale([wide, high], { width: 200, height: 200 })).toBe(2);
  expect(sharedScale([high], { width: 200, height: 200 })).toBe(5);
});
