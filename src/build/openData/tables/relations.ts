import type { CompareFacts } from '../../../compare/types.ts';
import { type RelationEdge, relationEdges } from '../../../view/compare/relations.ts';
import { BORDERS } from '../about.ts';
import { CAVEATS } from '../caveats.ts';
import type { Column } from '../column.ts';
import type { Home, OpenDataFile } from '../openDataFile.ts';
import { tableFiles } from '../tableFiles.ts';

const columns: readonly Column<RelationEdge>[] = [
  {
    name: 'kind',
    type: 'string',
    isRequired: true,
    values: ['overlaps', 'touches', 'nearest'],
    about: {
      ja: '関係。overlaps＝同じ市町村を含む、touches＝境を接する、nearest＝中心都市の役所どうしがいちばん近い',
      en: 'overlaps: they share a municipality; touches: they share a border; nearest: its nearest centre',
    },
    value: ({ kind }) => kind,
  },
  {
    name: 'from_region_id',
    type: 'string',
    isRequired: true,
    about: {
      ja: '圏域のID。overlaps と touches は北の圏域から1回だけ、nearest はその圏域から見た向き',
      en: 'id of the region; overlaps and touches stand once, from the northern one; nearest is seen from this one',
    },
    value: ({ from }) => from,
  },
  {
    name: 'to_region_id',
    type: 'string',
    isRequired: true,
    about: { ja: '相手の圏域のID', en: 'id of the other region' },
    value: ({ to }) => to,
  },
  {
    name: 'km',
    type: 'number',
    about: {
      ja: '境の長さ、または役所どうしの距離（キロメートル）。overlaps は空欄。境の長さは境界線の細かさで変わる',
      en: 'length of the border or distance between the halls, kilometres; blank for overlaps; a length hangs on the detail of the borders',
    },
    value: ({ km }) => km,
  },
  {
    name: 'shared_municipalities',
    type: 'integer',
    isRequired: true,
    about: {
      ja: '両方に入る市町村の数。関係がどれでも数える。どの市町村かは region-relations.json と municipality-regions.csv にある',
      en: 'municipalities in both, whatever the kind; which they are stands in region-relations.json and municipality-regions.csv',
    },
    value: ({ municipalities }) => municipalities.length,
  },
];

/** region-relations.csv: the graph of regions, one row for each edge. */
export function relationTable(home: Home, { regions }: CompareFacts): OpenDataFile[] {
  return tableFiles(home, {
    path: 'region-relations.csv',
    name: 'region-relations',
    title: {
      ja: '圏域どうしの関係の表（重なる、接する、いちばん近い）',
      en: 'Relations between regions: overlapping, touching, nearest',
    },
    columns,
    key: ['kind', 'from_region_id', 'to_region_id'],
    credits: [BORDERS.credit],
    caveats: [CAVEATS.borderLength, CAVEATS.halls, CAVEATS.kochi],
    rows: relationEdges(regions),
  });
}
