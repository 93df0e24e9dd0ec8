import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { palette } from '../../src/colour/palette.ts';
import { createLocator } from '../../src/geo/locate.ts';
import type { MunicipalTopology } from '../../src/geo/mapTopology.ts';
import type { LonLat } from '../../src/geo/mercator.ts';
import { openLive } from './support/atlas.ts';
import { keepFrames, startRecording, stillFrames } from './support/frames.ts';
import { FULL } from './support/sample.ts';

const BARE = [palette.light.land, palette.light.sea].map((hex) =>
  [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16)).join(),
);
const MEMBERS = new Set(
  readdirSync('data/regions').flatMap((file) => {
    const { members } = JSON.parse(readFileSync(`data/regions/${file}`, 'utf8')) as {
      members: { code: string }[];
    };
    return members.map(({ code }) => code);
  }),
);
const locate = createLocator(
  JSON.parse(readFileSync('geodata/middle.topo.json', 'utf8')) as MunicipalTopology,
  0,
);
/** Of 255. A pattern's pixels are mixed anew when its tile is, by a little. */
const SAME = 16;
/** 東広島市, between two regions that overlap. */
const HIROSHIMA: LonLat = [132.75, 34.5];

/** Positions around one, each within a member and `margin` degrees at least from the member's edge. */
function within(middle: LonLat, margin: number): LonLat[] {
  const codeAt = (position: LonLat) => {
    const located = locate(position, 0);
    return located.kind === 'inside' && MEMBERS.has(located.code) ? located.code : null;
  };
  const steps = Array.from({ length: 31 }, (_, index) => (index - 15) * 0.03);
  const sides = [-margin, 0, margin];
  return steps
    .flatMap((right) => steps.map((up): LonLat => [middle[0] + right, middle[1] + up]))
    .filter(([x, y]) => {
      const code = codeAt([x, y]);
      return code && sides.every((right) => sides.every((up) => codeAt([x + right, y + up]) === code));
    });
}

/** The largest difference of a channel between two colours as they are recorded. */
function distance(one: string, other: string): number {
  const channels = other.split(',').map(Number);
  return Math.max(...one.split(',').map((value, index) => Math.abs(Number(value) - (channels[index] ?? 0))));
}

/** Holds files of the geometry back until they are let go; says which have been asked for. */
async function holdBack(page: Page, files: RegExp) {
  const asked: string[] = [];
  let letGo = () => {};
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(files, async (route) => {
    asked.push(/\/geo\/(.*)\.json$/.exec(route.request().url())?.[1] ?? '');
    await gate;
    await route.continue();
  });
  return { asked, letGo };
}

for (const [name, zoom, files, margin] of [
  ['from the middle level to the fine one', 7.6, /\/geo\/prefectures\//, 0.03],
  ["from the nation's level to the middle one", 5.8, /\/geo\/middle\.json/, 0.06],
] as const) {
  test(`${name}: no frame shows bare ground within members, and their look stays`, FULL, async ({ page }) => {
    await keepFrames(page);
    const { asked, letGo } = await holdBack(page, files);
    await openLive(page, `/?at=${zoom}/${HIROSHIMA[1]}/${HIROSHIMA[0]}`);
    const positions = within(HIROSHIMA, margin);
    expect(positions.length).toBeGreaterThan(30);

    await page.locator('#map-gl canvas').focus();
    const request = page.waitForRequest(files);
    await page.keyboard.press('+');
    await request;
    await startRecording(page, positions);
    await stillFrames(page, false);

    await startRecording(page, positions);
    await stillFrames(page, false);
    letGo();
    const { colours } = await stillFrames(page, true);
    expect(asked.length).toBeGreaterThan(0);
    const [first = []] = colours;
    const inFrame = first.filter((colour) => colour !== '');
    expect(inFrame.length).toBeGreaterThan(20);
    expect(inFrame.filter((colour) => BARE.includes(colour))).toEqual([]);
    const others = colours.flatMap((frame) =>
      frame.filter((colour, index) => distance(colour, first[index] ?? '') > SAME),
    );
    expect(others).toEqual([]);
  });
}

test('a town in no region gets its fine shape', FULL, async ({ page }) => {
  const { asked, letGo } = await holdBack(page, /\/geo\/prefectures\//);
  letGo();
  const answer = page.waitForResponse(/\/geo\/prefectures\/46\.json/);
  // 屋久島町, which is far from every region.
  await openLive(page, '/?at=9.5/30.35/130.5');
  expect((await answer).ok()).toBe(true);
  expect(asked).toEqual(['prefectures/46']);
});

test(
  "a region's page begins with its own shapes and asks for those around when the map is moved",
  FULL,
  async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    const asked: string[] = [];
    page.on('request', (request) => {
      const [, file] = /\/geo\/(.*)\.json$/.exec(request.url()) ?? [];
      if (file) asked.push(file);
    });
    await openLive(page, '/regions/kagoshima/');
    await page.locator('#map-gl canvas').focus();
    const more = page.waitForRequest(/\/geo\/prefectures\//);
    expect(asked).toEqual(['middle', 'regions/kagoshima']);
    await page.keyboard.press('ArrowRight');
    await more;
  },
);
