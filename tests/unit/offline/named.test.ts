import { describe, expect, it } from 'vitest';
import { canName, namedInFile, partsOfPage, SITE_BLOCK } from '../../../src/offline/named.ts';
import { SITE_DATA_ID } from '../../../src/ui/siteData.ts';

const address = 'https://city.example/atlas/regions/toyama/';
const root = 'https://city.example/atlas/assets/';

const html = `<!doctype html><html lang="ja"><head>
<title>富山&amp;周辺｜アトラス</title>
<link rel="icon" href="/atlas/favicon.svg" type="image/svg+xml"/>
<link rel="canonical" href="https://city.example/atlas/regions/toyama/"/>
<link href="/atlas/assets/entry-Dv7Qp6hK.css" rel="stylesheet"/>
<link rel="modulepreload" href="/atlas/assets/ja-C4K6bkVY.js"/>
<script type="module" src="/atlas/assets/client-DHrbJA2e.js"></script></head>
<body><h1 tabindex="-1"><span class="name">富山&amp;<wbr/>周辺</span></h1><h1>二つめ</h1><script id="site" type="application/json">{"base":"/atlas/","language":"ja","files":"/atlas/assets/data-690113f5f2b2/"}</script>
<script id="atlas-page" type="application/json">{"region":"toyama"}</script></body></html>`;

describe('a page', () => {
  it('is taken apart: its heading, its folder of data, the scripts and styles it names', () => {
    expect(partsOfPage(html, address)).toEqual({
      heading: '富山&周辺',
      files: `${root}data-690113f5f2b2/`,
      assets: [`${root}entry-Dv7Qp6hK.css`, `${root}ja-C4K6bkVY.js`, `${root}client-DHrbJA2e.js`],
    });
  });

  it('is known by the data block that every page carries', () => {
    expect(SITE_BLOCK).toBe(SITE_DATA_ID);
  });

  it('keeps the readings of its heading', () => {
    const ruby = (base: string, reading: string) =>
      `<ruby>${base}<rp>（</rp><rt>${reading}</rt><rp>）</rp></ruby>`;
    const easy = html.replace('<wbr/>周辺', `${ruby('周', 'しゅう')}の${ruby('辺', 'へん')}`);
    expect(partsOfPage(easy, address)?.heading).toBe('富山&｜周《しゅう》の｜辺《へん》');
  });

  it.each([
    ['a page of somebody else', '<!doctype html><title>ログイン</title><form></form>'],
    ['a block that is no JSON', html.replace('{"base"', '{base')],
    ['a block without the folder', html.replace('"files"', '"file"')],
  ])('is refused: %s', (_, other) => {
    expect(partsOfPage(other, address)).toBeNull();
  });
});

describe('a script', () => {
  it('names what it imports at once and later, its workers and its styles', () => {
    const script = `const d=["assets/panel-CBiTJCRb.js","assets/liveMap-qvkd0SPb.css"];
      import{c as e}from"./today-_FSyYBBH.js";m(()=>import(\`./panel-CBiTJCRb.js\`),d);
      var w=\`/atlas/assets/maplibre-gl-worker-DTh23QKw.js\`;`;
    expect(namedInFile(script, `${root}client-DHrbJA2e.js`)).toEqual([
      `${root}panel-CBiTJCRb.js`,
      `${root}liveMap-qvkd0SPb.css`,
      `${root}today-_FSyYBBH.js`,
      `${root}maplibre-gl-worker-DTh23QKw.js`,
    ]);
  });

  it('does not name itself, other folders or files without a hash', () => {
    const script = `"./client-DHrbJA2e.js" "./maplibre-gl-worker.mjs" "./worker.js" "../other-DHrbJA2e.js"
      "https://x.example/a-DHrbJA2e.js" "assets/data-690113f5f2b2/map.json" "a sentence about ./it"`;
    expect(namedInFile(script, `${root}client-DHrbJA2e.js`)).toEqual([]);
  });
});

it('a style names its pictures and fonts, but none that it holds itself', () => {
  const style =
    'a{background:url(/atlas/assets/mark-DHrbJA2e.svg)}b{src:url("./serif-qvkd0SPb.woff2")}c{background:url(data:image/svg+xml;utf8,x)}';
  expect(namedInFile(style, `${root}entry-Dv7Qp6hK.css`)).toEqual([
    `${root}mark-DHrbJA2e.svg`,
    `${root}serif-qvkd0SPb.woff2`,
  ]);
});

it('only scripts and styles can name others', () => {
  expect(canName(`${root}client-DHrbJA2e.js`)).toBe(true);
  expect(canName(`${root}data-690113f5f2b2/map.json`)).toBe(false);
});
