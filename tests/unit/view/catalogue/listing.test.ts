import { describe, expect, it } from 'vitest';
import { toRegion } from '../../../../src/view/catalogue/links.ts';
import { listing, MOST_LISTED } from '../../../../src/view/catalogue/listing.ts';
import { madeAtlas, madeInitiatives, madeRegion } from '../../record/made.ts';
import { realRecord } from '../../record/realRecord.ts';
import { japanese } from '../voices.ts';

describe('the list in the built page', () => {
  it('names every initiative of the record, region by region from the north', async () => {
    const atlas = await realRecord();
    const { rows, isWhole, regions } = listing(atlas, japanese);
    expect(isWhole).toBe(true);
    expect(rows).toBe(336);
    expect(regions.flatMap(({ initiatives }) => initiatives)).toHaveLength(336);
    expect(regions[0]?.name).toBe('さっぽろ連携中枢都市圏');
    const koriyama = regions.find(({ id }) => id === 'koriyama');
    expect(koriyama).toMatchObject({ coverage: 'draft', counted: 80, rows: 93 });
    // Why 13 of them are not counted.
    const marks = koriyama?.initiatives.map(({ mark }) => mark) ?? [];
    expect(Map.groupBy(marks, (mark) => mark).get('repeated')).toHaveLength(4);
    expect(Map.groupBy(marks, (mark) => mark).get('completed')).toHaveLength(3);
    expect(Map.groupBy(marks, (mark) => mark).get('outside')).toHaveLength(6);
  });

  it('names regions and numbers alone once there are more than a page can carry', () => {
    const made = (count: number) =>
      madeAtlas([madeRegion({ initiatives: madeInitiatives({ 'a-health': count }) })]);
    const most = listing(made(MOST_LISTED), japanese);
    expect(most.isWhole).toBe(true);
    expect(most.regions[0]?.initiatives).toHaveLength(MOST_LISTED);
    const more = listing(made(MOST_LISTED + 1), japanese);
    expect(more.isWhole).toBe(false);
    expect(more.regions[0]).toMatchObject({ rows: MOST_LISTED + 1, initiatives: [] });
  });

  it('is led to by links that hold with and without script', () => {
    expect(toRegion('ibaraki-keno')).toBe('?region=ibaraki-keno#in-ibaraki-keno');
  });
});
