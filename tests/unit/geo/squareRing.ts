import type { Position } from 'geojson';

/** A closed square in degrees, [lon, lat], walked clockwise from its south-west. */
export function squareRing(west: number, south: number, side = 1): Position[] {
  return [
    [west, south],
    [west, south + side],
    [west + side, south + side],
    [west + side, south],
    [west, south],
  ];
}
