import { mapState } from '../support/mapOnScreen.ts';
import { until } from '../support/until.ts';
import type { Journey } from './journey.ts';

/** For eyes: nobody but a person sees that something looks wrong. Sideways scrolling a script can see, too. */
export const looks: Journey = {
  name: 'nothing wider than the screen at 360 and 1280 pixels, and pictures of it for the eye',
  async go({ tab, at, note, keepPicture }) {
    for (const [width, height] of [
      [360, 740],
      [1280, 900],
    ] as const) {
      const got = await tab.driver.resize(width, height);
      if (got !== width) note(`its window is no narrower than ${got} pixels`);
      for (const [name, path] of [
        ['nation', '/'],
        ['region', '/regions/ibaraki-keno/'],
      ] as const) {
        await tab.open(at(path));
        await mapState(tab);
        const beyond = () => tab.call(() => document.documentElement.scrollWidth - innerWidth, null);
        await until(`${path} at ${width} is no wider`, beyond, (pixels) => pixels <= 0);
        await keepPicture(`${name}-${width}`);
      }
    }
  },
};
