import { describe, expect, it } from 'vitest';
import { type Bounds, fitCamera, toScreen, worldBox } from '../../../src/geo/camera.ts';
import { createFrame } from '../../../src/svgmap/frame.ts';

const WIDE: Bounds = [130, 33, 134, 34];
const TALL: Bounds = [140, 33, 141, 38];

describe('createFrame', () => {
  it('has the longer side as asked for, and the shape of the bounds exactly', () => {
    const wide = createFrame(WIDE, 1000);
    const box = worldBox(WIDE);
    expect(wide.width).toBeCloseTo(1000, 9);
    expect(wide.height).toBeCloseTo((1000 * box.height) / box.width, 9);
    expect(wide.height).not.toBe(Math.round(wide.height));
    expect(createFrame(TALL, 500).height).toBeCloseTo(500, 9);
    expect(createFrame(TALL, 500).width).toBeLessThan(100);
    expect(wide.bounds).toBe(WIDE);
  });

  it.each([
    ['wide', WIDE],
    ['tall', TALL],
  ] as const)('puts the corners of %s bounds into the corners of the viewBox', (_, bounds) => {
    const frame = createFrame(bounds, 800);
    const [west, south, east, north] = bounds;
    const [right, bottom] = [Math.round(frame.width), Math.round(frame.height)];
    expect(frame.project([west, north]).map(Math.abs)).toEqual([0, 0]);
    expect(frame.project([east, south])).toEqual([right, bottom]);
    expect(frame.project([east, north]).map(Math.abs)).toEqual([right, 0]);
  });

  it('projects into whole units, where the camera of the other map shows the same place', () => {
    const frame = createFrame(TALL, 800);
    const size = { width: frame.width, height: frame.height };
    const camera = fitCamera(TALL, size);
    for (const position of [
      [140.47, 36.37],
      [140.2, 33.4],
      [139.5, 38.6],
    ] as const) {
      const [x, y] = frame.project(position);
      const [screenX, screenY] = toScreen(camera, size, position);
      expect([x, y].every(Number.isInteger)).toBe(true);
      expect(Math.abs(x - screenX)).toBeLessThanOrEqual(0.5 + 1e-6);
      expect(Math.abs(y - screenY)).toBeLessThanOrEqual(0.5 + 1e-6);
    }
  });
});
