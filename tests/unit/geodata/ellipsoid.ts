import type { MultiPolygon, Polygon, Position } from 'geojson';

/** GRS 80, on which the official areas are measured. */
const SEMI_MAJOR = 6378.137;
const FLATTENING = 1 / 298.257222101;
const ECCENTRICITY = Math.sqrt(FLATTENING * (2 - FLATTENING));

/**
 * Area in km² on the ellipsoid. A spherical area (that of @turf/turf is one) is off by up to 0.4 % in Japan, more
 * than what is tested here. Exact for edges that run straight in longitude and in the equal-area latitude.
 */
export function areaKm2(shape: Polygon | MultiPolygon): number {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  return polygons.reduce(
    (sum, [outer = [], ...holes]) =>
      sum + ringKm2(outer) - holes.reduce((hole, ring) => hole + ringKm2(ring), 0),
    0,
  );
}

function ringKm2(ring: readonly Position[]): number {
  let doubled = 0;
  for (let index = 1; index < ring.length; index++) {
    const [fromLongitude = 0, fromLatitude = 0] = ring[index - 1] ?? [];
    const [toLongitude = 0, toLatitude = 0] = ring[index] ?? [];
    doubled += radians(toLongitude - fromLongitude) * (authalic(fromLatitude) + authalic(toLatitude));
  }
  return Math.abs((doubled / 2) * ((SEMI_MAJOR ** 2 * (1 - ECCENTRICITY ** 2)) / 2));
}

/** Proportional to the area between the equator and a latitude in degrees. */
function authalic(latitude: number): number {
  const sine = Math.sin(radians(latitude));
  const scaled = ECCENTRICITY * sine;
  return sine / (1 - scaled ** 2) + Math.atanh(scaled) / ECCENTRICITY;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
