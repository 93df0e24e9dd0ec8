import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TOLERANCE } from '../../../src/geo/locate.ts';
import type { MunicipalTopology } from '../../../src/geo/mapTopology.ts';
import { distancesBetween, sharedBorders } from './borderLines.ts';
import { madeTopology } from './madeTopology.ts';

function borders(level: 'middle' | 'fine') {
  return sharedBorders(JSON.parse(readFileSync(`geodata/${level}.topo.json`, 'utf8')) as MunicipalTopology);
}

describe('the measure', () => {
  const made = sharedBorders(madeTopology);

  it('finds each border between its two municipalities', () => {
    expect([...made.keys()].sort()).toEqual(['08201|08216', '08201|08302', '08216|08236', '08236|34203']);
  });

  it('is nothing from a level to itself', () => {
    const { metres, missing } = distancesBetween(made, made, 5000);
    expect(missing).toEqual([]);
    expect(metres.at(-1)).toBeLessThan(1e-6);
  });

  it('is the distance that a border has been moved by', () => {
    const moved = structuredClone(madeTopology);
    // The whole border A | B, a quarter of a degree to the east.
    moved.arcs[0] = [
      [5, 0],
      [0, 4],
    ];
    const { farthest } = distancesBetween(made, sharedBorders(moved), 5000);
    const quarter = 0.25 * 111_195 * Math.cos((30 * Math.PI) / 180);
    expect(farthest.get('08201|08216')).toBeCloseTo(quarter, -2);
    expect(farthest.get('08216|08236')).toBeLessThan(1e-6);
  });
});

describe('how far the middle borders lie from the fine ones', { timeout: 60_000 }, () => {
  const { missing, farthest, metres } = distancesBetween(borders('fine'), borders('middle'), 200);
  const share = (part: number) => metres[Math.floor(part * metres.length)] ?? NaN;

  it('is below the tolerance for 99 of 100 km, and the tolerance is no more than that asks for', () => {
    expect(share(0.5)).toBeLessThan(120);
    expect(share(0.99)).toBeLessThan(TOLERANCE.middle);
    expect(share(0.99)).toBeGreaterThan(TOLERANCE.middle - 30);
  });

  it('is above 3 km only where a stretch of border is left out', () => {
    const far = [...farthest].filter(([, most]) => most > 3000).map(([key, most]) => [key, Math.round(most)]);
    expect(far.sort(([, one], [, other]) => Number(other) - Number(one))).toEqual([
      // 大竹市 and 岩国市 share an islet far from their border on land.
      ['34211|35208', 15149],
      ['36208|36468', 8982],
      ['19202|19430', 4925],
      ['06302|06324', 4430],
      ['26210|26322', 3053],
    ]);
  });

  it('cannot be told where two municipalities do not meet any more', () => {
    expect(missing).toHaveLength(8);
  });
});
