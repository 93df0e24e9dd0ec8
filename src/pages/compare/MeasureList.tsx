import { usePageWords } from '../../ui/site.ts';
import { columnGroups } from '../../view/compare/columns.ts';
import { mostByDetail } from '../../view/compare/detail.ts';
import { printed } from '../../view/compare/figures.ts';
import { asOfText, type CompareModel, GROUPS, measureOf, namesOf } from './model.ts';

/** Every measure with what it means; headings of the table lead here. */
export function MeasureList({ model }: { model: CompareModel }) {
  const { compare, compareAbout: say, site } = usePageWords();
  return (
    <>
      {columnGroups(model.facts.measures, GROUPS).map(({ group, measures }) => (
        <section key={group} className="compare-measures">
          <h3>{compare.groups[group as keyof typeof compare.groups]}</h3>
          <dl>
            {measures.map(({ id, unit, formula, sources, asOf }) => (
              <div key={id} id={`measure-${id}`}>
                <dt>{compare.measures[id]}</dt>
                <dd>{say.definitions[id]}</dd>
                {id === 'compactness' && <dd>{detail(model, say.detail)}</dd>}
                <dd className="caption">
                  {say.unit}
                  {site.colon}
                  {compare.units[unit]}
                  {site.apart}
                  {say.formula}
                  {site.colon}
                  <code>{formula}</code>
                  {site.apart}
                  {say.source}
                  {site.colon}
                  {site.list(sources.map((source) => say.sources[source]))}
                  {site.apart}
                  {say.asOf}
                  {site.colon}
                  <span className="compare-date">{asOfText(asOf, say)}</span>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p className="caption">{say.signs}</p>
    </>
  );
}

/** The region whose compactness hangs most on how finely its borders and coasts are drawn, as an example. */
function detail(
  model: CompareModel,
  sentence: (name: string, fine: string, middle: string) => string,
): string {
  const most = mostByDetail(model.facts.regions);
  if (!most || most.values.compactness === null || most.compactnessMiddle === null) return '';
  const measure = measureOf(model, 'compactness');
  const value = (of: number) => printed(measure, of);
  return sentence(
    namesOf(model, most.region).name,
    value(most.values.compactness),
    value(most.compactnessMiddle),
  );
}
