import { readFileSync } from 'node:fs';
import { booleanPointInPolygon } from '@turf/turf';
import { beforeAll, describe, expect, it } from 'vitest';
import { createMapTopology, type MunicipalTopology } from '../../../src/geo/mapTopology.ts';
import type { Atlas } from '../../../src/record/atlas.ts';
import { laneShapes, ownOutline } from '../../../src/view/laneShapes.ts';
import { A, B, C, D, E, lengthOf, madeTopology } from '../geo/madeTopology.ts';
import { realRecord } from '../record/realRecord.ts';

const file = readFileSync('geodata/middle.topo.json', 'utf8');
const map = createMapTopology(JSON.parse(file) as MunicipalTopology);
/** Far enough inside that the wide curves of a lane do not matter; degrees, about 3 km. */
const INSIDE = 0.03;

let atlas: Atlas;
let owners: Map<string, string[]>;
beforeAll(async () => {
  atlas = await realRecord();
  owners = new Map(
    atlas.municipalities.flatMap(({ code }) => {
      const ids = atlas.regionsOf(code).map(({ id }) => id);
      return ids.length > 0 ? [[code, ids] as const] : [];
    }),
  );
});

describe('laneShapes', () => {
  it('has each region that overlaps others once, and three lanes at 竹原市', () => {
    const { features } = laneShapes(map, null, owners);
    const lanes = new Map(features.map(({ properties: { region, lane } }) => [region, lane]));
    expect(features).toHaveLength(7);
    expect(new Set(owners.get('34203')?.map((id) => lanes.get(id)))).toEqual(new Set([0, 1, 2]));
  });

  it('has the own ground of the region on the right of nearly every stretch', () => {
    for (const { properties, geometry } of laneShapes(map, null, owners).features) {
      const ground = map.area(atlas.region(properties.region).members.map(({ code }) => code));
      const sides = geometry.coordinates.flatMap((line) =>
        line.slice(1).map(([x = 0, y = 0], index) => {
          const [fromX = 0, fromY = 0] = line[index] ?? [];
          const length = Math.hypot(x - fromX, y - fromY) || 1;
          const [right, up] = [((y - fromY) / length) * INSIDE, ((fromX - x) / length) * INSIDE];
          const middle = [(x + fromX) / 2, (y + fromY) / 2] as const;
          return (
            booleanPointInPolygon([middle[0] + right, middle[1] + up], ground) ||
            // A tongue of land narrower than that.
            !booleanPointInPolygon([middle[0] - right, middle[1] - up], ground)
          );
        }),
      );
      const inside = sides.filter(Boolean).length / sides.length;
      expect(inside, properties.region).toBeGreaterThan(0.97);
    }
  });

  it('follows the regions of the year that is shown', () => {
    const before = new Map([...owners].map(([code, ids]) => [code, ids.slice(0, 1)]));
    expect(laneShapes(map, null, before).features).toEqual([]);
  });
});

describe('of made squares', () => {
  const coarse = createMapTopology(madeTopology);
  const fine = { ...createMapTopology(madeTopology), codes: [A, B] };
  /** Says which level an outline was taken from. */
  const marked = { ...fine, area: () => ({ type: 'MultiPolygon' as const, coordinates: [[MARK]] }) };
  const MARK = [
    [0, 0],
    [0, 1],
    [1, 1],
    [0, 0],
  ];

  it('are features of lines, each with its region and its lane', () => {
    const shared = new Map([
      [A, ['one', 'other']],
      [B, ['one']],
      [D, ['other']],
    ]);
    const { type, features } = laneShapes(coarse, null, shared);
    expect(type).toBe('FeatureCollection');
    expect(
      features.map(({ type, properties, geometry }) => [type, properties.region, geometry.type]),
    ).toEqual([
      ['Feature', 'one', 'MultiLineString'],
      ['Feature', 'other', 'MultiLineString'],
    ]);
    expect(new Set(features.map(({ properties }) => properties.lane))).toEqual(new Set([0, 1]));
    // Only what is not coast: B against D to the north of it, and A around the town that is no member.
    expect(lengthOf(features[0]?.geometry ?? { type: 'MultiLineString', coordinates: [] })).toBeGreaterThan(
      0,
    );
  });

  it('have no lane beyond the last', () => {
    const towns = [A, B, C, D, E];
    const crowded = new Map(towns.map((code) => [code, ['one', 'two', 'three', 'four', 'five']]));
    const lanes = laneShapes(coarse, null, crowded).features.map(({ properties }) => properties.lane);
    expect(lanes.toSorted()).toEqual([0, 1, 2, 2, 2]);
  });

  it('are of the finer level only where it has all of the region', () => {
    const outline = (codes: string[], level: typeof marked | null) =>
      ownOutline(coarse, level, codes).features[0]?.geometry.coordinates;
    expect(outline([A, B], marked)).toEqual([MARK]);
    expect(outline([A, C], marked)).toEqual(outline([A, C], null));
    expect(outline([A, C], null)).not.toEqual([MARK]);
    expect(outline([], marked)).toEqual([]);
  });

  it('are one feature, a single line where a town lies within another', () => {
    const { type, features } = ownOutline(coarse, null, [A]);
    expect([type, features.length, features[0]?.type]).toEqual(['FeatureCollection', 1, 'Feature']);
    expect(features[0]?.properties).toEqual({});
    // The border with B, and all round the town.
    expect(lengthOf(features[0]?.geometry ?? { type: 'MultiLineString', coordinates: [] })).toBe(3);
  });

  it('have their coast worked out once for a level', () => {
    let asked = 0;
    const counted = {
      ...coarse,
      coast: (...given: Parameters<typeof coarse.coast>) => {
        asked += 1;
        return coarse.coast(...given);
      },
    };
    ownOutline(counted, null, [A]);
    ownOutline(counted, null, [B]);
    expect(asked).toBe(1);
  });
});

describe('ownOutline', () => {
  it('is empty where there is no region, and leaves out coasts', () => {
    expect(ownOutline(map, null, []).features[0]?.geometry.coordinates).toEqual([]);
    const [outline] = ownOutline(map, null, ['13421']).features;
    expect(outline?.geometry.coordinates).toEqual([]);
  });
});
