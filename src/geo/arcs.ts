import type { GeometryObject } from 'topojson-specification';

/** The numbers of all arcs a shape is made of, whichever way it walks them. */
export function arcsOf(shape: GeometryObject): number[] {
  if (shape.type === 'Polygon') return shape.arcs.flat().map(indexOf);
  if (shape.type === 'MultiPolygon') return shape.arcs.flat(2).map(indexOf);
  return [];
}

/** A negative number is the arc walked backwards. */
export function indexOf(arc: number): number {
  return arc < 0 ? ~arc : arc;
}

/** The same shape with its arcs renumbered, walked as before; what is no area stays as it is. */
export function withArcs<P extends object>(
  shape: GeometryObject<P>,
  renumber: (index: number) => number,
): GeometryObject<P> {
  const turned = (arc: number) => (arc < 0 ? ~renumber(~arc) : renumber(arc));
  if (shape.type === 'Polygon') return { ...shape, arcs: shape.arcs.map((ring) => ring.map(turned)) };
  if (shape.type === 'MultiPolygon') {
    return { ...shape, arcs: shape.arcs.map((polygon) => polygon.map((ring) => ring.map(turned))) };
  }
  return shape;
}

/** Empty for a shape without one, which no shipped file has. */
export function codeOf({ properties }: GeometryObject<{ code: string }>): string {
  return properties && 'code' in properties ? properties.code : '';
}
