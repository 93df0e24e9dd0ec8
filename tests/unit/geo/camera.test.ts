import { describe, expect, it } from 'vitest';
import { type Bounds, fitCamera, toScreen, worldBox } from '../../../src/geo/camera.ts';
import { toWorld } from '../../../src/geo/mercator.ts';

const TOP = 85.051_128_779_806_6;
const WORLD: Bounds = [-180, -TOP, 180, TOP];
const JAPAN: Bounds = [128.3, 30.1, 146.1, 45.65];
const TALL: Bounds = [140.1, 35.2, 140.4, 37.9];

describe('worldBox', () => {
  it('is the unit square for the whole world', () => {
    const box = worldBox(WORLD);
    expect(box.x).toBeCloseTo(0, 12);
    expect(box.y).toBeCloseTo(0, 12);
    expect(box.width).toBeCloseTo(1, 12);
    expect(box.height).toBeCloseTo(1, 12);
  });

  it('starts in the north-west and goes to the south-east', () => {
    const box = worldBox([0, 0, 90, 45]);
    const height = Math.asinh(1) / (2 * Math.PI);
    expect([box.x, box.width]).toEqual([0.5, 0.25]);
    expect(box.y).toBeCloseTo(0.5 - height, 12);
    expect(box.height).toBeCloseTo(height, 12);
  });
});

describe('fitCamera', () => {
  it.each([
    [512, 512, 0],
    [1024, 1024, 1],
    [1024, 512, 0],
    [256, 2048, -1],
  ])('fits the world into %d × %d at zoom %d', (width, height, zoom) => {
    const camera = fitCamera(WORLD, { width, height });
    expect(camera.zoom).toBeCloseTo(zoom, 10);
    expect(camera.center[0]).toBeCloseTo(0, 10);
    expect(camera.center[1]).toBeCloseTo(0, 10);
  });

  it('has its centre in the middle of the drawing, which lies north of the mean latitude', () => {
    const { center } = fitCamera([0, 0, 90, 60], { width: 300, height: 200 });
    expect(center[0]).toBeCloseTo(45, 10);
    // gd(asinh(√3) / 2)
    expect(center[1]).toBeCloseTo((Math.atan(Math.sinh(Math.asinh(Math.sqrt(3)) / 2)) * 180) / Math.PI, 10);
  });

  const sizes = [
    { width: 800, height: 600 },
    { width: 320, height: 640 },
    { width: 1600, height: 200 },
  ];
  it.each([JAPAN, TALL].flatMap((bounds) => sizes.map((size) => ({ bounds, size }))))(
    'shows $bounds in $size as SVG does with viewBox and xMidYMid meet',
    ({ bounds, size }) => {
      // https://www.w3.org/TR/SVG2/coords.html#ComputingAViewportsTransform
      const viewBox = worldBox(bounds);
      const scale = Math.min(size.width / viewBox.width, size.height / viewBox.height);
      const translateX = -viewBox.x * scale + (size.width - viewBox.width * scale) / 2;
      const translateY = -viewBox.y * scale + (size.height - viewBox.height * scale) / 2;
      const camera = fitCamera(bounds, size);
      const [west, south, east, north] = bounds;
      for (const position of [
        [west, north],
        [east, south],
        [139.7, 35.7],
      ] as const) {
        const [worldX, worldY] = toWorld(position);
        const [x, y] = toScreen(camera, size, position);
        expect(x).toBeCloseTo(worldX * scale + translateX, 5);
        expect(y).toBeCloseTo(worldY * scale + translateY, 5);
      }
    },
  );

  it.each([
    { bounds: TALL, size: { width: 400, height: 400 }, full: 'height' },
    { bounds: [130, 35, 140, 36] as const, size: { width: 400, height: 400 }, full: 'width' },
  ])('fills the $full and leaves equal space on the other two sides', ({ bounds, size, full }) => {
    const camera = fitCamera(bounds, size);
    const [left, top] = toScreen(camera, size, [bounds[0], bounds[3]]);
    const [right, bottom] = toScreen(camera, size, [bounds[2], bounds[1]]);
    const [along, across] =
      full === 'width'
        ? [left, [top, size.height - bottom] as const]
        : [top, [left, size.width - right] as const];
    expect(along).toBeCloseTo(0, 6);
    expect(across[0]).toBeGreaterThan(1);
    expect(across[0]).toBeCloseTo(across[1], 6);
  });
});

describe('toScreen', () => {
  const size = { width: 300, height: 200 };

  it('has the centre of the camera in the middle of the box', () => {
    expect(toScreen({ center: [140, 36], zoom: 7 }, size, [140, 36])).toEqual([150, 100]);
  });

  it('has 512 · 2^zoom pixels around the world, x to the east', () => {
    const [x, y] = toScreen({ center: [0, 0], zoom: 2 }, size, [9, 0]);
    expect(x).toBeCloseTo(150 + (512 * 4 * 9) / 360, 9);
    expect(y).toBeCloseTo(100, 9);
  });

  it('has y downwards to the south', () => {
    const [x, y] = toScreen({ center: [0, 0], zoom: 0 }, size, [0, -45]);
    expect(x).toBeCloseTo(150, 9);
    expect(y).toBeCloseTo(100 + (512 * Math.asinh(1)) / (2 * Math.PI), 9);
  });
});
