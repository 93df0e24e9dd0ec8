import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { dataModel } from '../../../../src/build/openData/pageModel.ts';
import { refuseUnsafeMarkup } from '../../../../src/build/refuseUnsafeMarkup.ts';
import { LANGUAGES, type Language } from '../../../../src/i18n/language.ts';
import { wordsOf } from '../../../../src/i18n/words.ts';
import { DataPage } from '../../../../src/pages/data/DataPage.tsx';
import { SiteProvider } from '../../../../src/ui/site.ts';
import { type RealFiles, realFiles } from './realFiles.ts';

let data: RealFiles;
let html: string;
beforeAll(async () => {
  data = await realFiles();
  html = render('ja');
});

function render(language: Language): string {
  return renderToStaticMarkup(
    <SiteProvider site={{ base: '/atlas/', language, files: '/atlas/assets/' }} words={wordsOf(language)}>
      <DataPage
        data={dataModel(data.all, { language: 'ja', base: '/atlas/', origin: 'https://city.example' })}
      />
    </SiteProvider>,
  );
}

/** Addresses of the files that a page links, in its order. */
function linksIn(page: string): string[] {
  return [...page.matchAll(/<(?:th scope="row"|span class="data-form")><a href="([^"]+)">/g)].map(
    ([, href]) => decodeURI(href ?? ''),
  );
}

describe('the page of the open data', () => {
  it('links every file once, below the site it stands on, the same from every language', () => {
    const files = data.all.map(({ path }) => `/atlas/data/${path}`).sort();
    for (const language of LANGUAGES) expect(linksIn(render(language)).sort(), language).toEqual(files);
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
