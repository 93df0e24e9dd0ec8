import { describe, expect, it } from 'vitest';
import { everyKind } from '../../../../src/build/site/assets.ts';
import { renderPage } from '../../../../src/build/site/renderPage.tsx';
import type { SiteOptions } from '../../../../src/build/site/siteFile.ts';
import type { Language } from '../../../../src/i18n/language.ts';

const assets = { styles: [], scripts: [], preloads: [], policy: '' };

function options(language: Language, origin: string | null): SiteOptions {
  return {
    base: '/atlas/',
    origin,
    contact: null,
    background: null,
    language,
    files: 'assets/data-1/',
    previews: [],
    assets: { ...everyKind(() => assets), frame: assets },
  };
}

const page = {
  path: '/regions/bingo/',
  title: '備後圏域',
  description: '圏域《けんいき》の説明',
  content: <p>…</p>,
  preview: { address: '/atlas/assets/preview/ja/bingo-1.png', label: '備後圏域の地図' },
  structured: [{ '@type': 'Place', name: '</script><b>' }],
};

const KNOWN = 'https://city.example';

describe('how a page is known elsewhere', () => {
  it('has one address, and its translation under the language of each', () => {
    const html = renderPage(page, options('ja', KNOWN));
    expect(html).toContain('<html lang="ja"');
    expect(html).toContain('<link rel="canonical" href="https://city.example/atlas/regions/bingo/"/>');
    expect(html).toContain('hrefLang="ja" href="https://city.example/atlas/regions/bingo/"');
    expect(html).toContain('hrefLang="en" href="https://city.example/atlas/en/regions/bingo/"');
    expect(html).toContain('hrefLang="x-default" href="https://city.example/atlas/regions/bingo/"');
    expect(html.match(/hrefLang=/g)).toHaveLength(3);
  });

  it('plain Japanese has its own address and no language tag of its own', () => {
    const html = renderPage(page, options('easy', KNOWN));
    expect(html).toContain('<html lang="ja"');
    expect(html).toContain('<link rel="canonical" href="https://city.example/atlas/easy/regions/bingo/"/>');
    expect(html).not.toContain('hrefLang=');
  });

  it('shows a picture and a description without readings in link previews', () => {
    const html = renderPage(page, options('en', KNOWN));
    expect(html).toContain(
      'property="og:image" content="https://city.example/atlas/assets/preview/ja/bingo-1.png"',
    );
    expect(html).toContain('property="og:description" content="圏域の説明"');
    expect(html).toContain('property="og:locale" content="en_GB"');
  });

  it('cannot be left by structured data', () => {
    const html = renderPage(page, options('ja', KNOWN));
    expect(html).toContain('{"@type":"Place","name":"\\u003c/script>\\u003cb>"}');
  });

  it('without an origin says nothing that needs whole addresses', () => {
    const html = renderPage(page, options('ja', null));
    for (const sign of ['canonical', 'hrefLang', 'og:', 'ld+json']) expect(html).not.toContain(sign);
  });

  it('an answer to a wrong address is not to be found', () => {
    const html = renderPage({ ...page, isHidden: true }, options('ja', KNOWN));
    expect(html).toContain('<meta name="robots" content="noindex"/>');
    expect(html).not.toContain('canonical');
    expect(html).toContain('href="/atlas/en/"');
  });
});
