import { memo } from 'react';
import type { ColumnId } from '../../../../view/catalogue/columns.ts';
import { CellContent } from './CellContent.tsx';
import { ROLES } from './roles.ts';

interface RowProps {
  row: number;
  /** Place in the order shown. */
  index: number;
  columns: readonly ColumnId[];
  /** What each column is called: cards say it beside every value. */
  labels: readonly string[];
  isCard: boolean;
  measure: (element: HTMLElement | null) => void;
}

/** One initiative. Its heading is its title, which leads to its page. */
export const Row = memo(function Row({ row, index, columns, labels, isCard, measure }: RowProps) {
  return (
    // The first row of the table is that of the headings.
    <tr {...ROLES.row} ref={measure} data-index={index} data-row={row} aria-rowindex={index + 2}>
      {columns.map((column, place) => {
        const content = <CellContent row={row} column={column} />;
        if (column === 'title')
          return (
            <th key={column} {...ROLES.rowHeader} scope="row">
              {content}
            </th>
          );
        return (
          <td key={column} {...ROLES.cell} data-column={column}>
            {isCard && (
              <span className="card-label" aria-hidden="true">
                {labels[place]}
              </span>
            )}
            <div className="card-value">{content}</div>
          </td>
        );
      })}
    </tr>
  );
}, areSame);

/** The labels are made anew each time, but follow from the columns. */
function areSame(one: RowProps, other: RowProps): boolean {
  return (
    one.row === other.row &&
    one.index === other.index &&
    one.columns === other.columns &&
    one.isCard === other.isCard &&
    one.measure === other.measure
  );
}
