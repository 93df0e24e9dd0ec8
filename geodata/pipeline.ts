import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { readCodeList } from './codeList.ts';
import { encode } from './encode.ts';
import { generalize } from './generalize.ts';
import { LEVELS } from './levels.ts';
import { readParts } from './read.ts';
import { selectParts } from './select.ts';
import { verify } from './verify.ts';

interface Job {
  /** N03 as published, or a prepared file. */
  input: string;
  /** The csv that lists the municipalities. */
  codes: string;
  /** The folder that receives the files; made if it is not there. */
  out: string;
  /** Told each step, for the terminal. */
  log(line: string): void;
}

/** A line of the closing table; sizes in bytes. */
export interface Written {
  file: string;
  features: number;
  points: number;
  bytes: number;
  brotli: number;
}

/**
 * Makes the files of all levels. Writes nothing before the last level has passed its checks.
 * @throws InputError for a fault of the input, Error if a level breaks its promises or its budget
 */
export async function buildLevels({ input, codes, out, log }: Job): Promise<Written[]> {
  const list = await readCodeList(codes);
  log(`list: ${list.codes.size} municipalities from ${codes}`);
  log(`reading ${input}`);
  const parts = await readParts(input, list);
  log(`read: ${parts.parts.length} pieces of land`);
  const made: (Written & { content: Buffer })[] = [];
  for (const level of LEVELS) {
    const selected = selectParts(parts, level);
    log(`${level.name}: drawing ${selected.parts.length} pieces`);
    const topology = encode(await generalize(selected, level), level);
    verify(level.name, topology, list);
    const content = Buffer.from(`${JSON.stringify(topology)}\n`);
    const brotli = brotliSize(content);
    if (brotli > level.budget) {
      throw new Error(
        `${level.name}: ${brotli} bytes after brotli are over the budget of ${level.budget}; raise its tolerance in geodata/levels.ts`,
      );
    }
    const points = topology.arcs.reduce((sum, arc) => sum + arc.length, 0);
    const features = topology.objects.municipalities.geometries.length;
    made.push({ file: `${level.name}.topo.json`, features, points, bytes: content.length, brotli, content });
  }
  await mkdir(out, { recursive: true });
  return Promise.all(
    made.map(async ({ content, ...written }) => {
      await writeFile(join(out, written.file), content);
      return written;
    }),
  );
}

/**
 * Bytes after brotli, as a server would send precompressed files.
 * @param quality 0 to 11; 11 is the best and takes seconds for the fine level
 */
export function brotliSize(content: Buffer, quality = constants.BROTLI_MAX_QUALITY): number {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  return brotliCompressSync(content, { params }).length;
}
