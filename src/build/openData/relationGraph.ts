import type { CompareFacts } from '../../compare/types.ts';
import type { Atlas } from '../../record/atlas.ts';
import { relationEdges } from '../../view/compare/relations.ts';
import { BORDERS } from './about.ts';
import { CAVEATS } from './caveats.ts';
import { type Home, type OpenDataFile, recordFile } from './openDataFile.ts';

/** Name below data/, for pages that link to it. */
export const RELATION_GRAPH = 'region-relations.json';

/**
 * region-relations.json: the regions as a graph, as programs that draw and measure networks take it. `position` is the
 * hall of the first central city, [lon, lat].
 */
export function relationGraphFile(home: Home, atlas: Atlas, { regions }: CompareFacts): OpenDataFile {
  const nodes = atlas.regions.map(({ id, name, centralCities }) => ({
    id,
    name: name.ja,
    nameEn: name.en,
    centralCities,
    position: atlas.municipality(centralCities[0] ?? '').hall,
  }));
  return recordFile(
    home,
    atlas,
    {
      path: RELATION_GRAPH,
      name: 'region-relations-json',
      title: {
        ja: '圏域どうしの関係のグラフ（点と線。重なる、接する、いちばん近い）',
        en: 'Relations between regions as a graph: nodes, and edges of three kinds',
      },
      credits: [BORDERS.credit],
      caveats: [CAVEATS.borderLength, CAVEATS.halls, CAVEATS.kochi],
    },
    { nodes, edges: relationEdges(regions) },
  );
}
