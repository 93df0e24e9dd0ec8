import type { MeasureFacts } from '../../compare/types.ts';
import { Scroller } from '../../ui/Scroller.tsx';
import { MeasureCell } from './MeasureCell.tsx';
import { type CompareModel, namesOf, nameWithUnit } from './model.ts';
import { useCompareWords } from './words.ts';

/** Everything on the plot as a table. */
export function ScatterValues({ model, x, y }: { model: CompareModel; x: MeasureFacts; y: MeasureFacts }) {
  const words = useCompareWords();
  return (
    <details className="compare-values">
      <summary>{words.scatter.values}</summary>
      <Scroller label={words.scatter.values}>
        <table className="compare-table">
          <caption className="visually-hidden">{words.scatter.values}</caption>
          <thead>
            <tr>
              <th scope="col">{words.region}</th>
              {[x, y].map((measure, index) => (
                <th key={index} scope="col">
                  {nameWithUnit(measure, words)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {model.facts.regions.map(({ region, values }) => (
              <tr key={region}>
                <th scope="row">{namesOf(model, region).label}</th>
                <MeasureCell measure={x} value={values[x.id]} />
                <MeasureCell measure={y} value={values[y.id]} />
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
    </details>
  );
}
