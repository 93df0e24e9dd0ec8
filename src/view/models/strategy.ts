import type { Atlas } from '../../record/atlas.ts';
import type { Strategy } from '../../record/types.ts';
import { type SourceModel, sourceModel } from './initiative.ts';

export type KpiModel = Strategy['goals'][number]['kpis'][number];
export type MeasureModel = Strategy['goals'][number]['measures'][number];

/** A municipality's own strategy with its sources looked up. */
export interface StrategyModel extends Omit<Strategy, 'sources' | 'doubts'> {
  doubts: string[];
  sources: SourceModel[];
}

/** Null where the municipality's strategy is not on record. */
export function strategyModel(atlas: Atlas, code: string): StrategyModel | null {
  const strategy = atlas.strategyOf(code);
  if (strategy === null) return null;
  return {
    ...strategy,
    doubts: strategy.doubts.map(({ reason }) => reason),
    sources: strategy.sources.map((source) => sourceModel(atlas, source)),
  };
}
