import { beforeEach, describe, expect, it } from 'vitest';
import type { Atlas } from '../../../src/record/atlas.ts';
import { madeAtlas, madeMember, madeRegion, madeStrategy } from './made.ts';

const south = madeRegion({
  id: 'south',
  centralCities: ['34207'],
  members: [madeMember('34207', null), madeMember('34203'), madeMember('33207')],
});
const north = madeRegion({
  id: 'north',
  centralCities: ['33202', '33100'],
  members: [madeMember('33202', null), madeMember('33100'), madeMember('33207')],
});
const farNorth = madeRegion({ id: 'far-north' });
const given = [south, north, farNorth];
let atlas: Atlas;
beforeEach(() => {
  atlas = madeAtlas(given);
});

describe('createAtlas', () => {
  it('puts regions from north to south, by the code of the first central city', () => {
    expect(atlas.regions.map(({ id }) => id)).toEqual(['far-north', 'north', 'south']);
  });

  it('leaves the list it was given as it was', () => {
    expect(given.map(({ id }) => id)).toEqual(['south', 'north', 'far-north']);
  });

  it('finds what is on record', () => {
    expect(atlas.region('north')).toBe(north);
    expect(atlas.municipality('33207').code).toBe('33207');
    expect(atlas.document('collection').title).toBe('事例集');
    expect(atlas.familyOf('b-health')).toBe('health');
  });

  it.each([
    ['region', () => atlas.region('nowhere'), 'no region "nowhere" on record'],
    ['municipality', () => atlas.municipality('99999'), 'no municipality "99999" on record'],
    ['document', () => atlas.document('lost'), 'no document "lost" on record'],
    ['category', () => atlas.familyOf('other'), 'no category "other" on record'],
  ])('throws for a %s that is not', (_, look, message) => {
    expect(look).toThrow(message);
  });

  it('names the regions of a municipality from north to south', () => {
    expect(atlas.regionsOf('33207').map(({ id }) => id)).toEqual(['north', 'south']);
    expect(atlas.regionsOf('34203').map(({ id }) => id)).toEqual(['south']);
  });

  it('has no region for one outside, known or not', () => {
    expect(atlas.regionsOf('99999')).toEqual([]);
  });

  it("finds a municipality's own strategy, and null where none is on record", () => {
    const strategy = madeStrategy({ code: '34203' });
    const withStrategies = madeAtlas(given, [], { strategies: [madeStrategy({ code: '33207' }), strategy] });
    expect(withStrategies.strategyOf('34203')).toBe(strategy);
    expect(withStrategies.strategyOf('34207')).toBeNull();
  });
});
