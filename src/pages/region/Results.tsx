import { Scroller } from '../../ui/Scroller.tsx';
import { Sources } from '../../ui/Sources.tsx';
import { useWords } from '../../ui/site.ts';
import type { ResultsModel } from '../../view/models/results.ts';

/** Results of a past vision as a small chart with its table: one stacked bar for each type of activity. */
export function Results({ results }: { results: ResultsModel }) {
  const words = useWords();
  const { title, vision, columns, rows, totals, unit, note, source } = results;
  const most = Math.max(...columns.slice(0, -1).map((_, column) => totals[column] ?? 0));
  return (
    <section className="results">
      <h2>{title}</h2>
      <p className="coverage">{words.results.of(vision)}</p>
      <ul className="results-key">
        {rows.map(({ label }, grade) => (
          <li key={label}>
            <svg className="swatch" viewBox="0 0 28 20" width="28" height="20" aria-hidden="true">
              <rect className={`grade-${grade}`} width="28" height="20" />
            </svg>
            <span>{label}</span>
          </li>
        ))}
      </ul>
      <ul className="results-bars" aria-hidden="true">
        {columns.slice(0, -1).map((column, index) => (
          <li key={column}>
            <span className="composition-label">{column}</span>
            <Bar values={rows.map(({ values }) => values[index] ?? 0)} most={most} />
            <span className="composition-count">{totals[index]}</span>
          </li>
        ))}
      </ul>
      <Scroller label={words.results.caption(unit)} className="table-scroll">
        <table className="statistics results-table">
          <caption>{words.results.caption(unit)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.results.type}</th>
              {rows.map(({ label }) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
              <th scope="col">{words.results.total}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map((column, index) => (
              <tr key={column}>
                <th scope="row">{column}</th>
                {rows.map(({ label, values }) => (
                  <td key={label}>{values[index] ?? words.site.notPublished}</td>
                ))}
                <td>{totals[index]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
      {note !== null && <p className="caption">{note}</p>}
      <Sources sources={[source]} />
    </section>
  );
}

function Bar({ values, most }: { values: readonly number[]; most: number }) {
  const starts = values.map((_, index) => values.slice(0, index).reduce((sum, value) => sum + value, 0));
  return (
    <svg className="bar" viewBox={`0 0 ${most} 8`} preserveAspectRatio="none" aria-hidden="true">
      {values.map((value, grade) => (
        <rect key={grade} className={`grade-${grade}`} x={starts[grade]} width={value} height="8" />
      ))}
    </svg>
  );
}
