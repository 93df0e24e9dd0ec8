// `npm run test:seeded`: puts one fault after another into a copy of the built site, and sees whether the browser tests that
// ought to notice it do – and that they are content with the site as it was built. In pieces: `-- --minutes 9` does what it
// can in that time, the same command goes on from there; `-- focus link` takes only faults with one of these in their names.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { specArgument } from '../run/batches.ts';
import type { BrowserTest } from '../run/browserReport.ts';
import { filesFingerprint } from '../run/fingerprints.ts';
import { machineSize } from '../run/machineSize.ts';
import { runBrowserPart } from '../run/parts.ts';
import { doPieces, keepResults, timeOf, UNFINISHED } from '../run/pieces.ts';
import { breakSite } from './brokenSite.ts';
import { SEEDED_FAULTS, type SeededFault } from './faults.ts';
import { seededReport, type Tried, tried, verdictOf } from './report.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'test-results/seeded');
const built = path.join(root, 'dist');
const copy = path.join(folder, 'site');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { minutes: { type: 'string' }, fresh: { type: 'boolean', default: false } },
});
const time = timeOf(values.minutes);
mkdirSync(folder, { recursive: true });
const print = filesFingerprint(root, ['dist', 'tests/e2e', 'tests/seeded', 'playwright.config.ts']);
const kept = keepResults(path.join(folder, `done-${print}.json`), tried, values.fresh);
const faults = SEEDED_FAULTS.filter(
  ({ name }) => positionals.length === 0 || positionals.some((part) => name.includes(part)),
);
const todo = faults.filter(({ name }) => {
  const told = kept.get(name);
  return told === undefined || verdictOf(told) === 'NOT TRIED';
});
console.log(`${faults.length} faults, ${todo.length} to do`);
const left = await doPieces(todo, time, async (fault) => {
  console.log(`\n=== ${fault.name}`);
  const began = performance.now();
  const told = await tryFault(fault);
  kept.put(fault.name, { ...told, spec: fault.spec, seconds: (performance.now() - began) / 1000 });
  console.log(`--- ${verdictOf(told)}`);
  return true;
});
rmSync(copy, { recursive: true, force: true });
process.exitCode = close();

async function tryFault(fault: SeededFault): Promise<Omit<Tried, 'spec' | 'seconds'>> {
  const before = await testsOn(built, fault, '');
  const bad = before.find(({ status }) => status !== 'expected');
  const nothing = { changed: [], green: before.length, red: [], stopped: null };
  if (before.length === 0) return { ...nothing, stopped: 'no such test was run' };
  // What fails anyway says nothing about the fault.
  if (bad) return { ...nothing, green: 0, stopped: `it fails as built: ${bad.error ?? bad.status}` };
  try {
    const changed = breakSite(built, copy, fault);
    const after = await testsOn(copy, fault, fault.name);
    const red = after.filter(({ status }) => status === 'unexpected');
    const stopped = after.length < before.length ? 'the tests could not be run on the broken site' : null;
    return { ...nothing, changed, red: red.map(named), stopped };
  } catch (error) {
    return { ...nothing, stopped: error instanceof Error ? error.message : String(error) };
  }
}

/** Runs the tests that ought to notice on a site. */
async function testsOn(site: string, { spec, tests }: SeededFault, broken: string): Promise<BrowserTest[]> {
  const config = ['-c', 'tests/seeded/playwright.config.ts', '--retries=0'];
  const { tests: told } = await runBrowserPart(
    path.join(folder, 'run.json'),
    [...config, specArgument(spec), '-g', tests],
    { ATLAS_SITE: site, SEEDED_FAULT: broken },
  );
  return told;
}

function named({ titles, error }: BrowserTest): Tried['red'][number] {
  return { name: titles.slice(1).join(' › '), error: error ?? '' };
}

/** Writes the table. @returns the exit status */
function close(): number {
  const done = Object.fromEntries(
    faults.flatMap(({ name }) => {
      const told = kept.get(name);
      return told === undefined ? [] : [[name, told] as const];
    }),
  );
  const head = `Site and tests ${print}, ${new Date().toISOString().slice(0, 10)}, ${machineSize()}.`;
  const written = path.join(folder, 'report.md');
  writeFileSync(written, seededReport(head, done));
  const noticed = Object.values(done).filter((each) => verdictOf(each) === 'noticed').length;
  console.log(`\n${noticed} of ${faults.length} faults noticed`);
  for (const [name, each] of Object.entries(done))
    if (verdictOf(each) !== 'noticed') console.log(`  ${verdictOf(each)}: ${name}`);
  console.log(`Which test noticed what: ${path.relative(root, written)}`);
  if (left.length > 0) console.log(`${left.length} left: the same command goes on`);
  return left.length > 0 ? UNFINISHED : noticed < faults.length ? 1 : 0;
}
