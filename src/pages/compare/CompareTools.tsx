import { type ReactNode, useState, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import type { CiteWords } from '../../i18n/loadCiteWords.ts';
import { Cite } from '../../ui/Cite.tsx';
import { required } from '../../ui/elements.ts';
import { localDay } from '../../ui/localDay.ts';
import { useLanguage } from '../../ui/site.ts';
import type { RegionShape } from '../../view/compare/shapes.ts';
import { type CompareState, toggleRegion } from '../../view/compare/state.ts';
import { AddressNotes } from './AddressNotes.tsx';
import { Chosen } from './Chosen.tsx';
import { type CompareStore, stateAddress } from './compareStore.ts';
import { categoryTable } from './exports.ts';
import { type CompareModel, namesOf } from './model.ts';
import { IDS } from './pageData.ts';
import { Scatter } from './Scatter.tsx';
import { SmallMultiples } from './SmallMultiples.tsx';
import { SortableTable } from './SortableTable.tsx';
import { TakeTable } from './TakeTable.tsx';
import { titleOf } from './titles.ts';
import { useCompareWords } from './words.ts';

interface CompareToolsProps {
  model: CompareModel;
  shapes: readonly RegionShape[];
  store: CompareStore;
  citeWords: CiteWords;
}

/** What every tool works with. */
export interface ToolProps {
  model: CompareModel;
  state: CompareState;
  change(next: CompareState): void;
}

/** All tools of the page, each in its place; one state, which the address holds. */
export function CompareTools({ model, shapes, store, citeWords }: CompareToolsProps) {
  const words = useCompareWords();
  const language = useLanguage();
  const { state, notes } = useSyncExternalStore(store.listen, () => store.now);
  const [told, setTold] = useState('');
  const tool: ToolProps = { model, state, change: store.change };
  /** From every place of the page in which a region can be taken in or left. */
  const choose = (id: string) => {
    const next = toggleRegion(state, id);
    const { name } = namesOf(model, id);
    if (next === state) setTold(words.chosen.full(state.regions.length));
    else setTold(next.regions.includes(id) ? words.chosen.added(name) : words.chosen.removed(name));
    store.change(next);
  };
  const clear = () => {
    setTold(words.chosen.cleared);
    store.change({ ...state, regions: [] });
  };
  return (
    <>
      {into(IDS.notes, <AddressNotes notes={notes} />)}
      {into(
        IDS.chosen,
        <Chosen model={model} state={state} shapes={shapes} told={told} choose={choose} clear={clear} />,
      )}
      {into(IDS.table, <SortableTable {...tool} choose={choose} />)}
      {into(IDS.scatter, <Scatter {...tool} choose={choose} />)}
      {into(IDS.shapes, <SmallMultiples {...tool} shapes={shapes} />)}
      {into(
        IDS.takeCategories,
        <TakeTable name={words.categories.caption} make={() => categoryTable(model, words)} state={state} />,
      )}
      {into(
        IDS.cite,
        <Cite
          title={titleOf(model, state, words)}
          address={stateAddress(state)}
          accessed={localDay()}
          words={citeWords}
          language={language}
        />,
      )}
    </>
  );
}

function into(id: string, content: ReactNode) {
  return createPortal(content, required(id), id);
}
