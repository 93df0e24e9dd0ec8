import { Resvg } from '@resvg/resvg-js';
import { booleanPointInPolygon } from '@turf/turf';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ColourView, DEFAULT_VIEW, paintOf } from '../../../src/colour/paint.ts';
import { palette } from '../../../src/colour/palette.ts';
import { type Camera, fitCamera, toScreen } from '../../../src/geo/camera.ts';
import type { LonLat } from '../../../src/geo/mercator.ts';
import { extentOfLargest, middleOfLargest } from '../../../src/geo/middle.ts';
import { plainDress } from '../../../src/svgmap/markup/dress.ts';
import { mapMarkup } from '../../../src/svgmap/markup/mapMarkup.ts';
import { byLook, OUTSIDE_ZOOM, type ViewPicture } from '../../../src/svgmap/viewPicture.ts';
import { readPath } from './plainFrame.ts';
import { NATION, type RealView, realView } from './realView.ts';

const HOKKAIDO: Camera = { center: [142, 43.3], zoom: 6.4 };
const BINGO: Camera = { center: [133.2, 34.55], zoom: 8.8 };
const BOX = { width: 700, height: 600 };
/** 竹原市, in three regions. */
const TAKEHARA = '34203';

let real: RealView;
beforeAll(async () => {
  real = await realView();
});

/** A picture as pixels, as a renderer that is no browser sees it. */
function rasterOf(picture: ViewPicture): (x: number, y: number) => string {
  const { width, height } = picture.frame;
  const markup = mapMarkup(picture, { dress: plainDress(picture.zoom, 1), prefix: 'map', isLinked: false });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${markup}</svg>`;
  const { pixels, width: columns } = new Resvg(svg).render();
  return (x, y) => {
    const at = 4 * (Math.round(y) * columns + Math.round(x));
    return `#${[...pixels.subarray(at, at + 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  };
}

/** The middles of the 200 municipalities with the largest pieces of land that have a look, in all parts of the country. */
function points(view: ColourView): { code: string; position: LonLat }[] {
  const { map } = real.whole.base;
  const paints = real.paints(view);
  const size = (code: string) => {
    const [west, south, east, north] = extentOfLargest(map.area([code]));
    return (east - west) * (north - south);
  };
  return map.codes
    .filter((code) => paintOf(paints, code) !== null)
    .sort((a, b) => size(b) - size(a))
    .map((code) => ({ code, position: middleOfLargest(map.area([code])) }))
    .filter(({ code, position }) => booleanPointInPolygon([...position], map.area([code])))
    .slice(0, 200);
}

describe('colours', () => {
  it.each<[string, ColourView]>([
    ['the default view', DEFAULT_VIEW],
    ['members', { mode: { color: 'members' }, year: null }],
    ['a figure', { mode: { color: 'stat', stat: 'density' }, year: null }],
    ['a category', { mode: { color: 'category', category: 'tourism' }, year: null }],
  ])('of %s are those of the paint list at 200 places', (_, view) => {
    const size = { width: 1600, height: 1500 };
    const picture = real.draw(view, size, { hasNames: false, hasBars: false });
    const pixel = rasterOf(picture);
    const paints = real.paints(view);
    const wrong = points(view).filter(({ code, position }) => {
      const [x, y] = toScreen(fitCamera(NATION, size), size, position);
      const tile = paints.tiles.get(paintOf(paints, code) ?? '');
      const inks = new Set(tile && [tile.ground, ...tile.marks.map(({ ink }) => ink)]);
      const colours = new Set<string>([...inks].map((ink) => palette.light[ink]));
      // Between two marks of a pattern colours blend: somewhere near one is pure.
      const steps = [-3, -2, -1, 0, 1, 2, 3];
      const near = steps.flatMap((dx) => steps.map((dy) => pixel(x + dx, y + dy)));
      return !near.some((each) => colours.has(each));
    });
    expect(points(view)).toHaveLength(200);
    expect(wrong).toEqual([]);
  });

  it('lie under the veil where they are not chosen, and a town without a look has none', () => {
    const bright = new Set(['34100']);
    const picture = real.draw(DEFAULT_VIEW, BOX, { camera: BINGO, bright });
    expect(picture.isVeiled).toBe(true);
    expect(picture.areas.filter(({ isFocus }) => isFocus).map(({ id }) => id)).toEqual(
      picture.areas.some(({ id }) => id === '34100') ? ['34100'] : [],
    );
    expect(picture.areas.every(({ paint }) => paint !== null)).toBe(true);
  });

  it('of one look are one area where that is asked for', () => {
    const paints = real.paints(DEFAULT_VIEW);
    const { areas } = real.draw(DEFAULT_VIEW, BOX, { areaOf: byLook(paints) });
    expect(new Set(areas.map(({ paint }) => paint)).size).toBe(areas.length);
  });
});

