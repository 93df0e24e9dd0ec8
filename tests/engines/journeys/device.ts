import { until } from '../support/until.ts';
import type { Journey } from './journey.ts';

const REGION = '/regions/ibaraki-keno/';
/** The map that starts meanwhile takes all of a small machine, milliseconds. */
const STORING = 60_000;

export const device: Journey = {
  name: 'kept on the device: a page read without a connection, or a word that it cannot be',
  async go({ tab, at, site, note }) {
    await tab.open(at(REGION));
    const state = () =>
      tab.call(() => {
        const button = document.querySelector<HTMLButtonElement>('#keep .keep-button');
        return button && (button.hidden ? 'impossible' : (button.textContent ?? ''));
      }, null);
    const seen = await until('keeping is offered or not', state, (text) => text !== null);
    if (seen === 'impossible') {
      note('no service worker here: 「この端末に保存」 says that it cannot');
      await tab.reads('#keep .keep-about', /保存/);
      return;
    }
    await tab.click('#keep .keep-button');
    await tab.reads('#keep .keep-status', /^保存しました/, { patience: STORING });
    site.isDown = true;
    await tab.open(at(REGION));
    await tab.reads('h1', /いばらき県央地域連携中枢都市圏/);
    await tab.counts('#map-frame > .map-picture a[data-area]', 9);
  },
};
