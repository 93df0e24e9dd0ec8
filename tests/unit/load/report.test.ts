import { describe, expect, it } from 'vitest';
import { faultsOf, loadReport } from '../../load/report.ts';
import { nothingYet, type Step } from '../../load/results.ts';
import type { Figures } from '../../load/wrk.ts';
import { madeExact, madeFigures, madeReleases, madeResults, madeRound, madeStep } from './made.ts';

const NO_ERRORS = madeFigures().errors;
const withMix = (more: Partial<Figures>) => ({
  rounds: [madeRound({ mix: madeFigures(more) })] satisfies Step['rounds'],
});
const around = { date: '2026-04-01', machine: '2 cores', server: 'nginx 1.22.1', wrk: '4.1.0' };

describe('a load', () => {
  it('has no faults where every answer came and was one of the two that ought to come', () => {
    expect(faultsOf(madeResults())).toEqual([]);
    expect(faultsOf(nothingYet())).toEqual([]);
  });

  it.each([
    ['an error', withMix({ errors: { ...NO_ERRORS, status: 3 } }), '3 answers of 400 and above'],
    ['a redirect', { statuses: { '200': 5, '301': 1, '304': 5 } }, 'nginx has answered with 301'],
    ['no conditional answer', { statuses: { '200': 5 } }, 'nginx has never said that a page has not changed'],
    ['a lost connection', withMix({ errors: { ...NO_ERRORS, read: 1, timeout: 1 } }), '2 requests lost'],
    ['a slow mix', withMix({ requests: 1000 }), '1 % of the tiny file’s rate'],
  ])('with %s is at fault', (_, more, fault) => {
    const [found, ...others] = faultsOf(madeResults({ steps: [madeStep(more)] }));
    expect(found).toContain(`64 connections: ${fault}`);
    expect(others).toEqual([]);
  });

  it('may lose connections where there are more than nginx promises to take, but answers nothing wrong', () => {
    const errors = { ...NO_ERRORS, read: 5 };
    const step = madeStep({ connections: 1024, ...withMix({ errors }) });
    expect(faultsOf(madeResults({ steps: [step] }))).toEqual([]);
    const failing = madeStep({ ...step, ...withMix({ errors: { ...errors, status: 1 } }) });
    expect(faultsOf(madeResults({ steps: [failing] }))).toHaveLength(1);
  });
});

describe('files and releases under load', () => {
  const broken = madeFigures({ errors: { ...NO_ERRORS, timeout: 1 } });

  it.each([
    ['a wrong answer', { exact: madeExact({ wrong: ['index.html (br), status: 500 instead of 200'] }) }],
    ['nothing looked at in time', { exact: madeExact({ rounds: 0 }) }],
    ['a load that failed beside', { exact: madeExact({ load: broken }) }],
    ['a missing file', { releases: madeReleases({ wrong: ['index.html of one: assets/a.js: 404'] }) }],
    ['no change that a reader met', { releases: madeReleases({ straddling: 0 }) }],
    ['one release only', { releases: madeReleases({ met: ['one'] }) }],
    ['a load that failed meanwhile', { releases: madeReleases({ load: broken }) }],
    ['walks that see nothing', { releases: madeReleases({ control: { walks: 6, wrong: 0 } }) }],
  ])('are at fault: %s', (_, more) => {
    expect(faultsOf(madeResults(more))).toHaveLength(1);
  });

  it('do not say everything twice', () => {
    const wrong = Array.from({ length: 500 }, (_, index) => `assets/${index}.js: 404`);
    expect(faultsOf(madeResults({ releases: madeReleases({ wrong }) }))).toHaveLength(11);
  });
});

describe('the report', () => {
  it('has a row for each step, with what it is measured by', () => {
    const text = loadReport(madeResults(), around);
    expect(text).toContain(
      '| 64 | 20000 | 9.5 | 5000 | 1.5 | 9.5 | 10 | 25 % (25 % to 25 %) | 50000 | 20 % | 0 | 0 (0, 0, 0, 0) | 0 % |',
    );
    expect(text).toContain('Nothing went wrong.');
  });

  it('shows the round in the middle, with errors and others of all', () => {
    const rounds: Step['rounds'] = [
      madeRound({ others: 0.5, mix: madeFigures({ requests: 10_000, errors: { ...NO_ERRORS, read: 2 } }) }),
      madeRound({ mix: madeFigures({ requests: 90_000 }) }),
      madeRound({ mix: madeFigures({ requests: 60_000 }) }),
    ];
    const text = loadReport({ ...nothingYet(), steps: [madeStep({ rounds })] }, around);
    expect(text).toContain('| 6000 | 1.5 | 9.5 | 10 | 30 % (5 % to 45 %) |');
    expect(text).toContain('| 2 (0, 2, 0, 0) | 50 % |');
  });

  it('says what has not been run, what nginx said, and what is wrong', () => {
    const steps = [
      madeStep({ complaints: { '768 worker_connections are not enough': 7 }, statuses: { '200': 1 } }),
    ];
    const text = loadReport({ ...nothingYet(), steps }, around);
    expect(text).toContain('Files under load: not run yet.');
    expect(text).toContain('Release under load: not run yet.');
    expect(text).toContain('- nginx with 64 connections, 7 times: 768 worker_connections are not enough');
    expect(text).toContain('What went wrong:\n\n- 64 connections: nginx has never said');
  });
});
