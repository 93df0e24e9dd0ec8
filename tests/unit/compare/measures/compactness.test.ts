import type { MultiPolygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { planeSize } from '../../../../src/compare/equalArea.ts';
import { geodesicKilometres, squareKilometres } from '../../../../src/compare/geodesy.ts';
import { compactness } from '../../../../src/compare/measures/compactness.ts';
import type { LonLat } from '../../../../src/geo/mercator.ts';
import { ECCENTRICITY_SQUARED, MAJOR_AXIS } from '../ellipsoid.ts';

const CENTRE: LonLat = [138, 36];

/** Kilometres east and north of a centre as degrees, by the radii of curvature there: good to a millionth at 1 km. */
function place(east: number, north: number, [longitude, latitude]: LonLat = CENTRE): [number, number] {
  const sine = Math.sin((latitude * Math.PI) / 180);
  const root = 1 - ECCENTRICITY_SQUARED * sine ** 2;
  const meridian = (MAJOR_AXIS * (1 - ECCENTRICITY_SQUARED)) / root ** 1.5;
  const parallel = (MAJOR_AXIS / Math.sqrt(root)) * Math.cos((latitude * Math.PI) / 180);
  const degrees = 180 / Math.PI;
  return [longitude + (east / parallel) * degrees, latitude + (north / meridian) * degrees];
}

function rectangle(width: number, height: number, east = 0, north = 0): Position[] {
  const [w, e, s, n] = [east - width / 2, east + width / 2, north - height / 2, north + height / 2];
  return [place(w, s), place(w, n), place(e, n), place(e, s), place(w, s)];
}

function circle(corners: number): Position[] {
  return Array.from({ length: corners + 1 }, (_, index) => {
    const angle = ((index % corners) / corners) * 2 * Math.PI;
    return place(Math.cos(angle), Math.sin(angle));
  });
}

function shape(...coordinates: Position[][][]): MultiPolygon {
  return { type: 'MultiPolygon', coordinates };
}

describe('compactness', () => {
  it.each<[string, MultiPolygon, number]>([
    ['a circle: 1', shape([circle(720)]), 1],
    ['a square: π/4', shape([rectangle(1, 1)]), Math.PI / 4],
    // A = 4, P = 10.
    ['a rectangle of 1 by 4', shape([rectangle(1, 4)]), (4 * Math.PI * 4) / 10 ** 2],
    // A = 2, P = 8: one shape of two pieces, at half the index of each.
    ['two squares', shape([rectangle(1, 1, -1)], [rectangle(1, 1, 1)]), Math.PI / 8],
    // A = 4 − 1, P = 8 + 4: the rim of the hole is border as well.
    ['a square with a hole', shape([rectangle(2, 2), rectangle(1, 1)]), (4 * Math.PI * 3) / 12 ** 2],
  ])('is known of %s', (_, area, expected) => {
    expect(compactness(area)).toBeCloseTo(expected, 4);
  });

  it('falls with the detail of the border, though the area hardly changes', () => {
    const teeth = Array.from({ length: 41 }, (_, index) =>
      place(-0.5 + index / 40, index % 2 === 0 ? 0.5 : 0.52),
    );
    const toothed = [place(-0.5, -0.5), ...teeth, place(0.5, -0.5), place(-0.5, -0.5)];
    expect(planeSize(shape([toothed])).area).toBeCloseTo(1.01, 3);
    expect(compactness(shape([toothed]))).toBeLessThan(0.95 * (Math.PI / 4));
  });

  it('is unknown without land', () => {
    expect(compactness(shape())).toBeNull();
  });
});

describe('planeSize', () => {
  it.each<[string, LonLat]>([
    ['Hokkaido', [143, 43.5]],
    ['Okinawa', [127, 26]],
  ])('agrees with the ellipsoid over 200 km, as in %s', (_, centre) => {
    const ring = [
      [-100, -100],
      [-100, 100],
      [100, 100],
      [100, -100],
      [-100, -100],
    ].map(([east = 0, north = 0]) => place(east, north, centre));
    const { area, perimeter } = planeSize(shape([ring]));
    const length = ring
      .slice(1)
      .reduce((sum, to, index) => sum + geodesicKilometres(ring[index] ?? to, to), 0);
    expect(Math.abs(area / squareKilometres(shape([ring])) - 1)).toBeLessThan(2e-4);
    expect(Math.abs(perimeter / length - 1)).toBeLessThan(2e-4);
  });
});
