// The whole test (`npm test`): every check of the project, one after another, and a count at the end.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './command.ts';
import { runBrowserTests } from './playwright.ts';
import { runSteps, type Step, single } from './steps.ts';
import { playwrightTally, reportTally, type Tally, vitestTally } from './tally.ts';

const folder = mkdtempSync(join(tmpdir(), 'renkei-atlas-test-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const steps: Step[] = [
  check('Format and lint', 'biome', ['check', '.']),
  check('Types', 'tsc', ['-p', '.']),
  check('Dead code', 'knip', ['--no-progress']),
  check('Data', 'npm', ['run', '--silent', 'data:check']),
  { name: 'Unit tests', run: unitTests },
  check('Build', 'npm', ['run', '--silent', 'build']),
  { name: 'Browser tests', after: 'Build', run: browserTests },
];

process.exitCode = (await runSteps(steps)) ? 0 : 1;

/** A step that is one check: the command succeeds or not. */
function check(name: string, command: string, args: readonly string[]): Step {
  return { name, run: async () => single(await runCommand(command, args)) };
}

async function unitTests(): Promise<Tally> {
  const report = join(folder, 'unit.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const status = await runCommand('vitest', ['run', '--allowOnly=false', ...reporters]);
  return reportTally(status, readReport(report), vitestTally);
}

async function browserTests(): Promise<Tally> {
  const report = join(folder, 'browser.json');
  const status = await runBrowserTests(['--forbid-only'], { PLAYWRIGHT_JSON_OUTPUT_FILE: report });
  return reportTally(status, readReport(report), playwrightTally);
}

function readReport(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
