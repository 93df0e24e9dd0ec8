import { until } from '../support/until.ts';
import type { Journey, Setting } from './journey.ts';

const FRAME = '/embed/regions/ibaraki-keno/';
const REGION = 'いばらき県央地域連携中枢都市圏';
/** Computed by the processor the first drawing takes its time, milliseconds. */
const DRAWING = 60_000;

export const frame: Journey = {
  name: "a frame in somebody else's page: shown, and interactive when asked",
  async go(setting) {
    const { tab, host, note } = setting;
    await tab.open(host('frame'));
    await tab.reads('h1', REGION, { frame: FRAME });
    await tab.shows('#embed-map svg.map-picture', { frame: FRAME });
    await tab.shows('#embed-move', { frame: FRAME });
    await tab.click('#embed-move', { frame: FRAME });
    const look = () =>
      tab.call(
        () =>
          document.querySelector('#embed-map.is-live')
            ? 'live'
            : (document.querySelector('#embed-status')?.textContent ?? ''),
        null,
        { frame: FRAME },
      );
    const seen = await until(
      'a map, or a word',
      look,
      (text) => text === 'live' || /表示できません/.test(text),
      DRAWING,
    );
    if (seen !== 'live') note(`frames: ${seen}`);
  },
};

export const element: Journey = {
  name: 'the element <renkei-map>: shown as high as it is, also under a strict policy of the host',
  async go(setting) {
    const { tab, host } = setting;
    for (const page of ['element', 'strict'] as const) {
      await tab.open(host(page));
      const names = () =>
        tab.call(() => (Reflect.get(window, 'heard') as { name: string }[]).map(({ name }) => name), null);
      await until(`${page}: the map is ready`, names, (seen) => seen.includes('ready'));
      await tab.reads('h1', REGION, { frame: FRAME });
      await fits(setting);
    }
    const refused = await tab.call(() => Reflect.get(window, 'refused') as string[], null);
    if (refused.length > 0) throw new Error(`the host's policy refused ${refused.join(', ')}`);
  },
};

/** The frame is as high as what stands in it, give or take two pixels. */
async function fits({ tab }: Setting): Promise<void> {
  const spare = () =>
    tab.call(
      () => innerHeight - ((document.querySelector('#embed')?.getBoundingClientRect().bottom ?? 0) + scrollY),
      null,
      { frame: FRAME },
    );
  await until('the frame fits', spare, (pixels) => Math.abs(pixels) <= 2);
}
