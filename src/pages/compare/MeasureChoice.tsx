import type { MeasureFacts } from '../../compare/types.ts';
import { columnGroups } from '../../view/compare/columns.ts';
import { GROUPS } from './model.ts';
import { useCompareWords } from './words.ts';

interface MeasureChoiceProps {
  label: string;
  measures: readonly MeasureFacts[];
  value: string;
  choose(measure: string): void;
}

/** One measure out of all, by group. */
export function MeasureChoice({ label, measures, value, choose }: MeasureChoiceProps) {
  const words = useCompareWords();
  return (
    <label className="compare-choice">
      <span>{label}</span>
      <select value={value} autoComplete="off" onChange={(event) => choose(event.target.value)}>
        {columnGroups(measures, GROUPS).map(({ group, measures: own }) => (
          <optgroup key={group} label={words.groups[group as keyof typeof words.groups]}>
            {own.map(({ id }) => (
              <option key={id} value={id}>
                {words.measures[id]}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
