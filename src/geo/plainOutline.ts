import { rewind } from '@turf/turf';
import type { MultiPolygon } from 'geojson';
import { simplePolygons } from './simplePolygons.ts';

/** The grids that borders lie on are coarser than this; more digits would only pretend. */
const DIGITS = 5;

/**
 * Polygons as RFC 7946 wants them, for other programs: [lon, lat] to five places, outer rings counterclockwise, holes
 * clockwise, no ring through a point twice.
 */
export function plainOutline({ coordinates }: MultiPolygon): MultiPolygon {
  const rounded = coordinates.map((polygon) =>
    polygon.map((ring) => ring.map((position) => position.map((each) => Number(each.toFixed(DIGITS))))),
  );
  const outline: MultiPolygon = { type: 'MultiPolygon', coordinates: rounded.flatMap(simplePolygons) };
  return rewind(outline) as MultiPolygon;
}
