import type { PointLabel } from '../../view/compare/pointLabels.ts';
import type { RelationEdge, RelationKind } from '../../view/compare/relations.ts';
import type { RegionNames } from './pageData.ts';

/** A part of the country with the regions as nodes of a graph; units of the picture. */
export interface RelationsPicture {
  width: number;
  height: number;
  land: string;
  /** Every region's area; those that overlap lie over each other. */
  regions: readonly { id: string; path: string }[];
  nodes: Readonly<Record<string, readonly [x: number, y: number]>>;
  labels: readonly PointLabel[];
  /** What another picture shows larger; null for that one. */
  close: { x: number; y: number; width: number; height: number } | null;
}

interface RelationsPlateProps {
  id: string;
  picture: RelationsPicture;
  label: string;
  names: readonly RegionNames[];
  edges: readonly RelationEdge[];
}

/** The weakest first: the stronger relation lies on top. */
export const RELATION_ORDER: readonly RelationKind[] = ['nearest', 'touches', 'overlaps'];

/** Regions as nodes, relations as lines; the page's tables say the same in words. */
export function RelationsPlate({ id, picture, label, names, edges }: RelationsPlateProps) {
  const { width, height, land, regions, nodes, labels, close } = picture;
  return (
    <svg
      className="compare-graph-plate"
      data-plot={`relations-${id}`}
      data-caption={label}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
    >
      <path className="map-land" d={land} />
      {regions.map((region) => (
        <path key={region.id} className="compare-graph-region" d={region.path} />
      ))}
      {close && <rect className="compare-graph-close" {...close} />}
      {RELATION_ORDER.map((kind) => (
        <path
          key={kind}
          className={`compare-edge compare-edge-${kind}`}
          d={edges.flatMap((edge) => (edge.kind === kind ? lineOf(edge, nodes) : [])).join('')}
        />
      ))}
      {names.map(({ id: region, shortName }) => {
        const [x = 0, y = 0] = nodes[region] ?? [];
        return (
          <circle key={region} className="compare-node" cx={x} cy={y} r="6">
            <title>{shortName}</title>
          </circle>
        );
      })}
      {labels.map(({ id: region, text, x, y, anchor }) => (
        <text key={region} className="compare-label" x={x} y={y} textAnchor={anchor} fontSize="19">
          {text}
        </text>
      ))}
    </svg>
  );
}

function lineOf({ from, to }: RelationEdge, nodes: RelationsPicture['nodes']): string[] {
  const [one, other] = [nodes[from], nodes[to]];
  return one && other ? [`M${one.join(' ')}L${other.join(' ')}`] : [];
}
