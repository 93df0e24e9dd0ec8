import { describe, expect, it } from 'vitest';
import { readBrowserReport } from '../../run/browserReport.ts';

const result = (duration: number, message?: string) => ({
  duration,
  ...(message !== undefined && { error: { message, stack: '…' } }),
});

describe('a report of the browser tests', () => {
  it('names each test with its file and groups, how it ended, how long it took and what it said first', () => {
    const inner = {
      title: 'the map',
      specs: [
        { title: 'draws', tests: [{ status: 'expected', results: [result(1200)] }] },
        {
          title: 'moves',
          tests: [
            {
              status: 'flaky',
              results: [result(300, '\u001b[31mError:\u001b[39m  no\n\n  map'), result(200)],
            },
          ],
        },
      ],
    };
    const file = { title: 'map.spec.ts', specs: [], suites: [inner] };
    expect(readBrowserReport({ suites: [file], errors: [{ message: 'no server' }] })).toEqual({
      tests: [
        {
          titles: ['map.spec.ts', 'the map', 'draws'],
          status: 'expected',
          milliseconds: 1200,
          error: null,
        },
        {
          titles: ['map.spec.ts', 'the map', 'moves'],
          status: 'flaky',
          milliseconds: 500,
          error: 'Error: no map',
        },
      ],
      errors: 1,
    });
  });

  it('is not believed in another form', () => {
    expect(() => readBrowserReport({ suites: 1 })).toThrow();
  });
});
