import type { Page } from '@playwright/test';
import { type Bounds, fitCamera, toScreen } from '../../src/geo/camera.ts';
import type { LonLat } from '../../src/geo/mercator.ts';
import type { SamplePoint } from '../fixtures/points.ts';
import type { Probe } from './firstMap.ts';
import type { BenchPage } from './pages.ts';

/** Where the colours of the sampled places are on the page's first map. */
export async function probesOn(
  page: Page,
  { at, isLive, shows }: BenchPage,
  points: readonly SamplePoint[],
  bounds: Bounds,
): Promise<Probe[]> {
  const positions = points.map(({ position }) => position);
  const isOwnPicture = at === 'site' || !isLive;
  const places = isOwnPicture
    ? await placesOnPicture(page, positions, bounds)
    : await page.evaluate((all) => all.map((position) => window.watched.project(position)), positions);
  // In a region each member's name stands on its innermost point.
  const reach = shows === 'region' ? 12 : 3;
  return points.map(({ region, fill, inks }, index) => {
    const place = places[index];
    if (!place) throw new Error(`the page does not say where ${region} lies`);
    return { at: place, inks: isOwnPicture ? inks : [fill], reach };
  });
}

/** Where positions lie on the atlas's static picture of `bounds` as it is first seen, CSS pixels in the window. */
export async function placesOnPicture(
  page: Page,
  positions: readonly LonLat[],
  bounds: Bounds,
): Promise<(readonly [x: number, y: number])[]> {
  const handle = await page.waitForFunction(() => window.watched.firstBox);
  const box = await handle.jsonValue();
  if (!box) throw new Error('the page has no picture of a map');
  const camera = fitCamera(bounds, box);
  return positions.map((position) => {
    const [x, y] = toScreen(camera, box, position);
    return [x + box.left, y + box.top];
  });
}
