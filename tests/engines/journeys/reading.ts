import { mapState } from '../support/mapOnScreen.ts';
import type { Journey } from './journey.ts';

export const town: Journey = {
  name: "a region's page, then a town found by typing",
  async go({ tab, at }) {
    await tab.open(at('/regions/ibaraki-keno/'));
    await tab.reads('h1', /いばらき県央地域連携中枢都市圏/);
    await tab.counts('.member-list a', 9);
    await mapState(tab);
    await tab.click('#search-box');
    await tab.type('omitama');
    await tab.reads('#search-list [role="option"]', /小美玉市/);
    await tab.press('ArrowDown');
    await tab.counts('#search-list [role="option"][aria-selected="true"]', 1);
    await tab.press('Enter');
    await tab.isAt(/\/municipalities\/08236\/$/);
    await tab.reads('h1', '小美玉市');
    await tab.reads('.answer', /水戸市を中心とする「いばらき県央地域連携中枢都市圏」/);
    await tab.shows('.town-map .map-picture');
  },
};

export const kana: Journey = {
  name: 'searching by kana, and a result clicked',
  async go({ tab, at }) {
    await tab.open(at('/about/'));
    await tab.click('#search-box');
    await tab.type('みと');
    await tab.reads('#search-list [role="option"]', /水戸市/);
    await tab.click({ selector: '#search-list [role="option"]', text: '^水戸市' });
    await tab.isAt(/\/municipalities\/08201\/$/);
    await tab.reads('h1', '水戸市');
  },
};

export const languages: Journey = {
  name: 'three languages; readings above plain Japanese, taken away and brought back',
  async go({ tab, at }) {
    await tab.open(at('/municipalities/08236/'));
    await tab.click({ selector: '.languages a', text: '^English$' });
    await tab.isAt(/\/en\/municipalities\/08236\/$/);
    await tab.reads('h1', 'Omitama-shi');
    await tab.counts('html[lang="en"]', 1);
    await tab.click({ selector: '.languages a', text: '^やさしい日本語$' });
    await tab.isAt(/\/easy\/municipalities\/08236\/$/);
    await tab.shows('h1 rt');
    await tab.click('#readings');
    await tab.hides('h1 rt');
    await tab.click('#readings');
    await tab.shows('h1 rt');
    await tab.open(at('/?lang=en&region=toyama'));
    await tab.isAt(/\/en\/\?region=toyama$/);
    await tab.reads('#panel h1', 'Toyama Region');
  },
};
