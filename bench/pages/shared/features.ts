import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { MunicipalTopology } from './fixtures.ts';

type Areas<P> = FeatureCollection<Polygon | MultiPolygon, P>;

/** GeoJSON for libraries that do not read TopoJSON; a feature's property `code` says which municipality it is. */
export function featuresOf(topology: MunicipalTopology): Areas<{ code: string }> {
  return feature(topology, topology.objects.municipalities) as Areas<{ code: string }>;
}

/** The same with every feature's colour, `#rrggbb`, as a property: for libraries that style by expressions. */
export function filledFeaturesOf(
  topology: MunicipalTopology,
  fillOf: (code: string) => string,
): Areas<{ code: string; fill: string }> {
  const { features, ...collection } = featuresOf(topology);
  return {
    ...collection,
    features: features.map(({ properties: { code }, ...area }) => ({
      ...area,
      properties: { code, fill: fillOf(code) },
    })),
  };
}
