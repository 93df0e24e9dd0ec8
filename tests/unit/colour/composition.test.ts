import { describe, expect, it } from 'vitest';
import { BAR_SIZE, compositionBar, segmentsOf } from '../../../src/colour/composition.ts';
import { FAMILIES, type FamilyId } from '../../../src/colour/palette.ts';
import { countByFamily } from '../../../src/record/counting.ts';
import { realRecord } from '../record/realRecord.ts';

const INSIDE = 42;
const widths = (counts: Partial<Record<FamilyId, number>>) =>
  segmentsOf(counts, INSIDE).map(({ ink, width }) => [ink, width]);

describe('segmentsOf, by hand', () => {
  it('fills the whole width with a single family', () => {
    expect(segmentsOf({ town: 5 }, INSIDE)).toEqual([{ ink: 'town', x: 0, width: 42 }]);
  });

  it('has none for a region without initiatives', () => {
    expect(segmentsOf({}, INSIDE)).toEqual([]);
    expect(segmentsOf({ work: 0, safety: 0 }, INSIDE)).toEqual([]);
  });

  it('parts two by a pixel of paper; of equal shares of 20.5 the first is the larger', () => {
    expect(segmentsOf({ health: 1, work: 1 }, INSIDE)).toEqual([
      { ink: 'work', x: 0, width: 21 },
      { ink: 'health', x: 22, width: 20 },
    ]);
  });

  it('gives what is left over to the largest remainder: 20, 13.33 and 6.67 of 40', () => {
    expect(widths({ work: 3, exchange: 2, health: 1 })).toEqual([
      ['work', 20],
      ['exchange', 13],
      ['health', 7],
    ]);
  });

  it('stands in the order of the taxonomy, not of the counts', () => {
    expect(widths({ safety: 4, work: 1, learning: 2 }).map(([ink]) => ink)).toEqual([
      'work',
      'learning',
      'safety',
    ]);
  });

  it('shows one of a hundred with two pixels: 0.41 of 41 becomes 2', () => {
    expect(widths({ work: 99, safety: 1 })).toEqual([
      ['work', 39],
      ['safety', 2],
    ]);
  });

  it('raises a further one that the first raise has pushed below: 36.4, 2.0 and 1.6 of 40', () => {
    expect(widths({ work: 91, exchange: 5, health: 4 })).toEqual([
      ['work', 36],
      ['exchange', 2],
      ['health', 2],
    ]);
  });
});

describe('segmentsOf, for the regions on record', () => {
  it('fills 42 pixels, in order, none narrower than two, a pixel apart', async () => {
    const atlas = await realRecord();
    expect(atlas.regions).toHaveLength(38);
    for (const region of atlas.regions) {
      const counts = countByFamily(atlas, region);
      const segments = segmentsOf(Object.fromEntries(counts), INSIDE);
      expect(
        segments.map(({ ink }) => ink),
        region.id,
      ).toEqual(FAMILIES.filter((family) => (counts.get(family) ?? 0) > 0));
      let end = -1;
      for (const { x, width } of segments) {
        expect(x, region.id).toBe(end + 1);
        expect(width, region.id).toBeGreaterThanOrEqual(2);
        expect(Number.isInteger(width), region.id).toBe(true);
        end = x + width;
      }
      expect(end, region.id).toBe(INSIDE);
    }
  });

  it('gives more room to more initiatives', async () => {
    const atlas = await realRecord();
    for (const region of atlas.regions) {
      const counts = countByFamily(atlas, region);
      const segments = segmentsOf(Object.fromEntries(counts), INSIDE);
      for (const a of segments) {
        for (const b of segments) {
          if ((counts.get(a.ink) ?? 0) > (counts.get(b.ink) ?? 0))
            expect(a.width, `${region.id}: ${a.ink} and ${b.ink}`).toBeGreaterThanOrEqual(b.width);
        }
      }
    }
  });
});

describe('compositionBar', () => {
  it('is nothing for a region without initiatives', () => {
    expect(compositionBar({})).toBeNull();
  });

  it('has paper around a ring around paper, and the segments inside', () => {
    const [halo, ring, ground, ...segments] = compositionBar({ work: 2, town: 1 }) ?? [];
    expect(halo).toEqual({ ink: 'paper', x: 0, y: 0, ...BAR_SIZE });
    expect(ring).toEqual({ ink: 'outline', x: 1, y: 1, width: 44, height: 7 });
    expect(ground).toEqual({ ink: 'paper', x: 2, y: 2, width: 42, height: 5 });
    expect(segments).toEqual([
      { ink: 'work', x: 2, y: 2, width: 27, height: 5 },
      { ink: 'town', x: 30, y: 2, width: 14, height: 5 },
    ]);
  });
});
