// `npm run test:faults`: what goes wrong, on the built site. In pieces: `-- --minutes 9` does what it can in that time, the
// same command goes on from there; `-- -g 名前` only what has this in its name.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from '../run/command.ts';
import { runBrowserTests } from '../run/playwright.ts';
import { type Done, fingerprint, isPassed, outcomeTable, readReport } from './support/report.ts';

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
mkdirSync(folder, { recursive: true });
const store = path.join(folder, `done-${fingerprint(root)}.json`);
const done: Record<string, Done> =
  existsSync(store) && !values.fresh ? (JSON.parse(readFileSync(store, 'utf8')) as Record<string, Done>) : {};
const deadline = Date.now() + Number(values.minutes ?? Number.POSITIVE_INFINITY) * 60_000;

if (values.grep === '' && !isPassed(done[RECORD])) {
  const status = await runCommand('vitest', ['run', 'tests/unit/hostile'], { FULL: '1' });
  done[RECORD] = { status: status === 0 ? 'expected' : 'unexpected', outcomes: {} };
  writeFileSync(store, JSON.stringify(done, null, 1));
}
await runBrowserTests([...CONFIG, '--list', '--reporter=json', ...(values.grep ? ['-g', values.grep] : [])], {
  PLAYWRIGHT_JSON_OUTPUT_FILE: report,
});
const all = [...(values.grep === '' ? [RECORD] : []), ...Object.keys(readReport(report))];
let left = all.filter((name) => name !== RECORD && !isPassed(done[name]));
const tried = new Set<string>();
console.log(`${all.length} tests, ${left.length} to do`);
while (left.length > 0 && Date.now() < deadline) {
  const names = left.slice(0, AT_ONCE);
  const only = names.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|');
  await runBrowserTests([...CONFIG, '-g', `(?:${only})$`]);
  Object.assign(done, readReport(report));
  writeFileSync(store, JSON.stringify(done, null, 1));
  for (const name of names) tried.add(name);
  left = left.filter((name) => !tried.has(name));
}
const failed = all.filter((name) => done[name] && !isPassed(done[name]));
writeFileSync(path.join(folder, 'outcomes.md'), outcomeTable(done));
console.log(
  `${all.filter((name) => isPassed(done[name])).length} of ${all.length} passed, ${failed.length} failed`,
);
for (const name of failed) console.log(`  ${name}`);
if (left.length > 0) console.log(`${left.length} left: the same command goes on`);
console.log('What the reader is shown for each fault: test-results/faults/outcomes.md');
process.exitCode = failed.length > 0 || left.length > 0 ? 1 : 0;
