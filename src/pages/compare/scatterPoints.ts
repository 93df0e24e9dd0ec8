import type { RegionFacts } from '../../compare/types.ts';
import { linearScale, logScale, type Scale } from '../../view/compare/scales.ts';
import type { CompareState } from '../../view/compare/state.ts';
import { type CompareModel, measureOf } from './model.ts';

export interface ScatterPoint {
  region: string;
  x: number;
  y: number;
}

/** Regions that have both values, and those that lack one. */
export function pointsOf(
  model: CompareModel,
  { x, y }: Pick<CompareState, 'x' | 'y'>,
): { points: ScatterPoint[]; leftOut: RegionFacts[] } {
  const [across, up] = [measureOf(model, x).id, measureOf(model, y).id];
  const points: ScatterPoint[] = [];
  const leftOut: RegionFacts[] = [];
  for (const facts of model.facts.regions) {
    const [first, second] = [facts.values[across], facts.values[up]];
    if (first === null || second === null) leftOut.push(facts);
    else points.push({ region: facts.region, x: first, y: second });
  }
  return { points, leftOut };
}

/** The scale of an axis as the reader has it. */
export function scaleOf(values: readonly number[], isLog: boolean): Scale {
  return isLog ? logScale(values) : linearScale(values);
}
