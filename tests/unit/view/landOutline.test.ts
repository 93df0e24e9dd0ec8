import { readFileSync } from 'node:fs';
import { booleanPointInPolygon } from '@turf/turf';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { createMapTopology, type MunicipalTopology } from '../../../src/geo/mapTopology.ts';
import { calmed, landOutline, stretchesOf } from '../../../src/view/landOutline.ts';
import { realRecord } from '../record/realRecord.ts';

/** A square walked round anticlockwise, north upwards, with a hole. */
const SQUARE: Position[] = [
  [0, 0],
  [9, 0],
  [9, 9],
  [0, 9],
  [0, 0],
];
const HOLE: Position[] = [
  [3, 3],
  [6, 3],
  [6, 6],
  [3, 6],
  [3, 3],
];
const area = (...rings: Position[][]) => ({ type: 'MultiPolygon' as const, coordinates: [rings] });

/** The points a little to the right of the middle of each stretch. */
function rightOf(line: readonly Position[], distance: number): Position[] {
  return line.slice(1).map(([x = 0, y = 0], index) => {
    const [fromX = 0, fromY = 0] = line[index] ?? [];
    const length = Math.hypot(x - fromX, y - fromY);
    return [
      (x + fromX) / 2 + ((y - fromY) / length) * distance,
      (y + fromY) / 2 - ((x - fromX) / length) * distance,
    ];
  });
}

describe('landOutline', () => {
  it('leaves out the coast, and is one line across the place where a ring begins', () => {
    const coast = stretchesOf({
      type: 'MultiLineString',
      coordinates: [
        [
          [9, 0],
          [9, 9],
        ],
      ],
    });
    expect(landOutline(area(SQUARE), coast)).toEqual([
      [
        [9, 9],
        [0, 9],
        [0, 0],
        [9, 0],
      ].reverse(),
    ]);
  });

  it.each([
    ['anticlockwise', SQUARE, HOLE],
    ['clockwise', [...SQUARE].reverse(), [...HOLE].reverse()],
  ])('has its own ground on the right, around a hole as well, however walked: %s', (_, square, hole) => {
    const ground = area(square, hole);
    const points = landOutline(ground, new Set()).flatMap((line) => rightOf(line, 0.5));
    expect(points).toHaveLength(8);
    for (const point of points) expect(booleanPointInPolygon(point, ground), String(point)).toBe(true);
  });

  it('has the ground of every region that overlaps others on its right', async () => {
    const atlas = await realRecord();
    const file = readFileSync('geodata/middle.topo.json', 'utf8');
    const map = createMapTopology(JSON.parse(file) as MunicipalTopology);
    const coast = stretchesOf(map.coast(() => true));
    for (const id of ['bingo', 'hiroshima', 'hiroshima-chuo', 'koriyama']) {
      const ground = map.area(atlas.region(id).members.map(({ code }) => code));
      const points = landOutline(ground, coast).flatMap((line) => rightOf(line, 1e-6));
      expect(points.length, id).toBeGreaterThan(50);
      const outside = points.filter((point) => !booleanPointInPolygon(point, ground));
      expect(outside, id).toEqual([]);
    }
  });
});

describe('stretchesOf', () => {
  it('has each stretch once, from whichever end it is walked, and none from line to line', () => {
    const there: Position[] = [
      [0, 0],
      [1, 0],
      [1, 1],
    ];
    const apart: Position[] = [
      [8, 8],
      [9, 9],
    ];
    const stretches = stretchesOf({
      type: 'MultiLineString',
      coordinates: [there, there.toReversed(), apart],
    });
    expect(stretches.size).toBe(3);
  });
});

describe('a ring in several stretches of coast', () => {
  it('is a line for each stretch of land, and closed where only its beginning cuts it', () => {
    const sides = (...places: number[]) =>
      stretchesOf({
        type: 'MultiLineString',
        coordinates: places.map((place) => SQUARE.slice(place, place + 2)),
      });
    const lengths = (coast: ReadonlySet<string>) =>
      landOutline(area(SQUARE), coast).map((line) => line.length);
    expect(lengths(sides())).toEqual([5]);
    expect(lengths(sides(0, 2))).toEqual([2, 2]);
    expect(lengths(sides(1, 3))).toEqual([2, 2]);
    expect(lengths(sides(0, 1, 2, 3))).toEqual([]);
    expect(lengths(sides(0))).toEqual([4]);
  });
});

describe('calmed', () => {
  it('cuts each corner to two points on its own sides, and does so twice', () => {
    const corner: Position[] = [
      [0, 0],
      [16, 0],
      [16, 32],
    ];
    expect(calmed(corner, 1)).toEqual([
      [0, 0],
      [9, 0],
      [13, 2],
      [15, 6],
      [16, 14],
      [16, 32],
    ]);
  });

  it('keeps a point that is just so far from the last as asked for, and passes over nearer ones', () => {
    const bent: Position[] = [
      [0, 0],
      [1, 0],
      [2, 0],
      [2, 2],
      [2, 9],
    ];
    const without = bent.filter((_, index) => index !== 1);
    expect(calmed(bent, 2)).toEqual(calmed(without, 0.1));
  });

  const wild: Position[] = Array.from({ length: 101 }, (_, index) => [index / 100, index % 2 ? 0.003 : 0]);

  it('keeps the ends and turns less', () => {
    const calm = calmed(wild, 0.1);
    expect([calm[0], calm.at(-1)]).toEqual([wild[0], wild.at(-1)]);
    const turns = calm.slice(2).map(([x = 0, y = 0], index) => {
      const [[x0 = 0, y0 = 0] = [], [x1 = 0, y1 = 0] = []] = [calm[index], calm[index + 1]];
      return Math.abs(Math.atan2(y - y1, x - x1) - Math.atan2(y1 - y0, x1 - x0));
    });
    expect(Math.max(...turns)).toBeLessThan(0.1);
  });

  it('leaves a stretch between two points alone', () => {
    expect(
      calmed(
        [
          [0, 0],
          [5, 5],
        ],
        100,
      ),
    ).toEqual([
      [0, 0],
      [5, 5],
    ]);
  });
});
