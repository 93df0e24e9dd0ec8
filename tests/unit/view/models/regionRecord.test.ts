import { beforeAll, describe, expect, it } from 'vitest';
import { type PaintList, paintByLead } from '../../../../src/colour/paint.ts';
import { ja } from '../../../../src/i18n/ja.ts';
import type { Atlas } from '../../../../src/record/atlas.ts';
import { regionModel } from '../../../../src/view/models/region.ts';
import { realRecord } from '../../record/realRecord.ts';

describe('regionModel of the real record', () => {
  let atlas: Atlas;
  let paints: PaintList;
  beforeAll(async () => {
    atlas = await realRecord();
    paints = paintByLead(atlas);
  });

  it('every region has a model that can travel as JSON, with all its initiatives and members', () => {
    for (const region of atlas.regions) {
      const real = regionModel(atlas, region, paints, ja);
      expect(JSON.parse(JSON.stringify(real)), region.id).toEqual(real);
      const inPillars = real.pillars.flatMap(({ initiatives }) => initiatives).length;
      const inTree = real.tree.reduce((sum, { total }) => sum + total, 0);
      expect(inPillars + inTree, region.id).toBe(region.initiatives.length);
      expect(real.central.length + real.partners.length).toBe(region.members.length);
      expect(real.composition.reduce((sum, { count }) => sum + count, 0)).toBe(real.counted);
    }
  });

  it('備後圏域 shares 竹原市 with two other regions, and never names itself', () => {
    const { overlaps } = regionModel(atlas, atlas.region('bingo'), paints, ja);
    expect(
      overlaps
        .find(({ code }) => code === '34203')
        ?.regions.map(({ id }) => id)
        .sort(),
    ).toEqual(['hiroshima', 'hiroshima-chuo']);
    expect(overlaps.every(({ regions }) => regions.every(({ id }) => id !== 'bingo'))).toBe(true);
  });

  it('下関 is one city without partners, formed by its policy', () => {
    const real = regionModel(atlas, atlas.region('shimonoseki'), paints, ja);
    expect([real.central.length, real.partners.length, real.formed]).toEqual([1, 0, '2015-12-18']);
  });
});
