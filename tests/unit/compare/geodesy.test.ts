import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { geodesicKilometres, kilometresAlong, squareKilometres } from '../../../src/compare/geodesy.ts';
import type { LonLat } from '../../../src/geo/mercator.ts';
import { squareRing } from '../geo/squareRing.ts';
import { ECCENTRICITY_SQUARED, MAJOR_AXIS, meridianKilometres } from './ellipsoid.ts';

/** Degrees, minutes, seconds. */
function angle(degrees: number, minutes: number, seconds: number): number {
  return degrees + minutes / 60 + seconds / 3600;
}

describe('geodesicKilometres', () => {
  it.each<[string, LonLat, LonLat, number, number]>([
    [
      // Worked example of the Geocentric Datum of Australia's technical manual, on GRS 80, in metres to the millimetre.
      'Flinders Peak – Buninyong',
      [angle(144, 25, 29.5244), -angle(37, 57, 3.7203)],
      [angle(143, 55, 35.3839), -angle(37, 39, 10.1561)],
      54.972271,
      1e-6,
    ],
    // Example of GeographicLib's GeodSolve, WGS 84 (which differs from GRS 80 by 0.1 mm in the minor axis).
    ['New York JFK – London LHR', [-73.8, 40.6], [-0.5, 51.6], 5551.7594, 1e-6],
    // First example of the documentation of GeographicLib for JavaScript, WGS 84.
    ['Wellington – Salamanca', [174.81, -41.32], [-5.5, 40.96], 19959.67926735382, 1e-6],
    // Row of Karney's GeodTest set as the library's own tests print it, WGS 84.
    ['GeodTest', [106.05087, 55.52454], [197.18234, 77.03196], 4105.086171392, 1e-6],
    // Meridian quadrant of GRS 80: H. Moritz, Geodetic Reference System 1980, Bulletin Géodésique 54.
    ['equator – pole', [140, 0], [140, 90], 10001.9657293, 1e-6],
  ])('agrees with what is published: %s', (_, from, to, published, within) => {
    expect(Math.abs(geodesicKilometres(from, to) - published)).toBeLessThan(within);
    expect(geodesicKilometres(to, from)).toBeCloseTo(geodesicKilometres(from, to), 9);
  });

  it('is nothing from a place to itself', () => {
    expect(geodesicKilometres([140.47, 36.37], [140.47, 36.37])).toBe(0);
  });
});

describe('kilometresAlong', () => {
  it('adds up the segments of all lines, and nothing between two lines', () => {
    const lines = [
      [
        [140, 30],
        [140, 31],
        [140, 33],
      ],
      [
        [141, 33],
        [141, 32],
      ],
    ];
    const expected = meridianKilometres(30, 33) + meridianKilometres(32, 33);
    expect(kilometresAlong({ type: 'MultiLineString', coordinates: lines })).toBeCloseTo(expected, 6);
    expect(kilometresAlong({ type: 'MultiLineString', coordinates: [] })).toBe(0);
  });
});

describe('squareKilometres', () => {
  const octant: Position[] = [
    [0, 0],
    [90, 0],
    [90, 90],
    [0, 0],
  ];

  it('finds an eighth of the ellipsoid between the equator and two meridians', () => {
    // Surface of an ellipsoid of revolution: 2πa² (1 + (1 − e²) / e · artanh e); 510,065,622 km² for GRS 80.
    const e = Math.sqrt(ECCENTRICITY_SQUARED);
    const surface = 2 * Math.PI * MAJOR_AXIS ** 2 * (1 + ((1 - e * e) / e) * Math.atanh(e));
    expect(Math.round(surface)).toBe(510_065_622);
    expect(squareKilometres({ type: 'MultiPolygon', coordinates: [[octant]] })).toBeCloseTo(surface / 8, 3);
  });

  it('takes holes off and adds polygons, whichever way rings run', () => {
    const square = (west: number, side: number) => squareRing(west, 36, side);
    const area = (...coordinates: Position[][][]) => squareKilometres({ type: 'MultiPolygon', coordinates });
    const [large, small] = [area([square(140, 0.4)]), area([square(140.1, 0.1)])];
    expect(area([square(140, 0.4), square(140.1, 0.1)])).toBeCloseTo(large - small, 9);
    expect(area([square(140, 0.4), [...square(140.1, 0.1)].reverse()])).toBeCloseTo(large - small, 9);
    expect(area([square(140, 0.4)], [square(141, 0.1)])).toBeCloseTo(large + small, 6);
  });
});
