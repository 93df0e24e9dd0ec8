import { beforeEach, describe, expect, it } from 'vitest';
import { createSiteFinder, type SiteFinder } from '../../../../src/search/initiatives/siteFinder.ts';
import { type Site, sitesOf } from '../../../../src/search/initiatives/sites.ts';
import { TIER } from '../../../../src/search/places/tiers.ts';
import { madeDocuments, madePlaces } from '../madePlaces.ts';

let sites: Site[];
let find: SiteFinder;
beforeEach(() => {
  sites = sitesOf(madeDocuments.initiatives, madePlaces());
  find = createSiteFinder(sites);
});

describe('where an initiative is', () => {
  it('with its region’s members where it says all or nothing, else with those it lists', () => {
    expect(sites).toEqual([
      { area: 0, towns: [0, 1], isSure: true, isEveryone: true },
      { area: 0, towns: [1], isSure: true, isEveryone: false },
      { area: 1, towns: [2, 1], isSure: false, isEveryone: true },
      { area: -1, towns: [], isSure: true, isEveryone: true },
    ]);
  });
});

describe('initiatives by who takes part', () => {
  const found = (areas: number[], towns: number[]) => {
    const { places, tiers, scores } = find(new Set(areas), new Set(towns));
    expect(tiers).toEqual(places.map(() => TIER.participant));
    return places.map((place, index) => [place, scores[index]]);
  };

  it('are those of a region', () => {
    expect(found([0], [])).toEqual([
      [0, 1],
      [1, 1],
    ]);
    expect(found([1], [])).toEqual([[2, 0.5]]);
  });

  it('are those of a town, the sure ones worth more', () => {
    expect(found([], [1])).toEqual([
      [0, 1],
      [1, 1],
      [2, 0.5],
    ]);
    // A member that the source does not list is no answer.
    expect(found([], [0])).toEqual([[0, 1]]);
    expect(found([], [3])).toEqual([]);
  });

  it('are none where nobody is named', () => {
    expect(found([], [])).toEqual([]);
  });
});
