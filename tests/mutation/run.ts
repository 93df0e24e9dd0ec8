// `npm run test:mutation`: changes the pure floors in small ways, one at a time, and sees whether their tests notice.
// In pieces: `-- view --minutes 9` does what it can of a floor in that time, the same command goes on from there.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { doPieces, timeOf, UNFINISHED } from '../run/pieces.ts';
import { FLOORS, type Piece, piecesOf } from './pieces.ts';
import { type Mutant, scoreOf, scoreTable, unnoticedList } from './summary.ts';

/** Percent that has to be noticed. */
const BAR = 85;
const root = path.resolve(import.meta.dirname, '../..');
const results = path.join(root, 'test-results/mutation');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { minutes: { type: 'string' }, fresh: { type: 'boolean', default: false } },
});
const unknown = positionals.filter((name) => !FLOORS.some((floor) => floor === name));
if (unknown.length > 0) throw new Error(`${unknown.join(', ')}: the floors are ${FLOORS.join(', ')}`);
const floors = FLOORS.filter((floor) => positionals.length === 0 || positionals.includes(floor));
const pieces = piecesOf(floors, root);
const time = timeOf(values.minutes);

mkdirSync(results, { recursive: true });
const isDone = (piece: Piece) => existsSync(fileOf(piece));
const todo = pieces.filter((piece) => values.fresh || !isDone(piece));
console.log(`${pieces.length} pieces, ${todo.length} to do`);
await doPieces(todo, time, async (piece) => {
  writeFileSync(fileOf(piece), JSON.stringify(await mutate(piece)));
  return true;
});
process.exitCode = report();

function fileOf({ floor, hash }: Piece): string {
  return path.join(results, `${floor}-${hash}.json`);
}

async function mutate({ floor, files }: Piece): Promise<Mutant[]> {
  process.env.MUTATION_FLOOR = floor;
  const found = await new Stryker({
    mutate: [...files],
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'tests/mutation/vitest.config.ts' },
    // Rewriting it needs the compiler's old interface; nothing here reads it.
    tsconfigFile: 'none.json',
    ignorePatterns: ['dist', 'bench', 'docs', 'test-results', 'tests/e2e', 'tests/pictures'],
    // What is worked out once when a module is read would need all tests each time.
    ignoreStatic: true,
    concurrency: 2,
    reporters: ['progress-append-only'],
    tempDirName: 'test-results/mutation/sandbox',
    allowEmpty: true,
  }).runMutationTest();
  return found.map(({ fileName, location, mutatorName, replacement, status }) => ({
    file: path.relative(root, fileName).replaceAll(path.sep, '/'),
    line: location.start.line,
    kind: mutatorName,
    replacement: replacement ?? '',
    status,
  }));
}

/** @returns the exit status: 1 where a floor is below the bar, another one where something is left to do */
function report(): number {
  const done = pieces.filter(isDone);
  const mutants = done.map((piece) => ({
    floor: piece.floor,
    mutants: JSON.parse(readFileSync(fileOf(piece), 'utf8')) as Mutant[],
  }));
  const scores = floors.map((floor) =>
    scoreOf(
      floor,
      mutants.filter((each) => each.floor === floor).flatMap((each) => each.mutants),
    ),
  );
  console.log(`\n${scoreTable(scores)}\n`);
  const list = path.join(results, 'unnoticed.txt');
  writeFileSync(list, `${unnoticedList(mutants.flatMap((each) => each.mutants))}\n`);
  console.log(`What nobody noticed: ${path.relative(root, list)}`);
  if (done.length < pieces.length) {
    console.log(`${pieces.length - done.length} pieces left: the same command goes on`);
    return UNFINISHED;
  }
  return scores.every(({ score }) => score === null || score >= BAR) ? 0 : 1;
}
