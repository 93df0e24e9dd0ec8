import { expect, type Locator, type Page } from '@playwright/test';
import { type Camera, fitCamera, toScreen } from '../../../src/geo/camera.ts';
import type { LonLat } from '../../../src/geo/mercator.ts';
import { PAGE_DATA_ID, type PageData } from '../../../src/pages/atlas/pageData.ts';

export { hallOf } from '../../support/halls.ts';

/** Opens a page and waits until the interactive map has taken over. */
export async function openLive(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await live(page);
}

export async function live(page: Page): Promise<void> {
  await expect(frame(page)).toHaveClass(/is-live/, { timeout: 45_000 });
}

export function frame(page: Page): Locator {
  return page.locator('#map-frame');
}

export function panelTitle(page: Page): Locator {
  return page.locator('#panel h1');
}

/** Clicks where the first picture and the interactive map both put a position. */
export async function clickPosition(page: Page, position: LonLat): Promise<void> {
  const { x, y } = await screenPosition(page, position);
  await page.mouse.click(x, y);
}

/** Where a position stands on the screen while the map shows its first frame. */
export async function screenPosition(page: Page, position: LonLat): Promise<{ x: number; y: number }> {
  const box = await frame(page).boundingBox();
  if (!box) throw new Error('the map is not visible');
  const [x, y] = toScreen(await firstCamera(page), box, position);
  return { x: box.x + x, y: box.y + y };
}

async function firstCamera(page: Page): Promise<Camera> {
  const box = await frame(page).boundingBox();
  if (!box) throw new Error('the map is not visible');
  return fitCamera((await pageData(page)).bounds, box);
}

export async function pageData(page: Page): Promise<PageData> {
  return JSON.parse((await page.locator(`#${PAGE_DATA_ID}`).textContent()) ?? '') as PageData;
}

/** Colours of the screen at some points, as [red, green, blue]. */
export async function coloursAt(
  page: Page,
  points: readonly { x: number; y: number }[],
): Promise<(readonly [number, number, number])[]> {
  const shot = (await page.screenshot()).toString('base64');
  return page.evaluate(
    async ({ shot, points }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${shot}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no 2D canvas');
      context.drawImage(image, 0, 0);
      return points.map(({ x, y }) => {
        const [red = 0, green = 0, blue = 0] = context.getImageData(Math.round(x), Math.round(y), 1, 1).data;
        return [red, green, blue] as const;
      });
    },
    { shot, points },
  );
}
