import { colourFacts } from '../../colour/facts.ts';
import { DEFAULT_MODE } from '../../colour/mode.ts';
import { paintsOf } from '../../colour/paint.ts';
import { FRAME_YEARS } from '../../embed/frame/frameViews.ts';
import type { Atlas } from '../../record/atlas.ts';

type Owners = ReadonlyMap<string, readonly string[]>;

const known = new WeakMap<Atlas, readonly Owners[]>();

/** Ids of the regions each municipality belonged to, by code, for each of `FRAME_YEARS`: whatever the colours, the same. */
export function datedOwners(atlas: Atlas): readonly Owners[] {
  const before = known.get(atlas);
  if (before) return before;
  const facts = colourFacts(atlas);
  const owners = FRAME_YEARS.map((year) => paintsOf(facts, { mode: DEFAULT_MODE, year }).owners);
  known.set(atlas, owners);
  return owners;
}
