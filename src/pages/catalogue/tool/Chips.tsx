import { type RefObject, useRef } from 'react';
import {
  type CatalogueState,
  isFiltered,
  toggleChoice,
  withoutFilters,
} from '../../../view/catalogue/state.ts';
import { useTool } from './context.ts';
import { conditionsOf } from './labels.ts';

interface ChipsProps {
  state: CatalogueState;
  heading: RefObject<HTMLHeadingElement | null>;
}

/** The filters in use, each to be taken away, and all of them at once. */
export function Chips({ state, heading }: ChipsProps) {
  const tool = useTool();
  const { say, words, store, catalogue } = tool;
  const list = useRef<HTMLUListElement>(null);
  if (!isFiltered(state)) return null;
  /** The button goes, so that the focus has to be somewhere else first: the next one, or what there is now. */
  const take = (place: number, next: CatalogueState) => {
    const others = [...(list.current?.querySelectorAll('button') ?? [])].filter(
      (_, index) => index !== place,
    );
    const after = others[Math.min(place, others.length - 1)];
    if (after) after.focus();
    else heading.current?.focus({ preventScroll: true });
    store.change(next);
  };
  const chips = conditionsOf(tool, state).map(({ facet, value, label }) => ({
    key: `${facet} ${value}`,
    label,
    next: toggleChoice(state, facet, value, catalogue.vocabulary[facet]),
  }));
  if (state.text !== '')
    chips.push({ key: 'q', label: say.textChip(state.text), next: { ...state, text: '' } });
  return (
    <div className="catalogue-chips">
      <ul ref={list} aria-label={say.active}>
        {chips.map(({ key, label, next }, place) => (
          <li key={key}>
            <button type="button" className="catalogue-chip" onClick={() => take(place, next)}>
              {label}
              <span className="visually-hidden">{words.site.brackets(say.remove)}</span>
              <span aria-hidden="true"> ×</span>
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="catalogue-button"
        onClick={() => {
          heading.current?.focus({ preventScroll: true });
          store.change(withoutFilters(state));
        }}
      >
        {say.clear}
      </button>
    </div>
  );
}
