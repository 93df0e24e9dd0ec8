import { describe, expect, it } from 'vitest';
import { KINDS, mixOf, requestList } from '../../load/requests.ts';

const FILES = [
  'index.html',
  'en/index.html',
  'regions/mito/index.html',
  'easy/regions/mito/index.html',
  ...Array.from({ length: 500 }, (_, index) => `municipalities/${10_000 + index}/index.html`),
  'embed/regions/mito/index.html',
  'assets/client-1a2b3c4d.js',
  'assets/client-1a2b3c4d.css',
  'assets/data-0123456789ab/ja/map.json',
  'assets/data-0123456789ab/geo/national.json',
  'assets/data-0123456789ab/ja/municipalities/10000.json',
  'data/members.csv',
  '404.html',
  'sw.js',
];

describe('the mix', () => {
  const mix = mixOf(FILES);

  it('is a thousand requests, of every kind its share', () => {
    expect(mix).toHaveLength(1000);
    for (const { name, of, share } of KINDS)
      expect([name, mix.filter(({ file }) => of.test(file)).length]).toEqual([name, share]);
  });

  it('is the same for the same files, in whatever order they are found', () => {
    expect(mixOf(FILES.toReversed())).toEqual(mix);
  });

  it('takes towns from all over, and no kind in one go', () => {
    const towns = new Set(
      mix.filter(({ file }) => file.startsWith('municipalities/')).map(({ file }) => file),
    );
    expect(towns.size).toBe(240);
    expect(mix.slice(0, 20).filter(({ file }) => file.startsWith('municipalities/')).length).toBeLessThan(10);
  });

  it('asks for everything compressed and not, and again only for what is not kept', () => {
    for (const { of } of KINDS) {
      const encodings = new Set(mix.filter(({ file }) => of.test(file)).map(({ encoding }) => encoding));
      expect([...encodings].sort()).toEqual(['br', 'gzip', 'identity']);
    }
    const again = mix.filter(({ isAgain }) => isAgain);
    expect(again.length).toBeGreaterThan(200);
    expect(again.filter(({ file }) => file.startsWith('assets/'))).toEqual([]);
  });

  it('needs files of every kind', () => {
    expect(() => mixOf(FILES.filter((file) => !file.endsWith('.csv')))).toThrow('tables');
  });
});

describe('the list for wrk', () => {
  it('has path, encoding and ETag of each', () => {
    const list = requestList(
      [
        { file: 'index.html', encoding: 'br', isAgain: true },
        { file: 'sw.js', encoding: 'identity', isAgain: false },
      ],
      (file) => `/atlas/${file}`,
      ({ file }) => `"${file.length}"`,
    );
    expect(list).toBe('/atlas/index.html\tgzip, deflate, br, zstd\t"10"\n/atlas/sw.js\tidentity\t');
  });
});
