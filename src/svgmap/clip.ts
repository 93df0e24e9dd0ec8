import { bboxClip } from '@turf/turf';
import type { MultiLineString, MultiPolygon } from 'geojson';
import type { Bounds } from '../geo/camera.ts';

/** What of an area lies within bounds (degrees); cut edges run along the bounds. */
export function clipArea(area: MultiPolygon, bounds: Bounds): MultiPolygon {
  const { geometry } = bboxClip(area, [...bounds]);
  if (geometry.type === 'MultiPolygon') return geometry;
  return { type: 'MultiPolygon', coordinates: geometry.type === 'Polygon' ? [geometry.coordinates] : [] };
}

export function clipLines(lines: MultiLineString, bounds: Bounds): MultiLineString {
  const { geometry } = bboxClip(lines, [...bounds]);
  if (geometry.type === 'MultiLineString') return geometry;
  return {
    type: 'MultiLineString',
    coordinates: geometry.type === 'LineString' ? [geometry.coordinates] : [],
  };
}
