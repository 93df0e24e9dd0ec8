import { describe, expect, it } from 'vitest';
import {
  borderLengths,
  nearestTo,
  overlapsOf,
  type Territory,
  touchesOf,
} from '../../../../src/compare/measures/neighbours.ts';
import { createMapTopology } from '../../../../src/geo/mapTopology.ts';
import type { LonLat } from '../../../../src/geo/mercator.ts';
import { A, B, C, D, E, madeTopology } from '../../geo/madeTopology.ts';
import { meridianKilometres } from '../ellipsoid.ts';

const map = createMapTopology(madeTopology);

function territory(region: string, members: readonly string[], ...centralHalls: LonLat[]): Territory {
  return { region, members: new Set(members), centralHalls };
}

const touches = (own: Territory, ...others: Territory[]) =>
  touchesOf(own, others, map.touching, borderLengths(map));

describe('borderLengths', () => {
  const lengthOf = borderLengths(map);

  it('measures a border on the ellipsoid, the same from both sides', () => {
    expect(lengthOf(A, B)).toBeCloseTo(meridianKilometres(30, 31), 6);
    expect(lengthOf(B, A)).toBe(lengthOf(A, B));
  });

  it('has nothing between municipalities with a common corner, or none', () => {
    expect([lengthOf(B, C), lengthOf(A, D), lengthOf(E, C)]).toEqual([0, 0, 0]);
  });
});

describe('touchesOf', () => {
  it('finds regions whose members border on each other, with the length', () => {
    const [west, east] = [territory('west', [A, E]), territory('east', [B])];
    const sharedBorderKm = meridianKilometres(30, 31);
    expect(touches(west, west, east)).toEqual([
      { region: 'east', sharedBorderKm: expect.closeTo(sharedBorderKm, 6) },
    ]);
    expect(touches(east, west)[0]?.sharedBorderKm).toBe(touches(west, east)[0]?.sharedBorderKm);
  });

  it('leaves common members out: their borders lie inside one of the regions', () => {
    // B is of both. A and D, what each has alone, meet in a corner only.
    expect(touches(territory('west', [A, B]), territory('north', [B, D]))).toEqual([]);
  });

  it('sees regions that overlap touch where what each has alone borders', () => {
    // C is of both; B and D, one of each, have a border.
    expect(touches(territory('one', [B, C]), territory('other', [C, D]))).toHaveLength(1);
  });

  it('does not let a region within another touch it, nor a corner touch', () => {
    expect(touches(territory('whole', [B, D]), territory('part', [D]))).toEqual([]);
    expect(touches(territory('west', [A]), territory('north', [D, C]))).toEqual([]);
  });
});

describe('overlapsOf', () => {
  it('names the municipalities in common, codes in order, and no region with itself', () => {
    const own = territory('own', [C, B, A]);
    const others = [own, territory('far', [E]), territory('near', [B, D, A])];
    expect(overlapsOf(own, others)).toEqual([{ region: 'near', municipalities: [A, B] }]);
  });
});

describe('nearestTo', () => {
  const own = territory('own', [], [140, 36]);

  it('goes from hall to hall of central cities, the nearer of two', () => {
    const twin = territory('twin', [], [140, 40], [140, 37]);
    expect(nearestTo(own, [own, twin, territory('far', [], [140, 38])])).toEqual({
      region: 'twin',
      km: expect.closeTo(meridianKilometres(36, 37), 6),
    });
  });

  it('is not mutual', () => {
    const [near, nearer] = [territory('near', [], [140, 37]), territory('nearer', [], [140, 37.5])];
    expect(nearestTo(own, [near, nearer])?.region).toBe('near');
    expect(nearestTo(near, [own, nearer])?.region).toBe('nearer');
  });

  it('is unknown where there is no other with a hall', () => {
    expect(nearestTo(own, [own, territory('unknown', [])])).toBeNull();
  });
});
