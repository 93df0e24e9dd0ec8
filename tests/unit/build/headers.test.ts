import { describe, expect, it } from 'vitest';
import {
  cacheControl,
  contentSecurityPolicy,
  fileHeaders,
  policyText,
  securityHeaders,
} from '../../../src/build/headers.ts';

/** What no page of the atlas may ask of a device. */
const NEVER =
  'accelerometer=(), camera=(), display-capture=(), gyroscope=(), hid=(), magnetometer=(), ' +
  'microphone=(), midi=(), payment=(), serial=(), usb=(), xr-spatial-tracking=()';

describe('headers', () => {
  it('allow nothing from elsewhere and nothing inline', () => {
    expect(policyText('header')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; worker-src 'self'; connect-src 'self'; " +
        "img-src 'self' data: blob:; font-src 'self'; manifest-src 'self'; base-uri 'none'; " +
        "form-action 'self'; frame-src 'self'; require-trusted-types-for 'script'; " +
        "trusted-types renkei-map-worker renkei-offline-worker; frame-ancestors 'self'",
    );
  });

  it('let no string become markup, and name no policy that all strings go through', () => {
    for (const kind of ['site', 'frame'] as const)
      for (const place of ['header', 'meta'] as const) {
        const policy = policyText(place, null, kind);
        expect(policy).toContain("require-trusted-types-for 'script'");
        expect(policy).not.toMatch(/unsafe|trusted-types[^;]*(?: default\b|\*|allow-duplicates)/);
      }
  });

  it('leave out of the meta element what browsers ignore there', () => {
    expect(policyText('meta')).toBe(policyText('header').replace("; frame-ancestors 'self'", ''));
    expect(Object.keys(contentSecurityPolicy)).toHaveLength(policyText('meta').split('; ').length + 1);
  });

  it('stand on every response', () => {
    expect(securityHeaders()).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': `geolocation=(self), ${NEVER}`,
      'Cross-Origin-Opener-Policy': 'same-origin',
    });
    expect(fileHeaders('/')).toMatchObject(securityHeaders());
  });

  it('keep files whose name stands for their content for good, and ask again for all others', () => {
    for (const path of ['/assets/map-1a2b.js', '/embed/1.0.0.js', '/embed/10.2.13.js']) {
      expect([path, cacheControl(path)]).toEqual([path, 'public, max-age=31536000, immutable']);
    }
    const changing = ['/', '/en/assets/', '/data/atlas.json', '/assets', '/embed/v1.js', '/embed/1.0.0.json'];
    for (const path of changing) expect([path, cacheControl(path)]).toEqual([path, 'no-cache']);
  });

  it('name the type, and of texts the encoding that programs would misread', () => {
    expect(fileHeaders('/data/list.CSV')['Content-Type']).toBe('text/csv; charset=utf-8');
    expect(fileHeaders('/index.html')['Content-Type']).toBe('text/html; charset=utf-8');
    expect(fileHeaders('/data/atlas.json')['Content-Type']).toBe('application/json');
    for (const path of ['/', '/v1.0/', '/file', '/data/list.unknown'])
      expect(fileHeaders(path)).not.toHaveProperty('Content-Type');
  });

  it('let scripts of other sites read data, assets, kits and the element, and nothing else', () => {
    const open = [
      '/data/regions.json',
      '/data/schema/region.json',
      '/assets/map-1a2b.js',
      '/embed/v1.js',
      '/embed/1.0.0.js',
      '/embed/kits/mito.zip',
    ];
    for (const path of open)
      expect([path, fileHeaders(path)['Access-Control-Allow-Origin']]).toEqual([path, '*']);
    const shut = [
      '/',
      '/index.html',
      '/database/',
      '/regions/data/',
      '/about/index.html',
      '/embed/regions/mito/index.html',
      '/sw.js',
    ];
    for (const path of shut) expect(fileHeaders(path)).not.toHaveProperty('Access-Control-Allow-Origin');
  });

  it('let other sites load what is made for them, pages of the atlas not', () => {
    const policyOf = (path: string) => fileHeaders(path)['Cross-Origin-Resource-Policy'];
    const made = [
      '/assets/preview/ja/mito-1a2b.png',
      '/data/regions.geojson',
      '/embed/v1.js',
      '/embed/regions/mito/index.html',
      '/easy/embed/municipalities/08201/index.html',
      '/favicon.svg',
    ];
    for (const path of made) expect([path, policyOf(path)]).toEqual([path, 'cross-origin']);
    for (const path of ['/index.html', '/regions/mito/index.html', '/sw.js', '/en/data/index.html'])
      expect([path, policyOf(path)]).toEqual([path, 'same-origin']);
  });
});

describe('headers of pages in the frames of other sites', () => {
  const frames = [
    '/embed/regions/mito/index.html',
    '/embed/municipalities/08201/',
    '/en/embed/regions/mito/index.html',
    '/easy/embed/municipalities/08201/index.html',
  ];
  const policy = policyText('header', null, 'frame');

  it('name no ancestor: "*" would refuse pages without an origin, such as previews of a CMS', () => {
    expect(policy).not.toContain('frame-ancestors');
    for (const path of frames) {
      expect([path, fileHeaders(path)['Content-Security-Policy']]).toEqual([path, policy]);
      expect(fileHeaders(path)).not.toHaveProperty('X-Frame-Options');
    }
  });

  it('allow a worker from a data: address, and no more than the site does', () => {
    expect(policy).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; worker-src 'self' data:; connect-src 'self'; " +
        "img-src 'self' data: blob:; font-src 'self'; manifest-src 'self'; base-uri 'none'; " +
        "form-action 'none'; frame-src 'none'; require-trusted-types-for 'script'; " +
        'trusted-types renkei-map-worker',
    );
    expect(policyText('meta', null, 'frame')).toBe(policy);
    expect(policyText('meta', 'https://tiles.example', 'frame')).toContain(
      "connect-src 'self' https://tiles.example; img-src 'self' data: blob: https://tiles.example;",
    );
  });

  it('keep the place of the reader, the camera and the microphone shut', () => {
    for (const path of frames)
      expect(fileHeaders(path)['Permissions-Policy']).toBe(`geolocation=(), ${NEVER}`);
  });

  it('are for these pages alone: all others stay out of other sites', () => {
    const others = [
      '/index.html',
      '/embed/builder/index.html',
      '/en/embed/builder/index.html',
      '/404.html',
      '/fr/embed/regions/mito/',
      '/regions/embed/regions/mito/',
      '/embed/regions.html',
    ];
    for (const path of others)
      expect([path, fileHeaders(path)['Content-Security-Policy']]).toEqual([path, policyText('header')]);
  });
});
