import { shorten } from '../shorten.ts';
import { COLUMNS, type ColumnId, DEFAULT_COLUMNS, FIRST_COLUMN } from './columns.ts';
import { FACETS, type FacetId } from './facets.ts';
import { type CatalogueState, type Choices, cleanText, type Sorting } from './state.ts';

/** Ids that an address may name, each facet's in its own order. */
export type CatalogueVocabulary = Readonly<Record<FacetId, readonly string[]>>;

/** A value of the address that could not be used; shown to the reader, who keeps the rest. */
export interface CatalogueNote {
  parameter: FacetId | 'sort' | 'cols';
  value: string;
}

export interface ParsedCatalogue {
  state: CatalogueState;
  notes: readonly CatalogueNote[];
}

/** An address made of nothing but nonsense shall not fill the page. */
const MOST_NOTES = 12;

/** Reads the query of an address. Never throws; parameters that are not the catalogue's are passed over. */
export function parseCatalogue(search: string, vocabulary: CatalogueVocabulary): ParsedCatalogue {
  const query = new URLSearchParams(search);
  const notes: CatalogueNote[] = [];
  const known = <Id extends string>(
    parameter: CatalogueNote['parameter'],
    printed: readonly string[],
    all: readonly Id[],
  ): Id[] => {
    const asked = new Set<string>(printed);
    const values = new Set<string>(all);
    for (const value of asked) if (!values.has(value)) notes.push({ parameter, value: shorten(value) });
    return all.filter((id) => asked.has(id));
  };
  const choices: Partial<Record<FacetId, readonly string[]>> = {};
  for (const facet of FACETS) {
    const values = known(facet, listed(query, facet), vocabulary[facet]);
    if (values.length > 0) choices[facet] = values;
  }
  const sort = readSorting(
    query.get('sort')?.trim() ?? '',
    (printed) => known('sort', [printed], COLUMNS)[0],
  );
  const columns = known('cols', listed(query, 'cols'), COLUMNS);
  const state = {
    choices,
    text: cleanText(query.get('q') ?? ''),
    sort,
    columns: columns.length === 0 ? DEFAULT_COLUMNS : withFirst(columns),
  };
  return { state, notes: notes.slice(0, MOST_NOTES) };
}

/** The query for a state, with its "?"; empty where nothing is chosen. What is as it always is is not written. */
export function writeCatalogue({ choices, text, sort, columns }: CatalogueState): string {
  const parts = FACETS.flatMap((facet) => {
    const values: Choices[FacetId] = choices[facet] ?? [];
    // Commas may stand in a query; escaped they would make the address unreadable.
    return values.length === 0 ? [] : [`${facet}=${values.map(encodeURIComponent).join(',')}`];
  });
  if (text !== '') parts.push(`q=${encodeURIComponent(text)}`);
  if (sort !== null) parts.push(`sort=${sort.isDescending ? '-' : ''}${sort.by}`);
  if (columns.join() !== DEFAULT_COLUMNS.join()) parts.push(`cols=${columns.join(',')}`);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** Whether two states are the same view, and so one entry of the history. */
export function sameCatalogue(one: CatalogueState, other: CatalogueState): boolean {
  return writeCatalogue(one) === writeCatalogue(other);
}

/** Values of a parameter; one that stands several times is read as one list. */
function listed(query: URLSearchParams, parameter: string): string[] {
  return query
    .getAll(parameter)
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

function readSorting(printed: string, known: (printed: string) => ColumnId | undefined): Sorting | null {
  const isDescending = printed.startsWith('-');
  const column = isDescending ? printed.slice(1) : printed;
  const by = column === '' ? undefined : known(column);
  return by === undefined ? null : { by, isDescending };
}

function withFirst(columns: readonly ColumnId[]): readonly ColumnId[] {
  return columns.includes(FIRST_COLUMN) ? columns : [FIRST_COLUMN, ...columns];
}
