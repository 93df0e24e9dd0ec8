import { existsSync, readFileSync, rmSync } from 'node:fs';
import { type BrowserTest, readBrowserReport } from './browserReport.ts';
import { runCommand } from './command.ts';
import { runBrowserTests } from './playwright.ts';
import { playwrightTally, reportTally, type Tally, vitestTally } from './tally.ts';

/** A check that succeeds or not, by its command. */
interface Check {
  name: string;
  command: string;
  args: readonly string[];
}

/** What is looked at before anything runs. */
export const CHECKS: readonly Check[] = [
  { name: 'Format and lint', command: 'biome', args: ['check', '.'] },
  { name: 'Types', command: 'tsc', args: ['-p', '.'] },
  { name: 'Dead code', command: 'knip', args: ['--no-progress'] },
  { name: 'Data', command: 'npm', args: ['run', '--silent', 'data:check'] },
];

/** @returns the exit status */
export function runBuild(): Promise<number> {
  return runCommand('npm', ['run', '--silent', 'build']);
}

/**
 * Runs unit tests.
 * @param report file that the report is written to
 * @param places paths of test files begin with one of these; all tests where there is none
 */
export function runUnitTests(report: string, places: readonly string[] = []): Promise<Tally> {
  return tallyOf(report, (reporters) =>
    runCommand('vitest', ['run', '--allowOnly=false', ...reporters, ...places]),
  );
}

/**
 * Counts what a call of Vitest has done.
 * @param report file that the report is written to
 * @param call calls it with further arguments, by which it writes the report; resolves with its exit status
 */
export async function tallyOf(
  report: string,
  call: (reporters: readonly string[]) => Promise<number>,
): Promise<Tally> {
  rmSync(report, { force: true });
  const status = await call(['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  return reportTally(status, readReport(report), vitestTally);
}

/** What came of a call of Playwright. */
export interface BrowserPart {
  tally: Tally;
  tests: BrowserTest[];
}

/**
 * Runs browser tests on the built site.
 * @param report file that the report is written to
 * @param args further arguments of `playwright test`
 * @throws Error when there is no browser
 */
export async function runBrowserPart(
  report: string,
  args: readonly string[] = [],
  env: Record<string, string> = {},
): Promise<BrowserPart> {
  rmSync(report, { force: true });
  const status = await runBrowserTests(['--forbid-only', ...args], {
    ...env,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  let tests: BrowserTest[] = [];
  const tally = reportTally(status, readReport(report), (written) => {
    tests = readBrowserReport(written).tests;
    return playwrightTally(written);
  });
  return { tally, tests };
}

/**
 * The browser tests that there are, without running any. The site must have been built: some tests are made from it.
 * @throws Error when a file of tests cannot be read
 */
export async function listBrowserTests(report: string, args: readonly string[] = []): Promise<BrowserTest[]> {
  rmSync(report, { force: true });
  const status = await runBrowserTests(['--list', '--reporter=json', ...args], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  const written = readReport(report);
  if (status !== 0 || written === undefined) throw new Error('the browser tests cannot be listed');
  return readBrowserReport(JSON.parse(written)).tests;
}

function readReport(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
