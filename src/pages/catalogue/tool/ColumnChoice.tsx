import { COLUMNS, type ColumnId, FIRST_COLUMN, toggleColumn } from '../../../view/catalogue/columns.ts';
import { columnLabel, useTool } from './context.ts';

/** Which columns stand in the table. */
export function ColumnChoice({ columns }: { columns: readonly ColumnId[] }) {
  const tool = useTool();
  const { say, store } = tool;
  return (
    <details className="column-choice">
      <summary>{say.chooseColumns}</summary>
      <fieldset>
        <legend className="visually-hidden">{say.chooseColumns}</legend>
        {COLUMNS.filter((column) => column !== FIRST_COLUMN).map((column) => (
          <label key={column}>
            <input
              type="checkbox"
              value={column}
              checked={columns.includes(column)}
              onChange={() => store.change({ ...store.now().state, columns: toggleColumn(columns, column) })}
            />
            <span>{columnLabel(tool, column)}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
