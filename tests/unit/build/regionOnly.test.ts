import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  askedRegion,
  framePathsOf,
  isFrameData,
  isOfRegion,
  keepOnlyAssetsOf,
} from '../../../src/build/embed/regionOnly.ts';
import { readRecord } from '../../../src/build/readRecord.ts';

const atlas = await readRecord('data');

describe('askedRegion', () => {
  it('is null where nothing is asked for: the whole atlas is built', () => {
    expect(askedRegion([], atlas)).toBeNull();
  });

  it('takes both ways of writing an option', () => {
    expect(askedRegion(['--region', 'ibaraki-keno'], atlas)?.id).toBe('ibaraki-keno');
    expect(askedRegion(['--region=ibaraki-keno'], atlas)?.id).toBe('ibaraki-keno');
  });

  it('names the regions there are for one there is not', () => {
    expect(() => askedRegion(['--region', 'mito'], atlas)).toThrow(/"mito".*ibaraki-keno/);
    expect(() => askedRegion(['--region'], atlas)).toThrow(/""/);
  });

  it('refuses what it does not know, so that nobody waits for a build they did not ask for', () => {
    expect(() => askedRegion(['--regoin', 'ibaraki-keno'], atlas)).toThrow(/--region <id>/);
    expect(() => askedRegion(['--region', 'bingo', 'kure'], atlas)).toThrow(/--region <id>/);
  });
});

describe('what one region needs', () => {
  it('is its own frame and those of its members', () => {
    const wanted = framePathsOf(atlas.region('ibaraki-keno'));
    expect(wanted.size).toBe(1 + atlas.region('ibaraki-keno').members.length);
    expect(wanted).toContain('/embed/regions/ibaraki-keno/');
    expect(wanted).toContain('/embed/municipalities/08201/');
  });

  it('is its own kit and those of its members', () => {
    const region = atlas.region('ibaraki-keno');
    expect(isOfRegion(region, { kind: 'region', id: 'ibaraki-keno' })).toBe(true);
    expect(isOfRegion(region, { kind: 'region', id: 'bingo' })).toBe(false);
    expect(isOfRegion(region, { kind: 'municipality', code: '08236' })).toBe(true);
    expect(isOfRegion(region, { kind: 'municipality', code: '08230' })).toBe(false);
  });

  it('are the files of maps, not those of other pages', () => {
    expect(
      ['colours.json', 'geo/national.json', 'en/map.json', 'easy/embed/lead.json'].every(isFrameData),
    ).toBe(true);
    expect(
      ['ja/catalogue.json', 'ja/search.json', 'ja/regions/bingo.json', 'compare.json'].some(isFrameData),
    ).toBe(false);
  });
});

describe('keepOnlyAssetsOf', () => {
  let out = '';
  beforeEach(async () => {
    out = await mkdtemp(path.join(tmpdir(), 'renkei-atlas-region-'));
    await mkdir(path.join(out, 'assets/data-1'), { recursive: true });
    await mkdir(path.join(out, '.vite'));
    const files = {
      'sw.js': '',
      '.vite/manifest.json': '{}',
      'assets/data-1/map.json': '{}',
      'assets/frame-1.js': 'import"./shared-2.js";import("./live-3.js")',
      'assets/shared-2.js': '',
      'assets/live-3.js': 'new Worker("worker-4.js")',
      'assets/worker-4.js': '',
      'assets/frame-5.css': '',
      'assets/catalogue-6.js': 'import"./shared-2.js"',
    };
    for (const [name, content] of Object.entries(files)) await writeFile(path.join(out, name), content);
  });
  afterEach(() => rm(out, { recursive: true }));

  it('follows scripts to what they load, and takes the rest away', async () => {
    await keepOnlyAssetsOf(out, [
      '<link href="/assets/frame-5.css"><script src="/assets/frame-1.js"></script>',
    ]);
    expect((await readdir(path.join(out, 'assets'))).sort()).toEqual([
      'data-1',
      'frame-1.js',
      'frame-5.css',
      'live-3.js',
      'shared-2.js',
      'worker-4.js',
    ]);
    expect(await readdir(out)).toEqual(['assets']);
  });
});
