import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { ORIGIN } from './grid.ts';
import type { Level } from './levels.ts';
import { arcIndex, onlyObject } from './topology.ts';

type Properties = { code: string };
type Municipality = Polygon<Properties> | MultiPolygon<Properties>;

/** The form of the shipped files: one object, one property, positions as steps on the grid. */
export interface MunicipalTopology extends Topology {
  objects: { municipalities: { type: 'GeometryCollection'; geometries: Municipality[] } };
}

/**
 * Writes a generalized topology (sorted by code already) in the shipped form; arcs in the order in which the
 * municipalities use them, which brotli packs better.
 */
export function encode(
  drawn: Topology,
  { cellsPerDegree: [perLongitude, perLatitude] }: Level,
): MunicipalTopology {
  const order = new Map<number, number>();
  const renumber = (reference: number): number => {
    const index = arcIndex(reference);
    const place = order.get(index) ?? order.size;
    order.set(index, place);
    return reference < 0 ? ~place : place;
  };
  const geometries = onlyObject<Properties>(drawn)
    .geometries.filter(
      (each): each is Municipality => each.type === 'Polygon' || each.type === 'MultiPolygon',
    )
    .map((each): Municipality => {
      const properties = { code: codeOf(each) };
      return each.type === 'Polygon'
        ? { type: 'Polygon', arcs: each.arcs.map((ring) => ring.map(renumber)), properties }
        : {
            type: 'MultiPolygon',
            arcs: each.arcs.map((rings) => rings.map((ring) => ring.map(renumber))),
            properties,
          };
    });
  return {
    type: 'Topology',
    transform: { scale: [1 / perLongitude, 1 / perLatitude], translate: [...ORIGIN] },
    objects: { municipalities: { type: 'GeometryCollection', geometries } },
    arcs: [...order.keys()].map((index) => steps(drawn.arcs[index] ?? [])),
  };
}

/** Absolute positions as the first position and the steps from there. */
function steps(arc: readonly number[][]): number[][] {
  let [column, row] = [0, 0];
  return arc.map(([x = 0, y = 0]) => {
    const step = [Math.round(x) - column, Math.round(y) - row];
    [column, row] = [Math.round(x), Math.round(y)];
    return step;
  });
}

function codeOf(municipality: Municipality): string {
  return municipality.properties?.code ?? '';
}
