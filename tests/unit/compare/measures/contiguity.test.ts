import { describe, expect, it } from 'vitest';
import { contiguity } from '../../../../src/compare/measures/contiguity.ts';
import { createMapTopology } from '../../../../src/geo/mapTopology.ts';
import { A, B, C, D, E, madeTopology } from '../../geo/madeTopology.ts';

/** One–two–three in a row, four and five side by side elsewhere, six alone. */
const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = {
  one: ['two'],
  two: ['one', 'three'],
  three: ['two'],
  four: ['five'],
  five: ['four'],
  six: [],
};
const ALL = Object.keys(NEIGHBOURS);
const touching = (code: string) => NEIGHBOURS[code] ?? [];

describe('contiguity', () => {
  it('parts a region by borders, the part with most members first, codes in order', () => {
    expect(contiguity(ALL, ['five'], touching).parts).toEqual([
      ['one', 'three', 'two'],
      ['five', 'four'],
      ['six'],
    ]);
  });

  it('has as exclaves the members of parts without a central city, however large the part', () => {
    expect(contiguity(ALL, ['five'], touching).exclaves).toEqual(['one', 'six', 'three', 'two']);
    expect(contiguity(ALL, ['five', 'two'], touching).exclaves).toEqual(['six']);
    expect(contiguity(['one', 'two'], ['two'], touching).exclaves).toEqual([]);
  });

  it('does not hang together over a municipality that is no member', () => {
    expect(contiguity(['one', 'three'], ['one'], touching)).toEqual({
      parts: [['one'], ['three']],
      exclaves: ['three'],
    });
  });

  it('is the same in whatever order members come', () => {
    expect(contiguity([...ALL].reverse(), ['five'], touching)).toEqual(contiguity(ALL, ['five'], touching));
  });

  it('takes islands with their municipality, and a common corner for no border', () => {
    const map = createMapTopology(madeTopology);
    // A has an island far off; E lies within A; C touches B in a corner only, D lies between them.
    expect(contiguity([A, E], [A], map.touching).parts).toHaveLength(1);
    expect(contiguity([B, C], [B], map.touching)).toEqual({ parts: [[B], [C]], exclaves: [C] });
    expect(contiguity([B, C, D], [B], map.touching).exclaves).toEqual([]);
  });
});
