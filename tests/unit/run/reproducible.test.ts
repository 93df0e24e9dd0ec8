import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { differences, parting } from '../../run/reproducible/differences.ts';
import { environment, PLACES } from '../../run/reproducible/places.ts';
import { linkTree, treeHashes } from '../../run/reproducible/trees.ts';

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'renkei-atlas-trees-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

describe('what two builds do not have in common', () => {
  it('is every file with other bytes, and every file that one of them does not have', () => {
    const first = folderWith({
      'index.html': 'a',
      'en/index.html': 'a',
      'data/a.zip': 'PK',
      '.vite/x.json': '1',
    });
    const second = folderWith({
      'index.html': 'a',
      'en/index.html': 'b',
      'data/b.zip': 'PK',
      '.vite/x.json': '2',
    });
    expect(differences(treeHashes(first), treeHashes(second))).toEqual([
      { path: '.vite/x.json', in: 'both' },
      { path: 'data/a.zip', in: 'first' },
      { path: 'data/b.zip', in: 'second' },
      { path: 'en/index.html', in: 'both' },
    ]);
    expect(differences(treeHashes(first), treeHashes(first))).toEqual([]);
  });

  it('is shown where it begins', () => {
    expect(parting(Buffer.from('made on Monday'), Buffer.from('made on Sunday!'))).toBe(
      'byte 8 of 14 and 15\n    "made on Monday"\n    "made on Sunday!"',
    );
    expect(parting(Buffer.from('short'), Buffer.from('shorter'))).toMatch(/^byte 5 of 5 and 7/);
  });
});

it('the packages lie in both folders without what earlier builds have left there', () => {
  const from = folderWith({ 'a/index.js': '1', 'a/.cache/kept': '2', '.cache/renkei-atlas/x.png': '3' });
  symlinkSync('../a/index.js', path.join(from, 'a/link'));
  const to = path.join(folderWith({}), 'node_modules');
  linkTree(from, to, ['.cache']);
  expect(Object.keys(treeHashes(to))).toEqual(['a/.cache/kept', 'a/index.js']);
  expect(readFileSync(path.join(to, 'a/link'), 'utf8')).toBe('1');
  expect(statSync(path.join(to, 'a/index.js')).ino).toBe(statSync(path.join(from, 'a/index.js')).ino);
});

describe('the second place', () => {
  const [here, there] = PLACES;

  it('has another path, zone, language, rights and number of threads than the first', () => {
    expect(there.folder.split('/')).not.toHaveLength(here.folder.split('/').length);
    expect(there.umask).not.toBe(here.umask);
    for (const name of ['TZ', 'LANG', 'LC_ALL'])
      expect(environment(there, '1')[name]).not.toBe(environment(here, '1')[name]);
  });

  it('builds the same site at the same moment, whatever is set around it', () => {
    const around = {
      BACKGROUND_TILES: 'gsi-pale',
      npm_config_x: '1',
      NODE_OPTIONS: '--trace-gc',
      PATH: '/bin',
    };
    const [one, other] = PLACES.map((place) => environment(place, '1700000000', around));
    expect(one).toEqual({
      PATH: '/bin',
      SITE_URL: 'https://atlas.example/here/',
      SITE_CONTACT: 'mailto:atlas@city.example',
      SOURCE_DATE_EPOCH: '1700000000',
      TZ: 'UTC',
      LANG: 'C',
      LC_ALL: 'C',
    });
    expect(Object.keys(other ?? {})).toEqual(expect.arrayContaining(Object.keys(one ?? {})));
  });

  it('has a clock that is years ahead, other cores, and folders listed the other way round', () => {
    const folder = folderWith({ a: '', b: '', c: '' });
    const script = `
      import { readdirSync } from 'node:fs';
      import { readdir } from 'node:fs/promises';
      import { availableParallelism } from 'node:os';
      const folder = ${JSON.stringify(folder)};
      console.log(JSON.stringify({
        now: Date.now(), made: new Date().getTime(), given: new Date(5).getTime(), isDate: new Date() instanceof Date,
        zone: new Date(Date.UTC(2020, 0, 1)).getHours(), language: new Intl.Collator().resolvedOptions().locale,
        cores: availableParallelism(), sync: readdirSync(folder), later: await readdir(folder),
      }));`;
    const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      encoding: 'utf8',
      env: environment(there, '1'),
    });
    const seen = JSON.parse(printed);
    const ahead = Date.now() + 5 * 365 * 86_400_000;
    expect(seen).toMatchObject({ given: 5, isDate: true, zone: 14, cores: 3 });
    expect(seen.now).toBeGreaterThan(ahead);
    expect(seen.made).toBeGreaterThan(ahead);
    expect(seen.language).toMatch(/^tr/);
    expect([seen.sync, seen.later]).toEqual([
      ['c', 'b', 'a'],
      ['c', 'b', 'a'],
    ]);
  });
});
