import { basename } from 'node:path';
import { z } from 'zod';
import { readBrowserReport } from './browserReport.ts';

/** How many checks passed and failed, and the names of those that did not run. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: string[];
}

const vitestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

/** Counts the report of Vitest's JSON reporter. A file that broke before its tests counts as one failure. */
export function vitestTally(report: unknown): Tally {
  const tally: Tally = { passed: 0, failed: 0, skipped: [] };
  for (const file of vitestReport.parse(report).testResults) {
    const before = tally.failed;
    for (const { fullName, status } of file.assertionResults) {
      if (status === 'passed') tally.passed += 1;
      else if (status === 'failed') tally.failed += 1;
      else tally.skipped.push(`${basename(file.name)} › ${fullName}`);
    }
    if (file.status === 'failed' && tally.failed === before) tally.failed += 1;
  }
  return tally;
}

/** Counts the report of Playwright's JSON reporter. Errors outside of tests count as failures. */
export function playwrightTally(report: unknown): Tally {
  const { tests, errors } = readBrowserReport(report);
  const tally: Tally = { passed: 0, failed: errors, skipped: [] };
  for (const { titles, status } of tests) {
    if (status === 'expected') tally.passed += 1;
    else if (status === 'skipped') tally.skipped.push(titles.join(' › '));
    else tally.failed += 1;
  }
  return tally;
}

/**
 * The result of a step from its exit status and the report that it wrote, as text (undefined: none).
 * A crash without a readable report, or a failure that the report does not show, counts as one failure;
 * so does a run that executed no test.
 */
export function reportTally(
  status: number,
  report: string | undefined,
  count: (report: unknown) => Tally,
): Tally {
  let tally: Tally = { passed: 0, failed: 0, skipped: [] };
  if (report !== undefined) {
    try {
      tally = count(JSON.parse(report));
    } catch (error) {
      console.error(`The report cannot be read: ${error instanceof Error ? error.message : error}`);
    }
  }
  const nothing = tally.passed + tally.failed === 0;
  return tally.failed === 0 && (status !== 0 || nothing) ? { ...tally, failed: 1 } : tally;
}
