import { COLOURS, type ColourMode, subjectOf } from '../../../colour/mode.ts';
import { modeOf, subjectsOf } from '../../../pages/atlas/instrument/ModeChoice.tsx';
import { yearLabel } from '../../../pages/atlas/yearLabel.ts';
import { YEARS } from '../../../record/timeline.ts';
import type { EmbedOptions } from '../../options.ts';
import { useTool } from './context.ts';

/** The newest first: it is looked for most. */
const OFFERED = YEARS.toReversed();

interface ColourChoiceProps {
  options: EmbedOptions;
  change(options: Partial<EmbedOptions>): void;
}

/** What the map is coloured by, and which year it shows. */
export function ColourChoice({ options, change }: ColourChoiceProps) {
  const { words, model } = useTool();
  const { color } = options.mode;
  const subjects = (way: ColourMode['color']) => subjectsOf(way, { ...model.labels, regions: {} }, words);
  const isNarrowed = color === 'category' || color === 'pillar' || color === 'stat';
  return (
    <>
      <p className="builder-field">
        <label htmlFor="builder-mode">{words.colouring.mode}</label>
        <select
          id="builder-mode"
          value={color}
          onChange={({ target }) => {
            const next = COLOURS.find((each) => each === target.value) ?? 'lead';
            change({ mode: modeOf(next, subjects(next)[0]?.id ?? '') });
          }}
        >
          {COLOURS.map((each) => (
            <option key={each} value={each}>
              {words.colouring.modes[each]}
            </option>
          ))}
        </select>
      </p>
      {isNarrowed && (
        <p className="builder-field">
          <label htmlFor="builder-narrowed">{words.colouring.subject[color]}</label>
          <select
            id="builder-narrowed"
            value={subjectOf(options.mode) ?? ''}
            onChange={({ target }) => change({ mode: modeOf(color, target.value) })}
          >
            {subjects(color).map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </p>
      )}
      <p className="builder-field">
        <label htmlFor="builder-year">{words.colouring.year.label}</label>
        <select
          id="builder-year"
          value={options.year ?? ''}
          onChange={({ target }) => change({ year: target.value === '' ? null : Number(target.value) })}
        >
          <option value="">{yearLabel(null, words)}</option>
          {OFFERED.map((year) => (
            <option key={year} value={year}>
              {yearLabel(year, words)}
            </option>
          ))}
        </select>
      </p>
    </>
  );
}
