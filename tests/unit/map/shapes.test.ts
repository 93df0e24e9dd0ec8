import { readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import type { Map as GlMap } from 'maplibre-gl';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createCutter } from '../../../src/geo/cut.ts';
import type { MunicipalTopology } from '../../../src/geo/mapTopology.ts';
import { createShapes } from '../../../src/map/shapes.ts';
import { SOURCES } from '../../../src/map/sources.ts';

const level = (name: string) => {
  const file = new URL(`../../../geodata/${name}.topo.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as MunicipalTopology;
};
const [national, middle] = [level('national'), level('middle')];
const hitachi = createCutter(level('fine'))(new Set(['08201', '08215']));
const grouping = { rules: { regionsOf: () => [], isPrefectural: () => false }, owners: new Map() };

/** What the sources have been told, in turn: whether what came was a whole or a change, and in which task. */
let told: { source: string; kind: 'all' | 'change'; points: number; task: number }[] = [];
let task = 0;

function mapThatListens(): GlMap {
  const pointsOf = (data: unknown) => JSON.stringify(data).split('],[').length;
  const listen = (source: string, kind: 'all' | 'change') => (data: FeatureCollection) =>
    told.push({ source, kind, points: pointsOf(data), task });
  return {
    getSource: (source: string) => ({ setData: listen(source, 'all'), updateData: listen(source, 'change') }),
  } as unknown as GlMap;
}

function shapesOf() {
  return createShapes({ map: mapThatListens(), base: national, cuts: [], grouping, canSend: () => true });
}

const areas = () => told.filter(({ source }) => source === SOURCES.areas);

describe('createShapes', () => {
  beforeEach(() => {
    told = [];
    task = 0;
    vi.useFakeTimers();
    const later = globalThis.setTimeout;
    vi.spyOn(globalThis, 'setTimeout').mockImplementation((act, delay) =>
      later(() => {
        task += 1;
        act();
      }, delay),
    );
    return () => {
      vi.restoreAllMocks();
      vi.useRealTimers();
    };
  });

  it('sends everything at once at the beginning', () => {
    shapesOf().send(grouping);
    expect(told.map(({ source }) => source)).toEqual([
      SOURCES.areas,
      SOURCES.underlay,
      SOURCES.borders,
      SOURCES.lanes,
      SOURCES.own,
      SOURCES.chosen,
    ]);
  });

  it('takes in a better level of the whole country in tasks of their own', async () => {
    const shapes = shapesOf();
    shapes.send(grouping);
    const before = areas()[0]?.points ?? 0;
    told = [];
    shapes.refine(middle, []);
    expect(told).toEqual([]);
    await vi.runAllTimersAsync();
    // The first task takes in the level itself; the last one draws both outlines.
    expect(told.map((each) => each.task)).toEqual([2, 3, 4, 5, 6, 6]);
    expect(areas()[0]?.points).toBeGreaterThan(2 * before);
  });

  it('lets what comes meanwhile wait for its turn, in order', async () => {
    const shapes = shapesOf();
    shapes.send(grouping);
    shapes.outline(['08201'], []);
    const coarse = told.at(-1)?.points ?? 0;
    told = [];
    shapes.refine(middle, []);
    shapes.refine(null, [hitachi]);
    shapes.outline(['08201'], []);
    expect(told).toEqual([]);
    await vi.runAllTimersAsync();
    expect(areas().map(({ kind }) => kind)).toEqual(['all', 'change']);
    expect(told.at(-1)).toMatchObject({ source: SOURCES.chosen, kind: 'all' });
    expect(told.at(-1)?.points).toBeGreaterThan(1.5 * coarse);
  });

  it('sends to a map that has lost everything all there is, steps that were waiting with it', async () => {
    const shapes = shapesOf();
    shapes.send(grouping);
    shapes.refine(middle, []);
    told = [];
    shapes.send(grouping);
    const [whole] = areas().slice(-1);
    expect(told.at(-1)?.source).toBe(SOURCES.chosen);
    await vi.runAllTimersAsync();
    expect(areas().at(-1)).toEqual(whole);
  });
});
