import { hallOnScreen, mapState, seesFamilies } from '../support/mapOnScreen.ts';
import type { Journey, Setting } from './journey.ts';

const MITO = '08201';
const MITO_REGION = 'いばらき県央地域連携中枢都市圏';

export const picture: Journey = {
  name: 'the first page: 38 regions on a coloured map and in a list',
  async go({ tab, at }) {
    await tab.open(at('/'));
    await tab.counts('#map-frame > .map-picture a[data-area="region"]', 38);
    await tab.counts('.region-list a[data-region]', 38);
    await seesFamilies(tab, 4);
  },
};

export const choice: Journey = {
  name: 'choosing a region in the list, and back',
  async go(setting) {
    const { tab, at } = setting;
    await tab.open(at('/'));
    await tab.counts('#map-tree', 1);
    await tab.click('.region-list a[data-region="ibaraki-keno"]');
    await answers(setting);
  },
};

export const liveMap: Journey = {
  name: 'the interactive map: 水戸市 clicked, closer, and the address that keeps it',
  async go(setting) {
    const { tab, at, note } = setting;
    await tab.open(at('/'));
    if ((await mapState(tab)) === 'picture') {
      note('no WebGL 2: the picture stays, and the page says so');
      await tab.shows('#map-frame > .map-picture');
      return;
    }
    await tab.hides('#map-frame > .map-picture');
    await seesFamilies(tab, 4);
    await tab.clickAt(await hallOnScreen(tab, MITO));
    await answers(setting);
    await tab.click('#map-tools button[aria-label="地図を拡大"]');
    await tab.isAt(/\?at=\d/);
    await tab.reload();
    await mapState(tab);
    await tab.isAt(/\?at=\d/);
  },
};

export const withoutWebGL: Journey = {
  name: 'without WebGL: the picture stays, says so, and answers a click',
  async go(setting) {
    const { tab, at, site } = setting;
    site.isWithoutWebGL = true;
    await tab.open(at('/'));
    await tab.reads('#map-note', /固定の地図を表示しています/);
    await seesFamilies(tab, 4);
    await tab.clickAt(await hallOnScreen(tab, MITO));
    await answers(setting);
    await tab.counts('#map-frame .map-picture a.is-chosen', 0);
  },
};

/** The panel tells of the region, the address names it, and the way back takes both away. */
async function answers({ tab }: Setting): Promise<void> {
  await tab.reads('#panel h1', MITO_REGION);
  await tab.isAt(/\?region=ibaraki-keno$/);
  await tab.counts('#panel .initiative', 30);
  await tab.driver.back();
  await tab.isAt(/\/$/);
  await tab.shows('#own-text');
  await tab.hides('#panel');
}
