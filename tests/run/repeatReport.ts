import { z } from 'zod';
import { table } from './markdown.ts';

/** A batch of browser tests that was run once. */
export const ran = z.object({
  round: z.number(),
  seconds: z.number(),
  /** Tests that failed, and errors outside of tests. */
  failed: z.number(),
  tests: z.array(
    z.object({
      titles: z.array(z.string()),
      status: z.enum(['expected', 'unexpected', 'flaky', 'skipped']),
      milliseconds: z.number(),
      error: z.string().nullable(),
    }),
  ),
});
type Ran = z.infer<typeof ran>;

export interface RepeatCounts {
  times: number;
  /** Rounds of which every batch was run. */
  rounds: number;
  /** Tests that were run, each as often as it was. */
  runs: number;
  failures: number;
  /** Seconds of each whole round, in their order. */
  seconds: number[];
}

export function repeatCounts(results: readonly Ran[], times: number, batches: number): RepeatCounts {
  const rounds = Map.groupBy(results, ({ round }) => round);
  const whole = [...rounds.values()].filter(({ length }) => length === batches);
  return {
    times,
    rounds: whole.length,
    runs: results.flatMap(({ tests }) => tests).filter(({ status }) => status !== 'skipped').length,
    failures: results.reduce((sum, { failed }) => sum + failed, 0),
    seconds: whole.map((each) => each.reduce((sum, { seconds }) => sum + seconds, 0)),
  };
}

/** Middle of some numbers; NaN for none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}

const SLOWEST = 10;

/** What came of it, Markdown. */
export function repeatReport(head: string, results: readonly Ran[], counts: RepeatCounts): string {
  const { times, rounds, runs, failures, seconds } = counts;
  const byTest = Map.groupBy(
    results.flatMap(({ tests }) => tests).filter(({ status }) => status !== 'skipped'),
    ({ titles }) => titles.join(' › '),
  );
  const each = [...byTest].map(([name, all]) => {
    const bad = all.filter(({ status }) => status !== 'expected');
    const taken = all.map(({ milliseconds }) => milliseconds / 1000);
    return { name, all, bad, middle: median(taken), longest: Math.max(...taken) };
  });
  const failed = each.filter(({ bad }) => bad.length > 0);
  const outside = failures - failed.reduce((sum, { bad }) => sum + bad.length, 0);
  const slowest = each.toSorted((one, other) => other.longest - one.longest).slice(0, SLOWEST);
  return [
    '# The browser tests, again and again',
    head,
    `${rounds} of ${times} rounds, ${byTest.size} tests, ${runs} runs of tests, **${failures} failures**.`,
    ...(seconds.length === 0
      ? []
      : [`A round: median ${minutes(median(seconds))}, longest ${minutes(Math.max(...seconds))}.`]),
    table(
      ['failed', 'of', 'test', 'said'],
      [
        ...failed.map(({ name, all, bad }) => [bad.length, all.length, name, bad[0]?.error ?? '']),
        ...(outside > 0 ? [[outside, '', 'outside of tests', '']] : []),
      ],
    ),
    table(
      ['median, s', 'longest, s', 'the slowest tests'],
      slowest.map(({ name, middle, longest }) => [middle.toFixed(1), longest.toFixed(1), name]),
    ),
    '',
  ].join('\n\n');
}

function minutes(seconds: number): string {
  return `${(seconds / 60).toFixed(1)} min`;
}
