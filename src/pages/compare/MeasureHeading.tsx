import type { MeasureFacts } from '../../compare/types.ts';
import type { Sorting } from '../../view/compare/state.ts';
import { useCompareWords } from './words.ts';

interface MeasureHeadingProps {
  measure: MeasureFacts;
  sort: Sorting | null;
  onSort?: () => void;
}

/** A column's heading: name as a link to the definition, unit, and where scripts run a button that sorts. */
export function MeasureHeading({ measure: { id, unit }, sort, onSort }: MeasureHeadingProps) {
  const words = useCompareWords();
  const own = sort?.by === id ? sort : null;
  const order = own && (own.isDescending ? 'descending' : 'ascending');
  return (
    <th scope="col" aria-sort={order ?? undefined}>
      <a href={`#measure-${id}`}>{words.measures[id]}</a>
      <span className="compare-unit">{words.units[unit]}</span>
      {onSort && (
        <button
          type="button"
          className="compare-sort"
          aria-label={words.table.sort(words.measures[id])}
          onClick={onSort}
        >
          <span aria-hidden="true">{order === null ? '⇅' : order === 'descending' ? '▼' : '▲'}</span>
        </button>
      )}
    </th>
  );
}
