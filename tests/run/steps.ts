import type { Tally } from './tally.ts';

/** One part of the test run. */
export interface Step {
  name: string;
  /** Name of an earlier step without whose success this one cannot run and counts as failed. */
  after?: string;
  /** May throw: that counts as one failure, and the message is printed. */
  run(): Promise<Tally>;
}

/** The result of a step that is one check in itself. */
export function single(status: number): Tally {
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: [] };
}

/**
 * Runs the steps in their order, each under a heading, goes on after a failure, and closes with a
 * summary whose last line is `N passed, N failed`.
 * @returns whether nothing failed.
 */
export async function runSteps(
  steps: readonly Step[],
  say: (line: string) => void = console.log,
): Promise<boolean> {
  const failedSteps = new Set<string>();
  const summary: string[] = [];
  const total: Tally = { passed: 0, failed: 0, skipped: [] };
  const start = performance.now();
  for (const [index, step] of steps.entries()) {
    say(`\n=== ${index + 1}/${steps.length} ${step.name}`);
    const began = performance.now();
    const tally = await outcome(step, failedSteps, say);
    if (tally.failed > 0) failedSteps.add(step.name);
    total.passed += tally.passed;
    total.failed += tally.failed;
    total.skipped.push(...tally.skipped);
    const line = `${tally.failed > 0 ? 'FAILED' : 'ok    '} ${step.name} (${duration(performance.now() - began)})`;
    say(`--- ${line}`);
    const counts = tally.passed + tally.failed > 1 ? `: ${counted(tally)}` : '';
    summary.push(`${line}${counts}`);
  }
  say(`\n=== All steps (${duration(performance.now() - start)})`);
  for (const line of summary) say(line);
  for (const name of total.skipped) say(`skipped: ${name}`);
  say(counted(total));
  return total.failed === 0;
}

async function outcome(step: Step, failed: ReadonlySet<string>, say: (line: string) => void): Promise<Tally> {
  if (step.after !== undefined && failed.has(step.after)) {
    say(`Not run, because the step "${step.after}" failed.`);
    return single(1);
  }
  try {
    return await step.run();
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return single(1);
  }
}

function counted({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}

/** Milliseconds as people say them: `0.8 s`, `2 min 5 s`. */
export function duration(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`;
}
