import { useId, useRef } from 'react';
import { withoutRuby } from '../../../i18n/ruby.ts';
import { FIRST_YEAR, LAST_YEAR } from '../../../record/timeline.ts';
import { yearLabel } from '../yearLabel.ts';
import type { InstrumentProps } from './Instrument.tsx';
import { YearEvents } from './YearEvents.tsx';

/**
 * The year whose end the map shows: a slider, a step to either side, and the way back to the record as it stands.
 * The steps are for fingers; on the keyboard the slider's arrows are the same, so they are no stops of Tab.
 */
export function YearChoice(props: InstrumentProps) {
  const { view, store, coloured, words } = props;
  const { year: says } = words.colouring;
  const id = useId();
  const slider = useRef<HTMLInputElement>(null);
  const year = view.year ?? LAST_YEAR;
  const when = yearLabel(view.year, words);
  const change = (next: number | null) => {
    // An entry of the legend may be of no region that year.
    store.change({ ...view, year: next, only: null }, 'year');
  };
  const reset = () => {
    change(null);
    // The button goes with the year; the focus must not go with the button.
    slider.current?.focus();
  };
  const step = (by: number) => change(Math.min(Math.max(year + by, FIRST_YEAR), LAST_YEAR));
  const { regions, municipalities } = coloured.paints;
  return (
    <div className="instrument-year">
      <label htmlFor={id}>{says.label}</label>
      <button
        type="button"
        tabIndex={-1}
        disabled={view.year === FIRST_YEAR}
        aria-label={withoutRuby(says.earlier)}
        onClick={() => step(-1)}
      >
        ‹
      </button>
      <input
        id={id}
        ref={slider}
        type="range"
        min={FIRST_YEAR}
        max={LAST_YEAR}
        step={1}
        value={year}
        aria-valuetext={withoutRuby(when)}
        onChange={({ target }) => change(Number(target.value))}
      />
      <button
        type="button"
        tabIndex={-1}
        disabled={view.year === LAST_YEAR}
        aria-label={withoutRuby(says.later)}
        onClick={() => step(1)}
      >
        ›
      </button>
      <p className="instrument-when">
        <strong>{when}</strong> <span>{says.counts(regions.size, municipalities.size)}</span>
      </p>
      {view.year !== null && (
        <button type="button" className="instrument-reset" onClick={reset}>
          {says.reset}
        </button>
      )}
      {view.year !== null && <YearEvents {...props} year={view.year} />}
    </div>
  );
}
