import type { GeometryObject, Topology } from 'topojson-specification';
import { arcsOf, codeOf, withArcs } from './arcs.ts';
import type { MunicipalTopology } from './mapTopology.ts';

/**
 * Puts cuts of one topology together again as they come: every shape once, and every arc once, so that municipalities
 * of two cuts are neighbours as they were, and no border is there twice. Rims left are still no coasts.
 * @returns a function that takes in one more cut and gives all that there are by now;
 * it throws an Error for a cut of another topology, whose grid differs
 */
export function createJoiner(): (cut: MunicipalTopology) => MunicipalTopology {
  const arcs: Topology['arcs'] = [];
  const numbers = new Map<string, number>();
  const geometries = new Map<string, GeometryObject<{ code: string }>>();
  const coast = new Set<number>();
  let grid: string | undefined;

  /** Cuts keep an arc as it was, direction included: what lies at the same place is the same arc. */
  const numberOf = (arc: Topology['arcs'][number]): number => {
    const place = arc.join();
    const known = numbers.get(place);
    if (known !== undefined) return known;
    numbers.set(place, arcs.length);
    return arcs.push(arc) - 1;
  };

  return (cut) => {
    const { transform } = cut;
    grid ??= JSON.stringify(transform);
    if (JSON.stringify(transform) !== grid) throw new Error('cuts of two grids do not fit each other');
    const renumbered = cut.arcs.map(numberOf);
    const renumber = (index: number) => renumbered[index] ?? index;
    for (const shape of cut.objects.municipalities.geometries) {
      const code = codeOf(shape);
      if (!geometries.has(code)) geometries.set(code, withArcs(shape, renumber));
    }
    for (const index of coastOf(cut)) coast.add(renumber(index));
    return {
      type: 'Topology',
      ...(transform && { transform }),
      objects: {
        municipalities: { type: 'GeometryCollection', geometries: [...geometries.values()] },
        coast: { type: 'MultiLineString', arcs: [...coast].map((index) => [index]) },
      },
      arcs,
    };
  };
}

/** Numbers of the arcs with land on one side only; without a note of them, all that one shape uses are. */
function coastOf({ objects }: MunicipalTopology): number[] {
  if (objects.coast) return objects.coast.arcs.flat();
  const uses = new Map<number, number>();
  for (const index of objects.municipalities.geometries.flatMap(arcsOf)) {
    uses.set(index, (uses.get(index) ?? 0) + 1);
  }
  return [...uses].flatMap(([index, count]) => (count === 1 ? [index] : []));
}
