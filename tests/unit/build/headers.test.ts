import { describe, expect, it } from 'vitest';
import {
  cacheControl,
  contentSecurityPolicy,
  fileHeaders,
  policyText,
  securityHeaders,
} from '../../../src/build/headers.ts';

describe('headers', () => {
  it('allow nothing from elsewhere and nothing inline', () => {
    expect(policyText('header')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; worker-src 'self'; connect-src 'self'; " +
        "img-src 'self' data: blob:; font-src 'self'; manifest-src 'self'; base-uri 'none'; " +
        "form-action 'self'; frame-src 'self'; frame-ancestors 'self'",
    );
  });

  it('leave out of the meta element what browsers ignore there', () => {
    expect(policyText('meta')).toBe(policyText('header').replace("; frame-ancestors 'self'", ''));
    expect(Object.keys(contentSecurityPolicy)).toHaveLength(policyText('meta').split('; ').length + 1);
  });

  it('stand on every response', () => {
    expect(securityHeaders()).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': 'geolocation=(self), camera=(), microphone=()',
      'Cross-Origin-Opener-Policy': 'same-origin',
    });
    expect(fileHeaders('/')).toMatchObject(securityHeaders());
  });

  it('keep hashed files for good and ask again for all others', () => {
    expect(cacheControl('/assets/map-1a2b.js')).toBe('public, max-age=31536000, immutable');
    for (const path of ['/', '/en/assets/', '/data/atlas.json', '/assets']) {
      expect(cacheControl(path)).toBe('no-cache');
    }
  });

  it('name the encoding of texts that programs would misread', () => {
    expect(fileHeaders('/data/list.CSV')['Content-Type']).toBe('text/csv; charset=utf-8');
    expect(fileHeaders('/data/atlas.json')).not.toHaveProperty('Content-Type');
  });

  it('let scripts of other sites read data and assets, and nothing else', () => {
    for (const path of ['/data/regions.json', '/data/schema/region.json', '/assets/map-1a2b.js']) {
      expect(fileHeaders(path)).toMatchObject({ 'Access-Control-Allow-Origin': '*' });
    }
    for (const path of ['/', '/index.html', '/database/', '/regions/data/', '/about/index.html']) {
      expect(fileHeaders(path)).not.toHaveProperty('Access-Control-Allow-Origin');
    }
  });
});
