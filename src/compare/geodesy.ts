import geographiclib from 'geographiclib-geodesic';
import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import type { LonLat } from '../geo/mercator.ts';

/** GRS 80, the ellipsoid of Japan's geodetic datum (JGD 2011) and of the official areas. */
const GRS80 = new geographiclib.Geodesic.Geodesic(6_378_137, 1 / 298.257222101);

/**
 * Length of the shortest line on the ellipsoid, in kilometres (C. F. F. Karney, Algorithms for geodesics,
 * J. Geodesy 87, 2013; to some nanometres). Positions are [longitude, latitude] in degrees.
 */
export function geodesicKilometres(from: LonLat, to: LonLat): number {
  return (GRS80.Inverse(from[1], from[0], to[1], to[0]).s12 ?? 0) / 1000;
}

/** Length of lines in kilometres, each of their segments a geodesic. */
export function kilometresAlong({ coordinates }: MultiLineString): number {
  let sum = 0;
  for (const line of coordinates) {
    for (const [index, to] of line.slice(1).entries()) {
      sum += geodesicKilometres(lonLat(line[index]), lonLat(to));
    }
  }
  return sum;
}

/** Area on the ellipsoid in square kilometres, holes taken off; edges are geodesics. Rings may run either way. */
export function squareKilometres({ coordinates }: MultiPolygon): number {
  return coordinates.reduce(
    (sum, [outer = [], ...holes]) =>
      sum + ringArea(outer) - holes.reduce((hole, ring) => hole + ringArea(ring), 0),
    0,
  );
}

function ringArea(ring: readonly Position[]): number {
  const polygon = GRS80.Polygon(false);
  for (const position of ring.slice(1)) {
    const [longitude, latitude] = lonLat(position);
    polygon.AddPoint(latitude, longitude);
  }
  return Math.abs(polygon.Compute(false, true).area ?? 0) / 1e6;
}

function lonLat([longitude = 0, latitude = 0]: Position = []): LonLat {
  return [longitude, latitude];
}
