import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { batchArguments, batchesOf } from './batches.ts';
import { runCommand } from './command.ts';
import { CHECKS, listBrowserTests, runBrowserPart, runBuild, runUnitTests, tallyOf } from './parts.ts';
import { NOT_RUN, UNFINISHED } from './pieces.ts';
import { single } from './steps.ts';
import type { Tally } from './tally.ts';

/** A piece of the whole test. */
export interface FullPiece {
  /** What it belongs to in the summary. */
  part: string;
  name: string;
  /** What came of it; null where it has to be called again. */
  run(): Promise<{ tally: Tally; failures?: string[] } | null>;
}

/** Tests in a batch: they take a minute or two. */
const AT_ONCE = 60;
export const BUILD = 'Build';
export const BROWSER = 'Browser tests';
/** Commands of their own, by their names in package.json, with how they are told to stop and go on later. */
export const COMMANDS: readonly Command[] = [
  { script: 'test:faults', piece: 'minutes', isKept: true },
  { script: 'test:seeded', piece: 'minutes', isKept: true },
  { script: 'test:mutation', piece: 'minutes', isKept: true },
  { script: 'test:reproducible', piece: 'once' },
  { script: 'audit:check' },
  { script: 'test:hosting', isVitest: true },
  { script: 'test:load', piece: 'minutes', isKept: true },
  { script: 'test:engines' },
];

interface Command {
  script: string;
  piece?: 'minutes' | 'once';
  /** Keeps results of its own, and begins anew when told to. */
  isKept?: true;
  /** Tells by a report what it has left out. */
  isVitest?: true;
}

/**
 * What needs no built site, and the build at the end.
 * @param folder for reports
 */
export function firstPieces(root: string, folder: string): FullPiece[] {
  const checks = CHECKS.map(({ name, command, args }) => ({
    part: name,
    name,
    run: async () => ({ tally: single(await runCommand(command, args)) }),
  }));
  const units = readdirSync(path.join(root, 'tests/unit'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      part: 'Unit tests',
      name: `unit: ${name}`,
      run: async () => ({
        tally: await runUnitTests(path.join(folder, 'unit.json'), [`tests/unit/${name}/`]),
      }),
    }));
  const build = { part: BUILD, name: BUILD, run: async () => ({ tally: single(await runBuild()) }) };
  return [...checks, ...units, build];
}

/** The browser tests in batches; the site must have been built. */
export async function browserPieces(folder: string): Promise<FullPiece[]> {
  const report = path.join(folder, 'browser.json');
  return batchesOf(await listBrowserTests(report), AT_ONCE).map((batch) => ({
    part: BROWSER,
    name: `browser: ${batch.name}`,
    run: async () => {
      const traces = `--output=${path.join(folder, 'traces')}`;
      const { tally, tests } = await runBrowserPart(report, [...batchArguments(batch), traces]);
      const bad = tests.filter(({ status }) => status === 'unexpected' || status === 'flaky');
      return { tally, failures: bad.map(({ titles }) => titles.join(' › ')) };
    },
  }));
}

/**
 * The commands that have results of their own.
 * @param minutesLeft of this call; Infinity for no end
 * @param isFresh they begin anew, too
 */
export function commandPieces(root: string, minutesLeft: () => number, isFresh: boolean): FullPiece[] {
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')));
  const begun = new Set<string>();
  return COMMANDS.map(({ script, piece, isKept, isVitest }) => ({
    part: script,
    name: script,
    run: async () => {
      if (scripts[script] === undefined) {
        return { tally: { passed: 0, failed: 0, skipped: [`${script}: package.json has no such command`] } };
      }
      const stop = piece === 'once' ? ['--once'] : piece === 'minutes' ? minutesOption(minutesLeft()) : [];
      const anew = isFresh && isKept && !begun.has(script) ? ['--fresh'] : [];
      begun.add(script);
      const call = (args: readonly string[]) => runCommand('npm', ['run', '--silent', script, '--', ...args]);
      if (isVitest) return { tally: await tallyOf(path.join(root, 'test-results/full/command.json'), call) };
      const status = await call([...stop, ...anew]);
      if (status === UNFINISHED) return null;
      if (status === NOT_RUN)
        return { tally: { passed: 0, failed: 0, skipped: [`${script}: nothing to run it with`] } };
      return { tally: single(status) };
    },
  }));
}

function minutesOption(left: number): string[] {
  return Number.isFinite(left) ? [`--minutes=${Math.max(1, Math.floor(left))}`] : [];
}
