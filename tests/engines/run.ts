// `npm run test:engines`: the core journeys in Firefox and WebKit, on the built site. `-- --engine firefox`: only in one;
// `-- -g 地図`: only journeys with this in their name. An engine that is not there is named, and counts as no failure.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { needJapaneseFonts } from '../run/fonts.ts';
import { thisMachine } from '../run/machine.ts';
import { NOT_RUN } from '../run/pieces.ts';
import { startDisplay } from './drivers/display.ts';
import { ENGINES, type Engine, findEngine } from './engines.ts';
import { JOURNEYS } from './journeys/all.ts';
import { type Column, countOutcomes, type Outcome, writeReport } from './report.ts';
import { travel } from './travel.ts';

process.chdir(path.resolve(import.meta.dirname, '../..'));
const FOLDER = 'test-results/engines';
const { values } = parseArgs({
  options: { engine: { type: 'string', default: '' }, grep: { type: 'string', short: 'g', default: '' } },
});
if (!existsSync('dist/index.html')) throw new Error('no built site in dist/: run "npm run build" first');
const machine = thisMachine();
const engines = ENGINES.filter(({ name }) => name.toLowerCase().startsWith(values.engine.toLowerCase()));
const journeys = JOURNEYS.filter(({ name }) => name.includes(values.grep));
if (engines.length * journeys.length === 0) throw new Error('no such engine, or no such journey');

const columns: Column[] = [];
for (const engine of engines) columns.push(await columnOf(engine));
mkdirSync(FOLDER, { recursive: true });
const report = path.join(FOLDER, 'report.md');
const memory = Math.round(totalmem() / 2 ** 30);
writeFileSync(
  report,
  writeReport({
    journeys: journeys.map(({ name }) => name),
    columns,
    day: new Date().toISOString().slice(0, 10),
    machine: `${availableParallelism()} cores, ${memory} GiB`,
  }),
);
const { passed, failed } = countOutcomes(columns);
for (const column of columns) if ('missing' in column) console.log(`${column.engine}: ${column.missing}`);
console.log(`Report: ${report}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : passed > 0 ? 0 : NOT_RUN);

/** Goes every journey in one engine, each in a browser of its own: none finds what another has left. */
async function columnOf(engine: Engine): Promise<Column> {
  const found = findEngine(machine, engine);
  if ('missing' in found) return { engine: engine.name, missing: found.missing };
  needJapaneseFonts(machine);
  const display = found.screen === null ? null : await startDisplay(found.screen);
  const start = () => engine.start({ program: found.program, display: display?.name ?? null });
  const outcomes: Outcome[] = [];
  let version: string = engine.name;
  for (const journey of journeys) {
    const began = performance.now();
    const gone = await travel({ journey, start, engine: engine.name, folder: FOLDER });
    version = gone.version;
    outcomes.push(gone.outcome);
    const { failure, notes } = gone.outcome;
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`${failure === null ? 'ok    ' : 'FAILED'} ${version}: ${journey.name} (${seconds} s)`);
    for (const line of [failure ?? '', ...notes].filter(Boolean)) console.log(`         ${line}`);
  }
  await display?.stop();
  return { engine: engine.name, version, outcomes };
}
