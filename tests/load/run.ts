// `npm run test:load`: the built site behind nginx as Debian has it, under load from another process. What is
// done is kept: a run that was cut short goes on; `-- --minutes 9` stops by itself, `-- --fresh` begins anew,
// `-- --dist folder` takes another site.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { get } from '../hosting/get.ts';
import { nginx, startServer } from '../hosting/servers.ts';
import { UNFINISHED } from '../run/pieces.ts';
import { debianNginx } from './debianNginx.ts';
import { sampleUntil } from './exact.ts';
import { fingerprint } from './fingerprint.ts';
import { answerOf } from './program.ts';
import { tryReleases } from './releases.ts';
import { faultsOf, loadReport, type Surroundings } from './report.ts';
import { mixOf } from './requests.ts';
import { type Exact, nothingYet, type Results, results, type Step } from './results.ts';
import { type BuiltSite, MissingSite, readSite } from './site.ts';
import { CONNECTIONS, runStep, writeLists } from './steps.ts';
import { runWrk, wrkVersion } from './wrk.ts';

/** The load beside the pieces that look closely. */
const SECONDS_BESIDE = 25;
const CONNECTIONS_BESIDE = 32;
/** One in so many files of the mix is looked at closely. */
const SAMPLE = 12;

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'test-results/load');
const report = path.join(folder, 'report.md');

const { values } = parseArgs({
  options: {
    minutes: { type: 'string' },
    fresh: { type: 'boolean', default: false },
    dist: { type: 'string', default: path.join(root, 'dist') },
  },
});
mkdirSync(folder, { recursive: true });
const missing = [
  ...(debianNginx(folder).isThere() ? [] : [`nginx: apt-get install ${nginx.packages}`]),
  ...(wrkVersion() === null ? ['wrk: apt-get install wrk'] : []),
];
if (missing.length > 0) {
  const text = missing.map((each) => `not run: there is no ${each}`).join('\n');
  console.log(text);
  writeFileSync(report, `# Load\n\n${text}\n`);
  process.exitCode = 1;
} else {
  try {
    await main(readSite(path.resolve(values.dist)));
  } catch (error) {
    console.error(error instanceof MissingSite ? error.message : error);
    process.exitCode = 1;
  }
}

async function main(site: BuiltSite): Promise<void> {
  const deadline = Date.now() + Number(values.minutes ?? Number.POSITIVE_INFINITY) * 60_000;
  const store = path.join(folder, `done-${fingerprint(site.folder)}.json`);
  const isGoingOn = existsSync(store) && !values.fresh;
  const found: Results = isGoingOn ? results.parse(JSON.parse(readFileSync(store, 'utf8'))) : nothingYet();
  const pieces: { name: string; isDone: () => boolean; do: (work: string) => Promise<void> }[] = [
    ...CONNECTIONS.map((connections) => ({
      name: `${connections} connections`,
      isDone: () => found.steps.some((step) => step.connections === connections),
      do: async (work: string) => void found.steps.push(await step(site, work, connections)),
    })),
    {
      name: 'files under load',
      isDone: () => found.exact !== null,
      do: async (work) => {
        found.exact = await exactly(site, work);
      },
    },
    {
      name: 'release under load',
      isDone: () => found.releases !== null,
      do: async (work) => {
        const beside = { connections: CONNECTIONS_BESIDE, seconds: SECONDS_BESIDE };
        found.releases = await tryReleases(site, work, beside);
      },
    },
  ];
  for (const piece of pieces) {
    if (piece.isDone() || Date.now() >= deadline) continue;
    console.log(`${piece.name} …`);
    await inFolder(piece.do);
    writeFileSync(store, JSON.stringify(found, null, 1));
  }
  const text = loadReport(found, surroundings());
  writeFileSync(report, text);
  console.log(`\n${text}\n${path.relative(root, report)}`);
  const left = pieces.filter(({ isDone }) => !isDone());
  if (left.length > 0) console.log(`${left.length} left: the same command goes on`);
  process.exitCode = left.length > 0 ? UNFINISHED : faultsOf(found).length > 0 ? 1 : 0;
}

function step(site: BuiltSite, work: string, connections: number): Promise<Step> {
  return withServer(site, work, async (address) => {
    const lists = await writeLists(address, site, work);
    return runStep(address, work, lists, connections);
  });
}

function exactly(site: BuiltSite, work: string): Promise<Exact> {
  return withServer(site, work, async (address) => {
    const { mix } = await writeLists(address, site, work);
    const files = [...new Set(mixOf(site.files).map(({ file }) => file))];
    const samples = files.filter((_, index) => index % SAMPLE === 0);
    let isOver = false;
    const beside = { connections: CONNECTIONS_BESIDE, seconds: SECONDS_BESIDE, list: mix };
    const load = runWrk(address, beside).finally(() => (isOver = true));
    const sampled = await sampleUntil(() => isOver, address, site, samples);
    return { files: samples.length, ...sampled, load: await load };
  });
}

/** @throws Error where nginx cannot read the site */
async function withServer<Found>(
  { folder: dist, base, tiles }: BuiltSite,
  work: string,
  use: (address: string) => Promise<Found>,
): Promise<Found> {
  const server = await startServer(debianNginx(work), { base, folder: `${dist}/`, tiles });
  try {
    const { status } = await get(server.root);
    if (status !== 200)
      throw new Error(`nginx answers ${status}: can its user (www-data) read the site’s folder?`);
    return await use(server.root);
  } finally {
    await server.stop();
  }
}

/** A folder for one piece, which a server that runs as somebody else may read. */
async function inFolder(use: (work: string) => Promise<void>): Promise<void> {
  const work = await mkdtemp(path.join(tmpdir(), 'renkei-atlas-load-'));
  try {
    await chmod(work, 0o755);
    await use(work);
  } finally {
    await rm(work, { recursive: true });
  }
}

function surroundings(): Surroundings {
  const version = /nginx\/[\d.]+/.exec(answerOf('nginx', '-v') ?? '')?.[0] ?? 'nginx';
  const memory = `${(totalmem() / 2 ** 30).toFixed(0)} GiB`;
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${memory} of memory, Node ${process.version}`,
    server: `${version.replace('/', ' ')} with Debian’s nginx.conf and docs/hosting/nginx.conf, ${nginx.sendsBrotli ? 'with' : 'without'} brotli_static`,
    wrk: wrkVersion() ?? '',
  };
}
