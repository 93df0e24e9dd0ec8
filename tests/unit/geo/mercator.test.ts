import { describe, expect, it } from 'vitest';
import { fromWorld, toWorld } from '../../../src/geo/mercator.ts';
import { randomNumbers } from './random.ts';

/** Length of the equator of EPSG:3857 in metres: 2π · 6,378,137. */
const EQUATOR = 40_075_016.685_578_49;
/** Where the square of Web Mercator ends. */
const TOP = 85.051_128_779_806_6;

describe('toWorld', () => {
  it.each([
    ['the zero point', [0, 0], [0.5, 0.5]],
    ['the north-western corner', [-180, TOP], [0, 0]],
    ['the south-eastern corner', [180, -TOP], [1, 1]],
    ['135°E on the equator', [135, 0], [0.875, 0.5]],
    // gd⁻¹(45°) = asinh(1)
    ['45°N', [0, 45], [0.5, 0.5 - Math.asinh(1) / (2 * Math.PI)]],
    ['60°S', [90, -60], [0.75, 0.5 + Math.asinh(Math.sqrt(3)) / (2 * Math.PI)]],
  ] as const)('puts %s where it belongs', (_, position, [x, y]) => {
    const world = toWorld(position);
    expect(world[0]).toBeCloseTo(x, 12);
    expect(world[1]).toBeCloseTo(y, 12);
  });

  it('agrees with the example of the EPSG (guidance note 7-2, method 1024)', () => {
    const [x, y] = toWorld([-(100 + 20 / 60), 24 + 22 / 60 + 54.433 / 3600]);
    expect((x - 0.5) * EQUATOR).toBeCloseTo(-11_169_055.58, 2);
    expect((0.5 - y) * EQUATOR).toBeCloseTo(2_800_000, 1);
  });
});

describe('fromWorld', () => {
  it.each([
    [
      [0.5, 0.5],
      [0, 0],
    ],
    [
      [0, 0],
      [-180, TOP],
    ],
    [
      [1, 1],
      [180, -TOP],
    ],
    [
      [0.75, 0.5 - Math.asinh(1) / (2 * Math.PI)],
      [90, 45],
    ],
  ] as const)('puts %j at %j', (world, [longitude, latitude]) => {
    const position = fromWorld(world);
    expect(position[0]).toBeCloseTo(longitude, 10);
    expect(position[1]).toBeCloseTo(latitude, 10);
  });

  it('is the inverse of toWorld', () => {
    const next = randomNumbers(3857);
    for (let round = 0; round < 200; round++) {
      const position = [next() * 360 - 180, next() * 170 - 85] as const;
      const back = fromWorld(toWorld(position));
      expect(back[0]).toBeCloseTo(position[0], 9);
      expect(back[1]).toBeCloseTo(position[1], 9);
    }
  });
});
