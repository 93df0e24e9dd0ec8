import { beforeAll, describe, expect, it } from 'vitest';
import { STATS } from '../../../src/colour/mode.ts';
import type { ColourView } from '../../../src/colour/paint.ts';
import { sheetContent } from '../../../src/pages/atlas/takeAlong/sheetContent.ts';
import { scaleBox } from '../../../src/svgmap/sheet/scale.ts';
import { drawSheet, sheetFile } from '../../../src/svgmap/sheet/sheet.ts';
import { byLook } from '../../../src/svgmap/viewPicture.ts';
import { japanese } from '../view/voices.ts';
import { type RealView, realView } from './realView.ts';

/** Coarse paths on a map large enough to see patterns on: small files that can be looked through. */
const SIZE = { width: 400, height: 380 };
const UNITS_PER_PIXEL = 0.5;

/** Every colour mode, and three years of two of them. */
const VIEWS: Readonly<Record<string, ColourView>> = {
  lead: { mode: { color: 'lead' }, year: null },
  'lead-2015': { mode: { color: 'lead' }, year: 2015 },
  'lead-2018': { mode: { color: 'lead' }, year: 2018 },
  'lead-2025': { mode: { color: 'lead' }, year: 2025 },
  'category-medical': { mode: { color: 'category', category: 'medical' }, year: null },
  'category-tourism': { mode: { color: 'category', category: 'tourism' }, year: null },
  'category-safety': { mode: { color: 'category', category: 'safety' }, year: null },
  'pillar-living': { mode: { color: 'pillar', pillar: 'living' }, year: null },
  ...Object.fromEntries(
    STATS.map((stat) => [`stat-${stat}`, { mode: { color: 'stat' as const, stat }, year: null }]),
  ),
  members: { mode: { color: 'members' }, year: null },
  'members-2015': { mode: { color: 'members' }, year: 2015 },
  'members-2018': { mode: { color: 'members' }, year: 2018 },
};

let real: RealView;
beforeAll(async () => {
  real = await realView();
});

describe('a sheet of every colour mode', () => {
  it.each(Object.entries(VIEWS))('%s looks as it did', async (name, view) => {
    const picture = real.draw(view, SIZE, {
      areaOf: byLook(real.paints(view)),
      unitsPerPixel: UNITS_PER_PIXEL,
      reserved: [scaleBox(SIZE.height)],
    });
    const sheet = drawSheet(
      picture,
      sheetContent({
        picture,
        legend: real.legend(view),
        view,
        place: '全国',
        address: `https://atlas.example/?picture=${name}`,
        language: 'ja',
        words: japanese.words,
      }),
    );
    const file = sheetFile(sheet);
    expect(file.length).toBeLessThan(60_000);
    await expect(file).toMatchFileSnapshot(`../../pictures/${name}.svg`);
  });
});
