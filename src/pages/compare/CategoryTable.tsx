import type { RegionFacts } from '../../compare/types.ts';
import type { CoverageKind } from '../../record/counting.ts';
import { Scroller } from '../../ui/Scroller.tsx';
import { CategorySign } from './CategorySign.tsx';
import { type CompareModel, namesOf } from './model.ts';
import { useCompareWords } from './words.ts';

/** Whole records first: they say most. */
const ORDER: readonly CoverageKind[] = ['complete', 'draft', 'selection'];

/**
 * Regions by categories, in a part for each kind of coverage, with signs of its own: what a selection shows must not
 * look like a count.
 */
export function CategoryTable({ model }: { model: CompareModel }) {
  const words = useCompareWords();
  const { categories, facts } = model;
  return (
    <>
      <p>{words.categories.about}</p>
      <Legend />
      <Scroller label={words.categories.scroll}>
        <table className="compare-table compare-categories">
          <caption className="visually-hidden">{words.categories.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.region}</th>
              <th scope="col">n</th>
              {categories.map(({ id, label }) => (
                <th key={id} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          {ORDER.map((kind) => (
            <Part
              key={kind}
              kind={kind}
              model={model}
              regions={facts.regions.filter(({ coverage }) => coverage === kind)}
            />
          ))}
        </table>
      </Scroller>
    </>
  );
}

function Legend() {
  const { categories } = useCompareWords();
  return (
    <div className="compare-signs">
      <h3>{categories.legend}</h3>
      <ul>
        {Object.entries(categories.signs).map(([sign, text]) => (
          <li key={sign}>{text}</li>
        ))}
      </ul>
    </div>
  );
}

function Part({
  kind,
  model,
  regions,
}: {
  kind: CoverageKind;
  model: CompareModel;
  regions: readonly RegionFacts[];
}) {
  const words = useCompareWords();
  if (regions.length === 0) return null;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={model.categories.length + 2} className="compare-part">
          <span>{words.categories.rows[kind]}</span>
        </th>
      </tr>
      {regions.map(({ region, n, byCategory }) => (
        <tr key={region}>
          <th scope="row">{namesOf(model, region).label}</th>
          <td>{n}</td>
          {model.categories.map(({ id }) => (
            <CategorySign key={id} kind={kind} some={byCategory[id] ?? 0} all={n} />
          ))}
        </tr>
      ))}
    </tbody>
  );
}
