// All municipalities in full detail, as https://maplibre.org/maplibre-gl-js/docs/examples/add-a-geojson-polygon/ teaches:
// one GeoJSON source, a fill and a line layer over it.
import { startPage } from '../shared/contract.ts';
import { filledFeaturesOf } from '../shared/features.ts';
import { AREAS, areaLayer, borderLayer, drawMap } from '../shared/maplibre.ts';

const page = await startPage();
drawMap(
  page,
  {
    [AREAS]: { type: 'geojson', data: filledFeaturesOf(page.topology, page.fillOf), promoteId: 'code' },
  },
  [areaLayer(), borderLayer(AREAS, page.core.line)],
);
