import { booleanPointInPolygon, pointToPolygonDistance } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { type Bounds, boundsOf, isWithin, overlaps } from './camera.ts';
import { kilometresBetween } from './distance.ts';
import { createMapTopology, type MunicipalTopology, positionsOf } from './mapTopology.ts';
import type { LonLat } from './mercator.ts';

/** Where a position lies. */
export type Located =
  /** `near`: other municipalities it may as well lie in, the nearest first. */
  | { kind: 'inside'; code: string; near: readonly string[] }
  /** The sea or abroad; `nearest` is null, and `metres` infinite, only where there are no shapes at all. */
  | { kind: 'outside'; nearest: string | null; metres: number };

/**
 * How far the borders of a level may lie from the true ones, in metres: 99 of 100 km of border lie nearer.
 * Middle, against fine: 939 m, by tests/unit/geo/borderDistance.test.ts on the shipped files. The rest are bends cut off
 * by up to 3 km, and five stretches of border, around exclaves and islets, that middle leaves out (up to 15 km away).
 * Fine, against the source it was made from, which does not ship: 90 m, measured in the same way; rounded up.
 */
export const TOLERANCE = { middle: 950, fine: 100 } as const;

/** However vague a position is, what lies farther than this, in metres, is not called near. */
const FARTHEST = 50_000;

const METRES_PER_DEGREE = kilometresBetween([0, 0], [0, 1]) * 1000;

/** A connected part of a municipality. */
interface Piece {
  code: string;
  extent: Bounds;
  polygon: Polygon;
}

/**
 * Makes the look-up for one level of the geometry.
 * Positions are [lon, lat]; `accuracy` is the radius, in metres, within which the device believes itself to be.
 * A position on a border lies in the first of its municipalities, by the order of the topology; the others are near.
 * @param tolerance metres, see `TOLERANCE`
 */
export function createLocator(
  topology: MunicipalTopology,
  tolerance: number,
): (position: LonLat, accuracy: number) => Located {
  const pieces = createMapTopology(topology).features().features.flatMap(piecesOf);

  return (position, accuracy) => {
    const home = pieces.find((piece) => holds(piece, position));
    if (!home) return nearestTo(position, pieces);
    const reach = Math.min(accuracy + tolerance, FARTHEST);
    const box = boxAround(position, reach);
    const near = new Map<string, number>();
    for (const piece of pieces) {
      if (piece.code === home.code || !hasEdgeIn(box, piece)) continue;
      const metres = metresTo(position, piece);
      if (metres <= Math.min(reach, near.get(piece.code) ?? Infinity)) near.set(piece.code, metres);
    }
    const byDistance = [...near].sort(([, one], [, other]) => one - other);
    return { kind: 'inside', code: home.code, near: byDistance.map(([code]) => code) };
  };
}

/**
 * Puts the answers of two levels together: the finer one decides for the municipalities it holds, whose codes are
 * `held`; of the others the coarser one is believed.
 */
export function decideAgain(coarse: Located, fine: Located, held: ReadonlySet<string>): Located {
  if (fine.kind === 'inside') {
    const others = coarse.kind === 'inside' ? [coarse.code, ...coarse.near] : [];
    return { ...fine, near: [...fine.near, ...others.filter((code) => !held.has(code))] };
  }
  if (coarse.kind === 'inside') return held.has(coarse.code) ? fine : coarse;
  const isNearer = coarse.nearest !== null && !held.has(coarse.nearest) && coarse.metres < fine.metres;
  return isNearer ? coarse : fine;
}

function piecesOf({
  geometry,
  properties: { code },
}: Feature<Polygon | MultiPolygon, { code: string }>): Piece[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flatMap((coordinates) => {
    const polygon: Polygon = { type: 'Polygon', coordinates };
    const extent = boundsOf(positionsOf(polygon));
    return extent ? [{ code, extent, polygon }] : [];
  });
}

function holds({ extent, polygon }: Piece, position: LonLat): boolean {
  return isWithin(position, extent) && booleanPointInPolygon([...position], polygon);
}

/** Degrees around a position that hold all within so many metres, and a little more. */
function boxAround([longitude, latitude]: LonLat, metres: number): Bounds {
  const high = (metres / METRES_PER_DEGREE) * 1.01;
  const wide = high / Math.cos((latitude * Math.PI) / 180);
  return [longitude - wide, latitude - high, longitude + wide, latitude + high];
}

/** A quick look before the slow measuring: whether an edge may come into a box. */
function hasEdgeIn(box: Bounds, { extent, polygon }: Piece): boolean {
  if (!overlaps(extent, box)) return false;
  return polygon.coordinates.some((ring) =>
    ring.some(([x = 0, y = 0], index) => {
      const [fromX = x, fromY = y] = ring[index - 1] ?? [];
      return overlaps([Math.min(x, fromX), Math.min(y, fromY), Math.max(x, fromX), Math.max(y, fromY)], box);
    }),
  );
}

/** Measures only the pieces whose extent is nearer than what has been found. */
function nearestTo(position: LonLat, pieces: readonly Piece[]): Located {
  const byExtent = pieces
    .map((piece) => ({ piece, atLeast: metresToExtent(position, piece) }))
    .sort((one, other) => one.atLeast - other.atLeast);
  let [nearest, metres]: [string | null, number] = [null, Infinity];
  for (const { piece, atLeast } of byExtent) {
    if (atLeast >= metres) break;
    const distance = metresTo(position, piece);
    if (distance < metres) [nearest, metres] = [piece.code, distance];
  }
  return { kind: 'outside', nearest, metres };
}

/** Metres from a position to a piece; 0 within it and on its border. */
function metresTo(position: LonLat, { polygon }: Piece): number {
  return Math.max(pointToPolygonDistance([...position], polygon, { units: 'meters' }), 0);
}

/** Metres from a position to the box around a piece: never more than to the piece. */
function metresToExtent([longitude, latitude]: LonLat, { extent }: Piece): number {
  const [west, south, east, north] = extent;
  const inBox: LonLat = [
    Math.min(Math.max(longitude, west), east),
    Math.min(Math.max(latitude, south), north),
  ];
  return kilometresBetween([longitude, latitude], inBox) * 1000;
}
