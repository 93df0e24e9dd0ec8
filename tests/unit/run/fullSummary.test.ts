import { describe, expect, it } from 'vitest';
import { fullSummary, type PartDone } from '../../run/fullSummary.ts';

function done(rest: Partial<PartDone> = {}): PartDone {
  return { isDone: true, site: null, seconds: 30, passed: 1, failed: 0, skipped: [], failures: [], ...rest };
}

describe('the summary of the whole test', () => {
  const parts = [
    { part: 'Types', name: 'Types' },
    { part: 'Browser tests', name: 'browser: map' },
    { part: 'Browser tests', name: 'browser: list' },
    { part: 'test:faults', name: 'test:faults' },
    { part: 'test:load', name: 'test:load' },
  ];
  const lines = fullSummary('Commit 1.', parts, {
    Types: done(),
    'browser: map': done({ passed: 7, failed: 1, failures: ['map.spec.ts › draws'], seconds: 100 }),
    'browser: list': done({ passed: 5, skipped: ['list.spec.ts › prints'] }),
    'test:faults': done({ isDone: false, passed: 0, seconds: 540 }),
    'something of old': done({ failed: 9 }),
  }).split('\n');

  it('has a row for each part, with what came of its pieces', () => {
    expect(lines.filter((line) => line.startsWith('| '))).toEqual([
      '| part | how it ended | passed | failed | not run | time |',
      '| --- | --- | --- | --- | --- | --- |',
      '| Types | ok | 1 | 0 | 0 | 30.0 s |',
      '| Browser tests | FAILED | 12 | 1 | 1 | 2 min 10 s |',
      '| test:faults | 0 of 1 | 0 | 0 | 0 | 9 min 0 s |',
      '| test:load | 0 of 1 | 0 | 0 | 0 | 0.0 s |',
    ]);
  });

  it('names what failed and what was not run', () => {
    expect(lines.slice(lines.indexOf('## Failed'))).toEqual([
      '## Failed',
      '',
      '- browser: map',
      '  - map.spec.ts › draws',
      '',
      '## Not run',
      '',
      '- list.spec.ts › prints',
      '',
      '',
    ]);
  });
});
