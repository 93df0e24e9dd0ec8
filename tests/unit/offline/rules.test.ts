import { describe, expect, it } from 'vitest';
import { cacheControl } from '../../../src/build/headers.ts';
import {
  type Asked,
  answererOf,
  isEmbedAddress,
  isOfflinePage,
  languageOf,
  OFFLINE_PATH,
  offlinePages,
  pageKey,
} from '../../../src/offline/rules.ts';
import { paths } from '../../../src/ui/paths.ts';

const root = 'https://city.example/atlas/';

const asked = (path: string, other: Partial<Asked> = {}): Asked => ({
  url: new URL(path, root).href,
  method: 'GET',
  mode: 'no-cors',
  destination: '',
  hasRange: false,
  ...other,
});
const opened = (path: string, other: Partial<Asked> = {}) =>
  asked(path, { mode: 'navigate', destination: 'document', ...other });

describe('who answers a request', () => {
  it.each([
    '',
    'regions/ibaraki-keno/',
    'regions/ibaraki-keno/?category=library#list',
    'regions/ibaraki-keno',
    'en/municipalities/08236/',
    'easy/index.html',
    'data/',
    'data/check/',
    'embedding/',
  ])('the rule for pages: %s', (path) => {
    expect(answererOf(opened(path), root)).toBe('page');
  });

  it.each(['assets/client-DHrbJA2e.js', 'assets/data-690113f5f2b2/map.json'])(
    'the rule for files: %s',
    (path) => {
      expect(answererOf(asked(path), root)).toBe('asset');
    },
  );

  it.each([
    ['an embedded page', opened('embed/regions/toyama/')],
    ['an embedded page in English', opened('en/embed/municipalities/08236/')],
    ['an embedded page in plain Japanese', opened('easy/embed/')],
    ['a file of an embedded page', asked('embed/frame-1a2b3c4d.js')],
    ['a page in a frame', opened('regions/toyama/', { destination: 'iframe' })],
    ['a page in a frame of a set', opened('regions/toyama/', { destination: 'frame' })],
    ['a table to download', opened('data/initiatives.csv')],
    ['a table asked for by a script', asked('data/initiatives.csv')],
    ['the file for missing pages', opened('404.html')],
    ['the icon', asked('favicon.svg')],
    ['a page asked for by a script', asked('regions/toyama/')],
    ['something sent', opened('regions/toyama/', { method: 'POST' })],
    ['a question about a file', asked('assets/client-DHrbJA2e.js', { method: 'HEAD' })],
    ['a part of a file', asked('assets/client-DHrbJA2e.js', { hasRange: true })],
    ['a page of the host beside the site', opened('/library/')],
    ['a file of the host beside the site', asked('/assets/client-DHrbJA2e.js')],
    ['another host', asked('https://tiles.example/atlas/assets/client-DHrbJA2e.js')],
    ['another port', asked('https://city.example:8443/atlas/assets/client-DHrbJA2e.js')],
  ])('the network alone: %s', (_, request) => {
    expect(answererOf(request, root)).toBe('network');
  });
});

describe('addresses', () => {
  it('tell the pages that stand in other sites', () => {
    expect(isEmbedAddress(`${root}easy/embed/builder/`, root)).toBe(true);
    expect(isEmbedAddress(`${root}en/regions/toyama/`, root)).toBe(false);
    expect(isEmbedAddress('https://city.example/embed/', root)).toBe(false);
  });

  it.each(['', '?q=1', '#list', 'index.html', 'index.html?region=toyama'])(
    'a page is stored once, whatever its view: %s',
    (end) => {
      expect(pageKey(`${root}regions/toyama/${end}`)).toBe(`${root}regions/toyama/`);
    },
  );

  it('a page named without its last slash is the same page', () => {
    expect(pageKey(`${root}regions/toyama`)).toBe(`${root}regions/toyama/`);
  });

  it('tell the language', () => {
    expect(languageOf(`${root}en/about/`, root)).toBe('en');
    expect(languageOf(`${root}easy/`, root)).toBe('easy');
    expect(languageOf(`${root}english/`, root)).toBe('ja');
  });

  it('of the page for what is not stored, by language', () => {
    expect(offlinePages(root)).toEqual([`${root}offline/`, `${root}en/offline/`, `${root}easy/offline/`]);
    expect(OFFLINE_PATH).toBe(paths.offline);
    expect(isOfflinePage(`${root}en/offline/index.html`, root)).toBe(true);
    expect(isOfflinePage(`${root}offline/more/`, root)).toBe(false);
  });
});

it('the worker is always asked for again', () => {
  expect(cacheControl('/sw.js')).toBe('no-cache');
});
