import type { Geometry } from '../../src/build/geometry.ts';
import { middleOfLargest } from '../../src/geo/middle.ts';
import type { Atlas } from '../../src/record/atlas.ts';
import type { Municipality } from '../../src/record/types.ts';
import { groupsOf } from './groups.ts';
import { createRandom } from './random.ts';
import { syntheticRegion } from './regions.ts';

/** Whose initiatives the made ones are spread like: the fullest list on record that was adopted. */
const PATTERN = 'ibaraki-keno';

export interface SyntheticOptions {
  seed: number;
  /** Initiatives in all, real ones included. */
  initiatives: number;
}

/**
 * Files of made regions, beside which the real ones stay as they are: every municipality that is in none comes into
 * one, in sizes that real regions have.
 */
export function syntheticRegions(
  atlas: Atlas,
  geometry: Pick<Geometry, 'fine'>,
  { seed, initiatives }: SyntheticOptions,
): { id: string }[] {
  const random = createRandom(seed);
  const { map } = geometry.fine;
  const groups = groupsOf(
    {
      codes: atlas.municipalities
        .map(({ code }) => code)
        .filter((code) => atlas.regionsOf(code).length === 0),
      touching: (code) => map.touching(code),
      placeOf: (code) => atlas.municipality(code).hall ?? middleOfLargest(map.area([code])),
    },
    random.shuffled(atlas.regions.map(({ members }) => members.length)),
  );
  const real = atlas.regions.reduce((sum, region) => sum + region.initiatives.length, 0);
  const wanted = Math.max(groups.length, initiatives - real);
  const patterns = atlas.region(PATTERN).initiatives;
  return groups.map((codes, place) => {
    const share =
      Math.floor(((place + 1) * wanted) / groups.length) - Math.floor((place * wanted) / groups.length);
    return syntheticRegion(random, place + 1, largestFirst(codes.map(atlas.municipality)), share, patterns);
  });
}

/** The largest is the central city, as a rule of the scheme has it. */
function largestFirst(members: readonly Municipality[]): Municipality[] {
  const people = ({ population }: Municipality) => population.y2020 ?? 0;
  const [first, ...others] = [...members].sort((one, other) => people(other) - people(one));
  return first ? [first, ...others.sort((one, other) => one.code.localeCompare(other.code))] : [];
}
