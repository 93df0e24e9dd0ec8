// Exactly the shapes the atlas draws, with its sources' options (src/map/points.ts): areas, and every border once.
import { mesh } from 'topojson-client';
import { startPage } from '../shared/contract.ts';
import { filledFeaturesOf } from '../shared/features.ts';
import { AREAS, areaLayer, borderLayer, drawMap } from '../shared/maplibre.ts';

const page = await startPage();
const shape = { type: 'geojson', tolerance: 0, buffer: 16, maxzoom: 12 } as const;
const { topology } = page;
drawMap(
  page,
  {
    [AREAS]: { ...shape, data: filledFeaturesOf(topology, page.fillOf), promoteId: 'code' },
    borders: { ...shape, data: mesh(topology, topology.objects.municipalities) },
  },
  [areaLayer(), borderLayer('borders', page.core.line)],
);
