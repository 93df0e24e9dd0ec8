// `npm run test:faults`: what goes wrong, on the built site. In pieces: `-- --minutes 9` does what it can in that time, the
// same command goes on from there; `-- -g 名前` only what has this in its name.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from '../run/command.ts';
import { doPieces, keepResults, timeOf, UNFINISHED } from '../run/pieces.ts';
import { runBrowserTests } from '../run/playwright.ts';
import { done as doneShape, fingerprint, isPassed, outcomeTable, readReport } from './support/report.ts';

/** Tests in a call: few enough that a piece ends in time. */
const AT_ONCE = 4;
/** Not in a browser: a hostile record through every writer. */
const RECORD = 'a hostile record';
const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'test-results/faults');
const report = path.join(folder, 'run.json');
const CONFIG = ['-c', 'tests/faults/playwright.config.ts'];

const { values } = parseArgs({
  options: {
    minutes: { type: 'string' },
    fresh: { type: 'boolean', default: false },
    grep: { type: 'string', short: 'g', default: '' },
  },
});
const time = timeOf(values.minutes);
mkdirSync(folder, { recursive: true });
const kept = keepResults(path.join(folder, `done-${fingerprint(root)}.json`), doneShape, values.fresh);

if (values.grep === '' && !isPassed(kept.get(RECORD))) {
  const status = await time.take(() => runCommand('vitest', ['run', 'tests/unit/hostile'], { FULL: '1' }));
  kept.put(RECORD, { status: status === 0 ? 'expected' : 'unexpected', outcomes: {} });
}
await runBrowserTests([...CONFIG, '--list', '--reporter=json', ...(values.grep ? ['-g', values.grep] : [])], {
  PLAYWRIGHT_JSON_OUTPUT_FILE: report,
});
const all = [...(values.grep === '' ? [RECORD] : []), ...Object.keys(readReport(report))];
const todo = all.filter((name) => name !== RECORD && !isPassed(kept.get(name)));
console.log(`${all.length} tests, ${todo.length} to do`);
const groups = Array.from({ length: Math.ceil(todo.length / AT_ONCE) }, (_, index) =>
  todo.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
);
const left = await doPieces(groups, time, async (names) => {
  const only = names.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|');
  await runBrowserTests([...CONFIG, '-g', `(?:${only})$`]);
  for (const [name, done] of Object.entries(readReport(report))) kept.put(name, done);
  return true;
});
const failed = all.filter((name) => kept.get(name) && !isPassed(kept.get(name)));
writeFileSync(path.join(folder, 'outcomes.md'), outcomeTable(kept.all()));
console.log(
  `${all.filter((name) => isPassed(kept.get(name))).length} of ${all.length} passed, ${failed.length} failed`,
);
for (const name of failed) console.log(`  ${name}`);
if (left.length > 0) console.log(`${left.flat().length} left: the same command goes on`);
console.log('What the reader is shown for each fault: test-results/faults/outcomes.md');
process.exitCode = left.length > 0 ? UNFINISHED : failed.length > 0 ? 1 : 0;