describe('a past year', () => {
  it('has no outline and no colour where no region was yet', () => {
    const year = { ...DEFAULT_VIEW, year: 2015 };
    const [then, now] = [year, DEFAULT_VIEW].map((view) => real.draw(view, BOX, { camera: HOKKAIDO }));
    expect(then?.lines.map(({ kind }) => kind)).not.toContain('outline');
    expect(then?.areas).toEqual([]);
    expect(then?.names).toEqual([]);
    expect(now?.lines.map(({ kind }) => kind)).toContain('outline');
    expect(now?.areas.length).toBeGreaterThan(10);
  });

  it('draws a region by its members of that year', () => {
    const year = { ...DEFAULT_VIEW, year: 2016 };
    const codes = (view: ColourView) => real.draw(view, BOX, { camera: BINGO }).areas.map(({ id }) => id);
    const members = (view: ColourView) => [...real.paints(view).owners.keys()];
    expect(codes(year).filter((code) => !members(year).includes(code))).toEqual([]);
    expect(codes(DEFAULT_VIEW).length).toBeGreaterThan(codes(year).length);
  });

  it('has no announced members', () => {
    const camera: Camera = { center: [132.9, 34.85], zoom: 8 };
    expect(real.draw(DEFAULT_VIEW, BOX, { camera }).announced).not.toBe('');
    expect(real.draw({ ...DEFAULT_VIEW, year: 2018 }, BOX, { camera }).announced).toBe('');
  });
});

describe('levels of geometry', () => {
  it('draw a municipality from one level only, the finest there is', () => {
    const paints = real.paints(DEFAULT_VIEW);
    const refined = [...paints.owners].flatMap(([code, ids]) => (ids.includes('bingo') ? [code] : []));
    const options = { camera: BINGO, unitsPerPixel: 4 };
    const coarse = real.draw(DEFAULT_VIEW, BOX, options);
    const mixed = real.draw(DEFAULT_VIEW, BOX, { ...options, geometry: real.refined(refined) });
    const ids = mixed.areas.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const points = (picture: ViewPicture, code: string) =>
      readPath(picture.areas.find(({ id }) => id === code)?.path ?? '').flatMap((ring) => ring.points).length;
    expect(points(mixed, TAKEHARA)).toBeGreaterThan(2 * points(coarse, TAKEHARA));
    expect(points(mixed, '34212')).toBe(points(coarse, '34212'));
  });

  it('leave borders of towns outside all regions to closer views', () => {
    const kinds = (zoom: number) =>
      real.draw(DEFAULT_VIEW, BOX, { camera: { ...BINGO, zoom } }).lines.map(({ kind }) => kind);
    expect(kinds(OUTSIDE_ZOOM - 0.1)).not.toContain('outside');
    expect(kinds(OUTSIDE_ZOOM)).toContain('outside');
  });
});

describe('a chosen area', () => {
  it('has one line around it, whatever the level', () => {
    const { chosen } = real.draw(DEFAULT_VIEW, BOX, { camera: BINGO, chosen: [TAKEHARA] });
    expect(readPath(chosen).length).toBeGreaterThan(0);
    expect(readPath(chosen).every(({ isClosed }) => isClosed)).toBe(true);
    expect(real.draw(DEFAULT_VIEW, BOX, { camera: BINGO }).chosen).toBe('');
  });
});
