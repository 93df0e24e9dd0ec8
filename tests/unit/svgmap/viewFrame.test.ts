import { describe, expect, it } from 'vitest';
import { fitCamera, toScreen } from '../../../src/geo/camera.ts';
import type { LonLat } from '../../../src/geo/mercator.ts';
import { viewFrame } from '../../../src/svgmap/viewFrame.ts';

const size = { width: 640, height: 480 };
const camera = { center: [133.2, 34.55] as const, zoom: 8.8 };
const places: LonLat[] = [
  [133.2, 34.55],
  [132.4, 34.4],
  [134, 34.9],
];

describe('viewFrame', () => {
  it.each([1, 4])('puts places where the camera puts them, %d units for a pixel', (units) => {
    const frame = viewFrame(camera, size, units);
    for (const place of places) {
      const expected = toScreen(camera, size, place).map((value) => Math.round(value * units));
      expect(frame.project(place)).toEqual(expected);
    }
    expect([frame.width, frame.height]).toEqual([640 * units, 480 * units]);
  });

  it('has the bounds that lead back to its camera', () => {
    const again = fitCamera(viewFrame(camera, size, 2).bounds, size);
    expect(again.zoom).toBeCloseTo(camera.zoom, 9);
    expect(again.center[0]).toBeCloseTo(133.2, 9);
    expect(again.center[1]).toBeCloseTo(34.55, 9);
  });
});
