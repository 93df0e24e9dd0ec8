import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readGeometry } from '../../../../src/build/geometry.ts';
import { regionShape } from '../../../../src/build/site/regionShape.ts';
import { UNITS_PER_KILOMETRE } from '../../../../src/view/compare/shapes.ts';
import { realRecord } from '../../record/realRecord.ts';

const atlas = await realRecord();
const { middle } = await readGeometry('geodata');
const shapes = atlas.regions.map((region) => regionShape(atlas, region, middle.map));

/** Square kilometres within path data of relative steps, by the shoelace formula; holes count against what they lie in. */
function areaOf(path: string): number {
  const rings = path.split('M').filter(Boolean);
  const doubled = rings.map((ring) => {
    const [x0 = 0, y0 = 0, ...steps] = (ring.match(/-?\d+/g) ?? []).map(Number);
    let [x, y, sum] = [x0, y0, 0];
    for (let index = 0; index < steps.length; index += 2) {
      const [nextX, nextY] = [x + (steps[index] ?? 0), y + (steps[index + 1] ?? 0)];
      sum += x * nextY - nextX * y;
      [x, y] = [nextX, nextY];
    }
    return sum + x * y0 - x0 * y;
  });
  return Math.abs(doubled.reduce((sum, each) => sum + each, 0)) / 2 / UNITS_PER_KILOMETRE ** 2;
}

describe('outlines of the regions', () => {
  // Small islands are left out at this level: two coasts full of them lose somewhat more than 2 %.
  it.each(shapes)(
    '$region has its official area at the common scale, to 3 %',
    ({ region, outline, members }) => {
      const official = members.reduce((sum, { code }) => sum + (atlas.municipality(code).areaKm2 ?? 0), 0);
      expect(Math.abs(areaOf(outline) / official - 1), region).toBeLessThan(0.03);
    },
  );

  it('hold every member and every hall of a central city, inside their frame', () => {
    for (const [index, { members, cities, width, height }] of shapes.entries()) {
      const region = atlas.regions[index];
      expect(members.map(({ code }) => code)).toEqual(region?.members.map(({ code }) => code));
      expect(members.every(({ path }) => path !== '')).toBe(true);
      expect(cities).toHaveLength(region?.centralCities.length ?? 0);
      for (const [x, y] of cities) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(width);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(height);
      }
    }
  });

  it('mark Kochi’s thirteen members by its own scheme', () => {
    const marked = shapes.flatMap(({ region, members }) =>
      members.filter(({ role }) => role === 'prefectural').map(() => region),
    );
    expect(marked).toEqual(Array(13).fill('renkei-kochi'));
  });

  it('come to 60 KB at most on the way to the reader', () => {
    expect(brotliCompressSync(JSON.stringify(shapes)).length).toBeLessThan(60_000);
  });
});
