import type { MultiLineString } from 'geojson';
import { mesh } from 'topojson-client';
import { arcsOf, codeOf, indexOf } from './arcs.ts';
import type { MunicipalTopology } from './mapTopology.ts';

/** A stretch of border or coast: the codes on its two sides, in their order; on a coast the same code twice. */
interface Stretch {
  arc: number;
  a: string;
  b: string;
}

/**
 * Sorts every border and coast of a topology into groups in one pass, where a mesh for each group would take as
 * many. Each stretch is in one group. Rims of cuts, whose other side is not there, are in none.
 */
export interface BorderLines {
  /** @param groupOf name of the group for the codes on both sides (equal: a coast); null to leave it out */
  groups(groupOf: GroupOf): ReadonlyMap<string, MultiLineString>;
  /** The names alone, of the stretches that touch any of these codes. */
  names(codes: ReadonlySet<string>, groupOf: GroupOf): ReadonlySet<string>;
}

export type GroupOf = (a: string, b: string) => string | null;

/** Lines are in degrees, [lon, lat]. */
export function createBorderLines(topology: MunicipalTopology): BorderLines {
  const stretches = stretchesOf(topology);
  return {
    groups(groupOf) {
      const arcs = new Map<string, number[][]>();
      for (const { arc, a, b } of stretches) {
        const group = groupOf(a, b);
        if (group === null) continue;
        const known = arcs.get(group);
        if (known) known.push([arc]);
        else arcs.set(group, [[arc]]);
      }
      return new Map(
        [...arcs].map(([group, lines]) => [group, mesh(topology, { type: 'MultiLineString', arcs: lines })]),
      );
    },
    names(codes, groupOf) {
      const near = stretches.filter(({ a, b }) => codes.has(a) || codes.has(b));
      return new Set(near.flatMap(({ a, b }) => groupOf(a, b) ?? []));
    },
  };
}

function stretchesOf({ objects }: MunicipalTopology): Stretch[] {
  const sides = new Map<number, string[]>();
  for (const shape of objects.municipalities.geometries) {
    const code = codeOf(shape);
    for (const arc of arcsOf(shape)) {
      const known = sides.get(arc);
      if (known) known.push(code);
      else sides.set(arc, [code]);
    }
  }
  const coast = objects.coast && new Set(objects.coast.arcs.flat().map(indexOf));
  return [...sides].flatMap(([arc, [one = '', other]]) => {
    if (other === undefined) return !coast || coast.has(arc) ? [{ arc, a: one, b: one }] : [];
    // Where a shape meets itself there is no border.
    if (one === other) return [];
    return one < other ? [{ arc, a: one, b: other }] : [{ arc, a: other, b: one }];
  });
}
