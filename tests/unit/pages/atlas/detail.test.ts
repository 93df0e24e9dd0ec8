import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Bounds, overlaps, padBounds } from '../../../../src/geo/camera.ts';
import { createCutter } from '../../../../src/geo/cut.ts';
import { createMapTopology, extentsOf, type MunicipalTopology } from '../../../../src/geo/mapTopology.ts';
import { createDetail } from '../../../../src/pages/atlas/detail.ts';
import { prefectureOf } from '../../../../src/record/code.ts';
import type { MapRegion } from '../../../../src/view/models/map.ts';

const level = (name: string) => {
  const file = new URL(`../../../../geodata/${name}.topo.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as MunicipalTopology;
};
const national = level('national');
const middle = level('middle');
const cut = createCutter(level('fine'));
const extents = extentsOf(createMapTopology(middle));
const prefectures = Map.groupBy(extents.keys(), prefectureOf);

/** Stands for the cut of 備後圏域: some of its members. */
const BINGO = ['34205', '34207', '34208', '34462', '34545', '33205', '33207'];
const JAPAN: Bounds = [123, 24, 149, 46];
/** 福山市 and around, where three prefectures meet. */
const FUKUYAMA = { center: [133.36, 34.49], zoom: 8.5 } as const;
const AROUND: Bounds = [132.4, 33.9, 134.3, 35.1];
const NOTO = { center: [136.9, 37.3], zoom: 9 } as const;
const AROUND_NOTO: Bounds = [136.4, 37, 137.4, 37.6];

/** Regions of the map's file; only members matter here. */
let regions: Pick<MapRegion, 'codes'>[];
let asked: string[];
let most: number;
let isBroken: (file: string) => boolean;
/** What the map has been told: files of one step together. */
let told: { base: boolean; codes: string[] }[];

const map = {
  refine(base: MunicipalTopology | null, cuts: readonly MunicipalTopology[]) {
    told.push({ base: base !== null, codes: cuts.flatMap((each) => createMapTopology(each).codes) });
  },
};

function detailOf(region: string | null, bounds = JAPAN) {
  let open = 0;
  return createDetail({
    site: { files: '/files/' },
    page: { region, bounds },
    model: { regions: regions as MapRegion[] },
    async fetchTopology(address) {
      const file = address.replace(/^\/files\/geo\/(.*)\.json$/, '$1');
      asked.push(file);
      open += 1;
      most = Math.max(most, open);
      await new Promise((resolve) => setImmediate(resolve));
      open -= 1;
      if (isBroken(file)) return null;
      if (file === 'national') return national;
      if (file === 'middle') return middle;
      if (file.startsWith('regions/')) return cut(new Set(BINGO));
      return cut(new Set(prefectures.get(file.replace('prefectures/', ''))));
    },
  });
}

function inView(view: Bounds): string[] {
  return [...extents].flatMap(([code, extent]) => (overlaps(extent, view) ? [code] : []));
}

beforeEach(() => {
  regions = [];
  asked = [];
  told = [];
  most = 0;
  isBroken = () => false;
});

describe('detail', () => {
  it('begins with the nation far away, with the middle level close by', async () => {
    await detailOf(null).prepare(5);
    await detailOf(null).prepare(7);
    expect(asked).toEqual(['national', 'middle']);
  });

  it('gives up where the whole country cannot be had', async () => {
    isBroken = (file) => file === 'national';
    expect(await detailOf(null).prepare(5)).toBeNull();
  });

  it('fetches nothing finer than can be told', async () => {
    const detail = detailOf(null);
    await detail.prepare(5);
    await detail.look(map, { center: FUKUYAMA.center, zoom: 6 }, JAPAN);
    expect(asked).toEqual(['national']);
    await detail.look(map, { center: FUKUYAMA.center, zoom: 7.9 }, AROUND);
    expect(asked).toEqual(['national', 'middle']);
    expect(told).toEqual([{ base: true, codes: [] }]);
  });

  it('makes every municipality in view fine, members of a region or not, in few steps and few files at once', async () => {
    const detail = detailOf(null);
    await detail.prepare(7);
    await detail.look(map, FUKUYAMA, AROUND);
    const fine = new Set(told.flatMap(({ codes }) => codes));
    for (const code of inView(AROUND)) expect(fine.has(code), code).toBe(true);
    const around = new Set(inView(AROUND).map((code) => `prefectures/${prefectureOf(code)}`));
    expect(new Set(asked.slice(1))).toEqual(around);
    expect(asked[1]).toBe('prefectures/34');
    expect(told).toHaveLength(Math.ceil(around.size / 4));
    expect(most).toBeLessThanOrEqual(4);
  });

  it('goes from the nation to fine shapes with one change of the map where one step is enough', async () => {
    const detail = detailOf(null);
    await detail.prepare(5);
    await detail.look(map, NOTO, AROUND_NOTO);
    expect(asked).toEqual(['national', 'middle', 'prefectures/17']);
    expect(told).toEqual([{ base: true, codes: prefectures.get('17') }]);
  });

  it('fetches a region in view whole, with members out of view, so that its outline is of one level', async () => {
    regions = [{ codes: ['17202', '20201'] }, { codes: ['01100', '34207'] }];
    const detail = detailOf(null);
    await detail.prepare(7);
    await detail.look(map, NOTO, AROUND_NOTO);
    expect(asked.slice(1)).toEqual(['prefectures/17', 'prefectures/20']);
  });

  it('asks for no file twice', async () => {
    const detail = detailOf(null);
    await detail.prepare(7);
    await Promise.all([detail.look(map, FUKUYAMA, AROUND), detail.look(map, FUKUYAMA, AROUND)]);
    await detail.look(map, FUKUYAMA, AROUND);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('leaves a place the reader has left: the new one comes next', async () => {
    const detail = detailOf(null);
    await detail.prepare(7);
    const left = detail.look(map, FUKUYAMA, AROUND);
    await detail.look(map, NOTO, AROUND_NOTO);
    await left;
    expect(asked.slice(1)).toHaveLength(5);
    expect(asked.at(-1)).toBe('prefectures/17');
  });

  it('asks again for what could not be had, at the next look and not before', async () => {
    const detail = detailOf(null);
    await detail.prepare(7);
    isBroken = () => true;
    await detail.look(map, NOTO, AROUND_NOTO);
    expect(asked.slice(1)).toEqual(['prefectures/17']);
    expect(told).toEqual([]);
    isBroken = () => false;
    await detail.look(map, NOTO, AROUND_NOTO);
    expect(asked.slice(1)).toEqual(['prefectures/17', 'prefectures/17']);
    expect(told).toHaveLength(1);
  });
});

describe("detail on a region's page", () => {
  const bounds: Bounds = [132.8, 34.2, 133.8, 35];
  /** Twice as wide as the picture, and as high. */
  const wide = padBounds(bounds, 0.5, 0);
  const start = { center: [133.3, 34.6], zoom: 8.6 } as const;

  it.each([
    ['wider', padBounds(wide, 0.2)],
    ['closer', padBounds(bounds, -0.2, -0.2)],
    ['aside', [133, 34.2, 134, 35] as Bounds],
  ])('begins with its own cut, which is enough until the map is moved: %s', async (_, moved) => {
    const detail = detailOf('bingo', bounds);
    const geometry = await detail.prepare(start.zoom);
    expect(geometry?.cuts).toHaveLength(1);
    await detail.look(map, start, wide);
    await detail.look(map, start, padBounds(bounds, 0, 0.3));
    expect(asked).toEqual(['middle', 'regions/bingo']);
    await detail.look(map, start, moved);
    expect(asked).toContain('prefectures/34');
  });

  it('fetches its own cut first, the one a device keeps with the page, when it did not begin with it', async () => {
    const detail = detailOf('bingo', bounds);
    expect((await detail.prepare(7.5))?.cuts).toEqual([]);
    await detail.look(map, { ...start, zoom: 7.5 }, wide);
    isBroken = (file) => file.startsWith('prefectures/');
    await detail.look(map, start, AROUND);
    expect(asked.slice(0, 2)).toEqual(['middle', 'regions/bingo']);
    expect(told).toEqual([{ base: false, codes: expect.arrayContaining(BINGO) }]);
  });
});
