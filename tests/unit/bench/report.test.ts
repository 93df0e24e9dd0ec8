import { describe, expect, it } from 'vitest';
import { barsOf } from '../../../bench/report/bars.ts';
import { p95, spreadOf } from '../../../bench/report/statistics.ts';
import { summarise } from '../../../bench/report/summary.ts';
import { blockingOf } from '../../../bench/run/blocking.ts';
import { planOf } from '../../../bench/run/plan.ts';
import type { LoadResult, Measured } from '../../../bench/run/results.ts';

const LOAD: LoadResult = {
  kind: 'load',
  firstMap: 100,
  idle: 1000,
  bytesToFirstMap: 30_000,
  bytesToIdle: 500_000,
  bytes: 600_000,
  requests: 20,
  blocking: 200,
  longestTask: 100,
  heap: 10_000_000,
};

function load(page: string, condition: string, firstMap: number, round = 1): Measured {
  return { round, condition, page, kind: 'load', result: { ...LOAD, firstMap } };
}

describe('statistics', () => {
  it('give the middle, and between two middles the half', () => {
    expect(spreadOf([5, 1, 9])).toEqual({ median: 5, min: 1, max: 9, count: 3 });
    expect(spreadOf([1, 2, 10, 4])?.median).toBe(3);
    expect(spreadOf([])).toBeNull();
  });

  it('give what 95 of 100 do not exceed', () => {
    expect(p95(Array.from({ length: 101 }, (_, index) => index))).toBe(95);
    expect(p95([])).toBeNull();
  });
});

describe('blockingOf', () => {
  it('counts of each task only what is beyond 50 ms, and tells the longest whole', () => {
    const tasks = [60, 50, 200].map((duration) => ({ start: 0, duration }));
    expect(blockingOf(tasks)).toEqual({ blocking: 160, longestTask: 200 });
    expect(blockingOf([])).toEqual({ blocking: 0, longestTask: 0 });
  });
});

describe('barsOf', () => {
  const bar = (measured: Measured[], what: string) =>
    barsOf(summarise(measured)).find((each) => each.what === what);

  it('compares with the fastest peer, not with the first or the last', () => {
    const measured = [
      load('nation', 'desk', 100),
      load('openlayers', 'desk', 900),
      load('leaflet', 'desk', 400),
      load('d3', 'desk', 500),
    ];
    expect(bar(measured, 'first map, nation, 1280×800, ×1, against the fastest peer')).toMatchObject({
      value: 0.25,
      holds: true,
    });
  });

  it('takes the middle of several rounds', () => {
    const measured = [10, 120, 5000].map((time, index) => load('nation', 'desk', time, index + 1));
    expect(
      bar([...measured, load('svg', 'desk', 100)], 'first map, nation, 1280×800, ×1, against static SVG'),
    ).toMatchObject({ value: 1.2, holds: false });
  });

  it('claims nothing of what was not measured', () => {
    const bars = barsOf(summarise([]));
    expect(bars.length).toBeGreaterThan(20);
    for (const { value, holds } of bars) expect([value, holds]).toEqual([null, null]);
  });
});

describe('planOf', () => {
  const isBuilt = () => true;

  it('measures every page once in each round before the next begins', () => {
    const jobs = planOf({ isQuick: false, only: [], isBuilt });
    const rounds = jobs.map(({ round }) => round);
    expect(rounds).toEqual(rounds.toSorted((one, other) => one - other));
    expect(rounds.at(-1)).toBe(7);
    const names = jobs.map(({ round, condition, page, kind }) => [round, condition, page, kind].join(' '));
    expect(new Set(names).size).toBe(names.length);
  });

  it('leaves out pages that are not built', () => {
    const jobs = planOf({ isQuick: false, only: [], isBuilt: (page) => page !== 'kepler' });
    expect(jobs.some(({ page }) => page === 'kepler')).toBe(false);
    expect(jobs.some(({ page }) => page === 'deckgl')).toBe(true);
  });
});
