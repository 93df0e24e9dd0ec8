import { type ColumnId, DEFAULT_COLUMNS } from './columns.ts';
import { FACETS, type FacetId } from './facets.ts';

export interface Sorting {
  by: ColumnId;
  isDescending: boolean;
}

/** Chosen values of each facet, in the facet's own order; facets without a choice are left out. */
export type Choices = Readonly<Partial<Record<FacetId, readonly string[]>>>;

/** Everything the reader has chosen in the catalogue. All of it stands in the address. */
export interface CatalogueState {
  choices: Choices;
  /** Free text, as `cleanText` leaves it. */
  text: string;
  /** null for the order of the record: regions north to south, initiatives as printed. */
  sort: Sorting | null;
  columns: readonly ColumnId[];
}

export const EMPTY_STATE: CatalogueState = { choices: {}, text: '', sort: null, columns: DEFAULT_COLUMNS };

/** Longer than any title; the search reads no more either. */
export const LONGEST_TEXT = 200;

/** What was typed, as it can stand in an address: without spaces at its ends and half characters. */
export function cleanText(typed: string): string {
  const cut = typed.replace(/\p{Cs}|\p{Cc}/gu, ' ').trim();
  return [...cut].slice(0, LONGEST_TEXT).join('').trim();
}

/** Takes a value of a facet into the choice or out of it. @param order all values of the facet */
export function toggleChoice(
  state: CatalogueState,
  facet: FacetId,
  value: string,
  order: readonly string[],
): CatalogueState {
  const chosen = new Set(state.choices[facet]);
  if (!chosen.delete(value)) chosen.add(value);
  return withChoice(
    state,
    facet,
    order.filter((each) => chosen.has(each)),
  );
}

function withChoice(state: CatalogueState, facet: FacetId, values: readonly string[]): CatalogueState {
  const { [facet]: _, ...others } = state.choices;
  return { ...state, choices: values.length === 0 ? others : { ...others, [facet]: values } };
}

/** Without any filter; order and columns stay. */
export function withoutFilters(state: CatalogueState): CatalogueState {
  return { ...state, choices: {}, text: '' };
}

/** Whether anything narrows the table. */
export function isFiltered({ choices, text }: CatalogueState): boolean {
  return text !== '' || FACETS.some((facet) => (choices[facet]?.length ?? 0) > 0);
}

/** A column's button pressed: its smallest first, then its largest, then the record's order again. */
export function nextSorting(sort: Sorting | null, by: ColumnId): Sorting | null {
  if (sort?.by !== by) return { by, isDescending: false };
  return sort.isDescending ? null : { by, isDescending: true };
}
