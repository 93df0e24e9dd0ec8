import { Fragment } from 'react';
import { useLanguage, usePageWords } from '../../ui/site.ts';
import { type CriteriaGroup, resultsOf } from './criteria.ts';

/** The criteria of one standard, each with its result; before them, how many have which. */
export function CriteriaTable({ group }: { group: CriteriaGroup }) {
  const { accessibility: say, site } = usePageWords();
  // Names and details are there in these two only.
  const told = useLanguage() === 'en' ? 'en' : 'ja';
  const titleId = `criteria-${group.id}`;
  return (
    <section>
      <h3 id={titleId}>{say.table.groups[group.id]}</h3>
      <p className="caption">
        {resultsOf(group).map(([result, count], index) => (
          <Fragment key={result}>
            {index > 0 && site.apart}
            {say.results[result]}
            {site.colon}
            {count}
          </Fragment>
        ))}
      </p>
      <table className="criteria" aria-labelledby={titleId}>
        <thead>
          <tr>
            <th scope="col">{say.table.criterion}</th>
            <th scope="col">{say.table.result}</th>
            <th scope="col">{say.table.details}</th>
          </tr>
        </thead>
        <tbody>
          {group.criteria.map(({ number, name, level, result, tried, note }) => (
            <tr key={number} id={`criterion-${number}`}>
              <th scope="row">
                {number} {name[told]}
                {site.brackets(level)}
              </th>
              <td>{say.results[result]}</td>
              <td>
                <p className="caption">
                  {tried.map((trial, index) => (
                    <Fragment key={trial}>
                      {index > 0 && site.between}
                      {say.trials.items[trial].name}
                    </Fragment>
                  ))}
                </p>
                <p>{note[told]}</p>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
