import type { Figure } from '../record/types.ts';
import { useWords } from './site.ts';

/** Figures as values with units, beside the source's own notation. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  const words = useWords();
  if (figures.length === 0) return null;
  return (
    <dl className="facts">
      {figures.map(({ label, asPrinted, value, unit, period }) => (
        <div key={`${label}${asPrinted}${period}`}>
          <dt>{label}</dt>
          <dd>
            {value === null ? asPrinted : `${words.site.count(value)}${unit}`}
            <span className="caption">
              {period !== null && words.site.brackets(period)}
              {value !== null && words.initiative.figurePrinted(asPrinted)}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
