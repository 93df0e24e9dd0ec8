import type { MultiPolygon, Position } from 'geojson';
import { type Bounds, boundsOf, worldBox } from './camera.ts';
import type { LonLat } from './mercator.ts';

/** Middle of the extent of the largest piece of an area, [lon, lat]. @throws Error for an area without pieces */
export function middleOfLargest({ coordinates }: MultiPolygon): LonLat {
  const [first, ...rest] = coordinates.flatMap(([ring]) => {
    const extent = boundsOf(positions(ring ?? []));
    return extent ? [extent] : [];
  });
  if (!first) throw new Error('an area without pieces has no middle');
  const [west, south, east, north] = rest.reduce(
    (best, each) => (size(each) > size(best) ? each : best),
    first,
  );
  return [(west + east) / 2, (south + north) / 2];
}

function positions(ring: readonly Position[]): LonLat[] {
  return ring.map(([longitude = 0, latitude = 0]) => [longitude, latitude]);
}

function size(bounds: Bounds): number {
  const { width, height } = worldBox(bounds);
  return width * height;
}
