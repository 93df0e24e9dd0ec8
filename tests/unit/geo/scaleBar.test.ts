import { describe, expect, it } from 'vitest';
import { worldBox } from '../../../src/geo/camera.ts';
import { kilometresBetween } from '../../../src/geo/distance.ts';
import { fromWorld } from '../../../src/geo/mercator.ts';
import { metresPerPixel, metresPerUnit, scaleBar } from '../../../src/geo/scaleBar.ts';

describe('metresPerPixel', () => {
  it('shares the equator of 40,075,016.69 m out among the pixels of the world', () => {
    expect(metresPerPixel({ center: [0, 0], zoom: 0 })).toBeCloseTo(78_271.517, 2);
    expect(metresPerPixel({ center: [135, 0], zoom: 10 })).toBeCloseTo(76.437, 3);
  });

  it('is half of that at 60 degrees, and cos 35° = 0.81915 of it at 35', () => {
    expect(metresPerPixel({ center: [0, 60], zoom: 0 })).toBeCloseTo(39_135.758, 2);
    expect(metresPerPixel({ center: [0, -35], zoom: 8 })).toBeCloseTo(305.748 * 0.819152, 2);
  });

  it('agrees with the great circle between two points a pixel apart', () => {
    const [latitude, zoom] = [34.4, 9];
    const step = 360 / (512 * 2 ** zoom);
    const metres = kilometresBetween([132, latitude], [132 + step, latitude]) * 1000;
    // The sphere of the great circle is the earth's mean, 0.11 % smaller than that of Web Mercator.
    expect(metresPerPixel({ center: [132, latitude], zoom }) / metres).toBeCloseTo(1.0011, 3);
  });
});

describe('metresPerUnit', () => {
  it('is true on the latitude in the middle of the picture', () => {
    const bounds = [130, 30, 140, 40] as const;
    const box = worldBox(bounds);
    const [, middle] = fromWorld([box.x, box.y + box.height / 2]);
    expect(middle).toBeGreaterThan(35);
    const whole = kilometresBetween([130, middle], [130.01, middle]) * 1000 * 1000;
    expect(metresPerUnit(bounds, 1000) / (whole / 1000)).toBeCloseTo(1.0011, 3);
  });
});

describe('scaleBar', () => {
  it.each([
    [100, 110, 100, '10 km'],
    [100, 99, 50, '5 km'],
    [1000, 110, 100, '100 km'],
    [1800, 110, 100_000 / 1800, '100 km'],
    [1818, 110.1, 200_000 / 1818, '200 km'],
    [4.5, 110, 200 / 4.5, '200 m'],
    [10, 100, 100, '1 km'],
    [1, 1, 1, '1 m'],
    [1, 200, 200, '200 m'],
  ])('%f m each, at most %f: %f, "%s"', (metres, most, length, label) => {
    const bar = scaleBar(metres, most);
    expect(bar.length).toBeCloseTo(length, 6);
    expect(bar.label).toBe(label);
  });

  it('is never longer than asked, and never shorter than 40 % of it', () => {
    for (let metres = 0.5; metres < 20_000; metres *= 1.013) {
      const { length } = scaleBar(metres, 110);
      expect(length).toBeLessThanOrEqual(110 + 1e-9);
      expect(length).toBeGreaterThan(110 * 0.399);
    }
  });
});
