import { Fragment, useRef } from 'react';
import { withoutRuby } from '../../../../i18n/ruby.ts';
import { COLUMN_WIDTHS } from '../../../../view/catalogue/columns.ts';
import type { CatalogueState } from '../../../../view/catalogue/state.ts';
import { columnLabel, useTool } from '../context.ts';
import { HeadCell } from './HeadCell.tsx';
import { Row } from './Row.tsx';
import { ROLES } from './roles.ts';
import { useSightedRows } from './useSightedRows.ts';

interface TableProps {
  state: CatalogueState;
  /** Places in the catalogue, in the order shown. */
  rows: readonly number[];
  /** Of what the table stands in, rem. */
  width: number;
  isCards: boolean;
}

/**
 * The rows. Only those in sight are in the document; the table says how many there are, and each which one it is.
 * It scrolls with the page, and sideways on its own where the columns chosen do not fit.
 */
export function Table({ state: { columns, sort }, rows, width, isCards }: TableProps) {
  const tool = useTool();
  const { say } = tool;
  const body = useRef<HTMLTableSectionElement>(null);
  const { items, measure, keepFocused, before, after } = useSightedRows(body, rows, isCards);
  if (rows.length === 0) return null;
  const needed = columns.reduce((sum, column) => sum + COLUMN_WIDTHS[column], 0);
  const isWide = !isCards && needed > width;
  const shape = isCards ? 'is-cards' : isWide ? 'is-wide' : 'is-fitting';
  return (
    <div
      className={`catalogue-table ${shape}`}
      {...(isWide && { role: 'region', 'aria-label': withoutRuby(say.table), tabIndex: 0 })}
    >
      <table
        {...ROLES.table}
        aria-label={say.table}
        aria-rowcount={rows.length + 1}
        style={isWide ? { width: `${needed}rem` } : {}}
      >
        <thead {...ROLES.group} {...(isCards && { className: 'visually-hidden' })}>
          <tr {...ROLES.row} aria-rowindex={1}>
            {columns.map((column) => (
              <HeadCell
                key={column}
                column={column}
                sort={sort}
                isPlain={isCards}
                share={COLUMN_WIDTHS[column] / needed}
              />
            ))}
          </tr>
        </thead>
        <tbody {...ROLES.group} ref={body} onFocus={keepFocused}>
          <Space height={before} columns={columns.length} />
          {items.map(({ row, index, gap }) => (
            <Fragment key={row}>
              <Space height={gap} columns={columns.length} />
              <Row
                row={row}
                index={index}
                columns={columns}
                isCard={isCards}
                measure={measure}
                labels={columns.map((column) => columnLabel(tool, column))}
              />
            </Fragment>
          ))}
          <Space height={after} columns={columns.length} />
        </tbody>
      </table>
    </div>
  );
}

/** The room of rows that are out of sight. */
function Space({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null;
  return (
    <tr {...ROLES.none} className="catalogue-space">
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}
