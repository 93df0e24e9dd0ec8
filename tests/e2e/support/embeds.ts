import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';

/** What a page has heard of its maps (`hosts/heard.js`). */
export interface Heard {
  name: 'ready' | 'select' | 'warning' | 'error';
  detail: Record<string, unknown>;
  /** Of the element. */
  id: string;
}

export interface HostWindow extends Window {
  heard: Heard[];
  /** What the host's policy has refused: "directive address". */
  refused: string[];
}

/** The iframe that an element has made, in its shadow tree. */
export const MADE = 'renkei-map iframe';

/** What stands in a frame; the only one of the page, or the one named. */
export function inside(page: Page | FrameLocator, iframe = 'iframe'): FrameLocator {
  return page.frameLocator(iframe);
}

export function mapOf(frame: FrameLocator): Locator {
  return frame.locator('#embed-map');
}

/** A municipality's land on the picture or its line in a list, both of which can be chosen. */
export function areaOf(frame: FrameLocator, code: string): Locator {
  return frame.locator(`a[data-area="municipality"][data-id="${code}"]`);
}

/** Waits until a frame's script has come and offers the interactive map. */
export async function awake(frame: FrameLocator): Promise<void> {
  await expect(frame.locator('#embed-move')).toBeVisible({ timeout: 20_000 });
}

/** Asks a frame for the interactive map as a reader would, and waits until it has been drawn. */
export async function moveMap(frame: FrameLocator): Promise<void> {
  await awake(frame);
  await frame.locator('#embed-move').click();
  await expect(mapOf(frame)).toHaveClass(/is-live/, { timeout: 45_000 });
}

export function heard(page: Page): Promise<Heard[]> {
  return page.evaluate(() => (window as unknown as HostWindow).heard);
}

/** Waits until a page has heard something of this name, and returns the last of it. */
export async function hears(page: Page, name: Heard['name']): Promise<Heard> {
  await expect.poll(async () => (await heard(page)).map((each) => each.name)).toContain(name);
  const found = (await heard(page)).findLast((each) => each.name === name);
  if (!found) throw new Error(`${name} was heard and is gone`);
  return found;
}

/** Text as it is printed, without the readings above it. */
export function plainText(place: Locator): Promise<string> {
  return place.evaluate((element) => {
    const copy = element.cloneNode(true) as Element;
    for (const reading of copy.querySelectorAll('rt, rp')) reading.remove();
    return copy.textContent ?? '';
  });
}

/** Pixels by which a frame is higher (lower: negative) than what stands in it. */
async function spareHeight(frame: FrameLocator): Promise<number> {
  const given = await frame.owner().evaluate((iframe) => iframe.clientHeight);
  const needed = await frame
    .locator('#embed')
    .evaluate((content) => content.getBoundingClientRect().bottom + window.scrollY);
  return given - needed;
}

/** Waits until a frame is as high as what stands in it, give or take two pixels, and has nothing to scroll. */
export async function expectFitting(frame: FrameLocator): Promise<void> {
  // Browsers lay out a frame that nobody can see when they like.
  await frame.owner().scrollIntoViewIfNeeded();
  const spare = async () => Math.abs(await spareHeight(frame));
  await expect.poll(spare, 'pixels too many or too few').toBeLessThanOrEqual(2);
  const hidden = () =>
    frame.locator('#embed').evaluate(() => {
      const { scrollHeight, scrollWidth, clientHeight, clientWidth } = document.documentElement;
      return { down: scrollHeight - clientHeight, across: scrollWidth - clientWidth };
    });
  await expect.poll(hidden, 'pixels to scroll within the frame').toEqual({ down: 0, across: 0 });
}

/** Everything a page and its frames complain of on the console, from now on. */
export function listenForFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  return faults;
}

/** Share of a map's points, 0 to 1, whose colour differs clearly between two screenshots of it. */
export async function difference(page: Page, before: Buffer, after: Buffer): Promise<number> {
  const shots = [before, after].map((shot) => `data:image/png;base64,${shot.toString('base64')}`);
  return page.evaluate(async (shots) => {
    const drawings = await Promise.all(
      shots.map(async (shot) => {
        const image = new Image();
        image.src = shot;
        await image.decode();
        // Small, so that lines and letters do not count and surfaces do.
        const canvas = new OffscreenCanvas(60, 60);
        const context = canvas.getContext('2d');
        if (!context) throw new Error('no 2D canvas');
        context.drawImage(image, 0, 0, 60, 60);
        return context.getImageData(0, 0, 60, 60).data;
      }),
    );
    const [one = new Uint8ClampedArray(), other = one] = drawings;
    let different = 0;
    for (let index = 0; index < one.length; index += 4) {
      const apart = [0, 1, 2].map((channel) => (one[index + channel] ?? 0) - (other[index + channel] ?? 0));
      if (Math.hypot(...apart) > 60) different += 1;
    }
    return different / (one.length / 4);
  }, shots);
}
