import type { Place } from './place.ts';

/** A municipality as far as messages name it. */
export interface KnownMunicipality {
  name: string;
  prefecture: string;
}

/** What a region's file may refer to. Null where the list itself could not be read: nothing is checked then. */
export interface Known {
  municipalities: ReadonlyMap<string, KnownMunicipality> | null;
  documents: ReadonlySet<string> | null;
  pillars: ReadonlySet<string> | null;
  categories: ReadonlySet<string> | null;
  situations: ReadonlySet<string> | null;
  /** Policy fields and their pillars. */
  fields: ReadonlyMap<string, string> | null;
}

/** Texts of a field of each item of a list. */
export function textsOf(items: readonly Place[], field: string): string[] {
  return items.flatMap((item) => item.at(field).text ?? []);
}

/** "水戸市" for its code; the code itself for one that is not known. */
export function nameOfMunicipality(known: Known, code: string): string {
  return known.municipalities?.get(code)?.name ?? code;
}

/** The five digits of a code; null for another form, which the schema speaks of. */
export function codeOf(place: Place): string | null {
  return place.text !== null && /^\d{5}$/.test(place.text) ? place.text : null;
}

/** Gathers what may be referred to from the lists, whatever else is wrong with them. */
export function gatherKnown(
  municipalities: Known['municipalities'],
  taxonomy: Place | null,
  sources: Place | null,
): Known {
  const ids = (list: string) => {
    const items = taxonomy?.at(list).items() ?? [];
    return items.length === 0 ? null : new Set(textsOf(items, 'id'));
  };
  const fields = taxonomy?.at('fields').items() ?? [];
  return {
    municipalities,
    documents: sources === null ? null : new Set(textsOf(sources.at('documents').items(), 'id')),
    pillars: ids('pillars'),
    categories: ids('categories'),
    situations: ids('situations'),
    fields:
      fields.length === 0
        ? null
        : new Map(fields.flatMap((field) => pairOf(field.at('id').text, field.at('pillar').text ?? ''))),
  };
}

function pairOf(id: string | null, pillar: string): [string, string][] {
  return id === null ? [] : [[id, pillar]];
}
