import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { drawIn } from '../../../src/ui/jsx/jsx-runtime.ts';

afterEach(() => drawIn('ja'));

describe('readings in any text of a page', () => {
  it('are drawn above their base, with brackets for readers without ruby', () => {
    expect(renderToStaticMarkup(<p>市《し》の病院《びょういん》へ</p>)).toBe(
      '<p><ruby>市<rp>（</rp><rt>し</rt><rp>）</rp></ruby>の<ruby>病院<rp>（</rp><rt>びょういん</rt><rp>）</rp></ruby>へ</p>',
    );
  });

  it('are drawn where a text was put together from parts', () => {
    const name = '｜小美玉市《おみたまし》';
    expect(renderToStaticMarkup(<p>{`${name}の地図`}</p>)).toContain('<rt>おみたまし</rt>');
    expect(renderToStaticMarkup(<p>→ {name}</p>)).toContain('<ruby>小美玉市');
  });

  it('are left out of attributes, titles and the text of pictures', () => {
    const text = '地図《ちず》';
    expect(renderToStaticMarkup(<p title={text}>…</p>)).toBe('<p title="地図">…</p>');
    expect(renderToStaticMarkup(<title>{text}</title>)).toBe('<title>地図</title>');
    expect(
      renderToStaticMarkup(
        <svg role="img" aria-label={text}>
          <text>{text}</text>
        </svg>,
      ),
    ).toContain('<text>地図</text>');
  });

  it('need no keys in lists', () => {
    expect(renderToStaticMarkup(<p>{['一《いち》', '二《に》']}</p>)).toContain('<rt>に</rt>');
  });
});

describe('Japanese on an English page', () => {
  it('is marked, and nothing else is', () => {
    drawIn('en');
    expect(renderToStaticMarkup(<p>Mito-shi (水戸市) and others</p>)).toBe(
      '<p>Mito-shi (<span lang="ja">水戸市</span>) and others</p>',
    );
  });

  it('is not marked twice', () => {
    drawIn('en');
    expect(renderToStaticMarkup(<span lang="ja">水戸市</span>)).toBe('<span lang="ja">水戸市</span>');
  });

  it('is left alone on a Japanese page', () => {
    expect(renderToStaticMarkup(<p>水戸市</p>)).toBe('<p>水戸市</p>');
  });
});
