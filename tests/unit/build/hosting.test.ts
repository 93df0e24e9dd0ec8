import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readReleases } from '../../../src/build/embed/releases.ts';
import { fileHeaders, headerRules } from '../../../src/build/headers.ts';
import { hostingFiles } from '../../../src/build/hosting/files.ts';
import { belowBase, EXAMPLE_PLACE } from '../../../src/build/hosting/place.ts';
import { staticHeaders } from '../../../src/build/hosting/staticHosts.ts';
import { ELEMENT_VERSION } from '../../../src/embed/element/version.ts';
import { LANGUAGES, languagePath } from '../../../src/i18n/language.ts';
import { paths } from '../../../src/ui/paths.ts';

const TILES = 'https://tiles.example';

describe('docs/hosting', () => {
  it('is what "npm run hosting" writes', async () => {
    for (const [name, text] of Object.entries(hostingFiles(EXAMPLE_PLACE)))
      expect([name, await readFile(join('docs/hosting', name), 'utf8')]).toEqual([name, text]);
  });

  it('holds nothing else but its description, and how to release', async () => {
    const files = await readdir('docs/hosting');
    const written = Object.keys(hostingFiles(EXAMPLE_PLACE));
    expect(files.toSorted()).toEqual([...written, 'README.md', 'release.md', 'release.sh'].toSorted());
  });
});

describe('a configuration', () => {
  it.each(Object.keys(hostingFiles(EXAMPLE_PLACE)))('%s has every header and value of headers.ts', (name) => {
    const text = hostingFiles({ ...EXAMPLE_PLACE, tiles: TILES })[name] ?? '';
    for (const { name: header, value, at } of headerRules(TILES)) {
      // Hosts that take _headers see to these by themselves.
      if (name === '_headers' && (header === 'Vary' || header === 'Cache-Control')) continue;
      for (const each of [value, at?.value ?? null]) {
        if (each !== null) expect(text).toContain(each);
      }
      expect(text).toContain(header);
    }
  });

  it('of a site below a folder speaks of that folder', () => {
    const files = hostingFiles({ ...EXAMPLE_PLACE, base: '/v1.0/' });
    expect(files['nginx.conf']).toContain('location /v1.0/ {');
    expect(files['nginx.conf']).toContain('"~^(?:200|206|304)/v1[.]0/(?:assets/|embed/');
    expect(files['htaccess.txt']).toContain('ErrorDocument 404 /v1.0/404.html');
    expect(files._headers).toMatch(/^\/v1\.0\/assets\/\*$/m);
    expect(belowBase('^/(?:assets|data)/|^/favicon[.]svg$', '/atlas/')).toBe(
      '^/atlas/(?:assets|data)/|^/atlas/favicon[.]svg$',
    );
  });
});

describe('_headers', () => {
  const text = staticHeaders({ ...EXAMPLE_PLACE, base: '/atlas/', tiles: TILES }, ['1.2.3']);

  it.each([
    ...pagesOfTheAtlas(),
    '/index.html',
    '/404.html',
    '/easy/404.html',
    '/assets/map-1a2b.js',
    '/data/regions.json',
    '/en/data/regions.csv',
    '/embed/kits/mito.zip',
    '/embed/v1.js',
    '/embed/1.2.3.js',
    '/favicon.svg',
    '/sw.js',
  ])('gives %s the headers of headers.ts, each once', (path) => {
    const {
      'Content-Type': _type,
      Vary: _vary,
      'Cache-Control': cache,
      ...others
    } = fileHeaders(path, TILES);
    expect(read(text, `/atlas${path}`)).toEqual({
      ...others,
      // Without a word of ours these hosts have a file asked for again.
      ...(cache !== 'no-cache' && { 'Cache-Control': cache }),
    });
  });

  it('knows the version of the element that is built, and every release: pages pin them', () => {
    const versions = [ELEMENT_VERSION, ...readReleases().map(({ version }) => version)];
    for (const version of versions) {
      expect(read(hostingFiles(EXAMPLE_PLACE)._headers ?? '', `/embed/${version}.js`)).toMatchObject({
        'Access-Control-Allow-Origin': '*',
        'Cross-Origin-Resource-Policy': 'cross-origin',
      });
    }
    const older = staticHeaders(EXAMPLE_PLACE, ['2.0.0', '1.0.0']);
    expect(read(older, '/embed/1.0.0.js')).toEqual(read(older, '/embed/2.0.0.js'));
  });

  it('stays below the limits of the hosts', () => {
    const lines = text.split('\n');
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThan(100);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2000);
  });
});

/** A path of every kind of page in every language. */
function pagesOfTheAtlas(): string[] {
  const kinds: string[] = Object.values(paths).map((path) =>
    typeof path === 'string' ? path : path('a', 'b'),
  );
  return LANGUAGES.flatMap((language) => kinds.map((path) => languagePath(language) + path));
}

/** What these hosts make of the file: the values of every rule that matches, joined as HTTP joins them. */
function read(text: string, path: string): Record<string, string> {
  const found: Record<string, string> = {};
  let applies = false;
  for (const line of text.split('\n')) {
    if (line.startsWith('/')) applies = matches(line, path);
    const [, name, value] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
    if (!applies || name === undefined || value === undefined) continue;
    found[name] = found[name] === undefined ? value : `${found[name]}, ${value}`;
  }
  return found;
}

function matches(rule: string, path: string): boolean {
  return rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule;
}
