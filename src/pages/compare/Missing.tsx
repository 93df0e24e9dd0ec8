import type { MeasureFacts } from '../../compare/types.ts';
import { useWords } from '../../ui/site.ts';
import { type CompareModel, namesOf, reasonOfNone } from './model.ts';
import { useCompareWords } from './words.ts';

/** Which values are not there, and why; said below the table, as a dash alone explains nothing. */
export function Missing({ model }: { model: CompareModel }) {
  const words = useCompareWords();
  const { site } = useWords();
  const { regions, measures } = model.facts;
  const lines = regions.flatMap((region) => {
    const none = measures.filter(({ id }) => region.values[id] === null);
    const byReason = Map.groupBy(none, ({ id }) => reasonOfNone(id, words));
    return [...byReason].map(([reason, of]) => ({ region: region.region, reason, of }));
  });
  if (lines.length === 0) return null;
  const named = (of: readonly MeasureFacts[]) => site.list(of.map(({ id }) => words.measures[id]));
  return (
    <ul className="caption compare-missing">
      {lines.map(({ region, reason, of }) => (
        <li key={`${region} ${reason}`}>
          {words.none} {namesOf(model, region).name}
          {site.apart}
          {named(of)}
          {site.colon}
          {reason}
        </li>
      ))}
    </ul>
  );
}
