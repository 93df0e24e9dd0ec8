import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { dataModel } from '../../../../src/build/openData/pageModel.ts';
import { refuseUnsafeMarkup } from '../../../../src/build/refuseUnsafeMarkup.ts';
import { DataPage } from '../../../../src/pages/data/DataPage.tsx';
import { type RealFiles, realFiles } from './realFiles.ts';

let data: RealFiles;
let html: string;
beforeAll(async () => {
  data = await realFiles();
  html = renderToStaticMarkup(<DataPage data={dataModel(data.all)} />);
});

describe('the page of the open data', () => {
  it('links every file once, by an address beside its own', () => {
    const links = [...html.matchAll(/<th scope="row"><a href="([^"]+)">/g)].map(([, href]) => href);
    expect(links.map((href) => decodeURI(href ?? '')).sort()).toEqual(
      data.all.map(({ path }) => path).sort(),
    );
  });

  it('explains every column of every table', () => {
    const whole = html.replaceAll('<wbr/>', '');
    for (const { table } of data.all) {
      for (const { name, about } of table?.columns ?? []) {
        expect(whole).toContain(`<th scope="row">${name}</th>`);
        expect(html).toContain(about.ja);
      }
    }
  });

  it('says version, day, licence and credits', () => {
    expect(html).toContain('2025（令和7）年4月1日');
    expect(html).toContain('https://creativecommons.org/licenses/by/4.0/deed.ja');
    expect(html).toContain('国土数値情報（行政区域データ）');
    expect(html).toContain('397行');
  });

  it('needs no inline script or style', () => {
    expect(() => refuseUnsafeMarkup('data/', html)).not.toThrow();
  });
});
