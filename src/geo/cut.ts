import type { GeometryObject, Topology } from 'topojson-specification';
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
    const renumber = (arc: number): number => {
      const index = indexOf(arc);
      let number = numbers.get(index);
      if (number === undefined) {
        number = arcs.push(topology.arcs[index] ?? []) - 1;
        numbers.set(index, number);
      }
      return arc < 0 ? ~number : number;
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

function arcsOf(shape: Shape): number[] {
  if (shape.type === 'Polygon') return shape.arcs.flat().map(indexOf);
  if (shape.type === 'MultiPolygon') return shape.arcs.flat(2).map(indexOf);
  return [];
}

/** A negative number is the arc walked backwards. */
function indexOf(arc: number): number {
  return arc < 0 ? ~arc : arc;
}

function withArcs(shape: Shape, renumber: (arc: number) => number): Shape {
  if (shape.type === 'Polygon') return { ...shape, arcs: shape.arcs.map((ring) => ring.map(renumber)) };
  if (shape.type === 'MultiPolygon') {
    return { ...shape, arcs: shape.arcs.map((polygon) => polygon.map((ring) => ring.map(renumber))) };
  }
  return shape;
}
