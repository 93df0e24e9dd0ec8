import { describe, expect, it } from 'vitest';
import { refuseUnsafeMarkup } from '../../../src/build/refuseUnsafeMarkup.ts';

describe('refuseUnsafeMarkup', () => {
  it.each([
    ['an inline script', '<script>alert(1)</script>'],
    ['an inline script', '<script type="module">alert(1)</script>'],
    ['an inline script', '<script type="text/javascript" defer>x</script>'],
    ['an inline script', '<script type="application/jsonp">x</script>'],
    ['a <style> element', '<style>p{color:red}</style>'],
    ['a <style> element', '<svg><style type="text/css">p{}</style></svg>'],
    ['a style attribute', '<p style="color:red">'],
    ['a style attribute', '<path d="M0 0" style=fill:red>'],
    ['a style attribute', '<p class="a"\n  style="color:red">'],
    ['an event attribute', '<button onclick="x()">'],
    ['an event attribute', '<img src="a.png" onerror=x>'],
    ['a javascript: address', '<a href="javascript:void(0)">'],
    ['a javascript: address', '<iframe src="javascript:x">'],
    ['a javascript: address', '<a class="a" xlink:href="javascript:x">'],
    ['an inline script', '<SCRIPT>x</SCRIPT>'],
    ['an inline script', '<script data-src="x">alert(1)</script>'],
    ['an inline script', '<script src="/a.js">alert(1)</script>'],
    ['a <style> element', '<style/>'],
    ['an event attribute', '<svg/onload=x>'],
    ['a javascript: address', "<a href='javascript:x'>"],
    ['a javascript: address', '<a href=" javascript:x">'],
    ['a javascript: address', '<button formaction="javascript:x">'],
    ['a javascript: address', '<a href="java&#115;cript:x">'],
    ['a javascript: address', '<a href="&#x6A;avascript&colon;x">'],
    ['a javascript: address', '<a href="java&Tab;scri\npt:x">'],
    ['a javascript: address', '<a href="\u0001JavaScript:x">'],
    ['a vbscript: address', '<a href="vbscript:x">'],
    ['a data: address', '<a href="data:text/html,x">'],
    ['a data: address', '<object data="DATA:text/html,x">'],
    ['a srcdoc attribute', '<iframe srcdoc="<b>">'],
    ['a style attribute', '<a title="a > b" style="x">'],
  ])('refuses %s: %s', (what, html) => {
    expect(() => refuseUnsafeMarkup('about/index.html', `<p>前</p>${html}`)).toThrow(
      `about/index.html: ${what} near "`,
    );
  });

  it.each([
    ['a script from a file', '<script type="module" src="/a.js"></script>'],
    ['a block of data', '<script type="application/json" id="atlas-page">{"style":"x"}</script>'],
    ['data for search engines', '<script type="application/ld+json">{}</script>'],
    ['a style sheet', '<link rel="stylesheet" href="/a.css">'],
    ['words that look alike', '<p class="style onclick">style="a" onclick="b" javascript:</p>'],
    ['words about it', '<p title="javascript: とは" aria-label="data: とは" data-id="javascript:x">'],
    ['an address with such words in it', '<a href="/javascript:x"><a href="#data:x"><a href="javascript/">'],
    ['attributes that end alike', '<p data-style="a" data-onclick="b">'],
    ['elements that begin alike', '<styled-box></styled-box>'],
    ['nothing', ''],
  ])('lets %s pass', (_, html) => {
    expect(() => refuseUnsafeMarkup('index.html', html)).not.toThrow();
  });

  it('quotes the place, eighty characters of it', () => {
    const html = `<main>${'a'.repeat(200)}<style>${'b'.repeat(200)}</style></main>`;
    expect(() => refuseUnsafeMarkup('index.html', html)).toThrow(
      new Error(`index.html: a <style> element near "<style>${'b'.repeat(73)}"`),
    );
  });
});
