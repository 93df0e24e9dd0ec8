import { describe, expect, it } from 'vitest';
import { type Column, countOutcomes, writeReport } from '../../engines/report.ts';

const columns: Column[] = [
  {
    engine: 'Firefox',
    version: 'Firefox 153.0',
    outcomes: [
      { journey: 'first page', failure: null, notes: ['no popover'] },
      { journey: 'search', failure: 'seen: "a|b"\n<p>', notes: [] },
    ],
  },
  { engine: 'WebKit', missing: 'not installed: apt-get install webkit2gtk-driver xvfb' },
];

describe('the report of other engines', () => {
  it('has a line for each journey and a column for each engine, with its version or what to install', () => {
    const journeys = ['first page', 'search', 'paper'];
    const lines = writeReport({ journeys, columns, day: '2026-10-04', machine: '2 cores' }).split('\n');
    const missing = 'not installed: apt-get install webkit2gtk-driver xvfb';
    expect(lines.slice(-6, -1)).toEqual([
      '| journey | Firefox 153.0 | WebKit |',
      '| --- | --- | --- |',
      `| first page | yes; no popover | ${missing} |`,
      `| search | **no**: seen: "a\\|b" &lt;p> | ${missing} |`,
      `| paper | not run | ${missing} |`,
    ]);
  });

  it('counts what was promised and what was not; what is not installed is neither', () => {
    expect(countOutcomes(columns)).toEqual({ passed: 1, failed: 1 });
    expect(countOutcomes(columns.slice(1))).toEqual({ passed: 0, failed: 0 });
  });
});
