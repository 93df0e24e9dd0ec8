import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { playwrightTally, reportTally, vitestTally } from '../../run/tally.ts';

function unitFile(status: string, ...results: [name: string, status: string][]) {
  return {
    name: '/somewhere/tests/unit/some.test.ts',
    status,
    assertionResults: results.map(([fullName, result]) => ({ fullName, status: result })),
  };
}

function spec(title: string, status: string) {
  return { title, tests: [{ status }] };
}

describe('the count of the unit tests', () => {
  it('adds up and names what did not run', () => {
    const first = unitFile('failed', ['a', 'passed'], ['b', 'failed'], ['c', 'passed']);
    const second = unitFile('passed', ['d', 'skipped'], ['e', 'todo'], ['f', 'pending']);
    expect(vitestTally({ testResults: [first, second] })).toEqual({
      passed: 2,
      failed: 1,
      skipped: ['some.test.ts › d', 'some.test.ts › e', 'some.test.ts › f'],
    });
  });

  it('sees a file that broke before its tests', () => {
    expect(vitestTally({ testResults: [unitFile('failed')] }).failed).toBe(1);
  });
});

describe('the count of the browser tests', () => {
  it('adds up nested groups and errors outside of tests', () => {
    const inner = { title: 'search', specs: [spec('finds', 'expected'), spec('sorts', 'skipped')] };
    const file = { title: 'map.spec.ts', specs: [spec('draws', 'unexpected')], suites: [inner] };
    expect(playwrightTally({ suites: [file], errors: [{ message: 'no server' }] })).toEqual({
      passed: 1,
      failed: 2,
      skipped: ['map.spec.ts › search › sorts'],
    });
  });
});

describe('the result of a step with a report', () => {
  const one = () => ({ passed: 1, failed: 0, skipped: [] });

  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('is the report’s when all is well', () => {
    expect(reportTally(0, '{}', one)).toEqual(one());
  });

  it.each([
    ['a crash without a report', 1, undefined, 0],
    ['a report cut short', 1, '{"suites":[', 0],
    ['a report of another form', 0, '{"suites":1}', 0],
    ['a run without tests', 0, '{"suites":[],"errors":[]}', 0],
  ])('counts %s as one failure', (_, status, report, passed) => {
    expect(reportTally(status, report, playwrightTally)).toMatchObject({ passed, failed: 1 });
  });

  it('believes the exit status over a report without failures', () => {
    expect(reportTally(1, '{}', one)).toMatchObject({ passed: 1, failed: 1 });
  });
});
