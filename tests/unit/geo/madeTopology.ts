import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { MunicipalTopology } from '../../../src/geo/mapTopology.ts';

/**
 * Five municipalities of squares, one degree wide:
 *
 *     2          +---+---+
 *                | D | C |      A also has an island at (5, 5)–(6, 6);
 *     1      +---+---+---+      E is a town of half a degree within A;
 *            | A | B |          A and D, and B and C, touch in a corner only.
 *     0      +---+---+
 *            0   1   2   3
 *
 * The origin is 130°E 30°N. Quantized: a unit of the arcs is a quarter of a degree.
 */
export const [A, B, C, D, E] = ['08201', '08216', '34203', '08236', '08302'] as const;

const ORIGIN = [130, 30] as const;

export const madeTopology: MunicipalTopology = {
  type: 'Topology',
  transform: { scale: [0.25, 0.25], translate: [...ORIGIN] },
  objects: {
    municipalities: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'MultiPolygon', properties: { code: A }, arcs: [[[~0, ~3], [~7]], [[8]]] },
        { type: 'Polygon', properties: { code: B }, arcs: [[0, 1, 4]] },
        { type: 'Polygon', properties: { code: C }, arcs: [[2, 6]] },
        { type: 'Polygon', properties: { code: D }, arcs: [[~5, ~2, ~1]] },
        { type: 'Polygon', properties: { code: E }, arcs: [[7]] },
      ],
    },
  },
  arcs: [
    // 0: A | B, northwards
    deltas([4, 0], [0, 4]),
    // 1: B | D, eastwards
    deltas([4, 4], [4, 0]),
    // 2: D | C, northwards
    deltas([8, 4], [0, 4]),
    // 3: coast of A, westwards along its north
    deltas([4, 4], [-4, 0], [0, -4], [4, 0]),
    // 4: coast of B, southwards
    deltas([8, 4], [0, -4], [-4, 0]),
    // 5: coast of D, westwards along its north
    deltas([8, 8], [-4, 0], [0, -4]),
    // 6: coast of C, eastwards along its north
    deltas([8, 8], [4, 0], [0, -4], [-4, 0]),
    // 7: E, clockwise from its south-west
    deltas([1, 1], [0, 2], [2, 0], [0, -2], [-2, 0]),
    // 8: A's island
    deltas([20, 20], [0, 4], [4, 0], [0, -4], [-4, 0]),
  ],
};

function deltas(...points: readonly [number, number][]): [number, number][] {
  return [...points];
}

/** Total length of lines in degrees (all of them run along the axes). */
export function lengthOf(lines: MultiLineString): number {
  return lines.coordinates.reduce(
    (sum, line) => sum + line.slice(1).reduce((part, point, index) => part + step(line[index], point), 0),
    0,
  );
}

/** Area in square degrees, holes taken off. */
export function squareDegrees(shape: Polygon | MultiPolygon): number {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  return polygons.reduce(
    (sum, [outer = [], ...holes]) =>
      sum + ringArea(outer) - holes.reduce((hole, ring) => hole + ringArea(ring), 0),
    0,
  );
}

function step(from: Position = [], to: Position): number {
  return Math.abs((to[0] ?? 0) - (from[0] ?? 0)) + Math.abs((to[1] ?? 0) - (from[1] ?? 0));
}

function ringArea(ring: readonly Position[]): number {
  const doubled = ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
    const [fromX = 0, fromY = 0] = ring[index] ?? [];
    return sum + (fromX * y - x * fromY);
  }, 0);
  return Math.abs(doubled) / 2;
}
