import type { GeometryCollection, Topology } from 'topojson-specification';

/** A point as [longitude, latitude] in degrees or as [column, row] of a grid. */
export type Point = [number, number];

/** One connected piece of a municipality. */
export interface Part {
  code: string;
  /** Area in km², to the accuracy that choosing needs. */
  km2: number;
  /** Parts with the same number are drawn as one piece of land. */
  piece: number;
  /** Rings as references to arcs (~index runs backwards); holes are the rings after the first. */
  arcs: number[][];
}

/** All pieces of the nation with their shared borders; arcs in degrees, [longitude, latitude]. */
export interface Parts {
  arcs: Point[][];
  parts: Part[];
}

/** The index of an arc, whichever way round a ring runs along it. */
export function arcIndex(reference: number): number {
  return reference < 0 ? ~reference : reference;
}

/** Points of the ring that the arcs make, closed: the last point repeats the first. */
export function ringOf(arcs: readonly Point[][], references: readonly number[]): Point[] {
  return references.flatMap((reference, place) => {
    const arc = arcs[arcIndex(reference)] ?? [];
    const directed = reference < 0 ? arc.toReversed() : arc;
    return place === 0 ? directed : directed.slice(1);
  });
}

/** Signed area of a closed ring in the square of its unit; positive when it runs anticlockwise. */
export function signedArea(ring: readonly Point[]): number {
  const [originX, originY] = ring[0] ?? [0, 0];
  let doubled = 0;
  ring.forEach(([toX, toY], index) => {
    const [fromX, fromY] = ring[index - 1] ?? [toX, toY];
    doubled += (fromX - originX) * (toY - originY) - (toX - originX) * (fromY - originY);
  });
  return doubled / 2;
}

/** Arcs as absolute positions: undoes quantization, if there is any. */
export function absoluteArcs({ arcs, transform }: Topology): Point[][] {
  return arcs.map((arc) => {
    let [column, row] = [0, 0];
    return arc.map(([x = 0, y = 0]): Point => {
      if (!transform) return [x, y];
      column += x;
      row += y;
      const { scale, translate } = transform;
      return [column * scale[0] + translate[0], row * scale[1] + translate[1]];
    });
  });
}

/** The only object of a topology that mapshaper wrote. */
export function onlyObject<Properties extends object>(topology: Topology): GeometryCollection<Properties> {
  const [object] = Object.values(topology.objects);
  if (object?.type !== 'GeometryCollection') throw new Error('mapshaper wrote no collection of geometries');
  return object as GeometryCollection<Properties>;
}
