/** What the catalogue can be narrowed by, in the order in which the page and its address name them. */
export const FACETS = [
  'region',
  'prefecture',
  'pillar',
  'field',
  'category',
  'situation',
  'participants',
  'status',
  'basis',
  'document',
  'figures',
  'counted',
] as const;
export type FacetId = (typeof FACETS)[number];

/** Facets whose values are words of this program and not of the record. */
export const FIXED_VALUES = {
  participants: ['all', 'listed', 'count', 'unstated'],
  status: ['ongoing', 'new', 'planned', 'completed'],
  basis: ['selection', 'complete', 'draft'],
  figures: ['yes', 'no'],
  counted: ['yes', 'no'],
} as const satisfies Partial<Record<FacetId, readonly string[]>>;
export type FixedFacetId = keyof typeof FIXED_VALUES;

/** One value of a facet: as the address has it, and as the page says it. */
export interface Option {
  id: string;
  label: string;
}

/**
 * Which values of a facet each row has. Row `r` has those whose places in `options` stand in `entries` from `starts[r]`
 * to `starts[r + 1]`: two flat arrays hold any number of rows without an object for each.
 */
export interface FacetIndex {
  options: readonly Option[];
  starts: Uint32Array;
  entries: Uint16Array;
}

/** @param of places in `options` of the values that each row has */
export function indexFacet(
  options: readonly Option[],
  of: readonly (number | readonly number[])[],
): FacetIndex {
  const starts = new Uint32Array(of.length + 1);
  const entries: number[] = [];
  of.forEach((places, row) => {
    if (typeof places === 'number') entries.push(places);
    else entries.push(...places);
    starts[row + 1] = entries.length;
  });
  return { options, starts, entries: Uint16Array.from(entries) };
}

/** The values that a row has, in their order in the facet. */
export function optionsOf({ options, starts, entries }: FacetIndex, row: number): Option[] {
  return [...entries.subarray(starts[row], starts[row + 1])].flatMap((place) => options[place] ?? []);
}
