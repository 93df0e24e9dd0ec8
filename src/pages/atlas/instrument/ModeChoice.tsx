import { useId } from 'react';
import { COLOURS, type ColourMode, STATS, subjectOf } from '../../../colour/mode.ts';
import { withoutRuby } from '../../../i18n/ruby.ts';
import type { ColourLabels } from '../../../view/models/colourLegend.ts';
import type { InstrumentProps } from './Instrument.tsx';

/** What the map is coloured by: the way, and for some ways what of it. */
export function ModeChoice({ view, store, colouring, words }: InstrumentProps) {
  const id = useId();
  const { color } = view.mode;
  const choices = subjectsOf(color, colouring.labels, words);
  const change = (mode: ColourMode) => store.change({ ...view, mode, only: null }, 'colours');
  return (
    <>
      <div className="instrument-field">
        <label htmlFor={`${id}-mode`}>{words.colouring.mode}</label>
        <select
          id={`${id}-mode`}
          value={color}
          onChange={({ target }) => {
            const next = COLOURS.find((each) => each === target.value) ?? 'lead';
            change(modeOf(next, subjectsOf(next, colouring.labels, words)[0]?.id ?? ''));
          }}
        >
          {COLOURS.map((each) => (
            <option key={each} value={each}>
              {withoutRuby(words.colouring.modes[each])}
            </option>
          ))}
        </select>
      </div>
      {choices.length > 0 && (color === 'category' || color === 'pillar' || color === 'stat') && (
        <div className="instrument-field">
          <label htmlFor={`${id}-subject`}>{words.colouring.subject[color]}</label>
          <select
            id={`${id}-subject`}
            value={subjectOf(view.mode) ?? ''}
            onChange={({ target }) => change(modeOf(color, target.value))}
          >
            {choices.map(({ id, label }) => (
              <option key={id} value={id}>
                {withoutRuby(label)}
              </option>
            ))}
          </select>
        </div>
      )}
    </>
  );
}

/** What a way of colouring is narrowed to, to choose from; none for the ways that need nothing. */
export function subjectsOf(
  color: ColourMode['color'],
  labels: ColourLabels,
  { colouring }: InstrumentProps['words'],
): { id: string; label: string }[] {
  const of = (names: Record<string, string>) => Object.entries(names).map(([id, label]) => ({ id, label }));
  switch (color) {
    case 'category':
      return of(labels.categories);
    case 'pillar':
      return of(labels.pillars);
    case 'stat':
      return STATS.map((id) => ({ id, label: colouring.stats[id] }));
    case 'lead':
    case 'members':
      return [];
  }
}

/** A way of colouring and what of it; the first figure where the id is none. */
export function modeOf(color: ColourMode['color'], subject: string): ColourMode {
  switch (color) {
    case 'category':
      return { color, category: subject };
    case 'pillar':
      return { color, pillar: subject };
    case 'stat':
      return { color, stat: STATS.find((id) => id === subject) ?? 'population' };
    case 'lead':
    case 'members':
      return { color };
  }
}
