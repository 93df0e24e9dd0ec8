import { describe, expect, it } from 'vitest';
import { type Camera, fitCamera, toScreen } from '../../../../src/geo/camera.ts';
import { fileName } from '../../../../src/pages/atlas/takeAlong/fileName.ts';
import { placeOf } from '../../../../src/pages/atlas/takeAlong/place.ts';
import { shownCamera } from '../../../../src/pages/atlas/takeAlong/shownCamera.ts';
import type { MapModel } from '../../../../src/view/models/map.ts';
import { emptyView } from '../../../../src/view/view.ts';
import { japanese } from '../../view/voices.ts';

const { words } = japanese;
const size = { width: 640, height: 480 };

describe('the name of a saved picture', () => {
  it('says place, colouring and date', () => {
    expect(fileName('japan', emptyView)).toBe('renkei-atlas-japan-lead-2025-04-01');
    expect(fileName('bingo', { mode: { color: 'stat', stat: 'day-night' }, year: 2018 })).toBe(
      'renkei-atlas-bingo-stat-day-night-2018',
    );
  });

  it('holds no letter that a file system could mind', () => {
    expect(fileName('../備後 圏域', { mode: { color: 'category', category: 'a/b' }, year: null })).toMatch(
      /^[a-z0-9_-]+$/i,
    );
  });
});

describe('the camera of the shown map', () => {
  it.each<Camera>([
    { center: [133.2, 34.55], zoom: 8.83 },
    { center: [127.7, 26.2], zoom: 12.4 },
    fitCamera([128.3, 30.1, 149, 45.65], size),
  ])('is read off from where that map puts things', (camera) => {
    const read = shownCamera((position) => toScreen(camera, size, position), size);
    expect(read.zoom).toBeCloseTo(camera.zoom, 9);
    expect(read.center[0]).toBeCloseTo(camera.center[0], 9);
    expect(read.center[1]).toBeCloseTo(camera.center[1], 9);
  });
});

describe('what a sheet is about', () => {
  const model = {
    regions: [{ id: 'bingo', name: '備後圏域' }],
    places: {
      '34207': ['福山市', 133.36, 34.49],
      '34203': ['竹原市', 132.91, 34.34],
      '01695': ['色丹村', null, null],
    },
  } as unknown as Pick<MapModel, 'regions' | 'places'>;
  const at = (given: object = {}) =>
    placeOf({
      view: emptyView,
      page: { region: null },
      model,
      camera: { center: [133.3, 34.5], zoom: 9 },
      isWhole: false,
      words,
      ...given,
    });

  it('is what is chosen before the page and the middle of the map', () => {
    expect(at({ view: { ...emptyView, municipality: '34203', region: 'bingo' } })).toEqual({
      id: '34203',
      name: '竹原市',
    });
    expect(at({ view: { ...emptyView, region: 'bingo' } })).toEqual({ id: 'bingo', name: '備後圏域' });
    expect(at({ page: { region: 'bingo' } })).toEqual({ id: 'bingo', name: '備後圏域' });
    expect(at()).toEqual({ id: '34207', name: '福山市付近' });
    expect(at({ isWhole: true })).toEqual({ id: 'japan', name: '全国' });
  });
});
