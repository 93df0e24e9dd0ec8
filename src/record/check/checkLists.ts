import { sourceList, taxonomy, themeList } from '../schema/shared.ts';
import { everyDateFinding } from './everyDate.ts';
import type { Finding } from './fault.ts';
import { textsOf } from './known.ts';
import type { Place } from './place.ts';
import { choice } from './region/choice.ts';
import type { RuleId } from './rules/all.ts';
import { schemaFindings } from './schema/schemaFindings.ts';
import { everyTextFinding } from './text/everyText.ts';

/** taxonomy.json: ids that differ, and belong to something. */
export function checkTaxonomy(root: Place): Finding[] {
  const ids = (list: string) => new Set(textsOf(root.at(list).items(), 'id'));
  const [families, pillars] = [ids('families'), ids('pillars')];
  return [
    ...schemaFindings(taxonomy, root),
    ...['pillars', 'fields', 'families', 'categories', 'situations'].flatMap((list) => [
      ...repeatedIds(root.at(list), 'taxonomy-twice'),
    ]),
    ...root
      .at('categories')
      .items()
      .flatMap((each) => [...choice(each.at('family'), families, 'family-unknown')]),
    ...root
      .at('fields')
      .items()
      .flatMap((each) => [...choice(each.at('pillar'), pillars, 'pillar-unknown')]),
    ...everyTextFinding(root),
  ];
}

/** sources.json: the documents. */
export function checkSources(root: Place): Finding[] {
  return [
    ...schemaFindings(sourceList, root),
    ...repeatedIds(root.at('documents'), 'document-twice'),
    ...everyDateFinding(root),
    ...everyTextFinding(root),
  ];
}

/** themes.json: every initiative named is on record in one of these regions, and once a theme. */
export function checkThemes(root: Place, regions: readonly Place[]): Finding[] {
  const known = new Set(
    regions.flatMap((region) =>
      textsOf(region.at('initiatives').items(), 'key').map((key) => `${region.at('id').text}/${key}`),
    ),
  );
  return [
    ...schemaFindings(themeList, root),
    ...repeatedIds(root.at('themes'), 'theme-twice'),
    ...root
      .at('themes')
      .items()
      .flatMap((theme) => [...namedInitiatives(theme.at('initiatives'), known)]),
    ...everyTextFinding(root),
  ];
}

function* namedInitiatives(list: Place, known: ReadonlySet<string>): Iterable<Finding> {
  const seen = new Set<string>();
  for (const item of list.items()) {
    const value = item.text;
    if (value === null || !value.includes('/')) continue;
    if (!known.has(value)) yield item.finding('theme-initiative-unknown', { value });
    if (seen.has(value)) yield item.finding('theme-initiative-twice', { value });
    seen.add(value);
  }
}

function* repeatedIds(list: Place, rule: RuleId): Iterable<Finding> {
  const seen = new Set<string>();
  for (const item of list.items()) {
    const id = item.at('id');
    if (id.text !== null && seen.has(id.text)) yield id.finding(rule, { value: id.text });
    if (id.text !== null) seen.add(id.text);
  }
}
