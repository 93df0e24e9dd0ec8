import type { Catalogue } from './catalogue.ts';
import type { ColumnId } from './columns.ts';
import type { Sorting } from './state.ts';

/** Stands behind all others, whichever way the column is sorted: the sources do not say. */
const UNKNOWN = -1;

export type Sorter = (rows: readonly number[], sort: Sorting | null) => readonly number[];

/**
 * Sorts rows by any column. Names go by their reading, titles by Japanese collation, everything with an order of its own
 * by that order; rows that are alike keep the order of the record both ways.
 * A column's ranks are made when it is first asked for: comparing texts is slow, comparing numbers is not.
 */
export function createSorter(catalogue: Catalogue): Sorter {
  const ranks = new Map<ColumnId, Int32Array>();
  return (rows, sort) => {
    if (sort === null) return rows;
    const known = ranks.get(sort.by) ?? ranksOf(catalogue, sort.by);
    ranks.set(sort.by, known);
    const way = sort.isDescending ? -1 : 1;
    return [...rows].sort((one, other) => {
      const [first = UNKNOWN, second = UNKNOWN] = [known[one], known[other]];
      if (first === second) return one - other;
      if (first === UNKNOWN || second === UNKNOWN) return first === UNKNOWN ? 1 : -1;
      return way * (first - second);
    });
  };
}

function ranksOf({ file: { rows, regions }, facets, size }: Catalogue, column: ColumnId): Int32Array {
  switch (column) {
    case 'title':
      return ranksOfTexts(rows.title);
    case 'summary':
      return ranksOfTexts(rows.summary);
    case 'region': {
      const order = ranksOfTexts(regions.map(({ sortName }) => sortName));
      return Int32Array.from(rows.region, (place) => order[place] ?? UNKNOWN);
    }
    case 'participants':
      return Int32Array.from(rows.participantCount, (count) => count ?? UNKNOWN);
    case 'figures':
      return Int32Array.from(rows.figures);
    default: {
      // By the first of its values: the lists have an order that means something.
      const { starts, entries } = facets[column];
      return Int32Array.from({ length: size }, (_, row) => {
        const start = starts[row] ?? 0;
        return start === starts[row + 1] ? UNKNOWN : (entries[start] ?? UNKNOWN);
      });
    }
  }
}

/** Places of texts in their collation; equal texts have equal places. */
function ranksOfTexts(texts: readonly string[]): Int32Array {
  const { compare } = new Intl.Collator('ja', { numeric: true });
  const sorted = [...new Set(texts)].sort(compare);
  const places = new Map(sorted.map((text, place) => [text, place]));
  return Int32Array.from(texts, (text) => places.get(text) ?? UNKNOWN);
}
