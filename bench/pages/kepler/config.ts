import type { SavedConfigV1 } from '@kepler.gl/types';
import type { FeatureCollection } from 'geojson';
import { featuresOf } from '../shared/features.ts';
import type { MunicipalTopology } from '../shared/fixtures.ts';

type Colour = [red: number, green: number, blue: number];

/** What the store begins with: nothing but the map, and no tiles beneath it. */
export function firstState(camera: object, background: string) {
  return {
    mapState: camera,
    mapStyle: { styleType: 'no_map', backgroundColor: rgb(background) },
    uiState: { readOnly: true, currentModal: null },
  };
}

/** One layer over the data set, in the words of a saved map. */
export const config = {
  version: 'v1',
  config: {
    visState: {
      layers: [
        {
          id: 'municipalities',
          type: 'geojson',
          config: {
            dataId: 'municipalities',
            label: 'municipalities',
            columns: { geojson: '_geojson' },
            isVisible: true,
            highlightColor: [34, 34, 34, 255],
            visConfig: { opacity: 1, strokeOpacity: 1, thickness: 0.25, stroked: true, filled: true },
          },
        },
      ],
    },
  },
} as unknown as SavedConfigV1;

/** The features’ own colours are what the layer paints them with. */
export function paintedFeaturesOf(
  topology: MunicipalTopology,
  fillOf: (code: string) => string,
  line: string,
): FeatureCollection {
  const { features, ...collection } = featuresOf(topology);
  return {
    ...collection,
    features: features.map(({ properties: { code }, ...area }) => ({
      ...area,
      properties: { code, fillColor: rgb(fillOf(code)), lineColor: rgb(line) },
    })),
  };
}

function rgb(hex: string): Colour {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}
