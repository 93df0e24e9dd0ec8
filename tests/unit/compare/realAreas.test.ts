import { beforeAll, describe, expect, it } from 'vitest';
import { planeSize } from '../../../src/compare/equalArea.ts';
import { squareKilometres } from '../../../src/compare/geodesy.ts';
import { type RealCompare, realCompare } from './realCompare.ts';

/**
 * Members whose shape is off the official area (面積調, 2026-04-01) by more than 1 %, and why as far as it can be told.
 * The survey estimates areas where a border is not settled (境界未定); N03 draws a line there all the same.
 */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  '16321': '舟橋村: 3.5 km² in all, 0.05 of them are 1 %',
  '16323': '立山町: 4.0 km² more; 黒部市 beside it has 7.8 more: mountain borders',
  '28382': '播磨町: 0.11 of 9 km²; a filled coast',
  '33204': '玉野市: 2.6 km² more; 岡山市, across 児島湖, has 5.1 more',
  '37364': '直島町: 0.8 km² less; small islands',
  '40401': '小竹町: 0.33 km² more; 直方市 beside it has 0.28 less: the border lies otherwise',
  '40642': '吉富町: 0.11 of 6 km²; a filled coast',
  '42308': '時津町: 0.25 of 21 km²',
  '43403': '大津町: 1.6 km² less, and 阿蘇市 1.9, which 南阿蘇村 has more',
  '43433': '南阿蘇村: 4.0 km² more, which 大津町 and 阿蘇市 lack: borders not settled',
};

let real: RealCompare;
let codes: string[];
beforeAll(async () => {
  real = await realCompare();
  codes = [...new Set(real.atlas.regions.flatMap(({ members }) => members.map(({ code }) => code)))].sort();
}, 30_000);

describe('areas of the members at the fine level', () => {
  it('are within 1 % of the official ones for 95 of 100, and within 6 % for all', () => {
    const off = codes.map((code) => {
      const official = real.atlas.municipality(code).areaKm2 ?? 0;
      return { code, by: squareKilometres(real.geometry.fine.area([code])) / official - 1 };
    });
    const beyond = off.filter(({ by }) => Math.abs(by) > 0.01);
    const told = beyond.map(({ code, by }) => `${code} ${(by * 100).toFixed(2)} %`).join(', ');
    expect(codes).toHaveLength(379);
    expect(1 - beyond.length / codes.length, told).toBeGreaterThanOrEqual(0.95);
    expect(
      beyond.map(({ code }) => code),
      told,
    ).toEqual(Object.keys(EXCEPTIONS));
    expect(Math.max(...off.map(({ by }) => Math.abs(by))), told).toBeLessThan(0.06);
  });

  it('are the same on the equal-area plane as on the ellipsoid', () => {
    for (const code of codes) {
      const shape = real.geometry.fine.area([code]);
      expect(Math.abs(planeSize(shape).area / squareKilometres(shape) - 1), code).toBeLessThan(1e-5);
    }
  });

  it('add up to the area of their region, which is within 0.5 % of the official one', () => {
    for (const { id, members } of real.atlas.regions) {
      const parts = members.map(({ code }) => squareKilometres(real.geometry.fine.area([code])));
      const sum = parts.reduce((total, each) => total + each, 0);
      const whole = squareKilometres(real.geometry.fine.area(members.map(({ code }) => code)));
      const official = real.facts.regions.find(({ region }) => region === id)?.values.area ?? 0;
      expect(Math.abs(whole / sum - 1), id).toBeLessThan(1e-6);
      expect(Math.abs(whole / official - 1), id).toBeLessThan(0.005);
    }
  });
});
