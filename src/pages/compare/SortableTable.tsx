import { useState } from 'react';
import { nextSorting, toggleColumns } from '../../view/compare/state.ts';
import type { ToolProps } from './CompareTools.tsx';
import { regionTable } from './exports.ts';
import { GROUPS } from './model.ts';
import { RegionTable } from './RegionTable.tsx';
import { TakeTable } from './TakeTable.tsx';
import { measureName } from './titles.ts';
import { useCompareWords } from './words.ts';

/** The table of all regions, with orders, choices of columns, and regions to be taken for comparison. */
export function SortableTable({
  model,
  state,
  change,
  choose,
}: ToolProps & { choose(region: string): void }) {
  const words = useCompareWords();
  const say = words.table;
  const [told, setTold] = useState('');
  const sort = (measure: string) => {
    const next = nextSorting(state.sort, measure);
    setTold(
      next === null
        ? say.northward
        : say.sorted(measureName(measure, words), next.isDescending ? say.descending : say.ascending),
    );
    change({ ...state, sort: next });
  };
  return (
    <>
      <div className="compare-bar">
        <fieldset className="compare-choices">
          <legend>{say.columns}</legend>
          {GROUPS.map((group) => (
            <label key={group}>
              <input
                type="checkbox"
                checked={state.columns?.includes(group) ?? true}
                onChange={() => change(toggleColumns(state, group, GROUPS))}
              />
              <span>{words.groups[group]}</span>
            </label>
          ))}
        </fieldset>
        {state.sort && (
          <button
            type="button"
            onClick={({ currentTarget }) => {
              currentTarget.closest('.compare-bar')?.querySelector('input')?.focus({ preventScroll: true });
              setTold(say.northward);
              change({ ...state, sort: null });
            }}
          >
            {say.reset}
          </button>
        )}
      </div>
      <p className="compare-told" role="status">
        {told}
      </p>
      <RegionTable model={model} state={state} onSort={sort} onChoose={choose} />
      <TakeTable name={words.table.caption} make={() => regionTable(model, state, words)} state={state} />
    </>
  );
}
