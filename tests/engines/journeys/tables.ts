import { until } from '../support/until.ts';
import type { Journey } from './journey.ts';

export const catalogue: Journey = {
  name: 'the catalogue: a filter narrows rows and address, a reload and the way back keep step',
  async go({ tab, at }) {
    await tab.open(at('/initiatives/'));
    await tab.reads('#catalogue-results', '載せている取組336件');
    await tab.click({ selector: 'details.facet > summary', text: '^圏域' });
    await tab.click({ selector: 'details.facet label', text: '^いばらき県央' });
    await tab.isAt(/\?region=ibaraki-keno$/);
    await tab.reads('#catalogue-results', '取組30件（載せている336件のうち）');
    await tab.reload();
    await tab.reads('#catalogue-results', '取組30件（載せている336件のうち）');
    await tab.driver.back();
    await tab.reads('#catalogue-results', '載せている取組336件');
  },
};

export const comparison: Journey = {
  name: 'comparing: a table sorted, two measures plotted, three regions side by side',
  async go({ tab, at }) {
    await tab.open(at('/compare/'));
    await tab.click('#compare-table button[aria-label="人口密度 2020年で並べ替える"]');
    await tab.reads('#compare-table tbody tr', /長崎広域/);
    await tab.isAt(/\?sort=-density$/);
    await tab.choose('#compare-scatter select', 'density');
    await tab.isAt(/x=density/);
    await tab.shows('.compare-plot .compare-point');
    await tab.reads('[data-coefficient="spearman"]', /^−?0\.\d\d$/);
    await tab.open(at('/compare/?regions=ibaraki-keno,gifu,renkei-kochi'));
    await tab.counts('.compare-side thead a', 3);
    // One scale for all three, whatever the browser makes of width and viewBox.
    const scales = () =>
      tab.call(
        () =>
          [...document.querySelectorAll<SVGSVGElement>('.compare-side .compare-shape')].map(
            (shape) => shape.viewBox.baseVal.width / shape.getBoundingClientRect().width,
          ),
        null,
      );
    await until('three outlines at one scale', scales, (seen) => {
      const [first = 0] = seen;
      return seen.length === 3 && seen.every((each) => Math.abs(each / first - 1) < 0.05);
    });
  },
};
