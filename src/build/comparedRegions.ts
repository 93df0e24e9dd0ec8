import { compareFacts } from '../compare/facts.ts';
import type { CompareFacts } from '../compare/types.ts';
import type { Atlas } from '../record/atlas.ts';
import type { Geometry } from './geometry.ts';

const known = new WeakMap<Atlas, CompareFacts>();

/** Measures and relations of all regions, worked out once for a record: distances and borders take a while. */
export function comparedRegions(
  atlas: Atlas,
  { fine, middle }: Pick<Geometry, 'fine' | 'middle'>,
): CompareFacts {
  const facts = known.get(atlas) ?? compareFacts(atlas, { fine: fine.map, middle: middle.map });
  known.set(atlas, facts);
  return facts;
}
