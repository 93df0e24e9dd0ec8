import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { booleanPointInPolygon } from '@turf/turf';
import { type Ink, palette } from '../../src/colour/palette.ts';
import { type Camera, fitCamera, type Size, toScreen } from '../../src/geo/camera.ts';
import { createMapTopology, type MunicipalTopology } from '../../src/geo/mapTopology.ts';
import type { LonLat } from '../../src/geo/mercator.ts';
import { frame, openLive, pageData } from './support/atlas.ts';
import { FULL } from './support/sample.ts';
import { openWithoutWebGL } from './support/withoutWebGL.ts';

const POINTS = 200;
/** Half the side of the square whose mean colour is compared, CSS pixels: some rounds of every pattern. */
const REACH = 18;
/** Levels of 255 per channel; the GL map's patterns are up to 1.4 times larger or smaller, and begin elsewhere. */
const TOLERANCE = 16;

const fine = createMapTopology(
  JSON.parse(readFileSync('geodata/fine.topo.json', 'utf8')) as MunicipalTopology,
);

interface Place {
  code: string;
  x: number;
  y: number;
}

/** Squares in a grid over the frame that lie wholly within one municipality; positions in CSS pixels of the frame. */
function squaresWithin(
  codes: readonly string[],
  camera: Camera,
  size: Size,
  reach: number,
  step: number,
): Place[] {
  const shapes = fine.features(new Set(codes)).features;
  const places: Place[] = [];
  for (const shape of shapes) {
    const rings =
      shape.geometry.type === 'Polygon' ? [shape.geometry.coordinates] : shape.geometry.coordinates;
    const screen = rings.map((rings_) =>
      rings_.map((ring) =>
        ring.map(([lon = 0, lat = 0]) => [...toScreen(camera, size, [lon, lat] as LonLat)]),
      ),
    );
    const polygon = { type: 'MultiPolygon' as const, coordinates: screen };
    const isInside = (x: number, y: number) => booleanPointInPolygon([x, y], polygon);
    for (let x = reach; x < size.width - reach; x += step) {
      for (let y = reach; y < size.height - reach; y += step) {
        const corners = [-reach, 0, reach].flatMap((dx) =>
          [-reach, 0, reach].map((dy) => [x + dx, y + dy] as const),
        );
        if (corners.every(([cx, cy]) => isInside(cx, cy))) places.push({ code: shape.properties.code, x, y });
      }
    }
  }
  return places;
}

/** Mean colour of each square, and whether letters or strong lines run through it. */
async function meansAt(page: Page, places: readonly Place[], reach: number) {
  const shot = (await frame(page).screenshot()).toString('base64');
  const dark = [palette.light.label, palette.light.outline, palette.light.highlight];
  return page.evaluate(
    async ({ shot, places, reach, dark }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${shot}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no 2D canvas');
      context.drawImage(image, 0, 0);
      const wanted = dark.map((hex) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)));
      return places.map(({ x, y }) => {
        const { data } = context.getImageData(x - reach, y - reach, 2 * reach, 2 * reach);
        const sums = [0, 0, 0];
        let isCrossed = false;
        for (let at = 0; at < data.length; at += 4) {
          for (const channel of [0, 1, 2]) sums[channel] = (sums[channel] ?? 0) + (data[at + channel] ?? 0);
          isCrossed ||= wanted.some((ink) =>
            ink.every((part, channel) => Math.abs(part - (data[at + channel] ?? 0)) < 40),
          );
        }
        return { mean: sums.map((sum) => (sum * 4) / data.length), isCrossed };
      });
    },
    { shot, places, reach, dark },
  );
}

const VIEWS = {
  'the leading field': '/regions/hiroshima-chuo/',
  'one category': '/regions/hiroshima-chuo/?color=category&category=medical',
  'a figure': '/regions/hiroshima-chuo/?color=stat&stat=change',
  'a year past': '/regions/hiroshima-chuo/?year=2017',
};

