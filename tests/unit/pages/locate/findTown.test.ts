import { beforeAll, describe, expect, it, vi } from 'vitest';
import { readGeometry } from '../../../../src/build/geometry.ts';
import { dataFiles } from '../../../../src/build/site/dataFiles.ts';
import type { LonLat } from '../../../../src/geo/mercator.ts';
import { findTown } from '../../../../src/pages/locate/findTown.ts';
import type { Atlas } from '../../../../src/record/atlas.ts';
import { realRecord } from '../../record/realRecord.ts';

/** The site's files as they are built, made when they are first read. */
const contents = new Map<string, unknown>();
const files = new Map<string, () => string>();
const asked: string[] = [];
let broken: RegExp | null = null;
let atlas: Atlas;

beforeAll(async () => {
  atlas = await realRecord();
  for (const { path, make } of dataFiles(atlas, await readGeometry('geodata'), ['ja', 'en'])) {
    files.set(`/files/${path}`, make);
  }
}, 60_000);

async function read(address: string): Promise<unknown> {
  asked.push(address);
  const make = files.get(address);
  if (!make || broken?.test(address)) throw new Error(`${address} cannot be read`);
  const content = contents.get(address) ?? JSON.parse(make());
  contents.set(address, content);
  return content;
}

async function find(position: LonLat, accuracy = 30, language: 'ja' | 'en' = 'ja') {
  asked.length = 0;
  broken = null;
  return findTown({ files: '/files/', language }, position, accuracy, read);
}

function hallOf(code: string): LonLat {
  const hall = atlas.municipality(code)?.hall;
  if (!hall) throw new Error(`no hall on record for ${code}`);
  return hall;
}

describe('findTown', { timeout: 60_000 }, () => {
  it('finds 小美玉市 at its hall, and says its name in the language of the page', async () => {
    const { located, nameOf } = await find([140.352, 36.239]);
    expect(located).toEqual({ kind: 'inside', code: '08236', near: [] });
    expect(nameOf('08236')).toBe('小美玉市');
    expect((await find([140.352, 36.239], 30, 'en')).nameOf('08236')).toBe('Omitama-shi');
  });

  it('reads the country, the names and the fine shapes of one region, and no address holds the position', async () => {
    await find([140.352, 36.239]);
    expect(asked).toEqual([
      '/files/geo/middle.json',
      '/files/ja/map.json',
      '/files/geo/regions/ibaraki-keno.json',
    ]);
  });

  it('decides by the fine shapes where the coarser ones are wrong, for towns beside a region too', async () => {
    const isMember = atlas.regions.some(({ members }) => members.some(({ code }) => code === '28203'));
    expect(isMember).toBe(false);
    const { located } = await find(hallOf('28203'));
    expect(asked[2]).toBe('/files/geo/regions/harima.json');
    // The coarser shore puts 明石市's hall into the sea.
    expect(located).toMatchObject({ kind: 'inside', code: '28203' });
  });

  it('answers in every region with the fine shapes of the region or of one beside it', async () => {
    for (const { id, centralCities } of atlas.regions) {
      const [code = ''] = centralCities;
      const { located } = await find(hallOf(code));
      expect(located, id).toMatchObject({ kind: 'inside', code });
      expect(asked[2], id).toMatch(/^\/files\/geo\/regions\//);
    }
  });

  it('answers towns that are far from any region: 札幌市 by a ward, 那覇市, 稚内市', async () => {
    expect((await find([141.341, 43.055])).located).toMatchObject({ kind: 'inside', code: '01100' });
    expect((await find(hallOf('47201'))).located).toMatchObject({ kind: 'inside', code: '47201' });
    expect((await find(hallOf('01214'))).located).toMatchObject({ kind: 'inside', code: '01214' });
    expect(asked).toHaveLength(2);
  });

  it('goes on with the coarser shapes, and their wider tolerance, where the fine ones cannot be had', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await find([140.352, 36.239]);
    broken = /geo\/regions/;
    const { located } = await findTown({ files: '/files/', language: 'ja' }, [140.352, 36.239], 5000, read);
    expect(located).toMatchObject({ kind: 'inside', code: '08236' });
    expect(located.kind === 'inside' && located.near).toContain('08216');
    expect(warn).toHaveBeenCalledOnce();
    warn.mockRestore();
  });

  it.each([/middle/, /map\.json/])('gives up where %s cannot be had', async (pattern) => {
    broken = pattern;
    await expect(
      findTown({ files: '/files/', language: 'ja' }, [140.352, 36.239], 30, read),
    ).rejects.toThrow();
  });

  it('knows the sea, and the nearest town of it', async () => {
    const { located } = await find([140.65, 36.3]);
    expect(located).toMatchObject({ kind: 'outside', nearest: '08309' });
  });
});
