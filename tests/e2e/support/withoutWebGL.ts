import { expect, type Page } from '@playwright/test';

/** Takes WebGL away from every page opened afterwards; canvases go on drawing in two dimensions. */
export async function takeWebGLAway(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'WebGL2RenderingContext', { value: undefined });
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return kind.startsWith('webgl') ? null : Reflect.apply(getContext, this, [kind, ...rest]);
    } as typeof getContext;
  });
}

/** Opens a page as on a screen without WebGL, and waits until it has said that its map stays as it is. */
export async function openWithoutWebGL(page: Page, address: string): Promise<void> {
  await takeWebGLAway(page);
  await page.goto(address);
  await expect(page.locator('#map-note')).toContainText('固定の地図を表示しています', { timeout: 30_000 });
}
