import { describe, expect, it } from 'vitest';
import { median, repeatCounts, repeatReport } from '../../run/repeatReport.ts';

type Status = 'expected' | 'unexpected' | 'skipped';

function ran(round: number, seconds: number, tests: readonly [name: string, status: Status, s: number][]) {
  return {
    round,
    seconds,
    failed: tests.filter(([, status]) => status === 'unexpected').length,
    tests: tests.map(([name, status, s]) => ({
      titles: ['map.spec.ts', name],
      status,
      milliseconds: s * 1000,
      error: status === 'unexpected' ? 'no | map' : null,
    })),
  };
}

/** Two batches; the third round is not whole yet. */
const RESULTS = [
  ran(1, 60, [['draws', 'expected', 4]]),
  ran(1, 30, [
    ['moves', 'expected', 2],
    ['prints', 'skipped', 0],
  ]),
  ran(2, 90, [['draws', 'unexpected', 10]]),
  ran(2, 30, [
    ['moves', 'expected', 3],
    ['prints', 'skipped', 0],
  ]),
  ran(3, 60, [['draws', 'expected', 5]]),
];

describe('browser tests run again and again', () => {
  const counts = repeatCounts(RESULTS, 20, 2);

  it('count whole rounds, runs and failures', () => {
    expect(counts).toEqual({ times: 20, rounds: 2, runs: 5, failures: 1, seconds: [90, 120] });
  });

  it('are told with what failed how often, and what took longest', () => {
    const lines = repeatReport('2 cores.', RESULTS, counts).split('\n');
    expect(lines).toContain('2 of 20 rounds, 2 tests, 5 runs of tests, **1 failures**.');
    expect(lines).toContain('A round: median 1.8 min, longest 2.0 min.');
    expect(lines).toContain('| 1 | 3 | map.spec.ts › draws | no \\| map |');
    expect(lines).toContain('| 5.0 | 10.0 | map.spec.ts › draws |');
  });

  it('do not hide what went wrong outside of tests', () => {
    const crash = [{ ...ran(1, 5, []), failed: 1 }];
    const report = repeatReport('', crash, repeatCounts(crash, 1, 1));
    expect(report).toContain('| 1 |  | outside of tests |  |');
  });

  it('say so where nothing failed', () => {
    const good = RESULTS.slice(0, 2);
    expect(repeatReport('', good, repeatCounts(good, 1, 2))).toContain('(failed, of, test, said: none)');
  });
});

it.each([
  [[3], 3],
  [[5, 1, 3], 3],
  [[4, 1, 3, 2], 2.5],
])('the middle of %j is %d', (numbers, middle) => {
  expect(median(numbers)).toBe(middle);
});
