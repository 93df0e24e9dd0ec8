import type { Feature, FeatureCollection, Point } from 'geojson';
import type { SourceSpecification } from 'maplibre-gl';
import type { LonLat } from '../geo/mercator.ts';
import { calloutShape, standsOnSmallMaps } from '../view/calloutShape.ts';
import type { LabelSide } from '../view/models/labelSides.ts';
import type { MapModel } from '../view/models/map.ts';
import { regionsByCode } from '../view/models/memberships.ts';
import { nameLines } from '../view/nameLines.ts';
import type { MapColours } from './colours.ts';
import { leaderOf } from './leaders.ts';
import { SOURCES } from './sources.ts';

export interface NameProperties {
  name: string;
  /** The lower, the sooner placed. */
  rank: number;
  /** What stands beneath it in smaller letters, from close by. */
  under?: string;
  /** That a place belongs to several regions, on a line of its own. */
  note?: string;
  anchor?: string;
  /** Ems rightwards and down. */
  offset?: readonly [x: number, y: number];
  /** Image of the line that leads to it, and by which of its corners it hangs. */
  leader?: string;
  leaderAnchor?: string;
  /** Has no room where the country is as small as on a phone. */
  isLarge?: true;
}

/** A name on the left of its point is anchored by its right end. */
const ANCHORS: Record<LabelSide, string> = { left: 'right', right: 'left', top: 'bottom', bottom: 'top' };

/** What of the model is there in the year whose colours these are: only that has a name. */
export function existing(model: MapModel, { regions: painted, owners }: MapColours): MapModel {
  // "(3 regions)" is said of the record as it stands; in another year it may have been two.
  const today = regionsByCode(model);
  return {
    ...model,
    regions: model.regions.filter(({ id }) => painted.has(id)),
    shared: Object.fromEntries(
      Object.entries(model.shared).filter(([code]) => owners.get(code)?.length === today.get(code)?.length),
    ),
  };
}

/**
 * Names of regions at their middles and of municipalities at their halls; central cities rank first.
 * @param notes what stands beneath a region's name, by id
 */
export function pointsOf(
  model: MapModel,
  notes: ReadonlyMap<string, string> = new Map(),
): {
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
      model.regions.map(({ id, shortName, under, label, initiatives }) =>
        named(broken(shortName), label, -initiatives, {
          ...beneath(under),
          ...(notes.has(id) && { note: `\n${notes.get(id)}` }),
        }),
      ),
    ),
    callouts: collection(
      model.regions.map(({ id, shortName, callout, codes }) =>
        named(broken(shortName), callout.point, -codes.length, {
          anchor: ANCHORS[callout.side],
          offset: calloutShape(callout).near,
          ...leaderOf(id, callout),
          ...(standsOnSmallMaps(callout) ? {} : { isLarge: true }),
        }),
      ),
    ),
    marks: collection(model.islets.map(({ name, position }) => named(name, position))),
    placeNames: collection(
      Object.entries(model.places).flatMap(([code, [name, longitude, latitude, under]]) => {
        if (longitude === null || latitude === null) return [];
        const note = model.shared[code]?.slice(name.length);
        return named(broken(name), [longitude, latitude], rankOf(code), {
          ...beneath(under),
          ...(note !== undefined && { note }),
        });
      }),
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
    [SOURCES.lanes]: shape,
    [SOURCES.own]: shape,
    [SOURCES.chosen]: shape,
    [SOURCES.marks]: point,
    [SOURCES.regionNames]: point,
    [SOURCES.callouts]: point,
    [SOURCES.placeNames]: point,
  };
}

function named(
  name: string,
  [longitude, latitude]: LonLat,
  rank = 0,
  more: Omit<NameProperties, 'name' | 'rank'> = {},
): Feature<Point, NameProperties> {
  return {
    type: 'Feature',
    properties: { name, rank, ...more },
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
  };
}

/** On a line of its own. */
function beneath(under: string | undefined): Pick<NameProperties, 'under'> {
  return under === undefined ? {} : { under: `\n${under}` };
}

/** The map has no line breaker for Japanese. */
function broken(name: string): string {
  return nameLines(name).join('\n');
}

function collection(features: FeatureCollection<Point, NameProperties>['features']) {
  return { type: 'FeatureCollection' as const, features };
}
