import { COLUMNS } from '../../../view/catalogue/columns.ts';
import type { Sorting } from '../../../view/catalogue/state.ts';
import { columnLabel, useTool } from './context.ts';

/** The order of the cards, which have no headings to press. */
export function SortChoice({ sort }: { sort: Sorting | null }) {
  const tool = useTool();
  const { say, store, words } = tool;
  const change = (value: string) => {
    const isDescending = value.startsWith('-');
    const by = COLUMNS.find((column) => column === (isDescending ? value.slice(1) : value));
    store.change({ ...store.now().state, sort: by === undefined ? null : { by, isDescending } });
  };
  return (
    <label className="sort-choice">
      <span>{say.sort}</span>
      <select
        value={sort === null ? '' : `${sort.isDescending ? '-' : ''}${sort.by}`}
        onChange={({ currentTarget }) => change(currentTarget.value)}
      >
        <option value="">{say.sortNone}</option>
        {COLUMNS.flatMap((column) =>
          (['ascending', 'descending'] as const).map((way) => (
            <option key={column + way} value={way === 'descending' ? `-${column}` : column}>
              {columnLabel(tool, column) + words.site.brackets(say[way])}
            </option>
          )),
        )}
      </select>
    </label>
  );
}
