import { beforeAll, describe, expect, it } from 'vitest';
import { type PaintList, paintByLead } from '../../../src/colour/paint.ts';
import { isFamily } from '../../../src/colour/palette.ts';
import type { Atlas } from '../../../src/record/atlas.ts';
import { realRecord } from '../record/realRecord.ts';

let atlas: Atlas;
let paints: PaintList;
beforeAll(async () => {
  atlas = await realRecord();
  paints = paintByLead(atlas);
});

function papers(code: string): number {
  const tile = paints.tiles.get(paints.municipalities.get(code) ?? '');
  // Two polygons a band.
  return (tile?.marks ?? []).filter(({ shape, ink }) => shape === 'polygon' && ink === 'paper').length / 2;
}

describe('paintByLead on the real record', () => {
  it('paints all 38 regions and all 379 members, and no outsider', () => {
    const members = new Set(atlas.regions.flatMap((region) => region.members.map(({ code }) => code)));
    expect(paints.regions.size).toBe(38);
    expect(new Set(paints.municipalities.keys())).toEqual(members);
    expect(members.size).toBe(379);
    expect(paints.municipalities.has('08205')).toBe(false);
  });

  it('has a tile for every look', () => {
    for (const paint of [...paints.regions.values(), ...paints.municipalities.values()]) {
      expect(paints.tiles.get(paint)?.side, paint).toBeGreaterThan(0);
    }
  });

  it('stripes exactly the 17 municipalities of several regions, in as many parts as regions', () => {
    const striped = [...paints.municipalities].filter(([, paint]) => paint.includes('--'));
    expect(striped).toHaveLength(17);
    for (const [code, paint] of striped) {
      const looks = atlas.regionsOf(code).map(({ id }) => paints.regions.get(id));
      expect(paint.split('--'), code).toEqual(looks);
      expect(papers(code), code).toBe(looks.length);
    }
  });

  it('stripes 竹原市 in three parts', () => {
    expect(paints.municipalities.get('34203')?.split('--')).toHaveLength(3);
    expect(papers('34203')).toBe(3);
  });

  it('gives a member of one region the look of that region', () => {
    for (const [code, paint] of paints.municipalities) {
      const [first, ...more] = atlas.regionsOf(code);
      if (more.length === 0) expect(paint, code).toBe(paints.regions.get(first?.id ?? ''));
    }
  });

  it('counts all 38 regions in the legend, each once', () => {
    const regions = paints.legend.flatMap((entry) => entry.regions);
    expect(regions).toHaveLength(38);
    expect(new Set(regions).size).toBe(38);
  });

  it('knows every family of the taxonomy', () => {
    expect(atlas.taxonomy.families.map(({ id }) => id).every(isFamily)).toBe(true);
    expect(atlas.taxonomy.categories.every(({ family }) => isFamily(family))).toBe(true);
    expect(atlas.taxonomy.categories).toHaveLength(13);
  });
});
