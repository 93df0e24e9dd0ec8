import type { Known } from '../check/known.ts';
import type { Taxonomy } from '../types.ts';

/** What the cells of a sheet may name. */
export interface SheetLists {
  municipalities: readonly { code: string; name: string; prefecture: string }[];
  taxonomy: Pick<Taxonomy, 'pillars' | 'fields' | 'categories' | 'situations'>;
  documents: readonly { id: string; title: string }[];
}

/** The same lists, as the record's own check takes them. */
export function knownOf({ municipalities, taxonomy, documents }: SheetLists): Known {
  const ids = (items: readonly { id: string }[]) => new Set(items.map(({ id }) => id));
  return {
    municipalities: new Map(municipalities.map((each) => [each.code, each])),
    documents: ids(documents),
    pillars: ids(taxonomy.pillars),
    categories: ids(taxonomy.categories),
    situations: ids(taxonomy.situations),
    fields: new Map(taxonomy.fields.map(({ id, pillar }) => [id, pillar])),
  };
}
