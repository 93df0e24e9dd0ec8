import type { FrameLocator } from '@playwright/test';
import { awake, expectFitting, heard, inside, mapOf } from './support/embeds.ts';
import { expect, test } from './support/hosts.ts';
import { type ReleaseServer, serveReleases } from './support/releases.ts';
import { FULL } from './support/sample.ts';

const REGIONS = [
  'ibaraki-keno',
  'hiroshima',
  'bingo',
  'koriyama',
  'toyama-gosei',
  'kumamoto',
  'renkei-kochi',
  'sapporo',
  'okayama',
  'nagano',
  'gifu',
  'kitakyushu',
];

/** So many maps may draw at once; the others give their place up and are pictures again. */
const MOST = 4;

let server: ReleaseServer;

test.beforeAll(async () => {
  server = await serveReleases();
});

test.afterAll(async () => {
  await server?.close();
});

test.describe.configure({ timeout: 240_000 });

test(
  'twelve embeds share their files and their drawings, and each stays a map or a picture',
  FULL,
  async ({ page, host }) => {
    let crashes = 0;
    page.on('crash', () => {
      crashes += 1;
    });
    await page.goto(host('twelve', { atlas: new URL(server.root).origin }));
    const frames = REGIONS.map((region) => inside(page, `#${region} iframe`));
    for (const [index, frame] of frames.entries()) {
      await page.locator(`#${REGIONS[index]}`).scrollIntoViewIfNeeded();
      await awake(frame);
      await expectFitting(frame);
    }
    for (const frame of frames) {
      await touch(frame);
      await expect(mapOf(frame)).toHaveClass(/is-live/, { timeout: 60_000 });
      const states = await Promise.all(frames.map(stands));
      expect(states.filter((state) => state === 'map').length, 'maps at once').toBeLessThanOrEqual(MOST);
      expect(states, 'neither map nor picture').not.toContain('nothing');
    }
    for (const frame of frames) await expect.poll(() => stands(frame)).toMatch(/^(?:map|picture)$/);

    // Whoever gave way comes back when touched again.
    const [first] = frames;
    if (!first) throw new Error('no frames');
    expect(await stands(first)).toBe('picture');
    await touch(first);
    await expect(mapOf(first)).toHaveClass(/is-live/, { timeout: 60_000 });
    expect(crashes).toBe(0);
    expect((await heard(page)).filter(({ name }) => name === 'error')).toEqual([]);

    const kept = server.asked.filter((path) => /^\/assets\/(?!data)/.test(path));
    const twice = kept.filter((path, index) => kept.indexOf(path) !== index);
    expect(twice, 'scripts, styles and shared files asked for twice').toEqual([]);
    expect(kept.length).toBeGreaterThan(5);
    expect(server.asked.filter((path) => /\/map\.json$/.test(path)).length, 'map.json').toBe(1);
  },
);

/** Scrolls to a frame's button and presses it. */
async function touch(frame: FrameLocator): Promise<void> {
  const button = frame.locator('#embed-move');
  await button.evaluate((each) => each.scrollIntoView({ block: 'center' }));
  await button.click();
}

/** What a frame shows at this moment. */
function stands(frame: FrameLocator): Promise<'map' | 'picture' | 'coming' | 'nothing'> {
  return frame.locator('#embed-map').evaluate((map) => {
    const isShown = (selector: string) =>
      map.querySelector(selector)?.checkVisibility({ visibilityProperty: true });
    const button = document.querySelector('#embed-move');
    if (map.classList.contains('is-live')) return isShown('canvas') ? 'map' : 'nothing';
    if (!isShown('svg.map-picture')) return 'nothing';
    return button?.checkVisibility() && button.getAttribute('aria-disabled') !== 'true'
      ? 'picture'
      : 'coming';
  });
}
