import { FAMILIES, palette } from '../../../src/colour/palette.ts';
import { mapState } from '../support/mapOnScreen.ts';
import { coloursOfPdf, pagesOfPdf } from '../support/pdf.ts';
import type { Journey, Setting } from './journey.ts';

export const paper: Journey = {
  name: 'on paper: the picture of the map instead of its canvas, the address and the day',
  async go(setting) {
    const { tab, at } = setting;
    await tab.open(at('/'));
    await mapState(tab);
    await printed(setting, 'nation');
    await tab.call(asOnPaper, null);
    await tab.shows('#map-frame > .map-picture');
    await tab.hides('#map-gl');
    await tab.hides('.masthead');
    await setting.keepPicture('paper');

    await tab.open(at('/municipalities/08236/'));
    await tab.shows('#search-box');
    await printed(setting, 'town');
    await tab.call(asOnPaper, null);
    await tab.call(() => dispatchEvent(new Event('beforeprint')), null);
    await tab.hides('#search-box');
    await tab.shows('.town-map .map-picture');
    await tab.reads('#print-address', /\/municipalities\/08236\/$/);
    await tab.reads('#printed-on', /20\d\d年/);
  },
};

/** Prints where the driver can, and looks for the map's colours in it. */
async function printed({ tab, note }: Setting, what: string): Promise<void> {
  const pdf = await tab.driver.print();
  if (pdf === null) return note('its driver cannot print: the rules for paper were looked at on the screen');
  const colours = coloursOfPdf(pdf);
  const found = FAMILIES.filter((id) => colours.has(palette.light[id]));
  note(`${what} on paper: ${pagesOfPdf(pdf)} pages, ${found.length} of 6 colours of the map`);
  if (what === 'nation' && found.length < 4) throw new Error(`only ${found.join(', ')} on paper`);
}

/** For the page: the rules for paper hold on the screen, those for the screen do not. */
function asOnPaper(): void {
  const turn = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (!(rule instanceof CSSMediaRule)) continue;
      const { media } = rule;
      if (media.mediaText === 'print') media.mediaText = 'all';
      else if (media.mediaText === 'screen') media.mediaText = 'not all';
      else turn(rule.cssRules);
    }
  };
  for (const sheet of document.styleSheets) turn(sheet.cssRules);
}
