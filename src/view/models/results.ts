import type { Atlas } from '../../record/atlas.ts';
import type { Region } from '../../record/types.ts';
import type { Voice } from '../voice.ts';
import { type Labelled, labelled, type SourceModel, sourceModel } from './initiative.ts';

type Results = Region['results'][number];

/** A table of results; the last column is the sum that the source prints. */
export interface ResultsModel extends Omit<Results, 'source' | 'note'> {
  note: string | null;
  source: SourceModel;
}

export interface BackcastModel {
  vision: string;
  goal: string;
  branches: { pillar: Labelled; text: string }[];
  projects: readonly string[];
  note: string | null;
  source: SourceModel;
}

export function resultsModel(atlas: Atlas, { note, source, ...results }: Results): ResultsModel {
  return { ...results, note: note ?? null, source: sourceModel(atlas, source) };
}

/** Null for a region whose vision is not told backwards. */
export function backcastModel(atlas: Atlas, { backcast }: Region, voice: Voice): BackcastModel | null {
  if (backcast === undefined) return null;
  const { vision, goal, branches, projects, note, source } = backcast;
  return {
    vision,
    goal,
    branches: branches.map(({ pillar, text }) => ({
      pillar: labelled(atlas, voice, 'pillars', pillar),
      text,
    })),
    projects,
    note: note ?? null,
    source: sourceModel(atlas, source),
  };
}
