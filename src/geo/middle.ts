import type { MultiPolygon } from 'geojson';
import { type Bounds, boundsOf, worldBox } from './camera.ts';
import { positionsOf } from './mapTopology.ts';
import type { LonLat } from './mercator.ts';

/** Extent of the largest piece of an area. @throws Error for an area without pieces */
export function extentOfLargest({ coordinates }: MultiPolygon): Bounds {
  const [first, ...rest] = coordinates.flatMap((polygon) => {
    const extent = boundsOf(positionsOf({ type: 'Polygon', coordinates: polygon }));
    return extent ? [extent] : [];
  });
  if (!first) throw new Error('an area without pieces has no middle');
  return rest.reduce((best, each) => (size(each) > size(best) ? each : best), first);
}

/** Middle of the extent of the largest piece of an area, [lon, lat]. @throws Error for an area without pieces */
export function middleOfLargest(area: MultiPolygon): LonLat {
  const [west, south, east, north] = extentOfLargest(area);
  return [(west + east) / 2, (south + north) / 2];
}

function size(bounds: Bounds): number {
  const { width, height } = worldBox(bounds);
  return width * height;
}
