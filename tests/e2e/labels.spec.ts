import { expect, type Page, test } from '@playwright/test';
import type { MeasurableFrame } from '../../src/pages/atlas/liveMap.ts';
import { openLive } from './support/atlas.ts';
import { FULL } from './support/sample.ts';

interface Box {
  name: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Room of the letters of every name on the map, measured in the browser's own font; CSS pixels. */
async function boxes(page: Page): Promise<Box[]> {
  // Names fade in, and the map asks several times what has room.
  await page.waitForTimeout(1500);
  return page.evaluate(() => {
    const frame = document.querySelector<HTMLElement>('#map-frame') as MeasurableFrame | null;
    const { placedNames, projectPosition } = frame ?? {};
    if (!placedNames || !projectPosition) throw new Error('no map to measure');
    const context = document.createElement('canvas').getContext('2d');
    if (!context) throw new Error('no 2D canvas');
    const ALIGN: Record<string, readonly [number, number]> = {
      left: [0, 0.5],
      right: [1, 0.5],
      top: [0.5, 0],
      bottom: [0.5, 1],
    };
    const found = new Map<string, Box>();
    for (const { layer, properties, position } of placedNames()) {
      const { name, under = '', note = '', anchor, rank } = properties as Record<string, string>;
      const [offsetX, offsetY] = (properties.offset ?? [0, 0]) as readonly [number, number];
      const isBeside = layer.startsWith('callouts');
      const size = isBeside ? 10 : layer === 'region-names' ? 12 : Number(rank) === 0 ? 15 : 12;
      const hasUnder = layer !== 'place-names' || document.documentElement.lang === 'ja-Hira';
      const small = [...(hasUnder ? under.split('\n') : []), ...note.split('\n')].filter(
        (line) => line !== '',
      );
      const rows = [
        ...(name ?? '').split('\n').map((text) => ({ text, size })),
        ...(isBeside ? [] : small).map((text) => ({ text, size: size * 0.75 })),
      ];
      const width = Math.max(
        ...rows.map((row) => {
          context.font = `${row.size}px Noto Sans CJK JP, sans-serif`;
          return context.measureText(row.text).width;
        }),
      );
      const height = rows.reduce((sum, row) => sum + row.size * 1.2, 0);
      const [shareX, shareY] = ALIGN[anchor ?? ''] ?? [0.5, 0.5];
      const [x, y] = projectPosition(position);
      const left = x + offsetX * size - width * shareX;
      // Letters stand within their lines of 1.2 ems, with room above and below.
      const top = y + offsetY * size - height * shareY + size * 0.1;
      const bottom = top + height - size * 0.2;
      const key = `${name}${position.map((degrees) => degrees.toFixed(1))}`;
      found.set(key, { name: name ?? '', left, top, right: left + width, bottom });
    }
    return [...found.values()];
  });
}

function overlapping(all: readonly Box[]): string[] {
  return all.flatMap((one, index) =>
    all.slice(0, index).flatMap((other) => {
      const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      // Positions come back from tiles, rounded to parts of a pixel.
      return wide > 1 && high > 1 ? [`${other.name} × ${one.name}`] : [];
    }),
  );
}

test.use({ viewport: { width: 1440, height: 900 } });

test('the first view names all 38 regions', async ({ page }) => {
  await openLive(page, '/');
  const names = await boxes(page);
  expect(names.map(({ name }) => name.replace('\n', '')).sort()).toHaveLength(38);
});

for (const [what, address, fewest] of [
  ['the country', '/', 38],
  ['regions', '/?at=6.4/34.6/133.2', 8],
  ['municipalities', '/?at=7.8/34.6/133.2', 20],
  ['municipalities with readings', '/?at=9.4/34.6/133.2', 8],
  ['municipalities in English', '/en/?at=8.8/34.6/133.2', 10],
] as const) {
  test(`no name lies on another: ${what}`, FULL, async ({ page }) => {
    await openLive(page, address);
    const all = await boxes(page);
    expect(all.length).toBeGreaterThanOrEqual(fewest);
    expect(overlapping(all)).toEqual([]);
  });
}

test('a phone has fewer names, none cut off by the rim, and the same again', FULL, async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await openLive(page, '/');
  const names = await boxes(page);
  expect(names.length).toBeGreaterThan(14);
  expect(overlapping(names)).toEqual([]);
  for (const { name, left, right } of names) expect([left >= 0, right <= 360], name).toEqual([true, true]);
  await openLive(page, '/');
  const again = await boxes(page);
  expect(again.map(({ name }) => name).sort()).toEqual(names.map(({ name }) => name).sort());
});

test('the scale bar follows zoom and latitude', FULL, async ({ page }) => {
  await openLive(page, '/?at=8/34.6/133.2');
  const bar = page.locator('.map-scale-bar');
  await expect(bar).toHaveText('20 km');
  // 40,075,016.69 m · cos 34.6° / (512 · 2^8) = 251.67 m a pixel.
  expect((await bar.boundingBox())?.width).toBeCloseTo(20_000 / 251.67, 0);
  await openLive(page, '/?at=8/44/142');
  expect((await bar.boundingBox())?.width).toBeCloseTo(20_000 / 219.93, 0);
});
