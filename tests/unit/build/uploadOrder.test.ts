import { describe, expect, it } from 'vitest';
import { uploadOrder } from '../../../src/build/hosting/uploadOrder.ts';

const FILES = [
  '.htaccess',
  '.vite/manifest.json',
  '.well-known/security.txt',
  '404.html',
  'assets/client-1a2b3c4d.js',
  'assets/client-1a2b3c4d.js.br',
  'assets/data-3c4d/map.json.gz',
  'data/members.csv',
  'embed/1.0.0.js',
  'embed/1.0.0.js.br',
  'embed/v1.js',
  'embed/v1.js.gz',
  'favicon.svg',
  'index.html',
  'index.html.br',
  'regions/mito/index.html.gz',
  'robots.txt',
  'sitemap.xml',
  'sw.js',
  'sw.js.br',
];

describe('the order of an upload', () => {
  const steps = uploadOrder(FILES.toReversed());

  it('has what pages name before the pages, and what tells of pages after them', () => {
    expect(Object.entries(steps)).toEqual([
      [
        '1-kept',
        [
          'assets/client-1a2b3c4d.js',
          'assets/client-1a2b3c4d.js.br',
          'assets/data-3c4d/map.json.gz',
          'embed/1.0.0.js',
          'embed/1.0.0.js.br',
        ],
      ],
      [
        '2-files',
        [
          '.htaccess',
          '.well-known/security.txt',
          'data/members.csv',
          'embed/v1.js',
          'embed/v1.js.gz',
          'favicon.svg',
          'robots.txt',
        ],
      ],
      ['3-pages', ['404.html', 'index.html', 'index.html.br', 'regions/mito/index.html.gz']],
      ['4-last', ['sitemap.xml', 'sw.js', 'sw.js.br']],
    ]);
  });

  it('has every file that servers show, once', () => {
    expect(Object.values(steps).flat().sort()).toEqual(FILES.filter((file) => !file.startsWith('.vite')));
  });
});
