// `npm run bench`: builds the pages of floors and peers, measures them and the built site, and writes the report.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { makeFixtures } from '../fixtures/make.ts';
import { writeReport } from '../report/write.ts';
import { PAGES, REGION } from './pages.ts';
import { planOf } from './plan.ts';
import { compressPages, preparePages } from './prepare.ts';
import { openStage } from './stage.ts';
import { openStore } from './store.ts';

const usage = `Measures the built site (dist/) against floors and peers.

  --quick          a few pages and rounds, under five minutes
  --minutes <n>    stop after so many minutes; the next call goes on from there
  --site <folder>  another built site than dist
  --name <name>    name of the results in bench/results (default: latest, or quick)
  --only <ids>     only these pages, with commas between them
  --fresh          forget the measurements of this name and begin anew`;

const root = path.resolve(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    minutes: { type: 'string' },
    site: { type: 'string', default: path.join(root, 'dist') },
    name: { type: 'string' },
    only: { type: 'string' },
    fresh: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(usage);
else process.exitCode = await bench();

function isOurs(id: string): boolean {
  return PAGES.some((page) => page.id === id && page.kind === 'ours');
}

async function bench(): Promise<number> {
  if (!existsSync(path.join(values.site, 'index.html'))) {
    console.error(`${values.site} holds no built site: npm run build`);
    return 1;
  }
  const name = values.name ?? (values.quick ? 'quick' : 'latest');
  const out = path.join(root, 'bench/dist');
  await preparePages(out, values.fresh);
  const fixtures = await makeFixtures(values.site, out, REGION);
  await compressPages(out);
  const store = openStore(path.join(out, 'runs', `${name}-${fixtures.hash}.jsonl`), values.fresh);
  const plan = planOf({
    isQuick: values.quick,
    only: values.only?.split(',') ?? [],
    isBuilt: (id) => isOurs(id) || existsSync(path.join(out, 'pages', id)),
  });
  const deadline = Date.now() + Number(values.minutes ?? Number.POSITIVE_INFINITY) * 60_000;
  const stage = await openStage({ site: values.site, bench: out, fixtures });
  try {
    let left = plan.filter((job) => !store.has(job));
    console.log(`${plan.length} measurements, ${left.length} to take`);
    for (const job of left) {
      if (Date.now() > deadline) break;
      const started = Date.now();
      const result = await stage.measure(job);
      store.add({ ...job, result });
      console.log(
        `${job.round} ${job.condition} ${job.page} ${job.kind}: ${((Date.now() - started) / 1000).toFixed(1)} s`,
      );
    }
    left = plan.filter((job) => !store.has(job));
    if (left.length > 0) console.log(`${left.length} left: the same command goes on`);
    else
      await writeReport({
        name,
        folder: path.join(root, 'bench/results'),
        measured: store.all(),
        hash: fixtures.hash,
      });
  } finally {
    stage.close();
  }
  return 0;
}
