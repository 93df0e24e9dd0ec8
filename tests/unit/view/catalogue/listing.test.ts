import { describe, expect, it } from 'vitest';
import { inListing, toRegion, toRegions } from '../../../../src/view/catalogue/links.ts';
import { listing, MOST_LISTED } from '../../../../src/view/catalogue/listing.ts';
import { madeAtlas, madeInitiative, madeInitiatives, madeRegion } from '../../record/made.ts';
import { realRecord } from '../../record/realRecord.ts';
import { japanese, voiceOf } from '../voices.ts';

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
    expect(inListing('ibaraki-keno')).toBe('in-ibaraki-keno');
    expect(toRegions(['bingo', 'hiroshima'])).toBe('?region=bingo,hiroshima#in-bingo');
    expect(toRegions(['a&b'], 'c d')).toBe('?region=a%26b&situation=c%20d#in-a&b');
  });

  it('tells of each initiative its category with its family, its pillar’s short name, and why it is not counted', () => {
    const initiatives = [
      madeInitiative({ key: 'a', pillar: 'urban', category: 'b-health' }),
      madeInitiative({ key: 'b', status: 'completed' }),
    ];
    const [region] = listing(madeAtlas([madeRegion({ initiatives })]), voiceOf('en')).regions;
    expect(region?.initiatives).toMatchObject([
      {
        key: 'a',
        category: { id: 'b-health', label: 'b-health', family: 'health' },
        pillar: 'urban',
        mark: 'counted',
      },
      { key: 'b', pillar: 'living', mark: 'completed' },
    ]);
    const lost = madeAtlas([madeRegion({ initiatives: [madeInitiative({ pillar: 'lost' })] })]);
    expect(() => listing(lost, japanese)).toThrow('no pillar "lost" in the taxonomy');
  });
});
