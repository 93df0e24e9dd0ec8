import { describe, expect, it } from 'vitest';
import { siteAddress, siteContact } from '../../../src/build/site/siteAddress.ts';

describe('siteAddress', () => {
  it.each([undefined, ''])('stands at the root, without an origin, for %j', (url) => {
    expect(siteAddress(url)).toEqual({ base: '/', origin: null });
  });

  it.each([
    ['https://city.example', '/', 'https://city.example'],
    ['https://city.example/', '/', 'https://city.example'],
    ['https://city.example/atlas/', '/atlas/', 'https://city.example'],
    ['https://city.example/atlas', '/atlas/', 'https://city.example'],
    ['http://localhost:8080/a/b', '/a/b/', 'http://localhost:8080'],
    ['https://市.example/atlas/', '/atlas/', 'https://xn--7st.example'],
  ])('%s has base %s and origin %s', (url, base, origin) => {
    expect(siteAddress(url)).toEqual({ base, origin });
  });

  it.each([
    'https://city.example/地図/',
    'https://city.example/a%20b/',
    'https://city.example//',
    'https://city.example/a+b/',
    'https://city.example/atlas/?a=b',
    'https://city.example/atlas/#a',
  ])('refuses "%s", which servers and pages would write in different ways', (url) => {
    expect(() => siteAddress(url)).toThrow(/its path may hold plain letters/);
  });

  it.each([
    'city.example',
    '/atlas/',
    'ftp://city.example/',
    'mailto:a@city.example',
    'xhttps://a/',
    'httpsx://a/',
    ' ',
  ])('refuses "%s" and shows what it should be', (url) => {
    expect(() => siteAddress(url)).toThrow(
      `SITE_URL is "${url}"; it must be an address such as https://city.example/atlas/`,
    );
  });
});

describe('siteContact', () => {
  it.each(['mailto:atlas@city.example', 'https://city.example/contact'])('takes %s as it is', (contact) => {
    expect(siteContact(contact)).toBe(contact);
  });

  it('is none where none is set', () => {
    expect(siteContact(undefined)).toBeNull();
    expect(siteContact('')).toBeNull();
  });

  it.each(['javascript:alert(1)', 'atlas@city.example'])(
    'refuses %s, saying what it must begin with',
    (contact) => {
      expect(() => siteContact(contact)).toThrow('must begin with https:// or mailto:');
    },
  );
});
