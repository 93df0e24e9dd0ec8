import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, merge, mesh, neighbors } from 'topojson-client';
import type {
  GeometryCollection,
  GeometryObject,
  Topology,
  MultiLineString as TopologyLines,
  MultiPolygon as TopologyMultiPolygon,
  Polygon as TopologyPolygon,
} from 'topojson-specification';
import { type Bounds, boundsOf } from './camera.ts';
import type { LonLat } from './mercator.ts';

type Properties = { code: string };
export type MunicipalTopology = Topology<{
  municipalities: GeometryCollection<Properties>;
  /** Written in cuts, where it can no longer be told from the shapes. */
  coast?: TopologyLines;
}>;
type AreaGeometry = TopologyPolygon<Properties> | TopologyMultiPolygon<Properties>;

/** Says of two codes on either side of a border whether the border is wanted; equal codes mean a coast. */
export type BorderFilter = (a: string, b: string) => boolean;

/** Look-ups over one level of the geometry. Coordinates are [lon, lat] in degrees. */
export interface MapTopology {
  codes: readonly string[];
  /** The area of one or several municipalities as one shape, inner borders dissolved. */
  area(codes: Iterable<string>): MultiPolygon;
  /** Every wanted border once, as lines. */
  borders(filter: BorderFilter, within?: ReadonlySet<string>): MultiLineString;
  /** Where land meets the sea. */
  coast(filter: (code: string) => boolean): MultiLineString;
  features(codes?: ReadonlySet<string>): FeatureCollection<Polygon | MultiPolygon, Properties>;
  /** Codes of the municipalities that share a border (not only a corner) with this one. */
  touching(code: string): readonly string[];
}

/** @throws Error from `area` and `touching` for a code that is not in the topology. */
export function createMapTopology(topology: MunicipalTopology): MapTopology {
  const { municipalities } = topology.objects;
  const geometries = new Map<string, AreaGeometry>();
  for (const geometry of municipalities.geometries) {
    if (isArea(geometry)) geometries.set(codeOf(geometry), geometry);
  }
  const codes = [...geometries.keys()];
  const ordered = [...geometries.values()];
  let adjacency: number[][] | undefined;

  const geometryOf = (code: string): AreaGeometry => {
    const geometry = geometries.get(code);
    if (!geometry) throw new Error(`no municipality ${code} in the geometry`);
    return geometry;
  };
  const collection = (within?: ReadonlySet<string>): GeometryCollection<Properties> => ({
    type: 'GeometryCollection',
    geometries: within ? ordered.filter((each) => within.has(codeOf(each))) : ordered,
  });
  return {
    codes,
    area: (wanted) => merge(topology, [...wanted].map(geometryOf)),
    borders: (filter, within) =>
      mesh(topology, collection(within), (a, b) =>
        filter(codeOf(a as AreaGeometry), codeOf(b as AreaGeometry)),
      ),
    coast: (filter) => {
      const { coast } = topology.objects;
      if (coast) return (feature(topology, coast) as Feature<MultiLineString>).geometry;
      return mesh(topology, collection(), (a, b) => a === b && filter(codeOf(a as AreaGeometry)));
    },
    features: (wanted) => ({
      type: 'FeatureCollection',
      features: collection(wanted).geometries.map(
        (each) => feature(topology, each) as Feature<Polygon | MultiPolygon, Properties>,
      ),
    }),
    touching: (code) => {
      adjacency ??= neighbors(ordered);
      return (adjacency[ordered.indexOf(geometryOf(code))] ?? []).flatMap((index) => codes[index] ?? []);
    },
  };
}

function isArea(geometry: GeometryObject<Properties>): geometry is AreaGeometry {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}

function codeOf(geometry: AreaGeometry): string {
  return geometry.properties?.code ?? '';
}

/** Extent of every municipality, by code; worked out once for all pictures of a build. */
export function extentsOf(map: MapTopology): ReadonlyMap<string, Bounds> {
  return new Map(
    map.features().features.flatMap((each) => {
      const bounds = boundsOf(positionsOf(each.geometry));
      return bounds ? [[each.properties.code, bounds] as const] : [];
    }),
  );
}

/** Positions of the outer rings, [lon, lat]. */
export function* positionsOf(area: Polygon | MultiPolygon): Generator<LonLat> {
  for (const polygon of area.type === 'Polygon' ? [area.coordinates] : area.coordinates) {
    for (const [longitude = 0, latitude = 0] of polygon[0] ?? []) yield [longitude, latitude];
  }
}
