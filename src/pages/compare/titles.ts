import type { CompareWords } from '../../i18n/loadCompareWords.ts';
import { withoutRuby } from '../../i18n/ruby.ts';
import type { CompareState } from '../../view/compare/state.ts';
import { type CompareModel, isMeasure, namesOf } from './model.ts';

/** What a citation of the view is called: the page, and the regions side by side where there are some. */
export function titleOf(
  model: Pick<CompareModel, 'names'>,
  { regions }: Pick<CompareState, 'regions'>,
  words: CompareWords,
): string {
  if (regions.length === 0) return withoutRuby(words.title);
  const names = regions.map((id) => namesOf(model, id).shortName);
  return withoutRuby(`${words.title}: ${names.join(', ')}`);
}

/** The name of a measure, whatever an address has called it. */
export function measureName(id: string, words: CompareWords): string {
  return isMeasure(id) ? words.measures[id] : id;
}
