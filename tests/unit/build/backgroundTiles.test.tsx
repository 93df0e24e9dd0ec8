import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { policyText, securityHeaders } from '../../../src/build/headers.ts';
import { builtTileOrigin } from '../../../src/build/serve/builtTileOrigin.ts';
import { everyKind } from '../../../src/build/site/assets.ts';
import { backgroundTiles, tileOrigin } from '../../../src/build/site/backgroundTiles.ts';
import { renderPage } from '../../../src/build/site/renderPage.tsx';
import { SITE_DATA_ID } from '../../../src/ui/siteData.ts';

const OTHER = { BACKGROUND_TILES: 'https://tiles.example/m/{z}/{x}/{y}.png', BACKGROUND_CREDIT: '○○市' };

describe('backgroundTiles', () => {
  it.each([{}, { BACKGROUND_TILES: '' }, { BACKGROUND_TILES: ' ' }, { BACKGROUND_CREDIT: '○○市' }])(
    'are none for %j',
    (env) => {
      expect(backgroundTiles(env)).toBeNull();
      expect(tileOrigin(backgroundTiles(env))).toBeNull();
    },
  );

  it('are those of the Geospatial Information Authority by their name', () => {
    const gsi = backgroundTiles({ BACKGROUND_TILES: 'gsi-pale' });
    expect(gsi).toEqual({
      preset: 'gsi-pale',
      url: 'https://cyberjapandata.gsi.go.jp/xyz/pale/{z}/{x}/{y}.png',
      zooms: [5, 18],
      link: 'https://maps.gsi.go.jp/development/ichiran.html',
    });
    expect(tileOrigin(gsi)).toBe('https://cyberjapandata.gsi.go.jp');
  });

  it('are those of another server by the address of a tile, with the name of their maker', () => {
    expect(backgroundTiles(OTHER)).toEqual({ url: OTHER.BACKGROUND_TILES, zooms: [0, 18], credit: '○○市' });
  });

  it('link to the address after the name', () => {
    expect(
      backgroundTiles({ ...OTHER, BACKGROUND_CREDIT: '© City of Example https://city.example/map' }),
    ).toMatchObject({ credit: '© City of Example', link: 'https://city.example/map' });
  });

  it.each([
    ['https://tiles.example/{z}/{x}/{y}.png', 'https://tiles.example'],
    ['https://tiles.example:8443/{z}/{x}/{y}.png?key=a', 'https://tiles.example:8443'],
    ['https://市.example/{z}/{x}/{y}.png', 'https://xn--7st.example'],
    ['http://localhost:8080/{z}/{x}/{y}.png', 'http://localhost:8080'],
  ])('%s come from %s', (url, origin) => {
    expect(tileOrigin(backgroundTiles({ ...OTHER, BACKGROUND_TILES: url }))).toBe(origin);
  });

  it.each([
    'gsi',
    'constructor',
    'https://tiles.example/',
    'https://tiles.example/{z}/{x}.png',
    'https://tiles.example/{z}/{x}/{x}/{y}.png',
    'https://{s}.tiles.example/{z}/{x}/{y}.png',
    'https://tiles.example/{z}/{x}/{y}{r}.png',
    'http://tiles.example/{z}/{x}/{y}.png',
    'ftp://tiles.example/{z}/{x}/{y}.png',
    'https://user:word@tiles.example/{z}/{x}/{y}.png',
    "https://tiles.example;script-src'unsafe-inline'/{z}/{x}/{y}.png",
    'https://tiles.example *;/{z}/{x}/{y}.png',
    '{z}/{x}/{y}',
  ])('refuse "%s", in two languages, with what it must be', (tiles) => {
    const asked = () => backgroundTiles({ ...OTHER, BACKGROUND_TILES: tiles });
    expect(asked).toThrow(`BACKGROUND_TILES の値「${tiles}」は使えません。gsi-pale か、`);
    expect(asked).toThrow(
      `BACKGROUND_TILES is "${tiles}"; it must be gsi-pale or the address of a tile such as https://tiles.example/{z}/{x}/{y}.png`,
    );
  });

  it.each([undefined, '', ' ', 'https://city.example/'])('refuse tiles of nobody: %j', (credit) => {
    const asked = () =>
      backgroundTiles({ BACKGROUND_TILES: OTHER.BACKGROUND_TILES, BACKGROUND_CREDIT: credit });
    expect(asked).toThrow('BACKGROUND_CREDIT がありません');
    expect(asked).toThrow('BACKGROUND_CREDIT is missing; name who made the tiles');
  });
});

describe('the policy with tiles', () => {
  it('allows their origin for fetching and for pictures, and changes nothing else', () => {
    const directives = (text: string) => text.split('; ');
    const before = directives(policyText('header'));
    const after = directives(policyText('header', 'https://tiles.example'));
    expect(after.filter((each) => !before.includes(each))).toEqual([
      "connect-src 'self' https://tiles.example",
      "img-src 'self' data: blob: https://tiles.example",
    ]);
    expect(after).toHaveLength(before.length);
    expect(securityHeaders('https://tiles.example')['Content-Security-Policy']).toBe(after.join('; '));
  });

  it('is the very same text without', () => {
    expect(policyText('header', null)).toBe(policyText('header'));
    expect(policyText('meta', null)).toBe(policyText('meta'));
  });
});

describe('a page of a build with tiles', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'atlas-tiles-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  function page(env: Record<string, string>): string {
    const background = backgroundTiles(env);
    const policy = policyText('meta', tileOrigin(background));
    const assets = { styles: [], scripts: [], preloads: [], policy };
    return renderPage(
      { path: '/', title: '地図', description: '地図', content: <p>…</p> },
      {
        base: '/',
        origin: null,
        contact: null,
        language: 'ja',
        background,
        files: 'assets/data-1/',
        previews: [],
        assets: { ...everyKind(() => assets), frame: assets },
      },
    );
  }

  const siteData = (html: string) =>
    JSON.parse(
      new RegExp(`<script id="${SITE_DATA_ID}"[^>]*>([^<]*)</script>`).exec(html)?.[1] ?? '',
    ) as object;

  it('tells its scripts of them', () => {
    expect(siteData(page(OTHER))).toMatchObject({ background: backgroundTiles(OTHER) });
  });

  it('says nothing of any where there are none', () => {
    expect(siteData(page({}))).toEqual({ base: '/', language: 'ja', files: '/assets/data-1/' });
  });

  it('is served under a policy that allows the same origin', async () => {
    await writeFile(join(folder, 'index.html'), page(OTHER));
    expect(builtTileOrigin(folder)).toBe('https://tiles.example');
    await writeFile(join(folder, 'index.html'), page({}));
    expect(builtTileOrigin(folder)).toBeNull();
  });

  it('need not be there', () => {
    expect(builtTileOrigin(join(folder, 'nowhere'))).toBeNull();
  });
});
