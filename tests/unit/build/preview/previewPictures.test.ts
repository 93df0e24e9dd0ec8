import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type Box, COLUMN, PLATE } from '../../../../src/build/preview/layout.ts';
import { previewPath } from '../../../../src/build/preview/previewPictures.ts';
import { renderPng } from '../../../../src/build/preview/render.ts';
import { decodePng, type Pixels } from './decodePng.ts';
import { type RealPreviews, realPreviews } from './realPreviews.ts';

// Drawing takes seconds, and many of them on a busy machine.
vi.setConfig({ hookTimeout: 120_000, testTimeout: 60_000 });

const SOME = ['ibaraki-keno', 'bingo', 'shimonoseki'];
let previews: RealPreviews;
beforeAll(async () => {
  previews = await realPreviews(SOME);
});

/** Pixels that differ between two pictures, within a box. */
function differences(a: Pixels, b: Pixels, { x, y, width, height }: Box): number {
  let count = 0;
  for (let row = y; row < y + height; row += 1) {
    for (let column = x; column < x + width; column += 1) {
      const [one, other] = [a.at(column, row), b.at(column, row)];
      if (one.some((value, index) => value !== other[index])) count += 1;
    }
  }
  return count;
}

describe('previewPictures', () => {
  it('makes one of the country and one of every region from north to south, in Japanese and in English', () => {
    expect(previews.all.map(({ language, region }) => [language, region])).toEqual([
      ['ja', null],
      ['ja', 'ibaraki-keno'],
      ['ja', 'bingo'],
      ['ja', 'shimonoseki'],
      ['en', null],
      ['en', 'ibaraki-keno'],
      ['en', 'bingo'],
      ['en', 'shimonoseki'],
    ]);
    expect(new Set(previews.all.map((each) => each.path)).size).toBe(previews.all.length);
    for (const each of previews.all) {
      expect(each.path).toMatch(/^assets\/preview\/(?:ja|en)\/[a-z-]+-[0-9a-f]{8}\.png$/);
      expect(each.path).toContain(`/${each.language}/${each.region ?? 'nation'}-`);
    }
  });

  it('is a PNG of 1200 by 630 that carries no alpha', async () => {
    const pixels = decodePng(await previews.find('ja', 'ibaraki-keno').png());
    expect([pixels.width, pixels.height]).toEqual([1200, 630]);
    expect(pixels.at(3, 3)).toEqual([0xff, 0xfd, 0xf8]);
  });

  it.each(['ja', 'en'] as const)(
    'draws its text (%s): title, facts, names on the map, small print',
    async (language) => {
      const picture = previews.find(language, 'shimonoseki');
      const silent = picture.svg.replace(/<text.*?<\/text>/g, '');
      const [whole, without] = [decodePng(await picture.png()), decodePng(renderPng(silent))];
      const changed = (box: Box) => differences(whole, without, box);
      expect(changed({ ...COLUMN, y: 90, height: 160 })).toBeGreaterThan(4000);
      expect(changed({ ...COLUMN, y: 280, height: 130 })).toBeGreaterThan(1500);
      expect(changed({ ...COLUMN, y: 545, height: 45 })).toBeGreaterThan(1500);
      expect(changed({ ...PLATE, y: PLATE.y + PLATE.height + 8, height: 40 })).toBeGreaterThan(500);
      expect(changed(PLATE)).toBeGreaterThan(500);
    },
  );

  it('gives equal pictures equal names, and renders none that an earlier build has left', async () => {
    const first = previews.find('en', 'bingo');
    const before = new Set(await readdir(previews.folder));
    await first.png();
    const [name = ''] = (await readdir(previews.folder)).filter((each) => !before.has(each));
    expect(name).toMatch(/^[0-9a-f]{64}\.png$/);
    expect(first.path).toContain(name.slice(0, 8));
    await writeFile(path.join(previews.folder, name), 'left by an earlier build');
    const again = await previews.again('en');
    expect(again.map((each) => each.path)).toEqual(
      previews.all.filter(({ language }) => language === 'en').map((each) => each.path),
    );
    const second = again.find(({ region }) => region === 'bingo');
    expect(String(Buffer.from((await second?.png()) ?? []))).toBe('left by an earlier build');
  });
});

describe('previewPath', () => {
  it('leads from a page to its picture; plain Japanese shares the Japanese one', () => {
    const { all } = previews;
    expect(previewPath(all, 'ja', 'bingo')).toBe(previews.find('ja', 'bingo').path);
    expect(previewPath(all, 'en', null)).toBe(previews.find('en', null).path);
    expect(previewPath(all, 'easy', 'bingo')).toBe(previewPath(all, 'ja', 'bingo'));
  });

  it('knows no picture of what is not there', () => {
    expect(() => previewPath(previews.all, 'ja', 'atlantis')).toThrow('no preview picture of atlantis in ja');
  });
});
