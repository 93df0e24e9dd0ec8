import type { ColumnId } from '../../../../view/catalogue/columns.ts';
import { nextSorting, type Sorting } from '../../../../view/catalogue/state.ts';
import { columnLabel, useTool } from '../context.ts';
import { ROLES } from './roles.ts';

interface HeadCellProps {
  column: ColumnId;
  sort: Sorting | null;
  /** Nothing to press: the headings of cards are out of sight. */
  isPlain: boolean;
  /** Of the table's width. */
  share: number;
}

/** A column's heading; pressing it sorts the rows: smallest first, largest first, as they were. */
export function HeadCell({ column, sort, isPlain, share }: HeadCellProps) {
  const tool = useTool();
  const { store } = tool;
  const label = columnLabel(tool, column);
  const way = sort?.by === column ? (sort.isDescending ? 'descending' : 'ascending') : null;
  return (
    <th
      {...ROLES.columnHeader}
      scope="col"
      {...(way !== null && { 'aria-sort': way })}
      style={isPlain ? {} : { width: `${share * 100}%` }}
    >
      {isPlain ? (
        label
      ) : (
        <button
          type="button"
          onClick={() => {
            const { state } = store.now();
            store.change({ ...state, sort: nextSorting(state.sort, column) });
          }}
        >
          <span>{label}</span>
          <span aria-hidden="true" className="sort-sign">
            {way === null ? '↕' : way === 'ascending' ? '↑' : '↓'}
          </span>
        </button>
      )}
    </th>
  );
}
