import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readGeometry } from '../../src/build/geometry.ts';
import { readRecord } from '../../src/build/readRecord.ts';
import { SYNTHETIC_DOCUMENT } from './initiatives.ts';
import { syntheticRegions } from './record.ts';

/**
 * Command line: writes a whole data folder a hundred times as full as the real one, for measuring.
 *
 *   npx tsx bench/synthetic/generate.ts --out <folder> [--initiatives 22500] [--seed 8]
 *
 * The same seed gives the same bytes. Everything made says so in its name; it never belongs into data/.
 */
const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    initiatives: { type: 'string', default: '22500' },
    seed: { type: 'string', default: '8' },
  },
});
const root = path.join(import.meta.dirname, '../..');
const real = path.join(root, 'data');
const [seed, initiatives] = [Number(values.seed), Number(values.initiatives)];
if (values.out === undefined) throw new Error('--out: into which folder?');
if (!Number.isInteger(seed) || !Number.isInteger(initiatives)) throw new Error('whole numbers are needed');
const out = path.resolve(values.out);
if (!path.relative(real, out).startsWith('..')) throw new Error(`--out: ${out} is the real record`);

const [atlas, geometry] = await Promise.all([readRecord(real), readGeometry(path.join(root, 'geodata'))]);
const made = syntheticRegions(atlas, geometry, { seed, initiatives });
await rm(out, { recursive: true, force: true });
await mkdir(path.dirname(out), { recursive: true });
await cp(real, out, { recursive: true });
for (const region of made) await writeJson(`regions/${region.id}.json`, region);
const sources = JSON.parse(await readFile(path.join(out, 'sources.json'), 'utf8')) as { documents: object[] };
await writeJson('sources.json', { ...sources, documents: [...sources.documents, SYNTHETIC_DOCUMENT] });

const full = await readRecord(out);
const outside = full.municipalities.filter(({ code }) => full.regionsOf(code).length === 0).length;
const total = full.regions.reduce((sum, region) => sum + region.initiatives.length, 0);
console.log(`seed ${seed}: ${made.length} made regions beside ${atlas.regions.length} real ones in ${out}`);
console.log(`${total} initiatives; ${outside} municipalities in no region`);

function writeJson(name: string, content: unknown): Promise<void> {
  return writeFile(path.join(out, name), `${JSON.stringify(content, null, 2)}\n`);
}
