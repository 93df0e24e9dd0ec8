// `npm run test:faults`: what goes wrong, on the built site. In pieces: `-- --minutes 9` does what it can in that time, the
// same command goes on from there; `-- --failed` tries again what failed, `-- --fresh` everything; `-- -g 名前` only what
// has this in its name.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from '../run/command.ts';
import { filesFingerprint } from '../run/fingerprints.ts';
import { doPieces, keepResults, timeOf, UNFINISHED } from '../run/pieces.ts';
import { runBrowserTests } from '../run/playwright.ts';
import { type Done, done as doneShape, isPassed, outcomeTable, readReport } from './support/report.ts';

/** Tests in a call: few enough that a piece ends in time. */
const AT_ONCE = 4;
/** Not in a browser: a hostile record through every writer. */
const RECORD = 'a hostile record';
/** What the results depend on. */
const LOOKED_AT = [
  'dist',
  'src',
  'data',
  'playwright.config.ts',
  'tests/faults',
  'tests/e2e/support',
  'tests/support',
  'tests/unit/hostile',
];
const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'test-results/faults');
const report = path.join(folder, 'run.json');
const CONFIG = ['-c', 'tests/faults/playwright.config.ts'];

const { values } = parseArgs({
  options: {
    minutes: { type: 'string' },
    fresh: { type: 'boolean', default: false },
    failed: { type: 'boolean', default: false },
    grep: { type: 'string', short: 'g', default: '' },
  },
});
const time = timeOf(values.minutes);
mkdirSync(folder, { recursive: true });
const kept = keepResults(
  path.join(folder, `done-${filesFingerprint(root, LOOKED_AT)}.json`),
  doneShape,
  values.fresh,
);
const isWhole = values.grep === '';
const isToDo = (name: string) => {
  const result = kept.get(name);
  return result === undefined || (values.failed && !isPassed(result));
};

if (isWhole && isToDo(RECORD)) {
  const status = await time.take(() => runCommand('vitest', ['run', 'tests/unit/hostile'], { FULL: '1' }));
  kept.put(RECORD, { status: status === 0 ? 'expected' : 'unexpected', outcomes: {} });
}
const listed = await called(['--list', '--reporter=json', ...(isWhole ? [] : ['-g', values.grep])]);
const names = Object.keys(listed.results);
if (listed.status !== 0 || names.length === 0)
  throw new Error('there are no tests of that name, or they cannot be read');
const all = [...(isWhole ? [RECORD] : []), ...names];
const todo = names.filter(isToDo);
console.log(`${all.length} tests, ${todo.length} to do`);
const groups = Array.from({ length: Math.ceil(todo.length / AT_ONCE) }, (_, index) =>
  todo.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
);
const left = await doPieces(groups, time, async (group) => {
  const only = group.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const { results } = await called(['-g', `(?:${only})(?: @\\S+)*$`]);
  // What has no result has not been shown to pass: the browser or the server may never have come.
  for (const name of group) kept.put(name, results[name] ?? { status: 'no result', outcomes: {} });
  return true;
});
const waiting = new Set(left.flat());
const failed = all.filter((name) => !waiting.has(name) && !isPassed(kept.get(name)));
writeFileSync(path.join(folder, 'outcomes.md'), outcomeTable(kept.all()));
console.log(`${all.length - failed.length - waiting.size} of ${all.length} passed, ${failed.length} failed`);
for (const name of failed) console.log(`  ${name}`);
if (waiting.size > 0) console.log(`${waiting.size} left: the same command goes on`);
console.log('What the reader is shown for each fault: test-results/faults/outcomes.md');
process.exitCode = waiting.size > 0 ? UNFINISHED : failed.length > 0 ? 1 : 0;

/** Calls Playwright. @returns what it has written about this call, and no other */
async function called(args: readonly string[]): Promise<{ status: number; results: Record<string, Done> }> {
  rmSync(report, { force: true });
  const status = await runBrowserTests([...CONFIG, '--forbid-only', ...args], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  return { status, results: existsSync(report) ? readReport(report) : {} };
}
