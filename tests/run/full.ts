// The whole test and all that takes longer (`npm run test:full`): every combination of which `npm test` takes a sample, then
// faults, seeded faults, mutation, a build made twice, known weaknesses, web servers. In pieces: `-- --minutes 9` does what
// it can in that time, the same command goes on from there as long as nothing in the folder is changed; `-- --failed` tries
// again what failed, `-- --fresh` everything.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { filesFingerprint, workingTree } from './fingerprints.ts';
import {
  BROWSER,
  BUILD,
  browserPieces,
  COMMANDS,
  commandPieces,
  type FullPiece,
  firstPieces,
} from './fullPieces.ts';
import { type FullPart, fullSummary, type PartDone, partDone } from './fullSummary.ts';
import { machineSize } from './machineSize.ts';
import { doPieces, keepResults, timeOf, UNFINISHED } from './pieces.ts';

// Read where there is a sample: tests/e2e/axe.spec.ts, vitest.config.ts.
process.env.FULL = '1';
const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'test-results/full');

const { values } = parseArgs({
  options: {
    minutes: { type: 'string' },
    fresh: { type: 'boolean', default: false },
    failed: { type: 'boolean', default: false },
  },
});
const time = timeOf(values.minutes);
mkdirSync(folder, { recursive: true });
const tree = workingTree(root);
const kept = keepResults(path.join(folder, `done-${tree.fingerprint}.json`), partDone, values.fresh);
/** All there is to do, as far as it is known. */
const parts: FullPart[] = [];
/** What holds of it. */
const results: Record<string, PartDone> = {};

const areFirstDone = await doThese(firstPieces(root, folder), null);
const site = areFirstDone ? (results[BUILD]?.site ?? null) : null;
if (site === null) parts.push(...[BROWSER, ...COMMANDS.map(({ script }) => script)].map(later));
else if (await doThese(await browserPieces(folder), site))
  await doThese(commandPieces(root, time.left, values.fresh), site);
else parts.push(...COMMANDS.map(({ script }) => later(script)));
process.exitCode = close();

/**
 * Does what has not been done of some pieces while there is time.
 * @param seen fingerprint of the built site that they look at; null for none
 * @returns whether all of them are done
 */
async function doThese(pieces: readonly FullPiece[], seen: string | null): Promise<boolean> {
  parts.push(...pieces);
  for (const { name } of pieces) {
    const done = kept.get(name);
    if (done !== undefined && isValid(name, done, seen)) results[name] = done;
  }
  const todo = pieces.filter(({ name }) => !results[name]?.isDone);
  const left = await doPieces(todo, time, async ({ part, name, run }) => {
    console.log(`\n=== ${part === name ? name : `${part}, ${name}`}`);
    const began = performance.now();
    const told = await run();
    if (workingTree(root).fingerprint !== tree.fingerprint)
      throw new Error(
        `Files were changed during "${name}": its result is of neither. Call the command again.`,
      );
    const earlier = results[name]?.seconds ?? 0;
    const result = {
      isDone: told !== null,
      site: name === BUILD && told?.tally.failed === 0 ? builtSite() : seen,
      seconds: earlier + (performance.now() - began) / 1000,
      ...(told?.tally ?? { passed: 0, failed: 0, skipped: [] }),
      failures: told?.failures ?? [],
    };
    results[name] = result;
    kept.put(name, result);
    return told !== null;
  });
  return left.length === 0;
}

/** Whether a result of an earlier call still holds: what somebody else has built since is not what was tested. */
function isValid(name: string, { failed, site: tested }: PartDone, seen: string | null): boolean {
  if (failed > 0 && values.failed) return false;
  return tested === (name === BUILD && failed === 0 ? builtSite() : seen);
}

/** What this call does not come to. */
function later(name: string): FullPart {
  return { part: name, name };
}

function builtSite(): string {
  return filesFingerprint(root, ['dist']);
}

/** Writes down what there is. @returns the exit status */
function close(): number {
  const failed = parts.filter(({ name }) => (results[name]?.failed ?? 0) > 0);
  const left = parts.filter(({ name }) => !results[name]?.isDone);
  // Nothing can be tested in a browser where nothing could be built.
  const goesOn = left.length > 0 && (results[BUILD]?.failed ?? 0) === 0;
  const changes = tree.isChanged ? ', with changes' : '';
  const head = `Commit ${tree.commit}${changes}, ${new Date().toISOString().slice(0, 10)}, ${machineSize()}.`;
  const summary = fullSummary(head, parts, results);
  const written = path.join(folder, 'summary.md');
  writeFileSync(written, summary);
  console.log(`\n${summary}`);
  console.log(`${path.relative(root, written)}: ${failed.length} pieces failed, ${left.length} left`);
  if (goesOn) console.log('the same command goes on');
  return goesOn ? UNFINISHED : failed.length > 0 ? 1 : 0;
}
