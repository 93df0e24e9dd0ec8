import type { GeometryObject, Topology } from 'topojson-specification';
import { arcsOf, withArcs } from './arcs.ts';
import type { MunicipalTopology } from './mapTopology.ts';

type Shape = GeometryObject<{ code: string }>;

/**
 * Cuts parts out of a topology: the shapes of some municipalities and the arcs these use.
 * Coordinates stay quantized as they were, so two cuts of one topology fit each other exactly.
 * What is coast is written down beside the shapes: at the rim of a cut, an arc with land on one side only
 * may as well be a border whose other side was left out.
 */
export function createCutter(topology: MunicipalTopology): (codes: ReadonlySet<string>) => MunicipalTopology {
  const shapes = topology.objects.municipalities.geometries as Shape[];
  const uses = new Map<number, number>();
  for (const arc of shapes.flatMap(arcsOf)) uses.set(arc, (uses.get(arc) ?? 0) + 1);

  return (codes) => {
    const arcs: Topology['arcs'] = [];
    const numbers = new Map<number, number>();
    const renumber = (index: number): number => {
      let number = numbers.get(index);
      if (number === undefined) {
        number = arcs.push(topology.arcs[index] ?? []) - 1;
        numbers.set(index, number);
      }
      return number;
    };
    const geometries = shapes
      .filter(({ properties }) => codes.has((properties as { code: string }).code))
      .map((shape) => withArcs(shape, renumber));
    const coast = [...numbers].flatMap(([index, number]) => (uses.get(index) === 1 ? [[number]] : []));
    const { transform } = topology;
    return {
      type: 'Topology',
      ...(transform && { transform }),
      objects: {
        municipalities: { type: 'GeometryCollection', geometries },
        coast: { type: 'MultiLineString', arcs: coast },
      },
      arcs,
    };
  };
}
