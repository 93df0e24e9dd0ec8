import type { FeatureCollection, Point } from 'geojson';
import type { SourceSpecification } from 'maplibre-gl';
import type { LonLat } from '../geo/mercator.ts';
import type { LabelSide } from '../view/models/labelSides.ts';
import type { MapModel } from '../view/models/map.ts';
import { regionsByCode } from '../view/models/memberships.ts';
import { SOURCES } from './layers.ts';

type NameProperties = { name: string; rank: number; anchor?: string };

/** A name on the left of its point is anchored by its right end. */
const ANCHORS: Record<LabelSide, string> = { left: 'right', right: 'left', top: 'bottom', bottom: 'top' };

/** Longer names are broken in two by hand: the map has no line breaker for Japanese. */
const LONGEST_LINE = 7;

/** Names of regions at their middles and of municipalities at their halls; central cities rank first. */
export function pointsOf(model: MapModel): {
  regionNames: FeatureCollection<Point, NameProperties>;
  callouts: FeatureCollection<Point, NameProperties>;
  placeNames: FeatureCollection<Point, NameProperties>;
  /** Islands too small to be drawn. */
  marks: FeatureCollection<Point, NameProperties>;
} {
  const central = new Set(model.regions.flatMap((region) => region.central));
  const memberships = regionsByCode(model);
  const rankOf = (code: string) => (central.has(code) ? 0 : memberships.has(code) ? 1 : 2);
  return {
    regionNames: collection(
      model.regions.map(({ shortName, label, initiatives }) => named(broken(shortName), -initiatives, label)),
    ),
    callouts: collection(
      model.regions.map(({ shortName, callout, initiatives }) =>
        named(shortName, -initiatives, callout.point, ANCHORS[callout.side]),
      ),
    ),
    marks: collection(model.islets.map(({ name, position }) => named(name, 0, position))),
    placeNames: collection(
      Object.entries(model.places).flatMap(([code, [name, longitude, latitude]]) =>
        longitude === null || latitude === null
          ? []
          : [named(model.shared[code] ?? broken(name), rankOf(code), [longitude, latitude])],
      ),
    ),
  };
}

/** Sources as the style begins: filled once the images they need are there. */
export function emptySources(): Record<string, SourceSpecification> {
  const data: FeatureCollection = { type: 'FeatureCollection', features: [] };
  // No simplification and a wide buffer: the shapes are already as simple as they may be, and seams would show.
  const shape: SourceSpecification = { type: 'geojson', data, tolerance: 0, buffer: 16, maxzoom: 12 };
  const point: SourceSpecification = { type: 'geojson', data };
  return {
    // Codes stay strings: "01100" must not become 1100.
    [SOURCES.areas]: { ...shape, promoteId: 'code' },
    [SOURCES.underlay]: shape,
    [SOURCES.borders]: shape,
    [SOURCES.chosen]: shape,
    [SOURCES.marks]: point,
    [SOURCES.regionNames]: point,
    [SOURCES.callouts]: point,
    [SOURCES.placeNames]: point,
  };
}

function named(name: string, rank: number, [longitude, latitude]: LonLat, anchor?: string) {
  return {
    type: 'Feature' as const,
    properties: { name, rank, ...(anchor !== undefined && { anchor }) },
    geometry: { type: 'Point' as const, coordinates: [longitude, latitude] },
  };
}

function collection(features: FeatureCollection<Point, NameProperties>['features']) {
  return { type: 'FeatureCollection' as const, features };
}

function broken(name: string): string {
  const characters = [...name];
  // Latin letters are half as wide, and a name is not cut within a word.
  if (/^[\x20-\u024f]+$/.test(name)) return name;
  if (characters.length <= LONGEST_LINE) return name;
  const middle = Math.ceil(characters.length / 2);
  return `${characters.slice(0, middle).join('')}\n${characters.slice(middle).join('')}`;
}
