import { distance } from '@turf/turf';
import type { LonLat } from './mercator.ts';

/** Great-circle distance in kilometres (haversine on a sphere of 6,371.0088 km; within 0.6 % of the ellipsoid). */
export function kilometresBetween(a: LonLat, b: LonLat): number {
  return distance([...a], [...b], { units: 'kilometers' });
}
