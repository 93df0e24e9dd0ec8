import { readFileSync } from 'node:fs';
import type { Feature, Position } from 'geojson';
import { beforeAll, describe, expect, it } from 'vitest';
import { createCutter } from '../../../src/geo/cut.ts';
import { createJoiner } from '../../../src/geo/join.ts';
import type { MunicipalTopology } from '../../../src/geo/mapTopology.ts';
import {
  bordersOf,
  composeShapes,
  createLevel,
  type Level,
  type MapShapes,
  outlineOf,
} from '../../../src/map/levels.ts';
import { changesFor, type SourceChange } from '../../../src/map/refine.ts';
import type { Atlas } from '../../../src/record/atlas.ts';
import { prefectureOf } from '../../../src/record/code.ts';
import type { BorderRules } from '../../../src/view/borders.ts';
import { prefecturalMembers } from '../../../src/view/models/map.ts';
import { realRecord } from '../record/realRecord.ts';

const level = (name: string) => {
  const file = new URL(`../../../geodata/${name}.topo.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as MunicipalTopology;
};
const cutter = createCutter(level('fine'));
const middle = createLevel(level('middle'));
const prefectures = Map.groupBy(middle.codes, prefectureOf);
const prefecture = (number: string) => cutter(new Set(prefectures.get(number)));

let atlas: Atlas;
let rules: BorderRules;

beforeAll(async () => {
  atlas = await realRecord();
  const prefectural = new Set(prefecturalMembers(atlas));
  rules = {
    regionsOf: (code) => atlas.regionsOf(code).map(({ id }) => id),
    isPrefectural: (code) => prefectural.has(code),
  };
});

/** The fine level after cuts have come one after another. */
function fineOf(...cuts: readonly MunicipalTopology[]): Level {
  const join = createJoiner();
  return createLevel(cuts.map((cut) => join(cut)).at(-1) as MunicipalTopology);
}

function region(id: string): MunicipalTopology {
  return cutter(new Set(atlas.region(id).members.map(({ code }) => code)));
}

/** Every straight piece of every line, whichever way it runs. */
function pieces(shapes: MapShapes): string[] {
  return shapes.borders.features.flatMap(({ geometry }) =>
    geometry.coordinates.flatMap((line) =>
      line.slice(1).map((end, index) => [String(line[index]), String(end)].sort().join(' ')),
    ),
  );
}

function applied<F extends Feature>(
  features: readonly F[],
  change: SourceChange<F>,
  idOf: (feature: F) => unknown,
) {
  const byId = new Map(features.map((feature) => [idOf(feature), feature]));
  for (const id of change.remove) {
    expect(byId.has(id), `${id} can be removed`).toBe(true);
    byId.delete(id);
  }
  for (const feature of change.add) byId.set(idOf(feature), feature);
  return byId;
}

/** Hiroshima, Okayama, Yamaguchi and Ehime, as four files of the site, and a region's cut that overlaps them. */
const AREA = ['34', '33', '35', '38'] as const;

describe('composeShapes on the shipped geometry', () => {
  it('draws every municipality once, fine where a cut holds it', () => {
    const fine = fineOf(region('bingo'), ...AREA.map(prefecture));
    const { areas } = composeShapes(middle, fine, rules);
    const codes = areas.features.map(({ properties }) => properties.code);
    expect([...codes].sort()).toEqual(atlas.municipalities.map(({ code }) => code).sort());
    const shapes = new Map(areas.features.map((feature) => [feature.properties.code, feature.geometry]));
    for (const code of ['34203', '33202', '38201']) {
      expect(shapes.get(code), code).toEqual(fine.features(new Set([code])).features[0]?.geometry);
    }
    expect(shapes.get('08201')).toEqual(middle.features(new Set(['08201'])).features[0]?.geometry);
  });

  it('draws every border from one level: the fine one where both sides are fine', () => {
    const fine = fineOf(region('bingo'), ...AREA.map(prefecture));
    const refined = new Set(fine.codes);
    const drawn = bordersOf(middle, fine, (a, b) => `${a}-${b} municipality`).map(({ id }) =>
      String(id).split(' '),
    );
    for (const [name, pair = ''] of drawn) {
      const [a = '', b = ''] = pair.split('-');
      expect(name, pair).toBe(refined.has(a) && refined.has(b) ? 'fine' : 'coarse');
    }
    const pairs = drawn.map(([, pair]) => pair);
    expect(new Set(pairs).size).toBe(pairs.length);
    // Across a prefecture's border as well, though each file has one side of it: 福山市 and 笠岡市.
    expect(drawn).toContainEqual(['fine', '33205-34207', 'municipality']);
  });

  it.each([
    ['no cut', []],
    ['a region and its neighbour, which overlap', ['hiroshima', 'hiroshima-chuo']],
    ['a region and the prefectures around', ['bingo', ...AREA]],
  ])('draws no piece of a line twice with %s', (_, names) => {
    const cuts = names.map((name) => (/^\d/.test(name) ? prefecture(name) : region(name)));
    const all = pieces(composeShapes(middle, cuts.length === 0 ? null : fineOf(...cuts), rules));
    expect(all.length).toBeGreaterThan(20_000);
    expect(all.length - new Set(all).size).toBe(0);
  });

  it('has all municipalities fine, and no ground or coarse line left, once all prefectures are there', () => {
    const fine = fineOf(...[...prefectures.keys()].map(prefecture));
    expect([...fine.codes].sort()).toEqual(atlas.municipalities.map(({ code }) => code).sort());
    const { underlay, borders } = composeShapes(middle, fine, rules);
    expect(underlay.features).toEqual([]);
    expect(borders.features.filter(({ id }) => String(id).startsWith('coarse'))).toEqual([]);
  });

  it('lays coarse ground under the fine side of a seam only', () => {
    const { underlay } = composeShapes(middle, fineOf(prefecture('33')), rules);
    const codes = underlay.features.map(({ id }) => id);
    expect(codes).toContain('33205');
    // 早島町 lies between 岡山市 and 倉敷市.
    expect(codes).not.toContain('33423');
    expect(codes.every((code) => prefectureOf(String(code)) === '33')).toBe(true);
  });
});

describe('changesFor on the shipped geometry', () => {
  it('leads to the same map as composing it anew, cut by cut', { timeout: 30_000 }, () => {
    const join = createJoiner();
    let before: Level | null = null;
    for (const cut of [region('bingo'), prefecture('34'), prefecture('47')]) {
      const fine = createLevel(join(cut));
      const old = composeShapes(middle, before, rules);
      const { areas, underlay, borders } = changesFor(middle, before, fine, rules);
      const next = composeShapes(middle, fine, rules);
      const code = ({ properties }: Feature) => properties?.code;
      const id = (feature: Feature) => feature.id;
      const expected = <F extends Feature>(features: readonly F[], idOf: (feature: F) => unknown) =>
        new Map(features.map((feature) => [idOf(feature), feature]));
      expect(applied(old.areas.features, areas, code)).toEqual(expected(next.areas.features, code));
      expect(applied(old.underlay.features, underlay, id)).toEqual(expected(next.underlay.features, id));
      expect(applied(old.borders.features, borders, id)).toEqual(expected(next.borders.features, id));
      before = fine;
    }
  });

  it('leaves far places alone', () => {
    const { areas, borders } = changesFor(middle, null, fineOf(prefecture('34')), rules);
    expect(areas.add).toHaveLength(prefectures.get('34')?.length ?? 0);
    for (const { id } of borders.add) expect(String(id)).toMatch(/\b34\b/);
    expect(borders.remove).toContain('coarse 34-34 coast');
  });
});

describe('outlineOf', () => {
  const piecesOf = (lines: Position[][]) =>
    lines
      .flatMap((line) =>
        line.slice(1).map((end, index) => [String(line[index]), String(end)].sort().join(' ')),
      )
      .sort();
  const outline = (fine: Level | null, codes: readonly string[]) =>
    outlineOf(middle, fine, codes).features.flatMap(({ geometry }) => geometry.coordinates);

  it.each(['middle', 'fine'])('is the rim of the merged region, %s', (name) => {
    const codes = atlas.region('bingo').members.map(({ code }) => code);
    expect(new Set(codes.map(prefectureOf)).size).toBe(2);
    const fine = name === 'fine' ? fineOf(prefecture('33'), prefecture('34')) : null;
    // Two more prefectures on the other side of its borders.
    const around = fine && fineOf(prefecture('31'), ...AREA.map(prefecture), prefecture('32'));
    const rim = (fine ?? middle).area(codes).coordinates.flat();
    expect(piecesOf(outline(around, codes))).toEqual(piecesOf(rim));
  });

  it('follows each border as it is drawn where a neighbour is still coarse', () => {
    const fine = fineOf(prefecture('34'));
    const drawn = new Set(pieces(composeShapes(middle, fine, rules)));
    const around = piecesOf(outline(fine, ['34207']));
    expect(around.length).toBeGreaterThan(100);
    expect(around.filter((piece) => !drawn.has(piece))).toEqual([]);
  });
});
