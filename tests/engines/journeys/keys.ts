import { until } from '../support/until.ts';
import type { Journey, Setting } from './journey.ts';

export const keyboard: Journey = {
  name: 'by keys alone: past the head, through the list of the map, the help and back',
  async go(setting) {
    const { tab, at } = setting;
    await tab.open(at('/about/'));
    await tab.press('Tab');
    await focused(setting, '.skip');
    await tab.shows('.skip');
    await tab.press('Enter');
    await focused(setting, '#main');

    await tab.open(at('/'));
    await tab.counts('#map-tree', 1);
    await tab.tabTo('#map-tree');
    // The list is for the eye, too, while it has the focus.
    const clip = () =>
      tab.call(() => {
        const list = document.querySelector('#map-list');
        return list ? getComputedStyle(list).clipPath : null;
      }, null);
    await until('the list is unfolded', clip, (path) => path === 'none');
    await activeLine(setting, 'さっぽろ連携中枢都市圏');
    await tab.press('ArrowDown');
    await activeLine(setting, '旭川大雪圏域連携中枢都市圏');
    await tab.press('ArrowRight', 'ArrowRight');
    await activeLine(setting, '旭川市（連携中枢都市）');
    await tab.press('ArrowLeft', 'ArrowLeft');
    await tab.type('i');
    await activeLine(setting, 'いばらき県央地域連携中枢都市圏');
    await tab.press('Enter');
    await tab.reads('#panel h1', 'いばらき県央地域連携中枢都市圏');
    await tab.reads('#announcer', 'いばらき県央地域連携中枢都市圏を選びました。取組30件。');
    await tab.press('Escape');
    await tab.shows('#own-text');
    await focused(setting, '#map-tree');

    await tab.type('?');
    await tab.shows('dialog.key-help[open]');
    await tab.press('Escape');
    await tab.hides('dialog.key-help');
    await focused(setting, '#map-tree');
  },
};

async function focused({ tab }: Setting, selector: string): Promise<void> {
  const look = () => tab.call(() => document.activeElement?.outerHTML.slice(0, 120) ?? '', null);
  const isThere = () => tab.call((selector) => document.activeElement?.matches(selector) ?? false, selector);
  await until(
    `${selector} has the focus`,
    async () => (await isThere()) || look(),
    (seen) => seen === true,
  );
}

/** The line that readers' software is told of. */
async function activeLine({ tab }: Setting, name: string): Promise<void> {
  const look = () =>
    tab.call(() => {
      const id = document.querySelector('#map-tree')?.getAttribute('aria-activedescendant') ?? '';
      return document.getElementById(id)?.getAttribute('aria-label') ?? null;
    }, null);
  await until(`the list stands at ${name}`, look, (seen) => seen === name);
}
