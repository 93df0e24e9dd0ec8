import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { MeasurableFrame } from '../../src/pages/atlas/liveMap.ts';
import { createFrame } from '../../src/svgmap/frame.ts';
import { hallOf, openLive, pageData } from './support/atlas.ts';
import { among } from './support/sample.ts';

/** Halls from end to end of the country. */
const NATION = [
  '01100',
  '01204',
  '02201',
  '03201',
  '06201',
  '07203',
  '08201',
  '15100',
  '16201',
  '17201',
  '18201',
  '20201',
  '21201',
  '22100',
  '28201',
  '34100',
  '37201',
  '39201',
  '43100',
  '46201',
];
/** The nine members of いばらき県央 and eleven of their neighbours. */
const IBARAKI = [
  '08201',
  '08216',
  '08221',
  '08226',
  '08236',
  '08302',
  '08309',
  '08310',
  '08341',
  '08212',
  '08225',
  '08205',
  '08230',
  '08231',
  '08233',
  '08234',
  '09342',
  '09343',
  '08223',
  '08204',
];

for (const [address, codes] of [
  ['/', NATION],
  ['/regions/ibaraki-keno/', IBARAKI],
] as const) {
  for (const [width, height] of [
    [360, 740],
    [768, 1024],
    [1440, 900],
  ] as const) {
    test(
      `${address} at ${width} px: both maps put 20 town halls at the same place, within a pixel`,
      among((address === '/' ? 360 : 1440) === width),
      async ({ page }) => {
        await page.setViewportSize({ width, height });
        await openLive(page, address);
        const { bounds } = await pageData(page);
        const unitsPerSide = Number(
          await page
            .locator('#map-frame > .map-picture')
            .evaluate((svg: SVGSVGElement) =>
              Math.max(svg.viewBox.baseVal.width, svg.viewBox.baseVal.height),
            ),
        );
        const frame = createFrame(bounds, unitsPerSide);
        const halls = codes.map((code) => ({
          code,
          position: hallOf(code),
          unit: frame.project(hallOf(code)),
        }));
        const differences = await page.evaluate((places) => {
          const element = document.querySelector<MeasurableFrame>('#map-frame');
          const svg = element?.querySelector<SVGSVGElement>('.map-picture');
          if (!element?.projectPosition || !svg) throw new Error('no map to measure');
          const { projectPosition } = element;
          // The picture is out of the way by now; shown again for the measurement.
          svg.style.display = 'block';
          const origin = element.getBoundingClientRect();
          const matrix = svg.getScreenCTM();
          if (!matrix) throw new Error('the picture has no screen matrix');
          return places.map(({ code, position, unit }) => {
            const drawn = new DOMPoint(unit[0], unit[1]).matrixTransform(matrix);
            const [x, y] = projectPosition(position);
            return { code, px: Math.hypot(drawn.x - origin.x - x, drawn.y - origin.y - y) };
          });
        }, halls);
        for (const { code, px } of differences) expect(px, code).toBeLessThanOrEqual(1);
        expect(differences).toHaveLength(20);
      },
    );
  }
}

test.describe('weights of what comes with a page', () => {
  test('the nation: at most 70 KB, map and text, as the browser gets it', () => {
    expect(readFileSync('dist/index.html.br').byteLength).toBeLessThan(70_000);
  });

  test('a region: at most 40 KB each', () => {
    for (const id of readdirSync('dist/regions')) {
      expect(readFileSync(`dist/regions/${id}/index.html.br`).byteLength, id).toBeLessThan(40_000);
    }
  });

  test('the small map of a town: at most 15 KB before compression, for every town', () => {
    for (const code of readdirSync('dist/municipalities')) {
      const html = readFileSync(`dist/municipalities/${code}/index.html`, 'utf8');
      const picture = /<svg class="map-picture[\s\S]*?<\/svg>/.exec(html)?.[0] ?? '';
      expect(picture.length, code).toBeGreaterThan(300);
      expect(picture.length, code).toBeLessThan(15_000);
      expect(picture, `${code} is on its own map`).toMatch(/map-focus|map-mark/);
    }
  });
});
