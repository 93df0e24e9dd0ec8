// The whole test (`npm test`): every check of the project, one after another, and a count at the end.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './command.ts';
import { CHECKS, runBrowserPart, runBuild, runUnitTests } from './parts.ts';
import { runSteps, type Step, single } from './steps.ts';

const folder = mkdtempSync(join(tmpdir(), 'renkei-atlas-test-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const steps: Step[] = [
  ...CHECKS.map(({ name, command, args }) => ({
    name,
    run: async () => single(await runCommand(command, args)),
  })),
  { name: 'Unit tests', run: () => runUnitTests(join(folder, 'unit.json')) },
  { name: 'Build', run: async () => single(await runBuild()) },
  {
    name: 'Browser tests',
    after: 'Build',
    run: async () => (await runBrowserPart(join(folder, 'browser.json'))).tally,
  },
];

process.exitCode = (await runSteps(steps)) ? 0 : 1;
