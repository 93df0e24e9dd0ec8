import {
  type CompareFacts,
  MEASURES,
  type MeasureFacts,
  type MeasureId,
  type RegionFacts,
} from '../../compare/types.ts';
import type { CompareAboutWords, CompareWords } from '../../i18n/loadCompareWords.ts';
import type { CompareVocabulary } from '../../view/compare/address.ts';
import { printed } from '../../view/compare/figures.ts';
import type { ComparePageData, RegionNames } from './pageData.ts';

/** Groups of measures, in the order of the table's columns. */
export const GROUPS = ['size', 'people', 'time', 'shape', 'neighbours'] as const;

/** Facts and names together: all that tables and plots are drawn from. */
export interface CompareModel extends ComparePageData {
  facts: CompareFacts;
}

export function isMeasure(id: string): id is MeasureId {
  return MEASURES.some((each) => each === id);
}

/** @throws Error for an id that is no measure */
export function measureOf({ facts }: Pick<CompareModel, 'facts'>, id: string): MeasureFacts {
  const measure = facts.measures.find((each) => each.id === id);
  if (!measure) throw new Error(`no measure ${id}`);
  return measure;
}

/** @throws Error for an id that is no region */
export function namesOf({ names }: Pick<ComparePageData, 'names'>, id: string): RegionNames {
  const found = names.find((each) => each.id === id);
  if (!found) throw new Error(`no region ${id}`);
  return found;
}

export function factsOfRegions(
  { facts }: Pick<CompareModel, 'facts'>,
  ids: readonly string[],
): RegionFacts[] {
  return ids.flatMap((id) => facts.regions.find(({ region }) => region === id) ?? []);
}

export function vocabularyOf(facts: CompareFacts): CompareVocabulary {
  return {
    regions: facts.regions.map(({ region }) => region),
    measures: facts.measures.map(({ id }) => id),
    groups: GROUPS,
    canBeLogarithmic: (measure) =>
      isMeasure(measure) && facts.regions.every(({ values }) => (values[measure] ?? 1) > 0),
  };
}

/** "人口密度 2020年（人／km²）" */
export function nameWithUnit({ id, unit }: MeasureFacts, words: CompareWords): string {
  return words.withUnit(words.measures[id], words.units[unit]);
}

/** A value with its unit, or the sign for none. */
export function valueWithUnit(measure: MeasureFacts, value: number | null, words: CompareWords): string {
  if (value === null) return words.none;
  const figure = printed(measure, value);
  // An index has no unit: what stands for one says its range.
  return measure.unit === 'index' ? figure : `${figure} ${words.units[measure.unit]}`;
}

/** The day or years that values speak of; "2025-04-01/?" also rests on positions whose day is not known. */
export function asOfText(asOf: string, about: CompareAboutWords): string {
  return asOf.endsWith('/?') ? about.undatedHalls(asOf.slice(0, -2)) : asOf;
}

/** Why a region has no value of a measure. */
export function reasonOfNone(measure: MeasureId, words: CompareWords): string {
  if (measure === 'meanDistance' || measure === 'longestDistance') return words.noneBecause.alone;
  return measure === 'years' ? words.noneBecause.unknown : words.noneBecause.missing;
}
