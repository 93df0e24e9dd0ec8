import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Topology } from 'topojson-specification';
import { absoluteArcs, type Point } from '../../geodata/topology.ts';
import { createRandom } from './random.ts';

/**
 * Command line: borders with ten times as many points, as a finer survey would have them: every segment is taken apart,
 * and the new points lie a little beside it. What they enclose stays the same municipalities.
 *
 *   npx tsx bench/synthetic/densify.ts --from geodata/fine.topo.json --out <file.topojson> [--times 10] [--seed 8]
 *
 * `npm run geodata -- <file.topojson> --out <folder>` then makes the three levels of it.
 */
const { values } = parseArgs({
  options: {
    from: { type: 'string', default: 'geodata/fine.topo.json' },
    out: { type: 'string' },
    times: { type: 'string', default: '10' },
    seed: { type: 'string', default: '8' },
  },
});
if (values.out === undefined) throw new Error('--out: into which file?');
/** How far a new point lies beside its segment, as a share of the segment's length. */
const BESIDE = 0.04;

const times = Number(values.times);
const random = createRandom(Number(values.seed));
const topology = JSON.parse(await readFile(values.from, 'utf8')) as Topology;
const arcs = absoluteArcs(topology).map(densified);
const { transform: _, ...rest } = topology;
await writeFile(values.out, JSON.stringify({ ...rest, arcs }));
console.log(`seed ${values.seed}: ${arcs.reduce((sum, arc) => sum + arc.length, 0)} points in ${values.out}`);

function densified(arc: readonly Point[]): Point[] {
  return arc.flatMap((point, place): Point[] => {
    const next = arc[place + 1];
    if (next === undefined) return [point];
    const [dx, dy] = [next[0] - point[0], next[1] - point[1]];
    const between = Array.from({ length: times - 1 }, (_, step): Point => {
      const along = (step + 1) / times;
      const beside = (random.next() - 0.5) * BESIDE;
      return [rounded(point[0] + along * dx - beside * dy), rounded(point[1] + along * dy + beside * dx)];
    });
    return [point, ...between];
  });
}

function rounded(degrees: number): number {
  return Number(degrees.toFixed(7));
}