// 竹原市, below, has more colours than any of these.
for (const [name, address] of Object.entries(VIEWS)) {
  test(`both maps have the same colours: ${name}`, FULL, async ({ page, context }) => {
    await page.setViewportSize({ width: 1440, height: 1000 });
    await openLive(page, address);
    const { width, height } = (await frame(page).boundingBox()) ?? { width: 0, height: 0 };
    const size = { width, height };
    const camera = fitCamera((await pageData(page)).bounds, size);
    const members = fine.codes.filter(
      (code) => code.startsWith('34') || code.startsWith('33') || code.startsWith('35'),
    );
    // Where tools and the scale lie.
    const isFree = ({ x, y }: Place) => (x < width - 230 || y < height - 190) && (x > 130 || y < height - 60);
    const candidates = squaresWithin(members, camera, size, REACH, 9).filter(isFree);
    const live = await meansAt(page, candidates, REACH);
    const other = await context.newPage();
    await other.setViewportSize({ width: 1440, height: 1000 });
    await openWithoutWebGL(other, address);
    await sameFrame(other, height);
    if (address.includes('?'))
      await expect(other.locator('.map-picture pattern[id^="redrawn-"]').first()).toBeAttached();
    const still = await meansAt(other, candidates, REACH);
    const clear = candidates
      .map((place, index) => ({ place, live: live[index], still: still[index] }))
      .filter((each) => each.live && each.still && !each.live.isCrossed && !each.still.isCrossed);
    expect(clear.length).toBeGreaterThanOrEqual(POINTS);
    const step = clear.length / POINTS;
    const chosen = Array.from({ length: POINTS }, (_, index) => clear[Math.floor(index * step)]);
    for (const each of chosen) {
      const [a = [], b = []] = [each?.live?.mean, each?.still?.mean];
      const worst = Math.max(...a.map((part, channel) => Math.abs(part - (b[channel] ?? 0))));
      expect(worst, JSON.stringify(each)).toBeLessThanOrEqual(TOLERANCE);
    }
  });
}

/** Share of the pixels of a municipality that have each colour. */
async function sharesIn(page: Page, squares: readonly Place[], inks: readonly Ink[]): Promise<number[]> {
  const shot = (await frame(page).screenshot()).toString('base64');
  const wanted = inks.map((ink) =>
    [1, 3, 5].map((at) => Number.parseInt(palette.light[ink].slice(at, at + 2), 16)),
  );
  return page.evaluate(
    async ({ shot, squares, wanted }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${shot}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no 2D canvas');
      context.drawImage(image, 0, 0);
      const pixels = squares.map(({ x, y }) => [...context.getImageData(x, y, 1, 1).data]);
      return wanted.map(
        (ink) =>
          pixels.filter((pixel) => ink.every((part, channel) => Math.abs(part - (pixel[channel] ?? 0)) < 12))
            .length / pixels.length,
      );
    },
    { shot, squares, wanted },
  );
}

test('竹原市, in three regions, has the stripes of all three on both maps', async ({ page, context }) => {
  const address = '/regions/hiroshima-chuo/';
  await page.setViewportSize({ width: 1440, height: 1000 });
  await openLive(page, address);
  const { width, height } = (await frame(page).boundingBox()) ?? { width: 0, height: 0 };
  const squares = squaresWithin(
    ['34203'],
    fitCamera((await pageData(page)).bounds, { width, height }),
    { width, height },
    2,
    1,
  );
  // 広島広域 has no leader, 広島中央 and 備後 are led by health, the one by little and the other by more.
  const inks = ['mixed', 'health', 'others', 'paper'] as const;
  const live = await sharesIn(page, squares, inks);
  const other = await context.newPage();
  await other.setViewportSize({ width: 1440, height: 1000 });
  await openWithoutWebGL(other, address);
  await sameFrame(other, height);
  const still = await sharesIn(other, squares, inks);
  for (const [index, ink] of inks.entries()) {
    expect(live[index], `${ink}, live`).toBeGreaterThan(0.03);
    expect(still[index], `${ink}, picture`).toBeGreaterThan(0.03);
  }
});

/** The note below the map takes room; with a window taller by as much the frame is the same. */
async function sameFrame(page: Page, height: number): Promise<void> {
  const missing = height - ((await frame(page).boundingBox())?.height ?? 0);
  await page.setViewportSize({ width: 1440, height: 1000 + Math.round(missing) });
  await expect
    .poll(async () => Math.round((await frame(page).boundingBox())?.height ?? 0))
    .toBe(Math.round(height));
}
