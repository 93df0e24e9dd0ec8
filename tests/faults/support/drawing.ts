import { expect, type Frame, type Locator, type Page } from '@playwright/test';

interface CrowdedWindow extends Window {
  crowd?: (WebGL2RenderingContext | null)[];
}

interface SpiedWindow extends Window {
  /** Of the first drawing that the page has made; a lost one no longer hands it out. */
  taken?: WEBGL_lose_context | null;
}

/** A page with a map, or one frame of it. */
type Place = Page | Frame;

export const picture = (place: Place): Locator =>
  place.locator('.map-frame > .map-picture, #embed-map > svg.map-picture');

/** Takes the interactive map's drawing away, as a graphics card does. @returns gives it back */
export async function loseDrawing(place: Place): Promise<() => Promise<void>> {
  const extension = await place.evaluateHandle(() =>
    document
      .querySelector<HTMLCanvasElement>('.maplibregl-canvas')
      ?.getContext('webgl2')
      ?.getExtension('WEBGL_lose_context'),
  );
  await extension.evaluate((lose) => lose?.loseContext());
  return () => extension.evaluate((lose) => lose?.restoreContext());
}

/** Whether the map's drawing has been taken away. */
export function isLost(place: Place): Promise<boolean | undefined> {
  return place.evaluate(() =>
    document.querySelector<HTMLCanvasElement>('.maplibregl-canvas')?.getContext('webgl2')?.isContextLost(),
  );
}

/**
 * Begins other drawings in the same page until the browser, which keeps only so many, takes the map's away.
 * @returns how many that took
 * @throws Error where 40 are not enough
 */
export async function crowdOut(place: Place): Promise<number> {
  for (let count = 1; count <= 40; count += 1) {
    await place.evaluate(() => {
      const others = window as CrowdedWindow;
      const context = document.createElement('canvas').getContext('webgl2');
      context?.clear(context.COLOR_BUFFER_BIT);
      // The browser takes away what has been drawn on the longest ago.
      context?.flush();
      others.crowd = [...(others.crowd ?? []), context];
    });
    if ((await isLost(place)) !== false) return count;
  }
  throw new Error('the browser has room for more than 40 drawings');
}

/** The other drawings go, and the browser is made to notice. */
export async function makeRoom(page: Page, place: Place = page): Promise<void> {
  await place.evaluate(() => {
    delete (window as CrowdedWindow).crowd;
  });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.detach();
}

/** Takes the first drawing of pages opened from now on away as soon as it has been made. */
export async function loseAtOnce(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      const context: unknown = Reflect.apply(getContext, this, [kind, ...rest]);
      const spied = window as SpiedWindow;
      if (context instanceof WebGL2RenderingContext && this.isConnected && spied.taken === undefined) {
        spied.taken = context.getExtension('WEBGL_lose_context');
        spied.taken?.loseContext();
      }
      return context;
    } as typeof getContext;
  });
}

/** Gives back what `loseAtOnce` has taken. */
export async function giveBack(page: Page): Promise<void> {
  const isGiven = await page.evaluate(() => {
    const { taken } = window as SpiedWindow;
    taken?.restoreContext();
    return Boolean(taken);
  });
  expect(isGiven, 'a drawing had been made').toBe(true);
}
