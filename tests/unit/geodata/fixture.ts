import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MunicipalTopology } from '../../../geodata/encode.ts';
import { buildLevels } from '../../../geodata/pipeline.ts';

const FOLDER = 'tests/fixtures/n03';

/** The same made-up land in both layouts of N03: 中央市 of two wards, 港市 with exclave and islet, 山町. */
export const LAYOUT_2022 = `${FOLDER}/layout-2022.geojson`;
export const LAYOUT_2024 = `${FOLDER}/layout-2024.geojson`;
export const CODES = `${FOLDER}/municipalities.csv`;

export type LevelName = 'national' | 'middle' | 'fine';

export async function emptyFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'geodata-'));
}

/** Builds from a file of the fixture's land and returns the text of each level. */
export async function build(input: string, codes = CODES): Promise<Record<LevelName, string>> {
  const out = await emptyFolder();
  await buildLevels({ input, codes, out, log: () => {} });
  const read = (name: LevelName) => readFile(join(out, `${name}.topo.json`), 'utf8');
  const levels = { national: await read('national'), middle: await read('middle'), fine: await read('fine') };
  await rm(out, { recursive: true });
  return levels;
}

export function parse(text: string): MunicipalTopology {
  return JSON.parse(text) as MunicipalTopology;
}
