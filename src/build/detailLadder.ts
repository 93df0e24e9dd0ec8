import { presimplify, simplify } from 'topojson-simplify';
import { worldBox } from '../geo/camera.ts';
import { createMapTopology, extentsOf, type MunicipalTopology } from '../geo/mapTopology.ts';
import type { Frame } from '../svgmap/frame.ts';
import type { Level } from './geometry.ts';

/** Degrees per side of the smallest triangle on the finest rung; each rung doubles it. */
const FINEST = 0.0001;
const RUNGS = 10;

/**
 * The level of detail that a frame needs.
 * @param tolerance what may be lost, in units of the frame
 */
export type DetailLadder = (frame: Frame, tolerance: number) => Level;

/**
 * Levels of detail for pictures of any scale, made from the fine level by dropping the points whose
 * triangles are too small to see (Visvalingam). Arcs stay shared, so neighbours still fit each other.
 */
export function createDetailLadder(fine: MunicipalTopology): DetailLadder {
  // Weighed when the first picture is drawn: not everyone who reads the geometry draws.
  let weighed: ReturnType<typeof presimplify> | undefined;
  const rungs = new Map<number, Level>();
  const rung = (index: number): Level => {
    let level = rungs.get(index);
    if (!level) {
      weighed ??= presimplify(fine);
      const topology = simplify(weighed, (FINEST * 2 ** index) ** 2) as MunicipalTopology;
      const map = createMapTopology(topology);
      level = { topology, map, extents: extentsOf(map) };
      rungs.set(index, level);
    }
    return level;
  };
  return (frame, tolerance) => {
    const degreesPerUnit = (worldBox(frame.bounds).width * 360) / frame.width;
    const index = Math.floor(Math.log2((degreesPerUnit * tolerance) / FINEST));
    return rung(Math.min(Math.max(index, 0), RUNGS - 1));
  };
}
