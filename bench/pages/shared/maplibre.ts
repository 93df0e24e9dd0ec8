import { Map as GlMap, type LayerSpecification, type SourceSpecification, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { expose, markIdle, type Page } from './contract.ts';

setWorkerUrl(workerUrl);

/** Name of the source and the layer that answer the pointer. */
export const AREAS = 'municipalities';

/**
 * Bare MapLibre. Follows https://maplibre.org/maplibre-gl-js/docs/examples/create-a-hover-effect/ and
 * https://maplibre.org/maplibre-gl-js/docs/examples/get-features-under-the-mouse-pointer/.
 * @param sources among them AREAS, whose features' id is the code
 */
export function drawMap(
  { container, core, hover, answer }: Page,
  sources: Record<string, SourceSpecification>,
  layers: LayerSpecification[],
): void {
  const [west, south, east, north] = core.bounds;
  const map = new GlMap({
    container,
    style: {
      version: 8,
      sources,
      layers: [
        { id: 'background', type: 'background', paint: { 'background-color': core.background } },
        ...layers,
      ],
    },
    bounds: [west, south, east, north],
    attributionControl: false,
  });

  let pointed: string | null = null;
  const point = (code: string | null) => {
    if (code === pointed) return;
    if (pointed !== null) map.setFeatureState({ source: AREAS, id: pointed }, { hover: false });
    if (code !== null) map.setFeatureState({ source: AREAS, id: code }, { hover: true });
    pointed = code;
    hover(code);
  };
  map.on('mousemove', AREAS, ({ features }) => point(features?.[0]?.properties.code ?? null));
  map.on('mouseleave', AREAS, () => point(null));
  map.on('click', AREAS, ({ features }) => {
    const code = features?.[0]?.properties.code;
    if (code) answer(code);
  });

  expose(([longitude, latitude]) => {
    const { x, y } = map.project([longitude, latitude]);
    return [x, y];
  });
  map.once('idle', markIdle);
}

/** The areas in their colours; the one under the pointer is lighter. */
export function areaLayer(): LayerSpecification {
  return {
    id: AREAS,
    type: 'fill',
    source: AREAS,
    paint: {
      'fill-color': ['get', 'fill'],
      'fill-opacity': ['case', ['boolean', ['feature-state', 'hover'], false], 0.5, 1],
    },
  };
}

/** Lines in the width and colour of borders. */
export function borderLayer(source: string, colour: string): LayerSpecification {
  return { id: 'borders', type: 'line', source, paint: { 'line-color': colour, 'line-width': 0.5 } };
}
