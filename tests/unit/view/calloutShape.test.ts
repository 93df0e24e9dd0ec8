import { describe, expect, it } from 'vitest';
import { calloutShape, standsOnSmallMaps } from '../../../src/view/calloutShape.ts';

describe('callout', () => {
  it.each([
    ['left', [-0.4, 0]],
    ['right', [0.4, 0]],
    ['top', [0, -0.3]],
    ['bottom', [0, 0.3]],
  ] as const)('stands right beside the %s of its region, without a line', (side, near) => {
    expect(calloutShape({ side })).toEqual({ near, leader: null });
  });

  it('gets a line where it stands 1.2 ems or more away', () => {
    expect(calloutShape({ side: 'top', shift: [0, -1.1] })).toEqual({
      near: [0, expect.closeTo(-1.4, 9)],
      leader: null,
    });
    expect(calloutShape({ side: 'left', shift: [1.2, 0] })).toEqual({
      near: [expect.closeTo(0.8, 9), 0],
      leader: [1.2, 0],
    });
    expect(calloutShape({ side: 'left', shift: [-0.9, -0.9] }).leader).toEqual([-0.9, -0.9]);
  });

  it('stands on a small map where it needs no line and the rim cuts nothing off', () => {
    expect(standsOnSmallMaps({ side: 'left' })).toBe(true);
    expect(standsOnSmallMaps({ side: 'left', atRim: true })).toBe(false);
    expect(standsOnSmallMaps({ side: 'left', shift: [-3, 0] })).toBe(false);
  });
});
