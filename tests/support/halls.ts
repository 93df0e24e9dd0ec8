import { readFileSync } from 'node:fs';
import type { LonLat } from '../../src/geo/mercator.ts';
import { parseMunicipalities } from '../../src/record/municipalities.ts';

const municipalities = new Map(
  parseMunicipalities(readFileSync('data/municipalities.csv', 'utf8')).map((each) => [each.code, each]),
);

/** [lon, lat] of a town hall. @throws Error for a code without one */
export function hallOf(code: string): LonLat {
  const hall = municipalities.get(code)?.hall;
  if (!hall) throw new Error(`no hall on record for ${code}`);
  return hall;
}
