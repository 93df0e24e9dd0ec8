// `npm run test:repeat -- --times 20`: the browser tests again and again on the site as it was last built, none of them
// tried twice, to see which of them fails now and then. In pieces: `--minutes 9` does what it can in that time, the same
// command goes on from there; `-- nation find` takes only these files.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { batchArguments, batchesOf, specArgument } from './batches.ts';
import { filesFingerprint } from './fingerprints.ts';
import { machineSize } from './machineSize.ts';
import { listBrowserTests, runBrowserPart } from './parts.ts';
import { doPieces, keepResults, timeOf, UNFINISHED } from './pieces.ts';
import { ran, repeatCounts, repeatReport } from './repeatReport.ts';

/** Tests in a batch: they take a minute or two. */
const AT_ONCE = 60;
const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'test-results/repeat');
const report = path.join(folder, 'run.json');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    times: { type: 'string', default: '20' },
    minutes: { type: 'string' },
    fresh: { type: 'boolean', default: false },
  },
});
const times = Number(values.times);
if (!Number.isInteger(times) || times < 1)
  throw new Error(`--times is "${values.times}": give a whole number`);
const time = timeOf(values.minutes);

mkdirSync(folder, { recursive: true });
const print = filesFingerprint(root, ['dist', 'tests/e2e', 'playwright.config.ts']);
const kept = keepResults(path.join(folder, `done-${print}.json`), ran, values.fresh);
const tests = await listBrowserTests(
  report,
  positionals.map((name) => specArgument(`${name}.spec.ts`)),
);
const batches = batchesOf(tests, AT_ONCE);
const pieces = Array.from({ length: times }, (_, index) =>
  batches.map((batch) => ({ batch, round: index + 1, name: `${index + 1}: ${batch.name}` })),
).flat();
const todo = pieces.filter(({ name }) => kept.get(name) === undefined);
console.log(`${tests.length} tests, ${times} times: ${pieces.length} pieces, ${todo.length} to do`);

const left = await doPieces(todo, time, async ({ batch, round, name }) => {
  console.log(`\n=== ${name}`);
  const began = performance.now();
  const traces = path.join(folder, 'traces');
  const { tally, tests: told } = await runBrowserPart(report, [
    ...batchArguments(batch),
    '--retries=0',
    `--output=${traces}`,
  ]);
  kept.put(name, { round, seconds: (performance.now() - began) / 1000, failed: tally.failed, tests: told });
  return true;
});

const results = pieces.flatMap(({ name }) => kept.get(name) ?? []);
const counts = repeatCounts(results, times, batches.length);
const written = path.join(folder, 'report.md');
const head = `Site and tests ${print}, ${new Date().toISOString().slice(0, 10)}, ${machineSize()}.`;
writeFileSync(written, repeatReport(head, results, counts));
console.log(
  `\n${counts.rounds} of ${times} rounds, ${counts.runs} runs of tests, ${counts.failures} failures`,
);
console.log(`What failed and how long it took: ${path.relative(root, written)}`);
if (left.length > 0) console.log(`${left.length} pieces left: the same command goes on`);
process.exitCode = left.length > 0 ? UNFINISHED : counts.failures > 0 ? 1 : 0;
