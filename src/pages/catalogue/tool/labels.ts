import { withoutRuby } from '../../../i18n/ruby.ts';
import { FACETS, type FacetId } from '../../../view/catalogue/facets.ts';
import type { CatalogueRegion } from '../../../view/catalogue/file.ts';
import type { CatalogueState } from '../../../view/catalogue/state.ts';
import type { Tool } from './context.ts';

type LabelTool = Pick<Tool, 'site' | 'words' | 'say' | 'catalogue'>;

/** A region's name for narrow places; plain Japanese keeps the whole, since only that has readings. */
export function shortName(
  { site }: Pick<Tool, 'site'>,
  { label, shortName: short }: CatalogueRegion,
): string {
  return site.language === 'easy' ? label : short;
}

/** A region in the list of choices: what it rests on is said where that is not the rule. */
export function regionLabel(tool: LabelTool, place: number): string {
  const region = tool.catalogue.file.regions[place];
  if (region === undefined) return '';
  const name = shortName(tool, region);
  return region.basis === 'selection' ? name : name + tool.words.site.brackets(tool.say.basis[region.basis]);
}

export interface Condition {
  facet: FacetId;
  value: string;
  label: string;
}

/** What is chosen in the facets, in their order. */
export function conditionsOf(tool: LabelTool, { choices }: CatalogueState): Condition[] {
  return FACETS.flatMap((facet) =>
    tool.catalogue.facets[facet].options.flatMap(({ id, label }, place) => {
      if (!choices[facet]?.includes(id)) return [];
      const value = facet === 'region' ? regionLabel(tool, place) : label;
      return [{ facet, value: id, label: tool.say.facets[facet] + tool.words.site.colon + value }];
    }),
  );
}

/** The filters in one line, without readings: for titles of what is taken along or cited. */
export function conditionsText(tool: LabelTool, state: CatalogueState): string {
  const conditions = conditionsOf(tool, state).map(({ label }) => label);
  if (state.text !== '') conditions.push(tool.say.textChip(state.text));
  return withoutRuby(conditions.join(tool.words.site.apart));
}
