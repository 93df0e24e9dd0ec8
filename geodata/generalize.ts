import type { MultiPolygon, Polygon } from 'geojson';
import mapshaper from 'mapshaper';
import type { Topology } from 'topojson-specification';
import { canonical } from './canonical.ts';
import { cellAround, isBelowCell, snapRing, toGrid } from './grid.ts';
import type { Level } from './levels.ts';
import { type Part, type Parts, type Point, ringOf, signedArea } from './topology.ts';

interface Shape {
  type: 'Feature';
  /** `tolerance` in cells. */
  properties: { code: string; piece: number; tolerance: number };
  geometry: Polygon | MultiPolygon;
}

/**
 * How much simplification prefers smooth lines (mapshaper's own: 0.7) to true areas (0). Here the areas come
 * nearer to the truth and capes are still not left standing as spikes.
 */
const WEIGHTING = 0.4;

/** Rounding the crossings that rounding makes can make new ones; in practice three rounds are enough. */
const MOST_ROUNDS = 10;

/**
 * Draws the parts on the grid of a level: quantizes first, mends what that folds up, and simplifies last, so that
 * every vertex lies on the grid and no simplified line crosses another.
 * @returns one feature a municipality, in columns and rows of the grid (planar, not degrees)
 */
export async function generalize({ arcs, parts }: Parts, level: Level): Promise<Topology> {
  const onGrid = arcs.map((arc) => arc.map((point) => toGrid(point, level.cellsPerDegree)));
  const shapes = await mend(
    parts.flatMap((part) => shapeOf(part, onGrid, level)),
    0,
  );
  // Each step starts from plain rings: arcs would keep the ends of borders that are no longer there.
  const pieces = await mapshaperShapes(
    shapes,
    '-dissolve piece calc="code = first(code), tolerance = max(tolerance)" no-repair',
  );
  const simplified = await mapshaperShapes(
    pieces,
    `-simplify weighted weighting=${WEIGHTING} planar variable interval="tolerance" keep-shapes`,
  );
  // Varying the tolerance leaves a handful of crossings that mapshaper's own repair does not see. Where two
  // borders of one municipality cross, it is turned inside out: that gap goes to a neighbour.
  const mended = await mapshaperShapes(
    await mend(simplified, 2 * level.tolerance),
    '-dissolve code no-repair',
  );
  const told = mended
    .map((each) => ({ ...each, geometry: canonical(each.geometry) }))
    .sort((a, b) => (a.properties.code < b.properties.code ? -1 : 1));
  return mapshaperJson<Topology>(told, '', 'format=topojson no-quantization');
}

function shapeOf(part: Part, onGrid: Point[][], level: Level): Shape[] {
  const rings = part.arcs.map((references) => ringOf(onGrid, references));
  const snapped = rings.map((ring) => snapRing(ring));
  const [outer] = rings;
  // Only an island may grow to a cell; on land a cell would be taken from a neighbour.
  const isIsland = part.arcs.length === 1 && part.arcs[0]?.length === 1;
  if (outer && isIsland && isBelowCell(snapped[0])) snapped[0] = cellAround(outer);
  if (!outer || !snapped[0]) return [];
  const width = Math.sqrt(Math.abs(signedArea(outer)));
  const tolerance = Math.min(level.tolerance, level.tolerancePerWidth * width);
  const coordinates = snapped.filter((ring) => ring !== undefined);
  return [
    {
      type: 'Feature',
      properties: { code: part.code, piece: part.piece, tolerance },
      geometry: { type: 'Polygon', coordinates },
    },
  ];
}

/**
 * Cuts lines where they cross and rounds the crossings to the grid, until none lies off it.
 * @param gapWidth enclosed gaps narrower than this many cells are filled
 */
async function mend(shapes: Shape[], gapWidth: number): Promise<Shape[]> {
  let current = shapes;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const cleaned = await mapshaperShapes(current, `-clean gap-width=${gapWidth}`);
    const isOnGrid = cleaned.every((each) =>
      polygonsOf(each)
        .flat(2)
        .every((value) => value.every(isWhole)),
    );
    current = cleaned.flatMap(snapShape);
    if (isOnGrid) return current;
  }
  throw new Error(
    `borders still cross after ${MOST_ROUNDS} rounds of rounding; try another grid in levels.ts`,
  );
}

function snapShape(shape: Shape): Shape[] {
  const coordinates = polygonsOf(shape).flatMap((polygon) => {
    const [outer, ...holes] = polygon.map((ring) => snapRing(ring as Point[]));
    return outer ? [[outer, ...holes.filter((hole) => hole !== undefined)]] : [];
  });
  return coordinates.length === 0 ? [] : [{ ...shape, geometry: { type: 'MultiPolygon', coordinates } }];
}

function polygonsOf({ geometry }: Shape) {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6;
}

async function mapshaperShapes(features: Shape[], commands: string): Promise<Shape[]> {
  return (await mapshaperJson<{ features: Shape[] }>(features, commands, 'format=geojson')).features;
}

async function mapshaperJson<Content>(features: Shape[], commands: string, format: string): Promise<Content> {
  const collection = JSON.stringify({ type: 'FeatureCollection', features });
  const files = await mapshaper.applyCommands(`-i in.json ${commands} -o out.json ${format}`, {
    'in.json': collection,
  });
  return JSON.parse(files['out.json']?.toString('utf8') ?? '') as Content;
}
