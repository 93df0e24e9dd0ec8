import { presimplify, simplify } from 'topojson-simplify';
import { worldBox } from '../geo/camera.ts';
import { createMapTopology, extentsOf, type MunicipalTopology } from '../geo/mapTopology.ts';
import type { Frame } from '../svgmap/frame.ts';
import type { Level } from './geometry.ts';

/** Degrees per side of the smallest triangle on the finest rung; each rung doubles it. */
const FINEST = 0.0001;
const RUNGS = 10;

/**
 * Levels of detail for pictures of any scale, made from the fine level by dropping the points whose
 * triangles are too small to see (Visvalingam). Arcs stay shared, so neighbours still fit each other.
 */
export function createDetailLadder(fine: MunicipalTopology): (frame: Frame, tolerance: number) => Level {
  const weighed = presimplify(fine);
  const rungs = new Map<number, Level>();
  const rung = (index: number): Level => {
    let level = rungs.get(index);
    if (!level) {
      const topology = simplify(weighed, (FINEST * 2 ** index) ** 2) as MunicipalTopology;
      const map = createMapTopology(topology);
      level = { topology, map, extents: extentsOf(map) };
      rungs.set(index, level);
    }
    return level;
  };
  /** @param tolerance what may be lost, in units of the frame */
  return (frame, tolerance) => {
    const degreesPerUnit = (worldBox(frame.bounds).width * 360) / frame.width;
    const index = Math.floor(Math.log2((degreesPerUnit * tolerance) / FINEST));
    return rung(Math.min(Math.max(index, 0), RUNGS - 1));
  };
}
