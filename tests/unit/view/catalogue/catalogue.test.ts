import { describe, expect, it } from 'vitest';
import { markOf, regionOf } from '../../../../src/view/catalogue/catalogue.ts';
import { type FacetId, optionsOf } from '../../../../src/view/catalogue/facets.ts';
import { MARKS } from '../../../../src/view/catalogue/file.ts';
import { LABELS, madeCatalogue } from './madeCatalogue.ts';

function valuesOf(row: Parameters<typeof madeCatalogue>[0][number], facet: FacetId): string[] {
  return optionsOf(madeCatalogue([{}, row]).facets[facet], 1).map(({ id }) => id);
}

describe('an opened catalogue', () => {
  it('has of each row the prefectures of its region, and what the region rests on', () => {
    expect(valuesOf({ region: 1 }, 'prefecture')).toEqual(['01', '08']);
    expect([0, 1, 2].map((region) => valuesOf({ region }, 'basis'))).toEqual([
      ['selection'],
      ['complete'],
      ['draft'],
    ]);
  });

  it('tells rows with figures from rows without', () => {
    expect([0, 1, 7].map((figures) => valuesOf({ figures }, 'figures'))).toEqual([['no'], ['yes'], ['yes']]);
  });

  it('tells what is counted from what is only shown', () => {
    MARKS.forEach((each, mark) => {
      expect(valuesOf({ mark }, 'counted'), each).toEqual([each === 'counted' ? 'yes' : 'no']);
      expect(markOf(madeCatalogue([{ mark }]), 0)).toBe(each);
    });
  });

  it('says its own values in the words of the page', () => {
    const { facets } = madeCatalogue([{}]);
    for (const { id, label } of facets.status.options)
      expect(label).toBe(Object.entries(LABELS.status).find(([key]) => key === id)?.[1]);
    expect(facets.basis.options.map(({ id }) => id)).toEqual(['selection', 'complete', 'draft']);
    expect(facets.counted.options).toEqual([
      { id: 'yes', label: LABELS.counted.yes },
      { id: 'no', label: LABELS.counted.no },
    ]);
  });

  it('knows the region of a row, and refuses a row that is not there', () => {
    const catalogue = madeCatalogue([{ region: 2 }]);
    expect(regionOf(catalogue, 0).id).toBe('south');
    expect(() => regionOf(catalogue, 1)).toThrow('the catalogue has no row 1');
  });
});
