import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readManifest } from '../../../../src/build/site/assets.ts';
import {
  ATLAS_CLIENT,
  FIRST_STYLE_ENTRY,
  FRAME_ENTRY,
  GUARD_ENTRY,
  LIVE_MAP_ENTRY,
  PAGE_ENTRIES,
  STYLE_ENTRY,
} from '../../../../src/build/site/entries.ts';

const POLICIES = { site: 'site policy', frame: 'frame policy' };

describe('readManifest', () => {
  let out = '';
  beforeEach(async () => {
    out = await mkdtemp(path.join(tmpdir(), 'renkei-atlas-assets-'));
    const words = ['ja', 'en', 'easy'].map((language) => `src/i18n/${language}/scripts.ts`);
    const plain = [GUARD_ENTRY, ...Object.values(PAGE_ENTRIES), ...words].map((name, index) => [
      name,
      { file: `assets/plain-${index}.js` },
    ]);
    const manifest = {
      ...Object.fromEntries(plain),
      [FRAME_ENTRY]: {
        file: 'assets/frame-1.js',
        css: ['assets/frame-1.css', 'assets/shared-5.css'],
        imports: ['_options-2.js', '_mode-3.js'],
        dynamicImports: ['_live-4.js'],
      },
      [LIVE_MAP_ENTRY]: {
        file: 'assets/map-6.js',
        css: ['assets/map-6.css'],
        imports: ['_shapes-7.js', '_mode-3.js'],
      },
      '_shapes-7.js': { file: 'assets/shapes-7.js' },
      [FIRST_STYLE_ENTRY]: { file: 'assets/first-9.js', css: ['assets/first-9.css'] },
      [STYLE_ENTRY]: { file: 'assets/entry-10.js', css: ['assets/entry-10.css'] },
      [PAGE_ENTRIES.atlas]: { file: 'assets/start-8.js', imports: ['_painted-11.js'] },
      '_painted-11.js': { file: 'assets/painted-11.js' },
      [ATLAS_CLIENT]: { file: 'assets/client-12.js', imports: ['_painted-11.js', '_mode-3.js'] },
      '_options-2.js': { file: 'assets/options-2.js', imports: ['_mode-3.js'] },
      '_mode-3.js': { file: 'assets/mode-3.js', imports: ['_options-2.js'] },
      '_live-4.js': { file: 'assets/live-4.js' },
    };
    await mkdir(path.join(out, '.vite'));
    await writeFile(path.join(out, '.vite/manifest.json'), JSON.stringify(manifest));
  });
  afterEach(() => rm(out, { recursive: true }));

  it('lets a frame fetch at once all that its script loads with itself, and nothing that waits for a touch', async () => {
    const { frame } = (await readManifest(out, '/atlas/', POLICIES))('ja');
    expect(frame).toEqual({
      policy: 'frame policy',
      preloads: ['/atlas/assets/options-2.js', '/atlas/assets/mode-3.js'],
      styles: ['/atlas/assets/shared-5.css', '/atlas/assets/frame-1.css'],
      scripts: ['/atlas/assets/frame-1.js'],
    });
  });

  it('lays a page’s own styles over those it shares with others', async () => {
    const { frame } = (await readManifest(out, '/', POLICIES))('ja');
    expect(frame.styles).toEqual(['/assets/shared-5.css', '/assets/frame-1.css']);
  });

  it('gives the site’s own pages their policy and the dictionary of their language', async () => {
    const { reading } = (await readManifest(out, '/', POLICIES))('en');
    expect(reading.policy).toBe('site policy');
    expect(reading.preloads).toHaveLength(1);
  });

  it('lets what tells of missing scripts stand before them', async () => {
    const { reading } = (await readManifest(out, '/', POLICIES))('ja');
    expect(reading.scripts).toEqual(['/assets/plain-0.js', '/assets/plain-1.js']);
  });

  it('lets a page with a map fetch late what its start does not need, in the order in which it is put to use', async () => {
    const { atlas, reading } = (await readManifest(out, '/', POLICIES))('ja');
    expect(atlas.scripts).toEqual(['/assets/start-8.js']);
    expect(atlas.preloads).toEqual(['/assets/painted-11.js']);
    expect(atlas.late?.modules.slice(1)).toEqual([
      '/assets/client-12.js',
      '/assets/mode-3.js',
      '/assets/options-2.js',
      '/assets/map-6.js',
      '/assets/shapes-7.js',
    ]);
    expect(atlas.late?.styles).toEqual(['/assets/map-6.css']);
    expect(reading.late).toBeUndefined();
  });

  it('lets a page with a map name the styles of its text after the map, and others all of them at once', async () => {
    const { atlas, reading } = (await readManifest(out, '/', POLICIES))('ja');
    expect([atlas.styles, atlas.laterStyles]).toEqual([['/assets/first-9.css'], ['/assets/entry-10.css']]);
    expect(reading.styles).toEqual(['/assets/first-9.css', '/assets/entry-10.css']);
    expect(reading.laterStyles).toBeUndefined();
  });

  it('says what is missing where Vite has not built it', async () => {
    await writeFile(path.join(out, '.vite/manifest.json'), '{}');
    const assets = readManifest(out, '/', POLICIES).then((make) => make('ja'));
    await expect(assets).rejects.toThrow(/run vite build first/);
  });
});
