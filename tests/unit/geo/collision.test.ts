import { describe, expect, it } from 'vitest';
import { separationZoom } from '../../../src/geo/collision.ts';
import { fromWorld } from '../../../src/geo/mercator.ts';

/** So many pixels apart at zoom 0, where the world is 512 wide. */
const at = (right: number, down: number) => fromWorld([0.5 + right / 512, 0.5 + down / 512]);

describe('separationZoom, by hand', () => {
  it('doubles the distance with each zoom: boxes of 32 stand clear of a pixel after five', () => {
    expect(separationZoom([at(0, 0), at(1, 0)], { width: 32, height: 8 })).toBe(5);
  });

  it('needs one direction only: 8 are reached downwards after three', () => {
    expect(separationZoom([at(0, 0), at(0, 1)], { width: 32, height: 8 })).toBe(3);
    expect(separationZoom([at(0, 0), at(1, 1)], { width: 32, height: 8 })).toBe(3);
  });

  it('goes up to the next tenth: a degree of the equator is 45 pixels from zoom 4.984', () => {
    expect(
      separationZoom(
        [
          [139, 0],
          [140, 0],
        ],
        { width: 45, height: 10 },
      ),
    ).toBe(5);
    expect(separationZoom([at(0, 0), at(1, 0)], { width: 33, height: 8 })).toBe(5.1);
  });

  it('is decided by the closest pair', () => {
    expect(separationZoom([at(0, 0), at(100, 0), at(100.5, 0), at(0, 100)], { width: 32, height: 8 })).toBe(
      6,
    );
  });

  it('is zero where nothing can collide, and never comes for the same place', () => {
    expect(separationZoom([], { width: 32, height: 8 })).toBe(0);
    expect(separationZoom([at(0, 0)], { width: 32, height: 8 })).toBe(0);
    expect(separationZoom([at(0, 0), at(0, 0)], { width: 32, height: 8 })).toBe(Infinity);
  });
});
